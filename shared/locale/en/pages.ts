import type { Translation } from '../translation';
import type { pages as Vietnamese } from '../vi/pages';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What every page says: waiting, failures, days, the picker of units. */
export const pages = {
  title: 'Sổ Ghim',

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
    cancel: 'Cancel',
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
    addressBad: 'This is not the URL of a web app. The right one ends with /exec.',
  },

  stint: {
    progress: (done: number, of: number, what: string) => `${done} of ${of} parts done. Now: ${what}.`,
    stop: 'Stop',
    stopping: 'Stopping',
    stopped: (done: number, of: number) => `Stopped after ${done} of ${of} parts. Press again to go on.`,
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

  lack: {
    number: 'number',
    date: 'date',
    deadline: 'deadline',
    period: 'period',
    themes: 'themes',
    signer: 'signer',
    units: 'units',
  },

  /** Of units. */
  picker: {
    unit: 'Unit',
    unitHelp: 'Type a few letters, accents not needed.',
    noUnit: (text: string) => `No unit matches “${text}”.`,
    matches: (count: number) => `${plural(count, 'unit matches', 'units match')}`,
  },

  /** Where a page is about the active campaign and there is none. */
  noCampaign: {
    title: 'No campaign is being followed',
    body: 'Make one from a dispatch, or choose the one to follow, on the page Campaign; then read again.',
    open: 'Open the page Campaign',
  },

  copying: {
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'Not copied. The text is selected: press Ctrl+C.',
  },
} satisfies Translation<typeof Vietnamese>;
