import { done, type Result, refused } from '../../result';
import { type FileProblem, mostColumns, mostRows } from './file-problem';
import { isBlank, type SheetTable } from './table';

/** Cells go up to the one that is one too many, so that a hostile file costs no more than a full one. */
type Records = { readonly rows: string[][]; readonly tooMany: 'rows' | 'columns' | null };

/**
 * The table of a text with separators: comma, semicolon or tab, found by themselves, or said by Excel's `sep=;`.
 * Every cell is text, formulas too. A text in which no separator makes columns is no table.
 */
export const readCsv = (text: string, name: string): Result<SheetTable, FileProblem> => {
  const body = text.replace(/^\ufeff/, '');
  const declared = /^sep=([,;\t|])\r?\n/.exec(body);
  const content = declared ? body.slice(declared[0].length) : body;
  const separator = declared?.[1] ?? findSeparator(content);
  if (separator === null) return refused({ kind: 'no-table' });
  const { rows, tooMany } = takeApart(content, separator, mostRows);
  if (tooMany !== null)
    return refused({
      kind: 'too-large',
      limit: tooMany === 'rows' ? mostRows : mostColumns,
      unit: tooMany,
    });
  return rows.length === 0
    ? refused({ kind: 'no-table' })
    : done({ name, hidden: false, rows, problem: null });
};

/** The separator by which most of the first records have equally many cells, more than one. */
const findSeparator = (text: string): string | null => {
  let best: string | null = null;
  let bestScore = 0;
  for (const separator of ['\t', ';', ',']) {
    const counts = new Map<number, number>();
    for (const row of takeApart(text, separator, 30).rows)
      if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    const score = Math.max(0, ...counts.values());
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
};

const takeApart = (text: string, separator: string, most: number): Records => {
  const rows: string[][] = [];
  let row: string[] = [];
  let filled = 0;
  let tooMany: Records['tooMany'] = null;
  const cellEnds = (cell: string) => {
    if (row.length < mostColumns) row.push(cell);
    else if (!isBlank(cell)) tooMany = 'columns';
  };
  const rowEnds = () => {
    if (row.some((cell) => !isBlank(cell))) {
      if (rows.length >= most) tooMany = tooMany ?? 'rows';
      else filled = rows.length + 1;
    }
    if (rows.length < most) rows.push(row);
    row = [];
  };
  // A quote that is never closed is a letter, as are all after it: looking for its end again would take for ever.
  let quotes = true;
  for (let at = 0; at <= text.length && tooMany === null; ) {
    let cell = '';
    if (quotes && text[at] === '"') {
      const quoted = readQuoted(text, at);
      quotes = quoted !== null;
      if (quoted) [cell, at] = [quoted.cell, quoted.end];
    }
    const end = endOfCell(text, separator, at);
    cellEnds(cell + text.slice(at, end));
    const sign = text[end];
    if (sign !== separator) rowEnds();
    if (rows.length === most && most < mostRows) break;
    at = end + (sign === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return { rows: rows.slice(0, filled), tooMany };
};

/** A quoted cell and where it ends; doubled quotes stand for one. */
const readQuoted = (text: string, start: number): { cell: string; end: number } | null => {
  let cell = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
};

const endOfCell = (text: string, separator: string, start: number): number => {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
};
