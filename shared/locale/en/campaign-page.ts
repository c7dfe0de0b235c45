import type { Translation } from '../translation';
import type { campaignPage as Vietnamese } from '../vi/campaign-page';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the page of a campaign says. */
export const campaignPage = {
  heading: 'Campaign',
  lacks: 'Missing',

  deadline: {
    title: 'Reporting deadline',
    forCampaign: 'Campaign',
    label: 'Deadline',
    help: 'A report that arrives on this day is on time.',
    save: 'Save deadline',
    clear: 'Remove deadline',
    clearAsk: 'Without a deadline no unit counts as overdue.',
    saved: (date: string) => `Deadline set to ${date}.`,
    cleared: 'The deadline was removed.',
    past: 'This day has passed: units that have not reported become overdue at once.',
  },

  dispatch: {
    title: 'Campaign from a dispatch',
    label: 'Full text of the dispatch',
    help: 'Copy the whole text from Word or PDF and paste it here. Nothing is written until Make campaign.',
    read: 'Read dispatch',
    tooLong: (limit: string) => `Longer than ${limit} characters. Paste the dispatch without its annexes.`,
    foundTitle: 'What was read',
    name: 'Subject',
    number: 'Number',
    issuedOn: 'Dated',
    issuer: 'Issuer',
    period: 'Period',
    periodRange: (from: string, to: string) => `${from} to ${to}`,
    deadline: 'Deadline',
    legalBases: 'Legal bases',
    themes: (count: number) => `Themes (${count})`,
    addressees: 'To',
    units: (count: number) => `${plural(count, 'unit has', 'units have')} to report`,
    unresolved: 'Does not match the Units tab',
    unresolvedHelp:
      'The name of one unit: add it to Other names on the Units tab, then read again. A group of units: the tracker has another number of units in force than the dispatch states, see From and To.',
    signer: 'Signer',
    missing: 'The dispatch lacks',
    missingHelp: 'The campaign can be made as a draft and completed later.',
    none: 'None',
    activate: 'Follow this campaign at once',
    create: 'Make campaign',
    edit: 'Edit text',
    created: (units: number, themes: number) =>
      `Campaign made with ${plural(units, 'unit', 'units')} and ${plural(themes, 'theme', 'themes')}.`,
    halfway: 'The campaign is not whole yet. To drop it, take back its lines in History.',
    another: 'Make another campaign',
    cannot: 'No themes were found, so no campaign can be made. Check that the whole text was pasted.',
  },
} satisfies Translation<typeof Vietnamese>;
