import { questions as english } from '../../locale/en/questions';
import { formatDate, formatNumber } from '../../locale/format';
import type { Language } from '../../locale/labels';
import { type QuestionFacts, questions as vietnamese } from '../../locale/vi/questions';
import { metrics } from '../metrics/index';
import { type Question, type QuestionField, ruleOf } from './question';

type Sentences = typeof vietnamese;
type SentenceId = {
  [Id in keyof Sentences]: Sentences[Id] extends (facts: QuestionFacts) => string ? Id : never;
}[keyof Sentences];

const named = 3;

/** A question in one or two short sentences, figures and days as people write them. */
export const questionText = (question: Question, language: Language): string => {
  const sentences = language === 'en' ? english : vietnamese;
  const { fields, given, facts, suggestion } = question;
  const told = (value: number | string | null | undefined): string =>
    typeof value === 'number' ? formatNumber(value, language) : formatDate(value ?? '');
  const labelOf = (field: QuestionField | undefined): string =>
    field === 'document' || field === 'received'
      ? sentences[field]
      : (metrics.find((metric) => metric.id === field)?.labels[language] ?? '');
  const rest = fields.length - named;
  const list = fields.slice(0, named).map(labelOf).join('; ');
  const isBare = /^R([2-5]|10)$/.test(ruleOf(question)) && !('ratio' in facts);
  const sentence = sentences[(isBare ? 'without' : ruleOf(question)) as SentenceId];
  return sentence({
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, told(value)])),
    label: labelOf(fields[0]),
    value: told(given[0]),
    other: labelOf(fields[1]),
    second: told(given[1]),
    list: rest > 0 ? `${list} ${sentences.more(rest)}` : list,
    meant: told(suggestion?.value),
  });
};
