import type { Translation } from '../translation';
import type { sidebarPage as Vietnamese } from '../vi/sidebar-page';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the sidebar says. */
export const sidebarPage = {
  tabs: { overview: 'Overview', coverage: 'Themes', articles: 'Articles', connections: 'Connect' },

  tabsLabel: 'Parts of the tracker',

  pagesLabel: 'Open another page',
  pages: {
    'bao-cao': 'Take in reports',
    tep: 'Read text, files',
    gui: 'Write to units',
    dot: 'Campaign',
    in: 'Print a page',
  },
  leaveAsk: (units: string) => `Themes of ${units} are not saved. Another page drops what is not saved.`,
  leave: 'Open, drop what is not saved',

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
    noCampaignBody: 'Paste or choose a dispatch to make the first one.',
    noActive: 'No active campaign chosen',
    noActiveBody: 'Open Campaign, choose one and press Follow this one.',
    goCampaign: 'Make a campaign from a dispatch',
    stage: 'Stage',
    deadline: 'Deadline',
    noDeadline: 'No deadline',
    setDeadline: 'Set it',
    lacks: 'Missing',
    lacksNone: 'Nothing',
    lacksHelp: 'Fill these in under Campaign.',
    reported: 'units reported',
    reportedLine: (reported: string, expected: string) => `${reported} of ${expected} units reported`,
    accepted: 'Accepted',
    overdue: 'Overdue',
    waiting: 'Awaited',
    articles: 'Article rows',
    articlesHelp:
      'Every row of the campaign, with reposts and articles taken down. Told apart in the overview.',
    nothingExpected: 'No unit has to report in this campaign.',
  },

  coverage: {
    title: 'What a unit has covered',
    empty: 'Choose a unit to mark what it has covered.',
    noUnits: 'The active campaign has no units. Open Campaign to choose another or to add units.',
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

  publicList: {
    title: 'Pinned list for the portal',
    why: 'The portal reads the pinned articles at a public address, as RSS or JSON. Anybody who has the address can read it; the list has only titles, addresses, dates and positions. Changes are there after a minute at most.',
    needsAddress: 'Save the connection address first; the list gets its address after that.',
    pins: (count: number) => `Articles on the list today: ${count}.`,
    noPins: 'Nothing is on the list today. Pin articles in the Pins part of the browser extension.',
    issue: 'Make the address',
    issued: 'The address is made. Send it to whoever runs the portal.',
    rss: 'RSS address',
    json: 'JSON address',
    copyRss: 'Copy the RSS address',
    copyJson: 'Copy the JSON address',
    since: (moment: string) => `Made at ${moment}`,
    renew: 'Make another address',
    renewAsk: 'The address in use ends at once. The portal has to be set to the new one.',
    revoke: 'Revoke the address',
    revokeAsk: 'The portal can read the list no more. What is pinned stays in the sheet.',
    revoked: 'The address of the list is revoked.',
  },

  paste: {
    title: 'Paste data',
    lead: "Articles that an editor's device cannot send: the extension's tab Queue › Export as TSV. Paste the export here or choose the file.",
    text: 'TSV export',
    choose: 'Choose .tsv file',
    preview: 'Preview',
    faults: {
      blank: 'Paste the export or choose the file first.',
      'not-ours':
        'This is no export of a queue. Paste all of it with its header, which begins with so-ghim/.',
      'too-long': 'The text is too long. Paste it in parts, each with the header.',
    },
    later: 'Exported by an extension that is newer than the tracker. Update the add-on, then paste again.',
    counts: (all: number, news: number, known: number, bad: number) =>
      `${plural(all, 'line', 'lines')}: ${news} new, ${known} logged already, ${bad} cannot be logged`,
    standings: {
      asked: 'Not looked at',
      new: 'New',
      known: 'Logged',
      written: 'Logged now',
      repeated: 'Repeated',
      damaged: 'Damaged',
      refused: 'Not possible',
    },
    row: (row: number) => `row ${row} of Articles`,
    sameAs: (line: number) => `the article of line ${line} of the paste`,
    damaged: 'Cells are missing or were changed. Copy it from the queue again.',
    line: (line: number) => `Line ${line}`,
    more: (count: number) => `and ${plural(count, 'line', 'lines')} more`,
    send: (count: number) => `Log ${plural(count, 'article', 'articles')}`,
    sent: (count: number) => `${plural(count, 'article', 'articles')} logged.`,
    afterwards:
      "The editor's device keeps these articles until it can send; the tracker then answers that they are logged, and none is written twice.",
  },

  royalties: {
    title: 'Royalties',
    lead: 'What was published in the month, taken from the tab Articles to reckon royalties. Coefficient and unit price stay blank for whoever grades; cells that people filled in or changed stay.',
    month: 'Month of publication',
    fill: 'Make the list',
    show: 'Show the tab Royalties',
    done: (all, added, changed) =>
      all === 0
        ? 'The tab Articles has nothing that was published in this month.'
        : `The list has ${all} of the month: ${added} rows added, ${changed} brought up to date.`,
    typed: (rows) => `${rows} rows have cells changed by hand that differ from Articles; they stay.`,
    gone: (rows) => `No longer in Articles of the month, left as they are: rows ${rows}.`,
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
