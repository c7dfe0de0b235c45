import type { Translation } from '../translation';
import type { QuestionFacts, questions as Vietnamese } from '../vi/questions';

/** What the form asks about a report, by rule. */
export const questions = {
  nil: ({ list }: QuestionFacts) =>
    `Nil return is chosen, but there are figures: ${list}. Take back the choice or remove the figures.`,
  R7: ({ list }: QuestionFacts) =>
    list
      ? `All core metrics are blank or 0, there is only: ${list}. Enter core figures or confirm.`
      : 'The report has no figures: choose Nil return or enter figures.',
  missing: ({ list }: QuestionFacts) =>
    `Left blank: ${list}. Enter 0 where nothing was done, leave blank what is not known yet.`,
  limit: ({ label, value, limit }: QuestionFacts) =>
    `${label}: ${value}, not between 0 and ${limit}. Enter the figure again.`,
  whole: ({ label, value, meant }: QuestionFacts) =>
    `${label}: ${value} is not a whole number${meant ? `, perhaps ${meant}` : ''}.`,
  R6: ({ label, value, usual }: QuestionFacts) =>
    usual === '0'
      ? `${label}: ${value}, rare for a ward. Please confirm.`
      : `${label}: ${value}, far above what is usual (up to ${usual}). Please confirm.`,
  R1: ({ value, second }: QuestionFacts) => `Fewer airings (${value}) than items (${second}).`,
  R2: ({ ratio, from, to, meant }: QuestionFacts) =>
    meant
      ? `${ratio} minutes per airing on average: hours may have been entered as minutes.`
      : `${ratio} minutes per airing on average, usually ${from} to ${to}.`,
  R3: ({ ratio, from, to }: QuestionFacts) =>
    `${ratio} attendances per conference on average, usually ${from} to ${to}.`,
  R4: ({ ratio, from, to }: QuestionFacts) =>
    `${ratio} attendances per meeting on average, usually ${from} to ${to}.`,
  without: ({ label, value, other, second }: QuestionFacts) =>
    `${label}: ${value}, but ${other} is ${second || 'blank'}.`,
  R9: ({ value, logged }: QuestionFacts) =>
    value
      ? `${value} portal news items reported, ${logged} logged.`
      : `No figure for portal news items, ${logged} logged.`,
  last: ({ label, value, before }: QuestionFacts) => `${label}: ${value}, ${before} in the last campaign.`,
  copied: ({ count, list }: QuestionFacts) =>
    `${count} figures are exactly those of the last campaign: ${list}. They may be old.`,
  others: ({ label, value, middle, units }: QuestionFacts) =>
    `${label}: ${value}, the median of ${units} other units is ${middle}.`,
  identical: ({ count, units }: QuestionFacts) =>
    `All figures (${count} metrics) are the same as of ${units}.`,
  evidence: ({ theme }: QuestionFacts) => `Theme ${theme} is said to be evidenced, but has no link.`,
  'dated-after': ({ value, second }: QuestionFacts) =>
    `The document is dated ${value}, after it was received on ${second}.`,
  future: ({ label, value }: QuestionFacts) => `${label} ${value} is still to come.`,
  early: ({ label, value, from }: QuestionFacts) =>
    `${label} ${value} is before the campaign began (${from}).`,
  document: 'The date of the document',
  received: 'The day of receipt',
  more: (count: number) => `and ${count} more`,
} as const satisfies Translation<typeof Vietnamese>;
