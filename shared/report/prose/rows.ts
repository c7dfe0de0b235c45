import {
  type Cell,
  cellsOf,
  colon,
  isPair,
  isSeparated,
  isUnit,
  isValue,
  plain,
  type Row,
  row,
} from './cells';
import type { Line, RawLine } from './lines';
import { linesOfTable } from './tables';

/** Tables and lists of a cell per line become lines of `label: figure unit`; all else stays as it is. */
export const linesOf = (text: string, raw: readonly RawLine[]): Line[] => {
  const lines: Line[] = [];
  for (let at = 0; at < raw.length; ) {
    const block: Row[] = [];
    for (let next = at; next < raw.length; next += 1) {
      const cells = cellsOf(text, raw[next]!, isSeparated(raw, next) ? /^[\t|;]$/ : /^[\t|]$/);
      if (!cells) break;
      if (!cells.every((cell) => cell.every((node) => /^[-:=]$/.test(node.text))))
        block.push({ cells, level: raw[next]!.level });
      else block.push({ cells: [], level: 0 });
    }
    // Rows of `label: figure | label: figure` are sentences that bars part.
    const isTable =
      block.some((row) => row.cells.some(isValue)) &&
      !block.some((row) => row.cells.filter(isPair).length > 1);
    if (isTable) {
      lines.push(...linesOfTable(block));
      at += block.length;
      continue;
    }
    if (block.length > 0) {
      lines.push(...block.map(({ cells, level }) => plain(parted(cells), level)));
      at += block.length;
      continue;
    }
    const pair = stackedCells(raw, at);
    if (pair?.line) lines.push(pair.line);
    else if (!pair) lines.push(plain(raw[at]!.nodes, raw[at]!.level));
    at = pair?.next ?? at + 1;
  }
  return lines;
};

/** `Tin: 14   Bài: 4`: what stands apart is read apart. */
const parted = (cells: readonly Cell[]): Cell =>
  cells.flatMap((cell, at) => (at > 0 && cell[0] ? [{ ...colon(cell[0].start), text: ';' }, ...cell] : cell));

/** A table that was pasted cell by cell: label, unit and figure on lines of their own, often a running number before. */
const stackedCells = (raw: readonly RawLine[], at: number): { line: Line | null; next: number } | null => {
  const [first, second, third] = [raw[at]!, raw[at + 1], raw[at + 2]];
  const isLabel = (line: RawLine) =>
    (line.level > 4.5 || /[?:]\s*$/.test(line.raw)) &&
    line.raw.length <= 90 &&
    !line.nodes.some((node) => node.kind === 'quantity') &&
    (!isUnit(line.nodes) || line.nodes[0]!.roles.thing !== undefined);
  if (
    isValue(first.nodes) &&
    first.nodes.length === 1 &&
    first.nodes[0]!.kind === 'quantity' &&
    second &&
    isLabel(second) &&
    third &&
    (isValue(third.nodes) || isUnit(third.nodes))
  )
    return { line: null, next: at + 1 };
  if (!isLabel(first) || !second) return null;
  if (isUnit(second.nodes) && third && isValue(third.nodes))
    return { line: row(first.nodes, third.nodes, second.nodes), next: at + 3 };
  if (isValue(second.nodes)) return { line: row(first.nodes, second.nodes, []), next: at + 2 };
  return null;
};
