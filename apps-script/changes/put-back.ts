import type { Cell, Sheet } from '../google/google';
import { sameHeaders } from '../tabs/rows/columns';
import { valueIn } from './image';
import type { Seen, Witness, Witnesses } from './witness';

/** What we wrote into a row that was not ours, by column (1-based) as the columns stood then. */
export type Written = ReadonlyMap<number, Cell>;

/** A row of somebody else is not left as it is because they are busy: it is tried for long. */
const tries = 12;
const deepest = 12;

/** A date as the number that it comes back as from a column that shows no dates. */
const serialOf = (cell: Cell | undefined): number =>
  cell instanceof Date ? (cell.getTime() + 7 * 3_600_000) / 86_400_000 + 25_569 : Number(cell);

/** Times of day come back as dates of 1899, dates may come back as numbers, everything else as it was written. */
const same = (a: Cell | undefined, b: Cell | undefined): boolean => {
  const isTime = [a, b].some((cell) => cell instanceof Date && cell.getTime() < -2_000_000_000_000);
  if (
    !isTime &&
    [a, b].some((cell) => cell instanceof Date) &&
    [a, b].some((cell) => typeof cell === 'number')
  ) {
    return Math.abs(serialOf(a) - serialOf(b)) < 1e-6;
  }
  const kind = isTime ? 'time' : 'text';
  return JSON.stringify(valueIn(kind, a ?? '')) === JSON.stringify(valueIn(kind, b ?? ''));
};

export const sameLine = (a: readonly Cell[], b: readonly Cell[]): boolean => {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) if (!same(a[at], b[at])) return false;
  return true;
};

/** Where each column of a header stands in a later one, by its text; one without a text goes with its neighbour. */
export const columnsNow = (before: readonly Cell[], now: readonly Cell[]): ReadonlyMap<number, number> => {
  const texts = (cells: readonly Cell[]) => cells.map((cell) => String(cell ?? ''));
  const [old, fresh] = [texts(before), texts(now)];
  const once = (list: readonly string[], text: string) => list.filter((one) => one === text).length === 1;
  const found = new Map<number, number>();
  old.forEach((text, index) => {
    if (text !== '' && once(old, text) && once(fresh, text)) found.set(index + 1, fresh.indexOf(text) + 1);
  });
  old.forEach((text, index) => {
    if (found.has(index + 1)) return;
    const left = index === 0 ? 0 : found.get(index);
    if (left !== undefined && (fresh[left] ?? '') === text) found.set(index + 1, left + 1);
  });
  return found;
};

type Found = { readonly row: number; readonly columns: ReadonlyMap<number, number> };

/** The row that we wrote into by mistake, by what we wrote and by the most that is left of it; undefined when gone. */
const findVictim = (
  grid: readonly (readonly Cell[])[],
  { header, line }: Seen,
  written: Written,
  near: number,
): Found | undefined => {
  const columns = columnsNow(header, grid[0] ?? []);
  let best: (Found & { readonly score: number }) | undefined;
  grid.forEach((cells, index) => {
    const at = (column: number) => cells[(columns.get(column) ?? 0) - 1];
    for (const [column, cell] of written) if (columns.has(column) && !same(at(column), cell)) return;
    let score = 0;
    for (const column of columns.keys()) {
      if (written.has(column)) continue;
      const wanted = line[column - 1] ?? '';
      if (same(at(column), wanted)) score += wanted === '' ? 0.01 : 1;
    }
    const row = index + 1;
    const nearer = best !== undefined && Math.abs(row - near) < Math.abs(best.row - near);
    if (best === undefined || score > best.score || (score === best.score && nearer)) {
      best = { row, columns, score };
    }
  });
  return best;
};

/** Columns that were neighbours and still are, together: each call less is a moment less for people to come between. */
const runsOf = (columns: readonly number[], now: ReadonlyMap<number, number>) => {
  const runs: { from: number; to: number; count: number }[] = [];
  for (const from of [...columns].sort((a, b) => a - b)) {
    const to = now.get(from);
    const open = runs[runs.length - 1];
    if (to === undefined) continue;
    if (open && open.from + open.count === from && open.to + open.count === to) open.count += 1;
    else runs.push({ from, to, count: 1 });
  }
  return runs;
};

/**
 * Gives a row that was met by mistake its cells back, wherever people moved it since; each attempt is witnessed as
 * the first write was. False when it could not be done while people kept moving it.
 */
export const putBack = (
  witnesses: Witnesses,
  sheet: Sheet,
  copy: Witness,
  seen: Seen,
  written: Written,
  row: number,
  depth = 0,
): boolean => {
  if (depth > deepest) return false;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const grid = sheet.getDataRange().getValues() as Cell[][];
    const victim = findVictim(grid, seen, written, row);
    // Deleted meanwhile by who moved it: there is nothing to give back.
    if (!victim) return true;
    const back = new Map<number, Cell>();
    for (const column of written.keys()) {
      const at = victim.columns.get(column);
      if (at !== undefined) back.set(at, seen.line[column - 1] ?? '');
    }
    const targets = runsOf([...written.keys()], victim.columns).map(
      ({ from, to, count }) => [copy.cells(from, count), sheet.getRange(victim.row, to, 1, count)] as const,
    );
    const second = witnesses.take(sheet, victim.row, Math.max(1, grid[0]?.length ?? 1));
    for (const [from, to] of targets) from.copyTo(to);
    const met = second.read();
    const header = grid[0] ?? [];
    const line = grid[victim.row - 1] ?? [];
    if (sameHeaders(header, met.header, back.keys()) && sameLine(line, met.line)) return true;
    if (!putBack(witnesses, sheet, second, met, back, victim.row, depth + 1)) return false;
  }
  return false;
};

/** Puts a row that was deleted by mistake where it stood. It is a fresh row, so nobody's cells are met. */
export const giveRowBack = (witnesses: Witnesses, sheet: Sheet, copy: Witness, row: number): Seen => {
  const at = Math.min(row, sheet.getMaxRows());
  const columns = Math.min(copy.width, sheet.getMaxColumns());
  const [from, to] = [copy.cells(1, columns), sheet.getRange(at, 1, 1, columns)];
  const second = witnesses.take(sheet, at, columns);
  sheet.insertRowsBefore(at, 1);
  from.copyTo(to);
  return second.read();
};
