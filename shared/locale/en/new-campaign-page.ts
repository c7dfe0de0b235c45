import type { Translation } from '../translation';
import type { newCampaignPage as Vietnamese } from '../vi/new-campaign-page';

const units = (count: number) => `${count} ${count === 1 ? 'unit' : 'units'}`;
const themes = (count: number) => `${count} ${count === 1 ? 'theme' : 'themes'}`;

/** What the page says that makes a campaign of a dispatch. */
export const newCampaignPage = {
  title: 'Campaign from a dispatch',
  label: 'Full text of the dispatch',
  help: 'Paste the whole text from Word or PDF. Nothing is written until Make campaign.',
  drop: 'If there is a Word file, drop the .docx here, or',
  choose: 'choose a .docx file',
  opening: (name: string) => `Reading ${name}…`,
  replaceAsk: (name: string) => `There is a text above. Replace it with what ${name} holds.`,
  replace: 'Replace the text',
  legacy: (font: string) =>
    `Typed for a ${font} font, the letters look wrong. Convert to Unicode and look at it before reading.`,
  convert: 'Convert to Unicode',
  read: 'Read dispatch',
  tooLong: (limit: string) => `Longer than ${limit} characters. Paste the dispatch without its annexes.`,

  foundTitle: 'Look it over before the campaign is made',
  foundHelp: 'It can be corrected here. The themes stay word for word as the dispatch has them.',
  missing: 'The dispatch lacks',
  missingHelp: 'Fill in what is known; what is blank is filled in later, while the campaign is a draft.',
  cannot: 'No themes were found, so no campaign can be made. Check that the whole text was pasted.',

  document: 'Dispatch',
  name: 'Subject',
  number: 'Number',
  unissued: 'Leave the number blank until it is issued.',
  issuedOn: 'Dated',
  days: 'Period, deadline',
  from: 'From',
  to: 'To',
  deadline: 'Deadline',
  signing: 'Signer',
  signer: 'Name',
  position: 'Position',
  authority: 'On behalf of',
  others: 'Offices, legal bases, recipients',
  issuer: 'Issuer',
  place: 'Place',
  reportTo: 'Reports go to',
  legalBases: 'Legal bases, one a line',
  recipients: 'Recipients, one a line',

  addressees: 'To',
  matched: (count: number) => (count === 0 ? 'matches no unit' : units(count)),
  units: (count: number) => `${units(count)} to report`,
  unresolved: 'Does not match the Units tab',
  unresolvedHelp:
    'One unit: add the name to Other names on the Units tab, then read again. A group: another number of units is in force than the dispatch states, see From and To.',
  themes: (count: number) => `Themes (${count})`,

  activate: 'Follow this campaign at once',
  create: 'Make campaign',
  resolve: 'Look at units again',
  resolveHelp:
    'Date or period was changed, the units may be others. Look at them before making the campaign.',
  faults: 'A date or field is not right yet, see what is marked.',
  edit: 'Edit text',
  halfway:
    'The campaign is not whole yet: Make campaign goes on. To drop it, take back its lines in History.',

  madeTitle: 'The campaign was made',
  made: (count: number, of: number) => `${units(count)} to report, ${themes(of)}.`,
  madeLacks: (what: string) => `Missing: ${what}. Fill in on the campaign page before it is issued.`,
  open: 'Open the campaign',
  opened: 'The campaign is open beside the sheet. Close this window to go on.',
  another: 'Make another campaign',
} satisfies Translation<typeof Vietnamese>;
