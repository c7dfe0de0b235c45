import type { Reason, ReasonId } from '../reasons';
import { type Question, ruleOf } from './question';

/** What a question is as a reason for *Yêu cầu bổ sung*; whatever is about the size of a figure is implausible. */
const reasonOf: { readonly [rule: string]: ReasonId } = {
  missing: 'missing',
  R7: 'missing',
  nil: 'contradicts',
  R1: 'contradicts',
  R2: 'contradicts',
  R3: 'contradicts',
  R4: 'contradicts',
  R5: 'contradicts',
  R10: 'contradicts',
  R9: 'contradicts',
  identical: 'duplicate',
  copied: 'unclear',
  evidence: 'no-evidence',
  'dated-after': 'unclear',
  future: 'unclear',
  early: 'wrong-period',
};
/** These are about a report as a whole, though they name figures. */
const general = ['R7', 'nil', 'identical', 'copied'];

/** The reasons by which a unit is asked what a report makes one ask: one, or one for each figure that is missing. */
export const asReasons = (question: Question): readonly Reason[] => {
  const rule = ruleOf(question);
  const reason = reasonOf[rule] ?? 'implausible';
  const [first = 'general'] = question.fields;
  const fields = rule === 'missing' ? question.fields : [general.includes(rule) ? 'general' : first];
  return fields.map((field) => ({ field: field === 'received' ? 'document' : field, reason, note: '' }));
};
