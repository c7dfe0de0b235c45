import { viewTabs } from '../../shared/tables/index';
import type { Kept } from '../changes/mend';
import type { Cell, Sheet } from '../google/google';
import { sameFormula } from '../tabs/formulas/same-formula';
import { layOutView, type View, type ViewCell } from '../tabs/layout/view';
import { matrixView } from '../tabs/matrix';
import { overviewView } from '../tabs/overview';
import { textIn } from '../tabs/rows/cells';
import type { Book } from './book/book';
import type { Check } from './book/check';
import { type Found, found, whereIs } from './book/finding';
import { settingOf, themesOf } from './book/what-is-there';

const wantedView = (book: Book, id: keyof typeof viewTabs): View | null => {
  const reports = book.table('reports');
  const lists = book.table('lists');
  if (!reports || !lists || reports.missing.length > 0 || lists.missing.length > 0) return null;
  const campaign = settingOf(book, 'active_campaign');
  const themes = [...new Set(campaign === '' ? [] : (themesOf(book).get(campaign) ?? []))];
  const units = book
    .rows('reports', ['campaign', 'unit'])
    .filter(
      ({ cells }) => campaign !== '' && textIn(cells.campaign) === campaign && textIn(cells.unit) !== '',
    )
    .map(({ cells }) => textIn(cells.unit));
  return id === 'overview'
    ? overviewView(book.places(), themes, units.length)
    : matrixView(book.places(), campaign, units, themes);
};

const isRight = (cell: ViewCell, value: Cell, formula: string): boolean =>
  cell.formula === undefined
    ? formula === '' && String(value) === String(cell.text ?? '')
    : sameFormula(formula, cell.formula);

const inView = (id: keyof typeof viewTabs, sheet: Sheet, view: View): Found[] => {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const range = sheet.getRange(1, 1, rows, columns);
  const [values, formulas] = [range.getValues() as Cell[][], range.getFormulas()];
  const place = (row: number, column: number) =>
    [values[row - 1]?.[column - 1] ?? '', formulas[row - 1]?.[column - 1] ?? ''] as const;
  const wrong = view.cells.filter((cell) => !isRight(cell, ...place(cell.row, cell.column)));
  const isOfView = new Set(
    view.cells.flatMap((cell) =>
      Array.from({ length: cell.across ?? 1 }, (_, step) => `${cell.row}:${cell.column + step}`),
    ),
  );
  const strange = values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === '' || isOfView.has(`${row + 1}:${column + 1}`) ? [] : [{ row: row + 1, column: column + 1 }],
    ),
  );
  const resized = rows !== view.rows || columns !== view.widths.length;
  if (wrong.length === 0 && !resized) return [];
  const kept = (row: number, column: number): Kept => {
    const [value, formula] = place(row, column);
    if (formula !== '') return { formula };
    return value instanceof Date ? { moment: value.toISOString() } : value;
  };
  // Rows or columns that came or went move everything: then the tab is laid out anew, as set-up does.
  const anew = resized || wrong.length > view.cells.length / 2;
  return [
    found({
      id: `view-cells:${id}`,
      severity: wrong.length > 0 ? 'wrong' : 'help',
      where: whereIs(
        { sheet, name: sheet.getName() },
        { at: wrong[0]?.column ?? 1, rows: wrong.map(({ row }) => row) },
      ),
      count: Math.max(wrong.length, 1),
      facts: { anew: anew ? 'yes' : '', strange: String(anew ? strange.length : 0) },
      mend: (bench) => {
        const touched = anew
          ? values.flatMap((line, row) => line.map((_cell, column) => ({ row: row + 1, column: column + 1 })))
          : wrong;
        const before = touched.map(({ row, column }) => [row, column, kept(row, column)] as const);
        if (anew) layOutView(bench.book.google, sheet, view);
        else
          for (const cell of wrong) {
            const target = sheet.getRange(cell.row, cell.column);
            if (cell.formula !== undefined) target.setFormula(cell.formula);
            else
              target.setValue(
                typeof cell.text === 'string' && cell.text !== '' ? `'${cell.text}` : (cell.text ?? ''),
              );
          }
        for (let at = 0; at < before.length; at += 100) {
          bench.did({
            do: 'view',
            gid: sheet.getSheetId(),
            size: [rows, columns],
            cells: before.slice(at, at + 100).filter(([, , had]) => !anew || had !== ''),
          });
        }
      },
    }),
  ];
};

/** Formulas and words of *Tổng quan* and *Nội dung* that were changed, or look at what is not there. */
export const viewCells: Check = {
  id: 'view-cells',
  stage: 'rows',
  find: (book) =>
    (Object.keys(viewTabs) as (keyof typeof viewTabs)[]).flatMap((id) => {
      const sheet = book.tabs.get(id);
      const view = sheet ? wantedView(book, id) : null;
      return sheet && view ? inView(id, sheet, view) : [];
    }),
};
