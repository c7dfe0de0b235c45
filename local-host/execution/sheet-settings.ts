import type { WorkbookEngine } from '../workbook/engine';

/** What turns text into values. It belongs to the spreadsheet, not to the script. */
export type SheetSettings = { readonly locale: string; readonly timeZone: string };

/** What Google gives a new file of a Vietnamese account. */
export const freshSettings: SheetSettings = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };

/** The locale and time zone by which a spreadsheet reads what is typed; `fresh` where it was never set. */
export const sheetSettings = (
  engine: Pick<WorkbookEngine, 'state'>,
  fresh: SheetSettings = freshSettings,
): SheetSettings => ({
  locale: textOf(engine.state('locale')) ?? fresh.locale,
  timeZone: textOf(engine.state('time-zone')) ?? fresh.timeZone,
});

const textOf = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);
