import { type FittedGroup, fitNames, heightOf, lettersIn, type NameLook, paper } from './name-rows';
import type { NameGroup } from './overview';

/**
 * What fits on one page, in millimetres. Every row has a fixed height and cuts what is too long for it, so that no font
 * makes two pages of one; this reckons how high rows can be and how many there is room for.
 */
export const heights = { head: 45, gap: 4, tableHead: 9 } as const;

/** Looks of names and tables, the airiest first; the smallest letters are of 8 points. */
const names: readonly NameLook[] = [
  { row: 6.4, columns: 4 },
  { row: 5.2, columns: 4 },
  { row: 4.6, columns: 5 },
];
const tables = [7, 5.8, 4.6] as const;
const steps = [
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 1],
  [2, 2],
] as const;

export type Given = {
  readonly groups: readonly NameGroup[];
  /** The themes' labels, and how wide their column is. */
  readonly labels: readonly string[];
  readonly labelWidth: number;
  /** Rows of the table beside the themes, and how many that always stand below them. */
  readonly rows: number;
  readonly lastRows: number;
};
export type Fit = {
  readonly look: NameLook;
  readonly tableRow: number;
  readonly namesHeight: number;
  readonly tablesHeight: number;
  readonly groups: readonly FittedGroup[];
  readonly moreUnits: number;
  /** How many themes and rows are shown one by one; one more row counts the others. */
  readonly themes: number;
  readonly rows: number;
};

/** Labels may go on in a second line, in a row that is so much higher. */
export const twoLines = 1.75;
export const linesOf = (label: string, labelWidth: number, row: number): 1 | 2 =>
  label.length > lettersIn(labelWidth, row) ? 2 : 1;
const heightOfLabel = (label: string, { labelWidth }: Given, row: number): number =>
  linesOf(label, labelWidth, row) === 2 ? row * twoLines : row;

/** Below the themes stands the row of all others. */
const heightOfThemes = (given: Given, row: number): number =>
  given.labels.reduce((sum, label) => sum + heightOfLabel(label, given, row), row);
const heightOfTables = (given: Given, row: number): number =>
  heights.tableHead + Math.max(heightOfThemes(given, row), (given.rows + given.lastRows) * row);

const themesThatFit = (given: Given, row: number, height: number): number => {
  if (heightOfThemes(given, row) <= height) return given.labels.length;
  let left = height - 2 * row;
  const first = given.labels.findIndex((label) => {
    left -= heightOfLabel(label, given, row);
    return left < 0;
  });
  return Math.max(0, first);
};

export const fitPage = (given: Given): Fit => {
  const room = paper.height - heights.head - 2 * heights.gap;
  const [name, table] = steps.find(
    ([of, by]) => heightOf(given.groups, names[of]!) + heightOfTables(given, tables[by]) <= room,
  ) ?? [2, 2];
  const look = names[name]!;
  const row = tables[table];
  const wanted = heightOf(given.groups, look);
  // Names yield up to two fifths of the room, then the tables are cut.
  const tablesHeight = Math.min(heightOfTables(given, row), Math.max(room * 0.6, room - wanted));
  const rowsHeight = tablesHeight - heights.tableHead + 1e-9;
  const fits = Math.floor(rowsHeight / row) - given.lastRows;
  const { groups, more } = fitNames(given.groups, look, room - tablesHeight);
  return {
    look,
    tableRow: row,
    namesHeight: Math.min(wanted, room - tablesHeight),
    tablesHeight,
    groups,
    moreUnits: more,
    themes: themesThatFit(given, row, rowsHeight),
    rows: fits >= given.rows ? given.rows : Math.max(0, fits - 1),
  };
};
