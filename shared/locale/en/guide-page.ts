import type { Translation } from '../translation';
import type { guidePage as Vietnamese } from '../vi/guide-page';

/** What the guide says. */
export const guidePage = {
  guide: {
    title: 'Guide',
    lead: 'Sổ Ghim keeps track of who has reported, which themes are still empty, and what was published and pinned.',
    startTitle: 'Start a campaign',
    start: [
      'Choose Sổ Ghim › Open the control panel and press Set up the tracker.',
      'Under Campaign, press Make one from a dispatch, paste it or choose its Word file, look it over, press Make campaign.',
      'Set the deadline. Without one no unit counts as overdue.',
      'Texts to units: copy the report form, reminders and receipts into Zalo.',
      'A report comes: type it under Take in and check reports; paste prose, drop .docx, .xlsx or a photo under Read prose, import files.',
      'Accept it, or ask for a revision with reasons per field; the next version opens beside the one before.',
      'Mark what was verified in the Themes part of the control panel; select a cell of Themes to see its rows.',
    ].join('\n'),
    connectTitle: 'Connect an editor',
    connect: [
      'The owner saves the web app URL once, under Connect.',
      'Type the editor’s name, press Issue code, copy it and send it privately.',
      'The editor opens the Sổ Ghim extension, pastes the code and presses Connect.',
      'A code works once, for 7 days. When a device is lost or a person leaves, press Revoke.',
      'The portal reads the pinned list: in the same part, under Pinned list for the portal, make the address and send it to whoever runs the portal.',
      'A device that cannot send: the editor opens Queue, Export as TSV; paste it at menu Paste articles, royalties. Sent later, nothing is written twice.',
    ].join('\n'),
    tabsTitle: 'Tabs of the tracker',
    tabs: {
      overview: { name: 'Overview', what: 'Reported, overdue, articles by theme; computed by formulas.' },
      reports: { name: 'Reports', what: 'A row for each unit: status, date received, figures.' },
      coverage: {
        name: 'Themes',
        what: 'Which unit covered which theme. Edit in the control panel, not in the cells.',
      },
      received: { name: 'Received reports', what: 'Every version of every report; only added to.' },
      activities: {
        name: 'Activities',
        what: 'What no page shows: broadcasts, banners, meetings; evidence that is missing.',
      },
      publications: { name: 'Articles', what: 'Articles that editors logged from the browser.' },
      pins: { name: 'Pins', what: 'Pinned articles, their position, from when until when.' },
      royalties: { name: 'Royalties', what: 'What was published month by month, to reckon royalties.' },
      units: { name: 'Units', what: 'Names, other names and dates of validity of each unit.' },
      campaigns: {
        name: 'Campaigns',
        what: 'A row for each dispatch: number, date, period, deadline, signer.',
      },
      materials: { name: 'Material', what: 'Material received and handed on to units.' },
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
