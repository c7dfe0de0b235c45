import type { Translation } from '../translation';
import type { reportsPage as Vietnamese } from '../vi/reports-page';

/** What the page of reports says beside the form: units, where their reports stand, the officer's look at them. */
export const reportsPage = {
  heading: 'Enter and check reports',
  filterLabel: 'Which units',
  filters: { all: 'All', missing: 'Not submitted', check: 'To be checked', revise: 'To be revised' },
  noneListed: 'No units.',
  unsaved: 'not saved',
  due: {
    'no-deadline': 'No deadline set',
    left: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'} left`,
    'due-today': 'Due today',
    overdue: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    'on-time': 'On time',
    late: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    undated: 'Day of receipt not noted',
  },

  back: 'All units',
  showRow: (row: number) => `Show row ${row}`,
  openLink: 'Open the file',
  notShown: 'This row is no longer there. Go back to all units and read again.',
  version: (version: number) => `Version ${version}`,
  round: (round: number) => `Round ${round}`,
  arrivals: (arrivals: string) => `Received ${arrivals}`,
  extended: (date: string) => `Extended to ${date}`,
  edited: 'The figures in the sheet were changed by hand after the latest version.',
  duty: 'The duty to report has gone over to another unit.',
  partsLabel: 'What to do with the report',
  parts: { form: 'Enter', check: 'Check' },

  moved: {
    title: (version: number) => `Somebody else saved version ${version} meanwhile`,
    body: 'What is in the sheet beside what was typed. Saving makes a new version of what was typed.',
    same: 'The sheet says the same as what was typed.',
    sheet: 'In the sheet',
    typed: 'Typed',
  },

  outcome: {
    saved: (version: number) => `Version ${version} saved`,
    arrival: (version: number) => `One more arrival of version ${version} noted`,
    status: (status: string) => `Status: ${status}.`,
    receipt: 'Receipt, to be sent to the unit',
    next: (unit: string) => `Next: ${unit}`,
    check: 'Check',
    again: 'Go on with this unit',
  },

  check: {
    nothing: 'No report yet. Enter one, or choose a status below.',
    asked: (round: number) => `Revision requested, round ${round}`,
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
  },
} satisfies Translation<typeof Vietnamese>;
