import type { Google, MenuEntry, Reader } from './google';

const lockWaitMilliseconds = 15_000;

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

const addMenu = (caption: string, entries: readonly MenuEntry[]): void => {
  const menu = SpreadsheetApp.getUi().createMenu(caption);
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else menu.addItem(entry.label, entry.command);
  }
  menu.addToUi();
};

const runLocked = <T>(work: () => T): T | 'busy' => {
  // The document lock is null in a web app, the script lock is there everywhere.
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(lockWaitMilliseconds)) return 'busy';
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
};

const hasUserInterface = (): boolean => {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch (_refusedOutsideOfTheSheet) {
    return false;
  }
};

/** Letters that would end an attribute; addresses of accounts have none of them. */
const attribute = (text: string): string => text.replace(/[&<>"]/g, '');

/** The page as built, told whom it is shown to. Not a template: those read `<?` wherever it stands. */
const pageFor = (page: string, { language, account, part }: Reader) => {
  const output = HtmlService.createHtmlOutputFromFile(page);
  return output.setContent(
    output
      .getContent()
      .replace('data-language="vi"', `data-language="${language}"`)
      // By functions: in a plain replacement `$'` would stand for the rest of the page.
      .replace('data-account=""', () => `data-account="${attribute(account)}"`)
      .replace('data-part=""', () => `data-part="${attribute(part ?? '')}"`),
  );
};

/** The services of the execution that is running now. */
export const createGoogle = (): Google => ({
  spreadsheet: () => SpreadsheetApp.getActiveSpreadsheet(),
  flush: () => SpreadsheetApp.flush(),
  validation: () => SpreadsheetApp.newDataValidation(),
  conditionalFormat: () => SpreadsheetApp.newConditionalFormatRule(),
  rangeProtections: () => SpreadsheetApp.ProtectionType.RANGE,
  locked: runLocked,
  properties: {
    get: (key) => PropertiesService.getScriptProperties().getProperty(key),
    set: (key, value) => {
      PropertiesService.getScriptProperties().setProperty(key, value);
    },
    remove: (key) => {
      PropertiesService.getScriptProperties().deleteProperty(key);
    },
    all: () => PropertiesService.getScriptProperties().getProperties(),
  },
  cache: {
    get: (key) => CacheService.getScriptCache().get(key),
    set: (key, value, seconds) => CacheService.getScriptCache().put(key, value, seconds),
  },
  sha256: (text) =>
    hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)),
  uuid: () => Utilities.getUuid(),
  now: () => new Date(),
  email: () => Session.getActiveUser().getEmail(),
  triggers: {
    handlers: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
    ids: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId()),
    onEdit: (handler) => {
      ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
    },
    onChange: (handler) => {
      ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create();
    },
    remove: (handler) => {
      for (const trigger of ScriptApp.getProjectTriggers()) {
        if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
      }
    },
    everyHour: (handler) => {
      ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
    },
  },
  hasUserInterface,
  show: {
    menu: addMenu,
    sidebar: (page, title, reader) => {
      SpreadsheetApp.getUi().showSidebar(pageFor(page, reader).setTitle(title));
    },
    dialog: (page, title, reader, width, height) => {
      SpreadsheetApp.getUi().showModalDialog(pageFor(page, reader).setWidth(width).setHeight(height), title);
    },
    message: (title, text) => {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, text, ui.ButtonSet.OK);
    },
    confirm: (title, text) => {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    ask: (title, text) => {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
    },
  },
  json: (text) => ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.JSON),
  rss: (text) => ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.RSS),
  text: (text) => ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.TEXT),
  logError: (message) => console.error(message),
});
