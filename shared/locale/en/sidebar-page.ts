import type { Translation } from '../translation';
import type { sidebarPage as Vietnamese } from '../vi/sidebar-page';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the sidebar says. */
export const sidebarPage = {
  tabs: { overview: 'Overview', coverage: 'Themes', connections: 'Connect' },

  tabsLabel: 'Parts of the tracker',

  overview: {
    setUpTitle: 'The tracker is not set up',
    setUpBody:
      'Set-up makes the tabs for overview, reports, themes, articles, pins, units, rounds, lists, history and settings. Tabs that exist are kept as they are.',
    setUp: 'Set up the tracker',
    upgradeTitle: 'Made by an earlier version',
    upgradeBody: 'The update adds missing columns and keeps what was written.',
    upgrade: 'Update the tracker',
    newerTitle: 'Made by a newer version',
    newerBody: 'The add-on is older than this tracker. Update the add-on before writing on.',
    setUpDone: (added: number) =>
      added === 0
        ? 'The tracker is complete; nothing was added.'
        : `${plural(added, 'item', 'items')} added.`,
    faultsTitle: 'Spreadsheet settings to correct',
    faultsBody: 'Another time zone or locale shifts dates and deadlines.',
    timeZone: (found: string, wanted: string) => `Change the time zone from ${found} to ${wanted}`,
    locale: (found: string, wanted: string) => `Change the locale from ${found} to ${wanted}`,
    fix: 'Correct settings',
    fixed: 'The settings were corrected.',
    checkFound: (moment: string, count: number) =>
      `Checked at ${moment}: ${plural(count, 'finding', 'findings')} to look at. Open the menu Sổ Ghim › Check the tracker.`,
    triggersTitle: 'Hand edits are not recorded',
    triggersOwner: 'Turn this on to record in History what is edited in the sheet itself.',
    triggersOfficer: 'The owner turns this on by opening this panel.',
    triggersOn: 'Record hand edits',
    campaign: 'Active campaign',
    noCampaign: 'No campaign yet',
    noCampaignBody: 'Paste a dispatch under Campaign to make the first one.',
    noActive: 'No active campaign chosen',
    noActiveBody: 'Fill in “Active campaign” on the Settings tab.',
    goCampaign: 'Make a campaign from a dispatch',
    stage: 'Stage',
    deadline: 'Deadline',
    noDeadline: 'No deadline',
    setDeadline: 'Set it',
    lacks: 'Missing',
    lacksNone: 'Nothing',
    lacksHelp: 'Fill these in on the Campaigns tab once the dispatch is issued.',
    reported: 'units reported',
    reportedLine: (reported: string, expected: string) => `${reported} of ${expected} units reported`,
    accepted: 'Accepted',
    overdue: 'Overdue',
    waiting: 'Awaited',
    articles: 'Articles',
    nothingExpected: 'No unit has to report in this campaign.',
  },

  coverage: {
    title: 'What a unit has covered',
    empty: 'Choose a unit to mark what it has covered.',
    noUnits: 'The active campaign has no units. Make a campaign under Campaign first.',
    none: 'None',
    state: (number: number, label: string) => `Theme ${number}: ${label}`,
    details: 'Link, note',
    link: 'Link to the evidence',
    linkHelp: 'Evidence should come with a link.',
    linkBad: 'A link begins with http:// or https://',
    open: 'Open',
    note: 'Note',
    progress: (covered: number, all: number) => `${covered} of ${all} themes covered`,
    changed: (count: number) => `${plural(count, 'theme', 'themes')} not saved`,
    save: 'Save',
    discard: 'Discard',
    saved: (unit: string) => `Themes of ${unit} saved.`,
    follow: 'Show the cell selected in the sheet',
    followHelp: 'Select a cell in Themes or a row in Reports, then press again.',
    evidenceOf: (theme: number) => `Evidence for theme ${theme}`,
    noEvidence: 'No row speaks of this theme yet.',
    toRow: 'Go to row',
    keptFor: (units: string) => `Not saved: ${units}`,
  },

  connections: {
    addressTitle: 'Connection address',
    addressWhy: 'Connection codes carry this address, so that the extension knows which tracker to write to.',
    addressSteps: [
      'Open Extensions › Apps Script.',
      'Choose Deploy › Manage deployments.',
      'Copy the URL of the web app and paste it here.',
    ].join('\n'),
    addressLabel: 'Web app URL',
    addressPlaceholder: 'script.google.com/macros/s/…/exec',
    addressDev:
      'This is the test address (ends with /dev), which only the owner can open. Use the one that ends with /exec.',
    addressSave: 'Save address',
    addressSaved: 'The connection address was saved.',
    addressChange: 'Change',
    addressOwner: 'The owner saves the connection address once; codes can be issued after that.',

    issueTitle: 'Issue a connection code',
    person: 'For whom',
    personHelp: 'Full name of the editor; it stands beside every article logged.',
    personMissing: 'Enter the name of the person.',
    issue: 'Issue code',
    codeFor: (person: string) => `Connection code for ${person}`,
    codeOnce: (moment: string) =>
      `Works once, until ${moment}. It is shown only now: copy it and send it to the person privately.`,
    code: 'Connection code',
    copy: 'Copy code',
    copied: 'Code copied.',
    copyByHand: 'Copying was refused. The code is selected: press Ctrl+C.',
    codeDone: 'Sent, hide it',

    listTitle: 'Connections',
    listEmpty: 'No connection yet. Issue a code above for each editor.',
    states: { waiting: 'Code not used', connected: 'Connected', revoked: 'Revoked', expired: 'Code expired' },
    until: (moment: string) => `Code works until ${moment}`,
    issuedBy: (person: string, moment: string) => `Issued by ${person} at ${moment}`,
    lastUsed: (moment: string) => `Last used ${moment}`,
    neverUsed: 'Nothing logged yet',
    revoke: 'Revoke',
    revokeOf: (person: string) => `Revoke the connection of ${person}`,
    revokeAsk: (person: string) =>
      `The device of ${person} will no longer write to the tracker. Logged articles stay.`,
    revokeConfirm: 'Revoke connection',
    revoked: (person: string) => `The connection of ${person} was revoked.`,
    showOld: (count: number) => `Revoked or expired (${count})`,
  },
} satisfies Translation<typeof Vietnamese>;
