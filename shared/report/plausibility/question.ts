import type { Figures, ReportContent, ReportDocument } from '../content';
import type { MetricId } from '../metrics/index';

export type QuestionField = MetricId | `theme:${number}` | 'document' | 'received';

/**
 * What the form asks about a report. `ask` never blocks; `needs-answer` waits until a choice was made; `refused`
 * cannot be stored. Ids stay the same over versions: the rule, and the metric where a rule has many (`R6:bang_ron`).
 */
export type Question = {
  readonly id: string;
  readonly level: 'ask' | 'needs-answer' | 'refused';
  readonly fields: readonly QuestionField[];
  /** What stands in each of the fields, null where it is blank. */
  readonly given: readonly (number | string | null)[];
  /** Numbers, days (`yyyy-MM-dd`) and names of the sentence. */
  readonly facts: { readonly [name: string]: number | string };
  /** A figure that was probably meant. */
  readonly suggestion?: { readonly metric: MetricId; readonly value: number };
};

/** What is known beside the report; null and empty where nothing is, and then nothing is asked of it. */
export type Surroundings = {
  /** Kind of the unit (`shared/unit/kind`): only an editorial board's articles are in the ledger. */
  readonly kind: string;
  readonly document: ReportDocument | null;
  readonly receivedOn: string | null;
  /** Articles of the campaign in the ledger, those taken down not counted. */
  readonly logged: number | null;
  /** What the unit reported for its last campaign. */
  readonly last: Figures | null;
  /** What the other units reported for this campaign. */
  readonly others: readonly { readonly unitName: string; readonly figures: Figures }[];
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly today: string;
};

export type Rule = (content: ReportContent, around: Surroundings) => readonly Question[];

/** Asks of fields and what stands in each, with what the sentence needs besides. */
export const ask = (
  id: string,
  of: readonly (readonly [QuestionField, number | string | null])[],
  facts: Question['facts'] = {},
  more: Pick<Question, 'suggestion'> & Partial<Pick<Question, 'level'>> = {},
): Question => ({
  id,
  level: 'ask',
  fields: of.map(([field]) => field),
  given: of.map(([, value]) => value),
  facts,
  ...more,
});

/** The rule of a question without what it is asked of: `R6` of `R6:bang_ron`. */
export const ruleOf = (question: Question): string => question.id.split(':')[0]!;

/** Question and values in one text, `R6:bang_ron=900`: what is kept when somebody confirms them. */
export const keyOf = ({ id, fields, given }: Question): string =>
  `${id}=${given.map((value, at) => value ?? fields[at]).join(',')}`;

/** Of several questions on the size of one figure the first of these is asked. */
const sizes = ['limit', 'whole', 'last', 'others', 'R6'];

/** Values out of bounds and a report without any content cannot be confirmed, only changed. */
const isConfirmable = ({ id, level, fields }: Question): boolean =>
  level === 'ask' || (id === 'R7' && fields.length > 0);

/** What is left to ask a person: nothing twice about the size of one figure, nothing confirmed for the same values. */
export const openQuestions = (
  questions: readonly Question[],
  confirmed: readonly string[],
): readonly Question[] => {
  const sized = (question: Question): number => sizes.indexOf(ruleOf(question));
  const isOutdone = (question: Question): boolean =>
    questions.some(
      (other) =>
        sized(other) >= 0 && sized(other) < sized(question) && other.fields[0] === question.fields[0],
    );
  return questions.filter(
    (question) => !isOutdone(question) && !(isConfirmable(question) && confirmed.includes(keyOf(question))),
  );
};
