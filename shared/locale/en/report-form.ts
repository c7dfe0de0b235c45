import type { Translation } from '../translation';
import type { reportForm as Vietnamese } from '../vi/report-form';

/** What the form of a report says. Figures and limits come as people read them. */
export const reportForm = {
  number: 'Number',
  date: 'Dated',
  received: 'Received on',
  channel: 'Came by',
  choose: 'Choose',
  link: 'Link to the file',
  note: 'Note',

  nil: 'Nil return',
  nilHelp: '(the unit has nothing to report)',
  notNil: 'No nil return',
  yes: 'Yes',

  figures: 'Core figures',
  blank: 'Blank: no figure yet. 0: not done.',
  showUsual: 'Show what is usual',
  further: (count: number, given: number) =>
    given === 0 ? `Further figures (${count})` : `Further figures (${count}, ${given} given)`,
  readAs: (figure: string) => `Read as ${figure}`,
  before: (figure: string) => `version before ${figure}`,
  last: (figure: string) => `last campaign ${figure}`,
  usual: (from: string, to: string) => `usual ${from}–${to}`,
  hours: 'Minutes, or hours as “62 giờ”.',
  fromLedger: (count: number) => `Take the number from the log: ${count}`,

  themes: 'Themes covered',
  noClaim: 'None',
  marked: (state: string) => `Marked by the officer: ${state}.`,
  evidence: 'Link to the evidence',

  difficulties: 'Difficulties',
  proposals: 'Proposals',
  points: (kind: string, count: number) => (count === 0 ? kind : `${kind} (${count})`),
  own: 'Others, one a line',

  faults: {
    unreadable: () => 'Not read as a number. Examples: 1.250 or 2,5.',
    fraction: () => 'This is a whole number.',
    range: (limit: string) => `Not between 0 and ${limit}.`,
    date: () => 'Not read as a date.',
    missing: () => 'Missing.',
    link: () => 'A link begins with https.',
    'too-long': (limit: string) => `Longer than ${limit} letters.`,
    'too-many': (limit: string) => `More than ${limit} points.`,
  },

  questions: (count: number) => `To be looked at (${count})`,
  use: (figure: string) => `Use ${figure}`,
  confirm: 'Right, keep it',
  edit: 'Edit',

  empty: 'blank',
  asked: (reasons: string) => `Asked: ${reasons}`,

  save: 'Save the report',
  saveAnyway: 'Save anyway',
  saveArrival: 'Note one more arrival',
  sameContent: 'Same content as the version that is here: one more arrival.',
  discard: 'Discard',
  discardAsk: 'Everything typed for this unit goes; the form is as the sheet again.',
  faulty: (count: number) => `${count} ${count === 1 ? 'field' : 'fields'} to correct before saving.`,
  waiting: (count: number) => `${count} to be answered before saving.`,
  readAnew: 'Read the new version, keep what was typed',
} satisfies Translation<typeof Vietnamese>;
