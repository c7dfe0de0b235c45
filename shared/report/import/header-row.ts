import { isFigure, isUnitOfCount, type KnownLabels, matchColumns } from './match-columns';
import { type CellText, isBlank, readAloud } from './table';

/** Where the header of a table ends (a row counted from 0), what each column is called, where its rows begin. */
export type Header = { readonly row: number; readonly texts: readonly string[]; readonly firstRow: number };

type Rows = readonly (readonly CellText[])[];

/** Titles and addresses of the office stand above; a header lower than this is not one. */
const rowsLookedAt = 15;

/** The header of a table, of one row or of two, in which most columns are known; undefined when there is none. */
export const findHeader = (rows: Rows, known?: KnownLabels): Header | undefined => {
  let best: Header | undefined;
  let bestScore = 0;
  for (let row = 0; row < Math.min(rowsLookedAt, rows.length); row += 1) {
    const alone = textsOf(rows[row]!);
    const heads = [{ row, texts: alone }];
    const below = rows[row + 1];
    if (below && isGroupRow(alone)) heads.push({ row: row + 1, texts: underGroups(alone, textsOf(below)) });
    for (const head of heads) {
      const score = scoreOf(head.texts, known);
      if (score > bestScore) [best, bestScore] = [{ ...head, firstRow: head.row + 1 }, score];
    }
  }
  return best && withUnitsOfCount(best, rows[best.firstRow], known);
};

const textsOf = (row: readonly CellText[]): string[] =>
  Array.from(row, (cell) =>
    typeof cell === 'string'
      ? cell
          .split('\n')
          .map((line) => line.trim())
          .join('\n')
          .trim()
      : '',
  );

/** A single text is a title, not the names of groups. */
const isGroupRow = (texts: readonly string[]): boolean => texts.filter((text) => text !== '').length > 1;

/** A name that was merged over several columns stands in the first of them: it holds until the next one. */
const underGroups = (groups: readonly string[], own: readonly string[]): string[] => {
  let group = '';
  return Array.from({ length: Math.max(groups.length, own.length) }, (_, column) => {
    const [over = '', under = ''] = [groups[column], own[column]];
    if (over !== '' || under === '') group = over;
    return [group, under].filter((text) => text !== '').join('\n');
  });
};

/** A table of reports names the unit and a figure, or at least three columns that we know. Doubles count once. */
const scoreOf = (texts: readonly string[], known?: KnownLabels): number => {
  const found = new Map<string, number>();
  for (const { target, certain } of matchColumns(texts, known))
    if (target !== null) found.set(target, Math.max(found.get(target) ?? 0, certain ? 3 : 2));
  const enough = found.size >= 3 || (found.size === 2 && found.has('unit'));
  return enough ? [...found.values()].reduce((sum, each) => sum + each, 0) : 0;
};

/** `tấm`, `giờ` in the row below belongs to the name above it, as does a row that only numbers the columns. */
const withUnitsOfCount = (header: Header, below: readonly CellText[] = [], known?: KnownLabels): Header => {
  const figures = matchColumns(header.texts, known).filter(({ target }) => isFigure(target));
  const under = figures.filter(({ column }) => !isBlank(below[column]));
  const isCount = ({ column }: { column: number }): boolean => isUnitOfCount(readAloud(below[column]));
  if (under.length === 0 || !under.every(isCount)) return header;
  const counted = new Set(under.map(({ column }) => column));
  const texts = header.texts.map((text, column) =>
    counted.has(column) && !text.includes('(') ? `${text}\n(${readAloud(below[column])})` : text,
  );
  return { ...header, texts, firstRow: header.firstRow + 1 };
};
