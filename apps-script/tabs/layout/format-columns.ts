import type { Language } from '../../../shared/locale/labels';
import type { TableId } from '../../../shared/tables/index';
import type { Column, ColumnKind } from '../../../shared/tables/table';
import type { Google, Range, Sheet } from '../../google/google';
import { columnLetter } from '../rows/columns';
import { numberFormats } from './number-formats';
import { runsOf } from './runs';
import type { TabDesign } from './tab-design';

const alignments: Partial<Record<ColumnKind, 'left' | 'center' | 'right'>> = {
  date: 'center',
  time: 'center',
  'date-time': 'center',
  integer: 'right',
  decimal: 'right',
};

/** What is being laid out. */
export type LayoutTask<T extends TableId> = {
  readonly google: Google;
  readonly sheet: Sheet;
  readonly design: TabDesign<T>;
  readonly language: Language;
};

/** The cells of a column below its header. */
export const dataOf = (sheet: Sheet, column: number, maxRows: number, columns = 1): Range =>
  sheet.getRange(2, column, Math.max(maxRows - 1, 1), columns);

/** What a column's cells offer. Values outside of a dropdown are warned about, not refused. */
const offerChoices = <T extends TableId>(
  { google, sheet, language }: LayoutTask<T>,
  columns: readonly Column[],
  first: number,
  maxRows: number,
): void => {
  columns.forEach((column, index) => {
    if (!column.choices) return;
    const labels = column.choices.map((choice) => choice[language]);
    const rule = google.validation().requireValueInList(labels, true).setAllowInvalid(true).build();
    dataOf(sheet, first + index, maxRows).setDataValidation(rule);
  });
  for (const { at, count, value } of runsOf(columns.map((column) => column.kind === 'date'))) {
    if (!value) continue;
    const rule = google.validation().requireDate().setAllowInvalid(true).build();
    dataOf(sheet, first + at, maxRows, count).setDataValidation(rule);
  }
};

/** How the cells of neighbouring columns look: one call for each look that there is, however many rows. */
export const formatColumns = <T extends TableId>(
  task: LayoutTask<T>,
  columns: readonly Column[],
  first: number,
  maxRows: number,
): void => {
  const { sheet, design } = task;
  const bottom = Math.max(maxRows, 2);
  const eachLook = <V>(lookOf: (column: Column) => V, put: (places: string[], look: V) => void): void => {
    const places = new Map<V, string[]>();
    for (const { at, count, value } of runsOf(columns.map(lookOf))) {
      const place = `${columnLetter(first + at)}2:${columnLetter(first + at + count - 1)}${bottom}`;
      places.set(value, [...(places.get(value) ?? []), place]);
    }
    for (const [look, where] of places) put(where, look);
  };
  const isIn = (list: readonly string[] | undefined, column: Column) => (list ?? []).includes(column.id);
  eachLook(
    (column) => (isIn(design.plainText, column) ? '@' : (numberFormats[column.kind] ?? 'General')),
    (places, format) => void sheet.getRangeList(places).setNumberFormat(format),
  );
  eachLook(
    (column) => alignments[column.kind] ?? 'left',
    (places, alignment) => void sheet.getRangeList(places).setHorizontalAlignment(alignment),
  );
  eachLook(
    (column) => isIn(design.wrap, column),
    (places, wrap) => {
      if (wrap) sheet.getRangeList(places).setWrap(true);
    },
  );
  dataOf(sheet, first, maxRows, columns.length).setVerticalAlignment('middle').setFontSize(10);
  offerChoices(task, columns, first, maxRows);
  for (const { at, count, value } of runsOf(columns.map((column) => column.width))) {
    sheet.setColumnWidths(first + at, count, value);
  }
  for (const { at, count, value } of runsOf(columns.map((column) => column.hidden === true))) {
    if (value) sheet.hideColumns(first + at, count);
  }
};
