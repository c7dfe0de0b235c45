import { type TableId, tables } from '../../../shared/tables/index';
import type { Cell, Google, Sheet } from '../../google/google';
import { exactCell } from '../../tabs/rows/cells';
import { findSheet } from '../../tabs/rows/columns';
import { digestOf, type Value } from '../image';
import { keptImage } from '../personal-data';
import { stretchesOf } from '../rows-by-id';
import { contentColumns, type Image } from '../take-back/plan';

/** Rows whose values are wanted are read together when they stand no further apart. */
const nearby = 20;
const longestText = 45_000;

/** What is believed of the tables, by `table|id`. Held under the script lock only: nobody else writes this tab. */
export type Baseline = {
  /** The digest of a row as it is believed to be; undefined where none is. */
  digest(key: string): string | undefined;
  keysOf(table: TableId): readonly string[];
  /** What rows are believed to hold; those that are not known are absent. */
  values(keys: readonly string[]): Map<string, Image>;
  /** Null takes a row out. */
  write(changes: ReadonlyMap<string, Image | null>): void;
};

export const keyOf = (table: TableId, id: string): string => `${table}|${id}`;

/** A row as the baseline keeps it: its content without personal data and without blanks. */
export const believed = (table: TableId, image: Image): Record<string, Value> => {
  const content = keptImage(table, image as never) as Image;
  return Object.fromEntries(
    contentColumns(table).flatMap((column) => {
      const value = content[column];
      return value === undefined || value === '' ? [] : [[column, value] as const];
    }),
  );
};

const shortened = (values: Record<string, Value>): string => {
  let text = JSON.stringify(values);
  const long = Object.entries(values).filter(([, value]) => typeof value === 'string');
  long.sort(([, a], [, b]) => String(a).length - String(b).length);
  const left = { ...values };
  while (text.length > longestText && long.length > 0) {
    const [column, value] = long.pop() as [string, Value];
    left[column] = { unkept: String(value).slice(0, 100), digest: digestOf(JSON.stringify(value), 20) };
    text = JSON.stringify(left);
  }
  return text;
};

export const rowDigest = (table: TableId, image: Image): string =>
  digestOf(JSON.stringify(believed(table, image)));

const tableOf = (key: string): TableId => key.slice(0, key.indexOf('|')) as TableId;

const read = (sheet: Sheet): string[] =>
  (sheet.getRange('A:A').getValues() as Cell[][]).map((line) => String(line[0] ?? ''));

/** Null where set-up has not made its tab yet. */
export const openBaseline = (google: Google): Baseline | null => {
  const { tab } = tables.baseline;
  const found = findSheet(google, 'baseline', [tab.vi, tab.en]);
  if (!found) return null;
  const sheet: Sheet = found;
  let lines = read(sheet);
  let place = new Map<string, number>();
  const locate = () => {
    place = new Map();
    lines.forEach((line, index) => {
      const end = line.indexOf('\t');
      if (index > 0 && end > 0) place.set(line.slice(0, end), index + 1);
    });
  };
  locate();
  const cellsFor = (key: string, image: Image): [string, string] => {
    const values = believed(tableOf(key), image);
    return [`${key}\t${digestOf(JSON.stringify(values))}`, shortened(values)];
  };

  const append = (fresh: readonly [string, string][]) => {
    if (fresh.length === 0) return;
    let last = lines.length;
    while (last > 1 && lines[last - 1] === '') last -= 1;
    const short = last + fresh.length - lines.length;
    if (short > 0) sheet.insertRowsAfter(lines.length, short);
    sheet
      .getRange(last + 1, 1, fresh.length, 2)
      .setValues(fresh.map(([row, values]) => [exactCell(row), exactCell(values)]));
    lines = [...lines.slice(0, last), ...fresh.map(([row]) => row), ...lines.slice(last + fresh.length)];
  };
  return {
    digest: (key) => {
      const row = place.get(key);
      return row === undefined ? undefined : lines[row - 1]?.slice(key.length + 1);
    },
    keysOf: (table) => [...place.keys()].filter((key) => key.startsWith(`${table}|`)),
    values: (keys) => {
      const found = new Map<string, Image>();
      const rows = new Map(
        keys.flatMap((key) => {
          const row = place.get(key);
          return row === undefined ? [] : [[row, key] as const];
        }),
      );
      for (const { first, last } of stretchesOf([...rows.keys()], nearby)) {
        const texts = sheet.getRange(first, 2, last - first + 1, 1).getValues() as Cell[][];
        texts.forEach((line, index) => {
          const key = rows.get(first + index);
          const text = String(line[0] ?? '');
          if (key !== undefined && text.startsWith('{')) found.set(key, JSON.parse(text) as Image);
        });
      }
      return found;
    },
    write: (changes) => {
      const going: number[] = [];
      const fresh: [string, string][] = [];
      const changed = new Map<number, [string, string]>();
      for (const [key, image] of changes) {
        const row = place.get(key);
        if (image === null) {
          if (row !== undefined) going.push(row);
        } else if (row === undefined) fresh.push(cellsFor(key, image));
        else changed.set(row, cellsFor(key, image));
      }
      for (const { first, last } of stretchesOf([...changed.keys()], 0)) {
        const cells = Array.from(
          { length: last - first + 1 },
          (_, at) => changed.get(first + at) ?? ['', ''],
        );
        const range = sheet.getRange(first, 1, cells.length, 2);
        range.setValues(cells.map(([row = '', values = '']) => [exactCell(row), exactCell(values)]));
        cells.forEach(([row = ''], at) => {
          lines[first - 1 + at] = row;
        });
      }
      append(fresh);
      for (const { first, last } of stretchesOf(going, 0).reverse()) {
        // Google refuses to take out all rows below a frozen header.
        if (first === 2 && last === lines.length) {
          sheet.insertRowsAfter(last, 1);
          lines.push('');
        }
        sheet.deleteRows(first, last - first + 1);
        lines.splice(first - 1, last - first + 1);
      }
      locate();
    },
  };
};
