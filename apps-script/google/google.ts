/**
 * All that the add-on asks of Google, as types. `createGoogle` is the one implementation: at Google it meets the
 * real services, on the local host the same names implemented there. Ranges and sheets are passed through as
 * they are, since wrapping them would hide what a call costs.
 */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type ConditionalFormat = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type ConditionalFormatBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
export type ChangeEvent = GoogleAppsScript.Events.SheetsOnChange;
export type PostEvent = GoogleAppsScript.Events.DoPost;
export type GetEvent = GoogleAppsScript.Events.DoGet;
export type TextOutput = GoogleAppsScript.Content.TextOutput;

/** What a cell gives or takes. Dates come and go as Date objects, blank is the empty string. */
export type Cell = string | number | boolean | Date;

export type MenuEntry = { readonly label: string; readonly command: string } | 'separator';

/** Whom a page is shown to: it needs both before it can ask the sheet anything. */
export type Reader = {
  readonly language: 'vi' | 'en';
  readonly account: string;
  /** Where a page opens: a part of the sidebar, a line of *Nhật ký*; its beginning where none is named. */
  readonly part?: string;
};

export type Google = {
  spreadsheet(): Spreadsheet;
  flush(): void;
  validation(): ValidationBuilder;
  conditionalFormat(): ConditionalFormatBuilder;
  /** What `getProtections` is asked for. */
  rangeProtections(): GoogleAppsScript.Spreadsheet.ProtectionType;
  /** Runs `work` while no other script holds the lock; `busy` when it was not to be had in time. */
  locked<T>(work: () => T): T | 'busy';
  readonly properties: {
    get(key: string): string | null;
    set(key: string, value: string): void;
    remove(key: string): void;
    all(): Record<string, string>;
  };
  readonly cache: {
    get(key: string): string | null;
    set(key: string, value: string, seconds: number): void;
  };
  /** SHA-256 as 64 hexadecimal digits. */
  sha256(text: string): string;
  uuid(): string;
  now(): Date;
  /** Who runs the script: empty in the web app, where nobody is signed in. */
  email(): string;
  readonly triggers: {
    handlers(): readonly string[];
    /** What an event of one of them carries as `triggerUid`; no visitor can know it. */
    ids(): readonly string[];
    onEdit(handler: string): void;
    onChange(handler: string): void;
    remove(handler: string): void;
    everyHour(handler: string): void;
  };
  /** True where a person sits before the sheet: Google refuses `getUi()` in web apps and triggers. */
  hasUserInterface(): boolean;
  readonly show: {
    menu(caption: string, entries: readonly MenuEntry[]): void;
    sidebar(page: string, title: string, reader: Reader): void;
    dialog(page: string, title: string, reader: Reader, width: number, height: number): void;
    message(title: string, text: string): void;
    /** Yes or no to a question. */
    confirm(title: string, text: string): boolean;
    /** What the person typed, null when the dialog was left. */
    ask(title: string, text: string): string | null;
  };
  json(text: string): TextOutput;
  rss(text: string): TextOutput;
  text(text: string): TextOutput;
  logError(message: string): void;
};
