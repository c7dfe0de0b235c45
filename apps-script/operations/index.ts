import type { ClientOp, PageOp } from '../../shared/protocol';
import { checkBook } from './check-book';
import { createCampaign } from './create-campaign';
import { findHandEdits } from './find-hand-edits';
import { hello } from './hello';
import { importHolidays } from './import-holidays';
import { importUnits } from './import-units';
import { issueConnection } from './issue-connection';
import { listConnections } from './list-connections';
import { listHistory } from './list-history';
import { log } from './log';
import { pin } from './pin';
import { readCoverage } from './read-coverage';
import { readDispatch } from './read-dispatch';
import { repairBook } from './repair-book';
import { revokeConnection } from './revoke-connection';
import { setCoverage } from './set-coverage';
import { setDeadline } from './set-deadline';
import { setUp } from './set-up';
import { setWebApp } from './set-web-app';
import { showCell } from './show-cell';
import type { ClientOperation, PageOperation } from './state/operation';
import { status } from './status';
import { sync } from './sync';
import { takeBack } from './take-back';
import { undo } from './undo';
import { undoRepair } from './undo-repair';
import { unpin } from './unpin';
import { update } from './update';

/** What the extension can ask for, through `doPost`. */
export const clientOperations: { readonly [Op in ClientOp]: ClientOperation<Op> } = {
  hello,
  sync,
  log,
  update,
  undo,
  pin,
  unpin,
};

/** What our own pages in the sheet can ask for, through `call`. */
export const pageOperations: { readonly [Op in PageOp]: PageOperation<Op> } = {
  'set-up': setUp,
  status,
  'import-units': importUnits,
  'import-holidays': importHolidays,
  'read-dispatch': readDispatch,
  'create-campaign': createCampaign,
  'set-deadline': setDeadline,
  'set-coverage': setCoverage,
  'read-coverage': readCoverage,
  'set-web-app': setWebApp,
  'list-connections': listConnections,
  'issue-connection': issueConnection,
  'revoke-connection': revokeConnection,
  'check-book': checkBook,
  'repair-book': repairBook,
  'undo-repair': undoRepair,
  'show-cell': showCell,
  'find-hand-edits': findHandEdits,
  'list-history': listHistory,
  'take-back': takeBack,
};
