import type { Translation } from '../translation';
import type { reportsPage as Vietnamese } from '../vi/reports-page';

/** What the page of reports says beside the form: units, where their reports stand, what was saved. */
export const reportsPage = {
  heading: 'Enter and check reports',
  filterLabel: 'Which units',
  filters: { all: 'All', missing: 'Not submitted', check: 'To be checked', revise: 'To be revised' },
  noneListed: 'No units.',

  form: 'Report form',
  check: 'Check this report',

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
    receipt: 'Write the receipt',
    next: (unit: string) => `Next: ${unit}`,
    check: 'Check',
    again: 'Go on with this unit',
  },
} satisfies Translation<typeof Vietnamese>;
