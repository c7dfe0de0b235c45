import {
  ICommandService,
  type INumfmtLocaleTag,
  IUndoRedoService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  ThemeService,
  UndoCommandId,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as engineFormula from '@univerjs/engine-formula';
import type { SheetSettings } from '../../../execution/sheet-settings';
import type { Language } from '../../../locale/page';
import { clockFunctions, serialOf } from '../../../workbook/clock-functions';
import { mutationKind, unitOf } from '../../../workbook/mutations';
import type { SelectedArea } from '../../messages';
import type { Cell } from '../sync/follow-cell';
import { green } from './green';
import { places } from './places';
import { registerPlugins } from './plugins';
import { readTypedValues } from './typed-values';
import { typing } from './typing';
import { view } from './view';

/** Univer's grid, as much of it as the page needs. Cells count from 0 here and from 1 in areas, as the host does. */
export async function createGrid(container: HTMLElement, language: Language) {
  const { gridWords } = language === 'en' ? await import('./words-en') : await import('./words-vi');
  const locale = language === 'en' ? LocaleType.EN_US : LocaleType.VI_VN;
  const univer = new Univer({ locale, locales: { [locale]: gridWords }, logLevel: LogLevel.WARN });
  registerPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: green });
  const commands = injector.get(ICommandService);
  let unit = '';
  let reads: SheetSettings = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
  let editable = true;
  const serialNow = () => serialOf(new Date(), reads.timeZone);
  injector.get(engineFormula.IFunctionService).registerExecutors(...clockFunctions(engineFormula, serialNow));

  const undos = () => injector.get(IUndoRedoService);
  let hasForgotten = false;
  const forgetUndo = (): void => {
    if (unit === '') return;
    hasForgotten ||= undos().pitchTopUndoElement() !== null;
    undos().clearUndoRedo(unit);
  };
  const seen = view(api, injector);
  const cells = places(commands, () => api.getActiveWorkbook()?.getWorkbook() ?? null);
  const selectCell = ({ sheet, row, column }: Cell) => {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    if (worksheet) api.getActiveWorkbook()?.setActiveSheet(worksheet);
    seen.selectRange(sheet, range);
  };

  /** A tab begins at A1, and so does the formula bar: where that column is hidden, the next one is meant. */
  function startVisibly(): void {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const chosen = sheet?.getActiveRange();
    if (!sheet || (chosen && (chosen.getRow() > 0 || chosen.getColumn() > 0))) return;
    const columns = sheet.getSheet();
    let first = 0;
    while (first < sheet.getMaxColumns() && !columns.getColVisible(first)) first += 1;
    if (first > 0 && first < sheet.getMaxColumns()) sheet.setActiveRange(sheet.getRange(0, first));
  }
  api.addEvent(api.Event.ActiveSheetChanged, startVisibly);

  return {
    /** Resolves once the grid takes keys: what is typed before its first picture would go nowhere. */
    takesKeys: () =>
      new Promise<void>((resolve) => {
        const lifecycle = injector.get(LifecycleService);
        if (lifecycle.stage >= LifecycleStages.Rendered) resolve();
        else lifecycle.lifecycle$.subscribe((stage) => stage >= LifecycleStages.Rendered && resolve());
      }),
    /** Shows a workbook, in place of the one before; the sheet that was in front stays there. */
    open(workbook: { readonly id: string }, settings: SheetSettings): void {
      reads = settings;
      const kept = seen.now();
      const isFirst = unit === '';
      if (!isFirst) {
        forgetUndo();
        api.disposeUnit(unit);
      }
      unit = workbook.id;
      const opened = api.createWorkbook(seen.zoomed(workbook as Partial<IWorkbookData>, kept));
      // The services of the sheets' plugins exist from the first workbook on.
      if (isFirst) readTypedValues(injector, () => reads);
      opened.setEditable(editable);
      // As Google shows them: by the locale of the spreadsheet, whatever language the page speaks.
      opened.setNumfmtLocal(settings.locale.slice(0, 2) as INumfmtLocaleTag);
      if (kept) seen.restore(kept);
      startVisibly();
    },
    /** A mutation from the host. False where it could not be applied, and the page has to fetch the workbook. */
    apply(id: string, params: unknown): boolean {
      try {
        seen.follow({ id, params }, () => {
          commands.syncExecuteCommand(id, params as object, { fromCollab: true });
        });
        return true;
      } catch (error) {
        console.warn(id, error);
        return false;
      }
    },
    onEdit(listener: (id: string, params: unknown) => void): void {
      commands.onMutationExecutedForCollab(({ id, params }, options) => {
        if (options?.fromCollab || options?.onlyLocal || unitOf(params) !== unit) return;
        // Calculation and selections are the page's own business.
        if (mutationKind(id)) listener(id, params);
      });
    },
    onSelect(listener: (area: SelectedArea) => void): void {
      api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
        const range = selections.at(-1);
        if (range) listener(areaOf(worksheet.getSheetId(), range));
      });
    },
    /** Brings an area into view and selects it. */
    show({ sheet, row, column, rows, columns }: SelectedArea): void {
      const workbook = api.getActiveWorkbook();
      const worksheet = workbook?.getSheetBySheetId(sheet);
      if (!workbook || !worksheet) return;
      workbook.setActiveSheet(worksheet);
      workbook.setActiveRange(worksheet.getRange(row - 1, column - 1, rows, columns));
      worksheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
    },
    setEditable(value: boolean): void {
      editable = value;
      api.setPermissionDialogVisible(value);
      api.getActiveWorkbook()?.setEditable(value);
      if (unit !== '' && !value) forgetUndo();
    },
    setDark: (dark: boolean): void => api.toggleDarkMode(dark),
    forgetUndo,
    /** A person wants to undo what the page had to forget, since others have moved or written its cells. */
    onUndoForgotten(listener: () => void): void {
      commands.beforeCommandExecuted(({ id }) => {
        if (id === UndoCommandId && hasForgotten && !undos().pitchTopUndoElement()) listener();
      });
    },
    typing: typing(injector, () => unit, selectCell, cells.textAt),
    places: cells,
  };
}

export type Grid = Awaited<ReturnType<typeof createGrid>>;

type Range = { startRow: number; startColumn: number; endRow: number; endColumn: number };

const areaOf = (sheet: string, { startRow, startColumn, endRow, endColumn }: Range): SelectedArea => ({
  sheet,
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
