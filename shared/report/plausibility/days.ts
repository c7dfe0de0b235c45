import type { Question, Rule } from './question';

/** The day on the document and the day it was received, against each other, today and the campaign. */
export const dayQuestions: Rule = (_content, { document, receivedOn, period, today }) => {
  const dated = document?.date || null;
  const received = receivedOn || null;
  const questions: Question[] = [];
  if (received !== null && received > today)
    questions.push({ ...asked('received', received), id: 'future:received', facts: { today } });
  if (dated !== null && received !== null && dated > received)
    questions.push({
      id: 'dated-after',
      level: 'ask',
      fields: ['document', 'received'],
      given: [dated, received],
      facts: {},
    });
  else if (dated !== null && dated > today)
    questions.push({ ...asked('document', dated), id: 'future:document', facts: { today } });
  for (const [field, day] of [
    ['document', dated],
    ['received', received],
  ] as const)
    if (day !== null && period !== null && day < period.from)
      questions.push({ ...asked(field, day), id: `early:${field}`, facts: { from: period.from } });
  return questions;
};

const asked = (field: 'document' | 'received', day: string) =>
  ({ level: 'ask', fields: [field], given: [day] }) as const;
