import type { Translation } from '../translation';
import type { reportCheckPage as Vietnamese } from '../vi/report-check-page';

/** What the page *Check reports* says: which reports wait, what changed, what is said of them. */
export const reportCheckPage = {
  heading: 'Check reports',
  waiting: (count: number) => `To be checked (${count})`,
  noneWaiting: 'No report waits to be checked. Choose any other unit above.',
  toForm: 'Correct the figures',
  nothing: 'No report yet. Enter one, or choose a status below.',
  met: 'changed',
  unmet: 'not changed',
  version: (version: number) => `Version ${version}`,
  versionOf: (version: number, round: number) => `Version ${version}, round ${round}`,
  row: 'In the sheet, by hand',
  changed: (count: number) =>
    count === 0 ? 'No change against the version before' : `Changed against the version before (${count})`,
  alsoSame: 'Show what is the same too',
  onlyChanged: 'Show only what changed',
  questions: (count: number) => `To be looked at (${count})`,
  askUnit: 'Ask the unit',
  further: 'Another status',
  set: (status: string) => `Written: ${status}.`,
  message: 'Request, to be sent to the unit',

  why: 'What has to be supplemented',
  reasonAt: (at: number) => `Reason ${at}`,
  field: 'Field',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  note: 'More about it',
  incomplete: 'Choose a reason; say what another reason is.',
  addReason: 'Add a reason',
  remove: 'Remove',
  removeReason: (at: number) => `Remove reason ${at}`,
  request: 'Request the revision',
  cancel: 'Cancel',
  groups: { general: 'General', core: 'Core figures', further: 'Further figures', themes: 'Themes' },
} satisfies Translation<typeof Vietnamese>;
