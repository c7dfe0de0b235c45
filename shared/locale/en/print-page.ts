import type { Translation } from '../translation';
import type { printPage as Vietnamese } from '../vi/print-page';

/** What the page that prints the overview says, on the paper and around it. */
export const printPage = {
  heading: 'Print on one page',
  print: 'Print',
  help: 'A4 landscape, one page. For a file, choose Save as PDF where the printer is chosen.',
  byStructure: 'By the new structure',
  preview: 'The printed page',

  sample: 'SAMPLE DATA',
  about: 'Progress of reports',
  at: (moment: string) => `Figures as of ${moment}`,
  deadline: (date: string) => `Deadline: ${date}`,

  reported: (count: string, of: string) => `${count}/${of} reported`,
  overdue: (count: string) => `${count} overdue`,
  unset: 'no deadline',
  toRevise: (count: string) => `${count} to revise`,
  accepted: (count: string) => `${count} accepted`,
  nothingExpected: 'No unit has to report in this campaign yet',
  states: {
    accepted: 'accepted',
    received: 'to be checked',
    revise: 'to revise',
    waiting: 'not submitted',
    overdue: 'overdue',
  },

  groups: {
    overdue: (count: string) => `Overdue (${count}), days over`,
    waiting: (count: string) => `Not submitted, not overdue (${count}), working days left`,
    open: (count: string) => `Not submitted (${count}), no deadline yet`,
    revise: (count: string) => `To revise (${count})`,
  },
  days: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
  today: 'today',
  moreUnits: (count: string) => `and ${count} more`,
  nobodyMissing: 'Every unit has reported, and none has to revise.',

  themes: {
    title: 'Themes',
    originals: 'Originals',
    reposts: 'Reposts',
    units: 'Units at work',
    none: 'none',
    other: 'Other, none of the themes',
    more: (count: string, zeros: string) => `and ${count} more themes, ${zeros} without an original`,
  },
  totals: {
    title: 'Figures from reports',
    from: (count: string, of: string) => `from ${count}/${of} reports`,
    ledger: 'Articles logged in the tracker',
    split: (originals, reposts, takenDown) =>
      `${originals} originals, ${reposts} reposts; ${takenDown} taken down`,
    names: {
      broadcasts: 'Radio airings',
      minutes: 'Radio minutes',
      articles: 'Articles on all channels',
      attendances: 'Attendances',
      banners: 'Banners and slogans',
      leaflets: 'Leaflets',
    },
  },
  structure: {
    title: 'Figures by the new structure',
    reports: 'Reports',
    names: {
      broadcasts: 'Airings',
      minutes: 'Minutes',
      articles: 'Articles',
      attendances: 'Attended',
      banners: 'Banners',
      leaflets: 'Leaflets',
    },
    all: 'Sum',
    from: 'Reports with it',
    more: (count: string) => `${count} more units`,
  },
} as const satisfies Translation<typeof Vietnamese>;
