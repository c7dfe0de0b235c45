import type { Translation } from '../translation';
import type { entryPanel as Vietnamese } from '../vi/entry-panel';

/** What the panel says of an article that is logged already: correcting it, pinning it, taking it down. */
export const entryPanel = {
  edit: 'Edit this entry',
  pin: 'Pin',
  takenDown: 'Taken down',
  backUp: 'Still published',
  reading: 'Reading the entry from the tracker',
  tryAgain: 'Try again',
  close: 'Close',
  title: 'Edit a logged entry',
  asOf: (row, time) =>
    `Row ${row}, read at ${time}. The tracker comes first: what was edited there before is kept.`,
  save: 'Save changes',
  nothing: 'Nothing has changed yet.',
  state: 'State',
  secondary: 'Other themes, separated by commas',
  units: 'Units named, one a line',
  views: 'Views',
  viewsAt: (time) => `As of ${time}`,
  viewsWrong: 'This is no count of views. Enter a whole number, or leave it blank.',
  dateWrong: 'This is no day. Enter it as 05/03/2025.',
  timeWrong: 'This is no time. Enter it as 08:15, or leave it blank.',
  titleWrong: 'Enter a title.',
  photosWrong: 'This is no count of photos. Enter 0 to 999, or leave it blank.',
  pinWrong: 'These days cannot be: a pin does not end before it begins.',
  savePin: 'Log the pin',
  kept: 'Kept, being written into the tracker.',
  notKept:
    'Not kept: the browser’s storage is full or the extension does not answer. What you entered is still here, press again.',
  waiting: 'A change waits to be written',
  done: (time) => `The tracker has the change since ${time}`,
  refused: 'The tracker refused a change',
  retry: 'Try again',
  dismiss: 'Drop the change',
} as const satisfies Translation<typeof Vietnamese>;
