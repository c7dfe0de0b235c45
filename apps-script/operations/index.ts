import type { ClientOp, PageOp } from '../../shared/protocol';
import { activateCampaign } from './activate-campaign';
import { arrangePins } from './arrange-pins';
import { checkBook } from './check-book';
import { commitReports } from './commit-reports';
import { createCampaign } from './create-campaign';
import { dropBatch } from './drop-batch';
import { extendDeadline } from './extend-deadline';
import { fillRoyalties } from './fill-royalties';
import { findHandEdits } from './find-hand-edits';
import { hello } from './hello';
import { importHolidays } from './import-holidays';
import { importUnits } from './import-units';
import { issueConnection } from './issue-connection';
import { issueFeed } from './issue-feed';
import { listConnections } from './list-connections';
import { listHistory } from './list-history';
import { log } from './log';
import { moveDuty } from './move-duty';
import { openPage } from './open-page';
import { pasteArticles } from './paste-articles';
import { pin } from './pin';
import { readCoverage } from './read-coverage';
import { readDispatch } from './read-dispatch';
import { readEntry } from './read-entry';
import { readEvidence } from './read-evidence';
import { readFeed } from './read-feed';
import { readReports } from './read-reports';
import { readSelection } from './read-selection';
import { readVersions } from './read-versions';
import { recordActivity } from './record-activity';
import { recordMaterial } from './record-material';
import { repairBook } from './repair-book';
import { revokeConnection } from './revoke-connection';
import { revokeFeed } from './revoke-feed';
import { setCampaign } from './set-campaign';
import { setCoverage } from './set-coverage';
import { setDeadline } from './set-deadline';
import { setMembers } from './set-members';
import { setReportStatus } from './set-report-status';
import { setStage } from './set-stage';
import { setUp } from './set-up';
import { setWebApp } from './set-web-app';
import { showCell } from './show-cell';
import { stageReports } from './stage-reports';
import type { ClientOperation, PageOperation } from './state/operation';
import { status } from './status';
import { submitReports } from './submit-reports';
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
  'read-entry': readEntry,
  update,
  undo,
  pin,
  unpin,
  'arrange-pins': arrangePins,
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
  'activate-campaign': activateCampaign,
  'commit-reports': commitReports,
  'drop-batch': dropBatch,
  'extend-deadline': extendDeadline,
  'move-duty': moveDuty,
  'open-page': openPage,
  'paste-articles': pasteArticles,
  'read-evidence': readEvidence,
  'read-reports': readReports,
  'read-selection': readSelection,
  'read-versions': readVersions,
  'record-activity': recordActivity,
  'record-material': recordMaterial,
  'set-campaign': setCampaign,
  'set-members': setMembers,
  'set-report-status': setReportStatus,
  'set-stage': setStage,
  'stage-reports': stageReports,
  'submit-reports': submitReports,
  'set-coverage': setCoverage,
  'read-coverage': readCoverage,
  'set-web-app': setWebApp,
  'list-connections': listConnections,
  'issue-connection': issueConnection,
  'revoke-connection': revokeConnection,
  'issue-feed': issueFeed,
  'revoke-feed': revokeFeed,
  'read-feed': readFeed,
  'fill-royalties': fillRoyalties,
  'check-book': checkBook,
  'repair-book': repairBook,
  'undo-repair': undoRepair,
  'show-cell': showCell,
  'find-hand-edits': findHandEdits,
  'list-history': listHistory,
  'take-back': takeBack,
};
