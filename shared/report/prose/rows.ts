import { type Line, plainLevel, type RawLine } from './lines';
import type { Node } from './nodes';

type Cell = readonly Node[];
type Row = { readonly cells: readonly Cell[]; readonly level: number };

const isPair = (cell: Cell): boolean =>
  cell.some((node, at) => node.text === ':' && cell[at + 1]?.kind === 'quantity');
const isPlain = (line: RawLine): boolean => line.level > 4.5;
const isUnit = (cell: Cell): boolean =>
  cell.length > 0 &&
  cell.length <= 5 &&
  cell.every((node) => node.kind !== 'quantity' && (isUnitNode(node) || /^[,/()]$/.test(node.text)));
const isUnitNode = ({ roles, text }: Node): boolean =>
  (text.length < 11 && Boolean(roles.times || roles.piece || roles.people || roles.house || roles.day)) ||
  /^(?:tin|bai|tin bai|phut|gio|trieu|dong|nhom|san pham|van ban|h|tr|mo hinh|guong|tin nhan)$/.test(text);
const isNil = (cell: Cell): boolean =>
  cell.length === 1 &&
  /^(?:-|khong|chua|ko|khong co|chua co|o|x)$/.test(cell[0]!.text) &&
  cell[0]!.text !== 'x';
const isValue = (cell: Cell): boolean =>
  isNil(cell) ||
  (cell[0]?.kind === 'quantity' &&
    cell.slice(1).every((node) => isUnitNode(node) || node.kind === 'mark' || node.kind === 'quantity'));
const textOf = (cell: Cell): string => cell.map((node) => node.text).join(' ');

/** Cells are parted by tabs, bars, or gaps of two blanks and more; undefined where a line has fewer than two. */
const cellsOf = (text: string, line: RawLine, bar: RegExp): readonly Cell[] | undefined => {
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
const isSeparated = (raw: readonly RawLine[], at: number): boolean => {
  const count = (line: RawLine | undefined): number =>
    line && line.nodes.length < 60 ? line.nodes.filter((node) => node.text === ';').length : 0;
  const own = count(raw[at]);
  return (
    own > 1 && [-2, -1, 0].some((from) => [0, 1, 2].every((step) => count(raw[at + from + step]) === own))
  );
};

const plain = (nodes: readonly Node[], level: number, more: Partial<Line> = {}): Line => ({
  nodes,
  level,
  place: '',
  total: false,
  unsure: false,
  ...more,
});
const colon = (at: number): Node => ({
  kind: 'mark',
  start: at,
  end: at,
  text: ':',
  roles: {},
  quantity: null,
});

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
    const pair = stackedCells(raw, at);
    if (pair) {
      lines.push(...(pair.line ? [pair.line] : []));
      at = pair.next;
      continue;
    }
    // `Tin: 14   Bài: 4`: what stands apart is read apart.
    const cells = block[0]?.cells ?? [];
    const parted =
      cells.length > 1
        ? cells.flatMap((cell, one) =>
            one > 0 && cell[0] ? [{ ...colon(cell[0].start), text: ';' }, ...cell] : cell,
          )
        : raw[at]!.nodes;
    lines.push(plain(parted, raw[at]!.level));
    at += 1;
  }
  return lines;
};

/** A table that was pasted cell by cell: label, unit and figure on lines of their own, often a running number before. */
const stackedCells = (raw: readonly RawLine[], at: number): { line: Line | null; next: number } | null => {
  const [first, second, third] = [raw[at]!, raw[at + 1], raw[at + 2]];
  const isLabel = (line: RawLine) =>
    (isPlain(line) || /[?:]\s*$/.test(line.raw)) &&
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

const row = (label: Cell, value: Cell, unit: Cell, more: Partial<Line> = {}): Line =>
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

const others =
  /ke hoach|chi tieu giao|duoc giao|nam truoc|cung ky|ky truoc|ty le|ti le|%|ghi chu|so sanh|^s?tt$|luy ke|2024/;
const wanted = /thuc hien|ket qua|so luong|ky nay|dot nay|trong ky|dat|^tong|^cong|so lieu|nam 2025|quy i/;

const linesOfTable = (block: readonly Row[]): Line[] => {
  const rows = block.filter((each) => each.cells.length > 0);
  const headed =
    rows.length > 1 && !rows[0]!.cells.some((cell) => isValue(cell) && !isNil(cell)) ? rows[0]!.cells : null;
  // Over aligned columns the header often leaves the first one out.
  const header =
    headed && rows.slice(1).every(({ cells }) => cells.length === headed.length + 1)
      ? [[], ...headed]
      : headed;
  const body = header ? rows.slice(1) : rows;
  const named = (cells: readonly Cell[]) =>
    cells.filter((cell) => !isValue(cell) && !isUnit(cell) && cell.some(isFigureWord)).length;
  const inColumns =
    header !== null &&
    header.filter((cell) => cell.some(isFigureWord)).length >= 2 &&
    body.every((each) => named(each.cells) === 0);
  return inColumns ? linesOfColumns(header, body) : body.flatMap((each) => linesOfRow(header, each, body));
};

const isFigureWord = ({ roles }: Node): boolean =>
  Boolean(
    roles.thing ||
      roles.event ||
      roles.topic ||
      roles.people ||
      roles.art ||
      roles.views ||
      roles.inter ||
      roles.times ||
      roles.time,
  );

const linesOfRow = (header: readonly Cell[] | null, { cells, level }: Row, body: readonly Row[]): Line[] => {
  // `I | Truyền thanh`: a heading with its number.
  if (cells.length === 2 && !isValue(cells[1]!) && /^(?:[ivx]{1,4}|[a-d]|\d{1,2})$/.test(textOf(cells[0]!)))
    return [plain(cells[1]!, 4)];
  const running = cells.length > 2 && isRunning(body) ? 1 : 0;
  const labels = cells.filter((cell, at) => at >= running && !isValue(cell) && !isUnit(cell));
  const label = labels[0];
  // A unit stands before the figure; what stands after it is a remark.
  const first = cells.findIndex((cell, at) => at >= running && isValue(cell));
  const unit =
    cells.find(
      (cell, at) =>
        at >= running &&
        cell !== label &&
        isUnit(cell) &&
        (at < first || /dvt|don vi/.test(textOf(header?.[at] ?? []))),
    ) ?? [];
  const labelled = label ?? cells.find((cell) => isUnit(cell));
  if (!labelled) return [];
  const columns = cells
    .map((cell, at) => ({ cell, head: header?.[at] ?? [], title: textOf(header?.[at] ?? []) }))
    .filter(({ cell }, at) => at >= running && cell !== labelled && isValue(cell));
  if (columns.length === 0) {
    if (cells.length > 2 && !running) return [plain(cells.flat(), plainLevel)];
    return [
      plain(
        [...labelled, ...(labels[1] ? [colon(labelled[labelled.length - 1]!.end), ...labels[1]] : [])],
        labels[1] ? 5 : Math.min(level, 4),
      ),
    ];
  }
  const own = columns.filter(
    ({ title }) => !(columns.length > 1 ? others : /ke hoach|chi tieu giao|nam truoc|cung ky/).test(title),
  );
  // `Số người` over the row of an event, `Số bài` over the row of a channel: the title says what is counted of it.
  const counting = own.filter(({ head }) =>
    head.some(({ roles }) => roles.people || roles.art || roles.views || roles.inter || roles.times),
  );
  const about = labelled.some((node) => node.roles.event || node.roles.topic);
  const titled =
    about && (own.length > 1 || counting.some(({ head }) => head.some((node) => node.roles.people)))
      ? counting
      : [];
  // Without a number of its own, a row with a day is one of them.
  const day = chosenDay(cells, running);
  let chosen = own.filter((column) => !titled.includes(column));
  const narrow = (pattern: RegExp) => {
    if (chosen.length > 1 && chosen.some(({ title }) => pattern.test(title)))
      chosen = chosen.filter(({ title }) => pattern.test(title));
  };
  narrow(wanted);
  narrow(/^tong|^cong/);
  const unsure = chosen.length > 1;
  return [
    ...chosen.map(({ cell }) =>
      row(labelled, cell, cell === unit || unit === labelled ? [] : unit, { unsure }),
    ),
    ...titled.map(({ cell, head }) =>
      row(
        [
          ...head.filter((node) => node.text !== '/' || head.length > 3),
          ...labelled,
          ...(chosen.length === 0 ? day : []),
        ],
        cell,
        [],
      ),
    ),
  ];
};

const chosenDay = (cells: readonly Cell[], from: number): Cell =>
  cells
    .slice(from)
    .find((cell) => cell.length === 1 && cell[0]!.kind === 'fixed' && /\d ?[/-] ?\d/.test(cell[0]!.text)) ??
  [];

/** Whether the first column only numbers the rows. */
const isRunning = (body: readonly Row[]): boolean => {
  const numbered = body.filter(
    ({ cells }) =>
      (cells[0]!.length === 1 && (cells[0]![0]!.quantity?.value ?? 0) > 0) ||
      cells[0]![0]?.kind === 'fixed' ||
      /^[ivx]+$/.test(textOf(cells[0] ?? [])),
  );
  return numbered.length > 0 && numbered.length >= body.length / 2;
};

const linesOfColumns = (header: readonly Cell[], body: readonly Row[]): Line[] => {
  const totals = body.filter(({ cells }) =>
    cells.some((cell) => /^(?:tong|cong|tong cong|tong so|toan phuong)\b/.test(textOf(cell))),
  );
  const used = totals.length > 0 ? totals.slice(-1) : body;
  return used.flatMap(({ cells }) => {
    const shift = header.length - cells.length;
    const place = `${textOf(header[0]!)} ${textOf(cells[0] ?? [])}`;
    return header.flatMap((title, at) => {
      const cell = cells[at - Math.max(0, shift)];
      if (!cell || !isValue(cell) || !title.some(isFigureWord) || others.test(textOf(title))) return [];
      return [row(title, cell, [], { place, total: totals.length > 0 })];
    });
  });
};
