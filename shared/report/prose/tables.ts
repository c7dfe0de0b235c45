import { type Cell, colon, isNil, isUnit, isValue, plain, type Row, row, textOf } from './cells';
import { type Line, plainLevel } from './lines';
import type { Node } from './nodes';

const others =
  /ke hoach|\bkh\b|chi tieu|duoc giao|giao dau nam|nam truoc|nam ngoai|cung ky|ky truoc|ty le|ti le|%|ghi chu|so sanh|^s?tt$|luy ke/;
const wanted = /thuc hien|ket qua|so luong|ky nay|dot nay|trong ky|dat|^tong|^cong|so lieu/;

/** The lines of a table: a row each, or a column each where the header names the figures. */
export const linesOfTable = (block: readonly Row[]): Line[] => {
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
  if (inColumns) return linesOfColumns(header, body);
  const running = isRunning(body);
  return body.flatMap((each) => linesOfRow(header, each, running));
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

const linesOfRow = (header: readonly Cell[] | null, { cells, level }: Row, isNumbered: boolean): Line[] => {
  // `I | Truyền thanh`: a heading with its number.
  if (cells.length === 2 && !isValue(cells[1]!) && /^(?:[ivx]{1,4}|[a-d]|\d{1,2})$/.test(textOf(cells[0]!)))
    return [plain(cells[1]!, 4)];
  const running = cells.length > 2 && isNumbered ? 1 : 0;
  const labels = cells.filter(
    (cell, at) => at >= running && cell.length > 0 && !isValue(cell) && !isUnit(cell),
  );
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
    ({ title }) => !(columns.length > 1 ? others : /ke hoach|\bkh\b|chi tieu|nam truoc|cung ky/).test(title),
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
  // `Năm 2024 | Năm 2025`
  const years = chosen.map(({ title }) => Number(/20\d\d/.exec(title)?.[0] ?? 0));
  if (Math.max(...years) > 0) narrow(new RegExp(String(Math.max(...years))));
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
