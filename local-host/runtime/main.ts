import { putMissingServices } from './google';
import { closeRealm, invoke } from './invoke';
import { installBlob } from './services/blob';
import { installContent } from './services/content';
import { installHtml } from './services/html';
import { installLogging } from './services/logging';
import { installScriptApp } from './services/script';
import { installSession } from './services/session';
import { installStores } from './services/stores';
import { installUi } from './services/ui';
import { installUtilities } from './services/utilities';
import { installSpreadsheetApp } from './spreadsheet/app';

/** Runs once in each fresh realm, before the script: Google's services, and nothing else of ours. */
installSession();
installBlob();
installHtml();
installContent();
installUi();
installSpreadsheetApp();
installStores();
installUtilities();
installScriptApp();
installLogging();
putMissingServices();
/** Taken off the global by the executor before the script runs. */
(globalThis as Record<string, unknown>).__invoke = invoke;
closeRealm();
