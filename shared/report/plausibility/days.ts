import { ask, type Question, type Rule } from './question';

/** The day on the document and the day it was received, against each other, today and the campaign. */
export const dayQuestions: Rule = (_content, { document, receivedOn, period, today }) => {
  const days = [
    ['document', document?.date || null],
    ['received', receivedOn || null],
  ] as const;
  const [[, dated], [, received]] = days;
  const isAfter = dated !== null && received !== null && dated > received;
  const questions: Question[] = isAfter ? [ask('dated-after', days)] : [];
  for (const [field, day] of days) {
    if (day === null) continue;
    // A document dated after its receipt has been asked about.
    if (day > today && !(isAfter && field === 'document'))
      questions.push(ask(`future:${field}`, [[field, day]]));
    if (period !== null && day < period.from)
      questions.push(ask(`early:${field}`, [[field, day]], { from: period.from }));
  }
  return questions;
};
