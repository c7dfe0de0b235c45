import type { Translation } from '../translation';
import type { checkPage as vietnamese } from '../vi/check-page';

/** What the page of the check says around its findings. */
export const checkPage = {
  title: 'Check the tracker',
  lead: 'Finds what hand edits damaged: tabs, columns, headers, row ids, dates, numbers, formulas. The check changes nothing.',
  run: 'Check',
  again: 'Check again',
  stop: 'Stop',
  stopping: 'Stopping after this step…',
  goOn: 'Go on checking',
  progress: (done: number, of: number, what: string) => `${done}/${of}: ${what}`,
  stopped: (done: number, of: number) => `Stopped at ${done}/${of}. The list below is not complete.`,
  none: 'Nothing to repair',
  noneBody: (kinds: number, moment: string) =>
    `Looked for ${kinds} kinds of damage in all tabs and rows, at ${moment}.`,
  found: (count: number, moment: string) => `${count} findings, checked at ${moment}`,
  groups: {
    wrong: 'Figures are wrong',
    risk: 'Figures may become wrong',
    help: 'Only an aid is missing',
    note: 'Good to know',
  },
  place: (tab: string, column: string, rows: string) =>
    [tab, column === '' ? '' : `column ${column}`, rows === '' ? '' : `rows ${rows}`]
      .filter((part) => part !== '')
      .join(', '),
  show: (place: string) => `Go to ${place}`,
  notShown: 'This place is not in the sheet any more. Check again.',
  more: (count: number) => `and ${count} more`,
  would: 'Repair:',
  ask: 'Choose the repair',
  unanswered: 'Not chosen',
  choices: {
    back: 'Take the old name',
    make: 'Add a new column',
    leave: 'Leave it',
    upper: 'Keep the upper row',
    lower: 'Keep the lower row',
    negative: 'Drop the sign',
    fraction: 'Round',
    blank: 'Clear',
    value: 'Put the value',
    end: 'End the pin',
    restore: 'Write again',
    '0': '0 (none of the themes)',
  },
  all: 'Choose all',
  noneChosen: 'Choose none',
  chosen: (count: number) => `${count} chosen`,
  repair: 'Repair what is chosen',
  repaired: (count: number) => `Repaired ${count}. History tells of it.`,
  repairedNone: 'Nothing left to repair: what was chosen has changed in the sheet.',
  earlier: (moment: string, by: string) => `The last repair was made at ${moment} by ${by}.`,
  undo: 'Undo this repair',
  undone: (left: number) =>
    left === 0
      ? 'The repair was undone.'
      : `Undone, but for ${left} places that were changed since. See History.`,
} as const satisfies Translation<typeof vietnamese>;
