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

  sample: {
    label: 'Demo tracker',
    text: 'SAMPLE DATA – not real figures',
  },

  state: {
    connecting: 'Connecting…',
    saving: 'Saving…',
    saved: 'Saved',
    lost: 'Connection lost, trying again',
    lostWith: (n: number) => `Connection lost, trying again. ${n} ${n === 1 ? 'change' : 'changes'} not sent`,
  },

  halted: {
    title: 'The disk does not take what is written',
    message:
      'The tracker takes no changes for now. Every acknowledged entry is there; what is not written yet will be sent again. The terminal in which Sổ Ghim runs says what to do.',
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
  notWrittenBecause: {
    stale:
      'Rows or columns were inserted, deleted or moved elsewhere just before. Write it into the cell, or copy the text.',
    refused:
      'The tracker did not accept this change, so it was loaded again. Write it into the cell, or copy the text.',
    away: 'The tracker changed while the connection was lost. Check the cell and write it, or copy the text.',
    gone: 'The row, column or tab of this cell is gone. Copy the text if it is needed.',
  },
  reloaded: {
    stale:
      'The tracker changed elsewhere, so it was loaded again. The last action is not written; repeat it if needed.',
    refused:
      'The tracker did not accept the last action, so it was loaded again. Repeat the action if needed.',
    away: 'The tracker was loaded again after the connection was lost. What was done meanwhile is not written; repeat it if needed.',
    gone: 'The row, column or tab that was in use is gone.',
  },
  writtenAgain: (n: number) =>
    `Connected again. ${n} ${n === 1 ? 'cell' : 'cells'} entered while the connection was lost ${n === 1 ? 'is' : 'are'} written.`,
  typingGoesOn:
    'The tracker was loaded again. What was being typed is still in the cell; press Enter to write it.',
  undoForgotten:
    'This cannot be undone: rows or columns were moved, or the same cell was written, elsewhere. Edit the cell if needed.',
  writeAgain: 'Write into the cell',
  noPlaceLeft: 'This cell is gone',
  copy: 'Copy the text',
  copied: 'Copied',
};
