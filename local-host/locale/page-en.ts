import type { PageTexts } from './page';

/** The sentences of the sheet's page in English. */
export const pageEn: PageTexts = {
  loading: 'Opening the tracker…',
  webAppError: 'Error',
  noScript: 'This page needs JavaScript.',

  header: 'Page header',
  identity: 'Working as',
  roles: { owner: 'Owner', officer: 'Officer', viewer: 'Viewer' },
  rolesExplained: {
    owner: 'Full rights, owns the web app',
    officer: 'Edits the tracker, uses menu and sidebar',
    viewer: 'Looks only, has no menu',
  },
  viewOnly: 'View only',
  localOnly: 'On this machine',
  localOnlyExplained:
    'The tracker is kept on this machine, not in Google Sheets. Charts exist in Google Sheets only.',

  state: {
    connecting: 'Connecting…',
    saving: 'Saving…',
    saved: 'Saved',
    lost: 'Connection lost, trying again',
    lostWith: (n: number) => `Connection lost, trying again. ${n} ${n === 1 ? 'change' : 'changes'} not sent`,
  },

  cannotOpen:
    'The tracker could not be opened. Check the terminal in which Sổ Ghim runs, then reload the page.',
  reload: 'Reload the page',
  close: 'Close',
  closeSidebar: 'Close the sidebar',
  closeNotice: 'Close the notice',
  sidebar: 'Sidebar',
  dialog: 'Dialog',
  sheet: 'Spreadsheet',
  working: (label: string) => `Running “${label}”`,
  failed: (label: string, message: string) => `“${label}” did not run: ${message}`,
  hostUnreachable: 'the tracker on this machine cannot be reached',

  buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
  answerField: 'Answer',

  notWritten: 'What was being typed is not written',
  notWrittenStale:
    'The layout of the tracker changed elsewhere, so it was loaded again. Copy this text if it is needed.',
  notWrittenRefused:
    'The tracker did not accept this change, so it was loaded again. Copy this text if it is needed.',
  reloaded:
    'The tracker changed elsewhere, so it was loaded again. The last action is not written; repeat it if needed.',
  copy: 'Copy the text',
  copied: 'Copied',
};
