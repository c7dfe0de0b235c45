import type { Translation } from '../translation';
import type { unitStanding as Vietnamese } from '../vi/unit-standing';

/** What both pages of reports say of a unit: where its report stands, how it came, the way to the other page. */
export const unitStanding = {
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
  asked: (round: number) => `Revision requested, round ${round}`,

  leaveAsk: (units: string) => `What was typed for ${units} is not saved. Another page drops it.`,
  leave: 'Go, drop what is not saved',
} satisfies Translation<typeof Vietnamese>;
