import type { Translation } from '../translation';
import type { outgoingPage as Vietnamese } from '../vi/outgoing-page';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the page of texts to units says around the texts. */
export const outgoingPage = {
  heading: 'Texts to units',
  kinds: {
    template: 'Report form',
    reminder: 'Remind',
    receipt: 'Received',
    revision: 'Ask to add',
  },
  kindsLabel: 'Kind of text',
  to: 'To',
  keys: 'Arrows: choose. Enter: copy.',
  everybody: {
    template: 'All units',
    reminder: (count: number) => `The group (${plural(count, 'unit', 'units')})`,
  },
  due: {
    overdue: (days: number) => `${plural(days, 'day', 'days')} overdue`,
    today: 'due today',
    left: (days: number) => `${plural(days, 'working day', 'working days')} left`,
    extended: (date: string) => `extended to ${date}`,
  },
  received: (date: string) => `received ${date}`,
  undated: 'no day of receipt',
  reasons: (count: number) => (count === 0 ? 'nothing written yet' : plural(count, 'item', 'items')),
  alreadyCopied: 'copied',

  contact: (contact: string) => `Contact: ${contact}`,
  noContact: 'No contact on the Units tab yet.',
  text: 'Text of the message',
  part: (part: number, of: number) => `Part ${part} of ${of}`,
  letters: (count: string) => `${count} characters`,
  inParts: (count: number, most: string) =>
    `Zalo takes ${most} characters in one message, so these are ${count}: copy each part.`,
  copy: 'Copy',
  copyPart: (part: number, of: number) => `Copy part ${part} of ${of}`,
  copied: (what: string) => `Copied the ${what}. Paste it into Zalo with Ctrl+V.`,
  copyByHand: 'Could not copy. The text is selected: press Ctrl+C.',
  what: {
    template: (to: string) => `report form for ${to}`,
    reminder: (to: string) => `reminder to ${to}`,
    receipt: (to: string) => `receipt to ${to}`,
    revision: (to: string) => `request to ${to}`,
  },
  allOf: { template: 'all units', reminder: 'the group' },
  ofPart: (what: string, part: number, of: number) => `${what}, part ${part} of ${of}`,

  further: (chosen: number, all: number) => `Ask for further figures (${chosen} of ${all})`,
  furtherHelp: 'The 17 core figures are always in the form. Further ones come after them, as optional.',

  ladder: {
    due: (steps: string) => `By the ladder of reminders, today: ${steps}.`,
    step: (step: string, units: number) => `${step} (${plural(units, 'unit', 'units')})`,
    nothing: 'By the ladder of reminders, no step is due today.',
    next: (step: string, date: string) => `Next: ${step}, from ${date}.`,
    last: 'This is the last step.',
    noDeadline: 'The campaign has no deadline: there is no ladder, and the text names no day.',
    setDeadline: 'Set deadline',
  },

  none: {
    template: 'No unit has to report yet. Add units on the page Campaign.',
    reminder: 'Every unit has reported.',
    receipt: 'No unit has reported yet. Take reports in on the page Take in and check reports.',
    revision:
      'No unit is asked to add anything. When you check a report, choose Revision requested and write what to add.',
  },
  gone: 'This unit is not in the list any more: its status has just changed. Choose another one.',
  noReasons: 'What to add is not written yet. Write it on the page Check reports, then read again.',
  open: {
    dot: 'Open the page Campaign',
    'bao-cao': 'Open the page Take in and check reports',
    duyet: 'Open the page Check reports',
  },
} as const satisfies Translation<typeof Vietnamese>;
