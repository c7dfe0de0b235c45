import type { Translation } from '../translation';
import type { pages as Vietnamese } from '../vi/pages';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the sidebar and the dialogs say. */
export const pages = {
  title: 'Sổ Ghim',
  tabs: { overview: 'Overview', campaign: 'Campaign', coverage: 'Themes', connections: 'Connect' },
  tabsLabel: 'Parts of the tracker',

  task: {
    reading: 'Reading the tracker…',
    saving: 'Writing to the tracker…',
    slowRead: 'No answer after 10 seconds. The page is still waiting; it can be read again.',
    slowSave: 'No answer after 10 seconds. The page is still waiting; what was typed is kept here.',
    saved: (at: string) => `Saved at ${at}.`,
    retry: 'Try again',
    reload: 'Read again',
    readAt: (moment: string) => `Read at ${moment}`,
    kept: 'What was typed is kept here.',
  },

  failure: {
    account: (email: string) =>
      email === ''
        ? 'Google did not recognise the account, usually because several are signed in. Open the tracker in a window signed in only with the account that may edit it.'
        : `Google did not recognise the account, usually because several are signed in. Open the tracker in a window signed in only as ${email}.`,
    unanswered: 'The tracker did not answer. Check the network, then try again.',
    tooLong: 'The tracker took longer than allowed. Wait a minute, then try again.',
    viewer: 'This account may only view the tracker. Ask the owner for edit access, then open it again.',
    visitor: 'This can only be done inside the tracker. Close this page and open it from the Sổ Ghim menu.',
    ownerOnly: 'Only the owner of the tracker can do this. Contact the owner.',
    sameCampaign: 'A campaign with this subject exists. Look it up on the Campaigns tab.',
    noThemes: 'No themes were found in the text. Check that the whole dispatch was pasted.',
    noAddress: 'There is no connection address yet. Save the address, then issue the code.',
    changedMeanwhile:
      'The campaign, unit or theme has just changed in the tracker. Read again under Overview, then save.',
    noConnection: 'This connection is no longer in the tracker. Read the list again.',
    unreadable: 'The answer could not be read. Close the panel, open it and try again.',
  },

  stint: {
    progress: (done: number, of: number, what: string) => `${done} of ${of} parts done. Now: ${what}.`,
    stop: 'Stop',
    stopping: 'Stopping',
    stopped: (done: number, of: number) => `Stopped after ${done} of ${of} parts. Press again to go on.`,
  },

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

  lack: {
    number: 'number',
    date: 'date',
    deadline: 'deadline',
    period: 'period',
    themes: 'themes',
    signer: 'signer',
    units: 'units',
  },

  date: {
    placeholder: 'dd/MM/yyyy',
    open: 'Choose a day',
    close: 'Close the calendar',
    bad: 'This is not read as a date. Type day/month/year, for example 30/04/2025.',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    month: (month: number, year: number) =>
      `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1] ?? ''} ${year}`,
    weekday: (day: number) =>
      ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][day] ?? '',
    weekdayShort: (day: number) => ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][day] ?? '',
    distance: (days: number) =>
      days === 0
        ? 'today'
        : days > 0
          ? `in ${plural(days, 'day', 'days')}`
          : `${plural(-days, 'day', 'days')} ago`,
    today: 'Today',
  },

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

  coverage: {
    title: 'What a unit has covered',
    unit: 'Unit',
    unitHelp: 'Type a few letters, accents not needed.',
    noUnit: (text: string) => `No unit matches “${text}”.`,
    matches: (count: number) => `${plural(count, 'unit matches', 'units match')}`,
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
    addressBad: 'This is not the URL of a web app. The right one ends with /exec.',
    addressDev:
      'This is the test address (ends with /dev), which only the owner can open. Use the one that ends with /exec.',
    addressSave: 'Save address',
    addressSaved: 'The connection address was saved.',
    addressChange: 'Change',
    addressOwner: 'The owner saves the connection address once; codes can be issued after that.',
    cancel: 'Cancel',

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

  guide: {
    title: 'Guide',
    lead: 'Sổ Ghim keeps track of who has reported, which themes are still empty, and what was published and pinned.',
    startTitle: 'Start a campaign',
    start: [
      'Choose Sổ Ghim › Open the control panel and press Set up the tracker.',
      'Under Campaign, paste the dispatch, look it over, press Make campaign.',
      'Set the deadline. Without one no unit counts as overdue.',
      'When a report arrives, choose its status and date on the Reports tab.',
      'Under Themes, mark what each unit has covered.',
    ].join('\n'),
    connectTitle: 'Connect an editor',
    connect: [
      'The owner saves the web app URL once, under Connect.',
      'Type the editor’s name, press Issue code, copy it and send it privately.',
      'The editor opens the Sổ Ghim extension, pastes the code and presses Connect.',
      'A code works once, for 7 days. When a device is lost or a person leaves, press Revoke.',
    ].join('\n'),
    tabsTitle: 'Tabs of the tracker',
    tabs: {
      overview: { name: 'Overview', what: 'Reported, overdue, articles by theme; computed by formulas.' },
      reports: { name: 'Reports', what: 'A row for each unit: status, date received, figures.' },
      coverage: {
        name: 'Themes',
        what: 'Which unit covered which theme. Edit in the control panel, not in the cells.',
      },
      publications: { name: 'Articles', what: 'Articles that editors logged from the browser.' },
      pins: { name: 'Pins', what: 'Pinned articles, their position, from when until when.' },
      units: { name: 'Units', what: 'Names, other names and dates of validity of each unit.' },
      campaigns: {
        name: 'Campaigns',
        what: 'A row for each dispatch: number, date, period, deadline, signer.',
      },
      lists: { name: 'Lists', what: 'Themes, phrases that suggest them, public holidays.' },
      history: { name: 'History', what: 'Who, when, what, before and after.' },
      settings: { name: 'Settings', what: 'Active campaign, language, connection address.' },
    },
    handTitle: 'Editing the sheet itself',
    hand: [
      'Sorting, filtering, inserting rows, moving and hiding columns are all fine.',
      'Do not delete header rows. Cells with formulas ask before they are edited.',
      'A blank cell means no figure, which is not 0.',
      'History keeps each cell edited by hand, deleted rows and the values before; take back in Sổ Ghim › History, take back.',
      'It cannot see who edited unless it was the owner (“edited by: unknown”), nor what was changed and put back between two looks.',
      'It looks every hour, when the control panel opens and after edits. For the whole sheet at a moment: File › Version history.',
    ].join('\n'),
    keysTitle: 'Keyboard',
    keys: [
      'Control panel: Tab moves on, left and right arrows change the part.',
      'Date fields: up and down arrows change the day.',
      'Browser: Alt+Shift+G reads the open page; press it again to log.',
    ].join('\n'),
  },
} satisfies Translation<typeof Vietnamese>;
