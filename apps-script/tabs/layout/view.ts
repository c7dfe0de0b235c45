import type { Google, Sheet } from '../../google/google';
import { type ToneName, tones } from './palette';
import { runsOf } from './runs';

/** One cell, or a merged block, of a tab that only shows. */
export type ViewCell = {
  readonly row: number;
  readonly column: number;
  /** Columns and rows that it spans. */
  readonly across?: number;
  readonly text?: string | number;
  readonly formula?: string;
  readonly tone?: ToneName;
  readonly size?: number;
  readonly bold?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
};

export type ViewLook = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly when: { readonly equals: string } | { readonly number: number } | { readonly starts: string };
  readonly tone: ToneName;
};

/** A tab that is formulas all over: laid out anew each time, since nothing in it was typed by people. */
export type View = {
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly heights: readonly { readonly row: number; readonly pixels: number }[];
  readonly rows: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Lines between the cells, where rows have to be followed with the eye. */
  readonly gridlines?: true;
  readonly cells: readonly ViewCell[];
  readonly looks: readonly ViewLook[];
};

const resize = (sheet: Sheet, rows: number, columns: number): void => {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
  if (haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
};

const grid = <T>(view: View, empty: T, of: (cell: ViewCell) => T): T[][] => {
  const all = Array.from({ length: view.rows }, () => view.widths.map(() => empty));
  for (const cell of view.cells) {
    for (let step = 0; step < (cell.across ?? 1); step += 1) {
      const line = all[cell.row - 1];
      if (line) line[cell.column - 1 + step] = of(cell);
    }
  }
  return all;
};

type Block = { row: number; readonly column: number; formulas: string[][] };

/** Formulas in as few rectangles as their places allow. */
export const formulaBlocks = (cells: readonly ViewCell[]): Block[] => {
  const runs: Block[] = [];
  const sorted = cells.filter((cell) => cell.formula !== undefined);
  sorted.sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const line = run?.formulas[0];
    if (run && line && run.row === cell.row && run.column + line.length === cell.column) {
      line.push(cell.formula as string);
    } else runs.push({ row: cell.row, column: cell.column, formulas: [[cell.formula as string]] });
  }
  const blocks: Block[] = [];
  for (const run of runs) {
    const above = blocks.find(
      (block) =>
        block.column === run.column &&
        block.row + block.formulas.length === run.row &&
        block.formulas[0]?.length === run.formulas[0]?.length,
    );
    if (above) above.formulas.push(...run.formulas);
    else blocks.push(run);
  }
  return blocks;
};

type Merged = { readonly row: number; readonly column: number; readonly across: number; rows: number };

/** Cells that span columns, those of equal place below each other together. */
const mergedBlocks = (cells: readonly ViewCell[]): readonly Merged[] => {
  const blocks: Merged[] = [];
  const spanning = cells.filter((cell) => (cell.across ?? 1) > 1).sort((a, b) => a.row - b.row);
  for (const { row, column, across = 1 } of spanning) {
    const above = blocks.find(
      (block) => block.column === column && block.across === across && block.row + block.rows === row,
    );
    if (above) above.rows += 1;
    else blocks.push({ row, column, across, rows: 1 });
  }
  return blocks;
};

const write = (sheet: Sheet, view: View): void => {
  const all = sheet.getRange(1, 1, view.rows, view.widths.length);
  all.breakApart();
  all.clearContent();
  // Text is written by itself: what a merged block covers must stay empty.
  all.setValues(gridOfTexts(view));
  for (const block of formulaBlocks(view.cells)) {
    const width = block.formulas[0]?.length ?? 1;
    sheet.getRange(block.row, block.column, block.formulas.length, width).setFormulas(block.formulas);
  }
  all.setBackgrounds(
    grid(view, tones.plain.background as string, (cell) => tones[cell.tone ?? 'plain'].background),
  );
  all.setFontColors(grid(view, tones.plain.text as string, (cell) => tones[cell.tone ?? 'plain'].text));
  all.setFontSizes(grid(view, 10, (cell) => cell.size ?? 10));
  all.setFontWeights(grid(view, 'normal' as 'normal' | 'bold', (cell) => (cell.bold ? 'bold' : 'normal')));
  all.setHorizontalAlignments(grid(view, 'left', (cell) => cell.align ?? 'left'));
  all.setNumberFormats(grid(view, 'General', (cell) => cell.format ?? 'General'));
  all.setVerticalAlignment('middle').setWrap(true);
  for (const { row, column, rows, across } of mergedBlocks(view.cells)) {
    sheet.getRange(row, column, rows, across).mergeAcross();
  }
};

const gridOfTexts = (view: View): (string | number)[][] => {
  const all: (string | number)[][] = Array.from({ length: view.rows }, () => view.widths.map(() => ''));
  for (const cell of view.cells) {
    const line = all[cell.row - 1];
    if (line && cell.text !== undefined) {
      line[cell.column - 1] = typeof cell.text === 'string' && cell.text !== '' ? `'${cell.text}` : cell.text;
    }
  }
  return all;
};

const paint = (google: Google, sheet: Sheet, looks: readonly ViewLook[]): void => {
  sheet.setConditionalFormatRules(
    looks.map((look) => {
      const rule = google.conditionalFormat();
      if ('equals' in look.when) rule.whenTextEqualTo(look.when.equals);
      else if ('starts' in look.when) rule.whenTextStartsWith(look.when.starts);
      else rule.whenNumberEqualTo(look.when.number);
      const { background, text } = tones[look.tone];
      return rule
        .setBackground(background)
        .setFontColor(text)
        .setRanges([sheet.getRange(look.row, look.column, look.rows, look.columns)])
        .build();
    }),
  );
};

export const layOutView = (google: Google, sheet: Sheet, view: View): void => {
  resize(sheet, view.rows, view.widths.length);
  write(sheet, view);
  paint(google, sheet, view.looks);
  sheet.setFrozenRows(view.frozenRows);
  sheet.setFrozenColumns(view.frozenColumns);
  for (const { at, count, value } of runsOf(view.widths)) sheet.setColumnWidths(at + 1, count, value);
  for (const { at, count, value } of runsOf(view.widths.map((_, index) => view.hidden.includes(index + 1)))) {
    if (value) sheet.hideColumns(at + 1, count);
    // A view that grows wider has hidden a column at its edge before.
    else sheet.showColumns(at + 1, count);
  }
  for (const { row, pixels } of view.heights) sheet.setRowHeight(row, pixels);
  sheet.setHiddenGridlines(!view.gridlines);
};
