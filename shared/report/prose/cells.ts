import type { Line, RawLine } from './lines';
import type { Node } from './nodes';

export type Cell = readonly Node[];
export type Row = { readonly cells: readonly Cell[]; readonly level: number };

export const isPair = (cell: Cell): boolean =>
  cell.some((node, at) => node.text === ':' && cell[at + 1]?.kind === 'quantity');
export const isUnit = (cell: Cell): boolean =>
  cell.length > 0 &&
  cell.length <= 5 &&
  cell.every((node) => node.kind !== 'quantity' && (isUnitNode(node) || /^[,/()]$/.test(node.text)));
const isUnitNode = ({ roles, text }: Node): boolean =>
  (text.length < 11 && Boolean(roles.times || roles.piece || roles.people || roles.house || roles.day)) ||
  /^(?:tin|bai|tin bai|phut|gio|trieu|dong|nhom|san pham|van ban|h|tr|mo hinh|guong|tin nhan)$/.test(text);
export const isNil = (cell: Cell): boolean =>
  cell.length === 1 && /^(?:-|khong|chua|ko|khong co|chua co|o)$/.test(cell[0]!.text);
export const isValue = (cell: Cell): boolean =>
  isNil(cell) ||
  (cell[0]?.kind === 'quantity' &&
    cell.slice(1).every((node) => isUnitNode(node) || node.kind === 'mark' || node.kind === 'quantity'));
export const textOf = (cell: Cell): string => cell.map((node) => node.text).join(' ');

/** Cells are parted by tabs, bars, or gaps of two blanks and more; undefined where a line has fewer than two. */
export const cellsOf = (text: string, line: RawLine, bar: RegExp): readonly Cell[] | undefined => {
  const cells: Node[][] = [[]];
  line.nodes.forEach((node, at) => {
    const before = line.nodes[at - 1];
    const isBar = node.kind === 'mark' && bar.test(node.text);
    const gap = before && !isBar ? text.slice(before.end, node.start) : '';
    if (isBar || /[ \u00a0]{3,}/.test(gap)) cells.push([]);
    if (!isBar) cells[cells.length - 1]!.push(node);
  });
  // A bullet and a tab make no table.
  if (cells[0]!.every((node) => node.kind === 'mark' || (node.kind === 'fixed' && cells.length === 2)))
    cells.shift();
  if (cells.length > 0 && cells[cells.length - 1]!.length === 0) cells.pop();
  return cells.length < 2 ? undefined : cells;
};

/** Three lines in a row with as many semicolons each are a table that was exported. */
export const isSeparated = (raw: readonly RawLine[], at: number): boolean => {
  const count = (line: RawLine | undefined): number =>
    line && line.nodes.length < 60 ? line.nodes.filter((node) => node.text === ';').length : 0;
  const own = count(raw[at]);
  return (
    own > 1 && [-2, -1, 0].some((from) => [0, 1, 2].every((step) => count(raw[at + from + step]) === own))
  );
};

export const plain = (nodes: readonly Node[], level: number, more: Partial<Line> = {}): Line => ({
  nodes,
  level,
  place: '',
  total: false,
  unsure: false,
  ...more,
});
export const colon = (at: number): Node => ({
  kind: 'mark',
  start: at,
  end: at,
  text: ':',
  roles: {},
  quantity: null,
});

/** `label: value unit`, as if it had been written so. */
export const row = (label: Cell, value: Cell, unit: Cell, more: Partial<Line> = {}): Line =>
  plain(
    [
      ...label,
      colon(label[label.length - 1]!.end),
      ...value,
      ...(value.length > 1 || isNil(value) ? [] : unit),
    ],
    5,
    more,
  );
