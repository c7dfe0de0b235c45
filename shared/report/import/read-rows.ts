import type { UnitReference } from '../../protocol';
import { fold } from '../../text/normalise';
import { findUnit, meansSeveral } from '../../unit/find';
import type { ReceiptChannel } from '../channel';
import type { ReportContent, ReportDocument } from '../content';
import { type MetricId, metrics } from '../metrics/index';
import { type ChosenColumns, type ColumnTarget, type Field, figureOf } from './column-target';
import type { CellFault, FaultReason } from './fault';
import {
  hasSomething,
  type Reading,
  readChannel,
  readDate,
  readLink,
  readNil,
  readNumber,
  readPoints,
  readText,
  readThemes,
} from './read-field';
import { readFigure } from './read-figure';
import { type CellText, cellName, isBlank, readAloud } from './table';

/** A row of a foreign table as a report; what has a fault is left out of it. `row` as the spreadsheet counts. */
export type ImportedRow = {
  readonly row: number;
  /** The id of a unit of the campaign; null where the name says none, or several. */
  readonly unit: string | null;
  readonly unitSaid: string;
  readonly content: ReportContent;
  readonly document: ReportDocument;
  readonly receivedOn: string | null;
  readonly channel: ReceiptChannel | null;
  readonly link: string;
  readonly faults: readonly CellFault[];
};

/** A row that names no unit: a title, a total, a signature. `figures`: it has some, and is no total. */
export type PassedRow = { readonly row: number; readonly figures: boolean };

export type ReadTable = {
  readonly rows: readonly ImportedRow[];
  /** Rows with the name of a unit and nothing else, such as those of a template that was not filled in. */
  readonly blank: readonly number[];
  readonly passedOver: readonly PassedRow[];
};

export type HowToRead = {
  /** Where the rows begin, counted from 0 (`Header.firstRow`). */
  readonly firstRow: number;
  /** Of two columns for the same the first is read; `findConflicts` asks before. */
  readonly columns: ChosenColumns;
  readonly units: readonly UnitReference[];
  /** Numbers of the campaign's themes. */
  readonly themes: readonly number[];
  /** Names of units as a template of ours had them, folded, with their ids. */
  readonly unitIds?: ReadonlyMap<string, string>;
  /** Whether a text may tell of a person: it is not taken in then. */
  readonly isPersonal?: (text: string) => boolean;
};

type Column = { readonly column: number; readonly target: ColumnTarget };
type Cells = readonly CellText[];

/** The reports of a table, row by row; without a column for the unit there are none. */
export const readRows = (table: readonly Cells[], how: HowToRead): ReadTable => {
  const columns = readableColumns(how.columns);
  const unitColumn = columns.find(({ target }) => target === 'unit')?.column ?? -1;
  const rest = columns.filter(({ target }) => target !== 'unit');
  const unitOf = unitFinder(how);
  const rows: ImportedRow[] = [];
  const blank: number[] = [];
  const passedOver: PassedRow[] = [];
  for (const [at, cells] of table.entries()) {
    if (at < how.firstRow || cells.every(isBlank)) continue;
    const said = readAloud(cells[unitColumn]).slice(0, 300);
    const unit = unitOf(said);
    const isFilled = rest.some(({ column }) => hasSomething(cells[column]));
    const counts = unit === undefined && hasFigures(cells, rest);
    if (unit !== undefined && !isFilled) blank.push(at + 1);
    else if (unit === undefined && (!counts || !isName(said) || isTotal(cells)))
      passedOver.push({ row: at + 1, figures: counts && !isTotal(cells) });
    else rows.push(readRow(cells, at, rest, how, { column: unitColumn, said, id: unit ?? null }));
  }
  return { rows, blank, passedOver };
};

const readableColumns = (chosen: ChosenColumns): Column[] => {
  const filled = new Set<string>();
  return Object.entries(chosen)
    .map(([column, target]) => ({ column: Number(column), target }))
    .sort((one, other) => one.column - other.column)
    .filter((each): each is Column => {
      if (each.target === null) return false;
      const key = figureOf(each.target)?.metric ?? each.target;
      return filled.has(key) ? false : Boolean(filled.add(key));
    });
};

const unitFinder = ({ units, unitIds }: HowToRead): ((said: string) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  const find = (said: string): string | undefined => {
    const id = unitIds?.get(fold(said));
    const found = findUnit(said, units) ?? findUnit(said.replace(/^\d{1,3}[.)\s-]+/, ''), units);
    return found?.id ?? units.find((unit) => unit.id === id)?.id;
  };
  return (said) => {
    if (!known.has(said)) known.set(said, find(said));
    return known.get(said);
  };
};

const byId = new Map(metrics.map((metric) => [metric.id, metric]));
const readAs = (cell: CellText | undefined, target: ColumnTarget) => {
  const figure = figureOf(target);
  return figure && { ...readFigure(cell, byId.get(figure.metric)!, figure.times), metric: figure.metric };
};

const hasFigures = (cells: Cells, columns: readonly Column[]): boolean =>
  columns.some(({ column, target }) => readAs(cells[column], target)?.kind === 'figure');

/** Neither `(2)` nor the `B` of a row that numbers the columns. */
const isName = (said: string): boolean => /\p{L}[^\p{L}]{0,3}\p{L}/u.test(said);
const total =
  /^(?:tong|tong cong|tong so|cong|toan (?:thanh pho|tp|dia ban|xa|phuong|tinh)|total|sum)[ :.]*$/;
const isTotal = (cells: Cells): boolean =>
  cells.some((cell) => typeof cell === 'string' && cell.length < 60 && total.test(fold(cell)));

type SaidUnit = { readonly column: number; readonly said: string; readonly id: string | null };

const readRow = (
  cells: Cells,
  at: number,
  columns: readonly Column[],
  how: HowToRead,
  unit: SaidUnit,
): ImportedRow => {
  const { isPersonal = () => false } = how;
  const faults: CellFault[] = [];
  const blame = (column: number, reason: FaultReason): void => {
    const said = readAloud(cells[column]).slice(0, 60);
    const isSecret = reason === 'personal-data' || isPersonal(said);
    faults.push({ column, cell: cellName(at, column), reason, said: isSecret ? '' : said });
  };
  if (unit.id === null)
    blame(unit.column, meansSeveral(unit.said, how.units) ? 'ambiguous-unit' : 'unknown-unit');

  const figures: { [Id in MetricId]?: number } = {};
  const approximate: MetricId[] = [];
  for (const { column, target } of columns) {
    const read = readAs(cells[column], target);
    if (read?.kind === 'fault') blame(column, read.reason);
    if (read?.kind !== 'figure') continue;
    figures[read.metric] = read.value;
    if (read.approximate) approximate.push(read.metric);
  }

  /** What `read` says of the field's cell; `without` where it is blank, absent or has a fault. */
  const take = <Value>(field: Field, read: (cell: CellText) => Reading<Value>, without: Value): Value => {
    const column = columns.find(({ target }) => target === field)?.column ?? -1;
    const cell = cells[column];
    if (!hasSomething(cell)) return without;
    if (typeof cell === 'string' && isPersonal(cell)) {
      blame(column, 'personal-data');
      return without;
    }
    const reading = read(cell);
    if ('value' in reading) return reading.value;
    blame(column, reading.reason);
    return without;
  };
  const claimed = take('themes', (cell) => readThemes(cell, how.themes), []);
  return {
    row: at + 1,
    unit: unit.id,
    unitSaid: unit.said,
    content: {
      nil: take('nil', readNil, false),
      figures,
      approximate,
      themes: claimed.map((number) => ({ number, state: 'claimed', link: '', note: '' })),
      difficulties: take('difficulties', readPoints, []),
      proposals: take('proposals', readPoints, []),
      note: take('note', readText, ''),
    },
    document: { number: take('number', readNumber, ''), date: take<string | null>('date', readDate, null) },
    receivedOn: take<string | null>('receivedOn', readDate, null),
    channel: take<ReceiptChannel | null>('channel', readChannel, null),
    link: take('link', readLink, ''),
    faults: faults.sort((one, other) => one.column - other.column),
  };
};
