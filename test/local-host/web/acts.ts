import type { Chance } from '../../chaos/random';

const unitId = 'so-ghim';
const ROWS = 1;
const COLUMNS = 2;

/** One thing that a person may do in a page, by the command that the page's own menus run. */
export type Act = (at: At) => readonly [id: string, params: object];
type At = {
  readonly chance: Chance;
  readonly subUnitId: string;
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly columns: number;
  readonly fresh: () => string;
};

const block = ({ chance, rows, columns }: At, most = 3) => {
  const startRow = chance.below(Math.min(rows, 12));
  const startColumn = chance.below(Math.min(columns, 5));
  return {
    startRow,
    endRow: Math.min(rows - 1, startRow + chance.below(most)),
    startColumn,
    endColumn: Math.min(columns - 1, startColumn + chance.below(most)),
  };
};
const rowBand = (at: At) => {
  const { startRow, endRow } = block(at);
  return { startRow, endRow, startColumn: 0, endColumn: at.columns - 1, rangeType: ROWS };
};
const columnBand = (at: At) => {
  const { startColumn, endColumn } = block(at, 2);
  return { startRow: 0, endRow: at.rows - 1, startColumn, endColumn, rangeType: COLUMNS };
};
const inSheet = ({ subUnitId }: At) => ({ unitId, subUnitId });
const cellsOf = (range: ReturnType<typeof block>, value: () => object) => {
  const cells: Record<number, Record<number, object>> = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const line: Record<number, object> = {};
    for (let column = range.startColumn; column <= range.endColumn; column += 1) line[column] = value();
    cells[row] = line;
  }
  return cells;
};

export const acts: Readonly<Record<string, Act>> = {
  type: (at) => [
    'sheet.command.set-range-values',
    { ...inSheet(at), value: cellsOf({ ...block(at, 1) }, () => ({ v: at.fresh(), t: 1 })) },
  ],
  paste: (at) => [
    'sheet.command.set-range-values',
    {
      ...inSheet(at),
      value: cellsOf(block(at), () => ({ v: at.fresh(), t: 1, s: { bl: at.chance.below(2) } })),
    },
  ],
  formula: (at) => [
    'sheet.command.set-range-values',
    {
      ...inSheet(at),
      value: cellsOf(block(at, 1), () => ({ f: `=COUNTA(A1:C${1 + at.chance.below(20)})` })),
    },
  ],
  clear: (at) => ['sheet.command.clear-selection-content', { ...inSheet(at), ranges: [block(at)] }],
  style: (at) => [
    'sheet.command.set-style',
    {
      ...inSheet(at),
      range: block(at),
      style: { type: 'bg', value: { rgb: at.chance.oneOf(['#fee', '#eef']) } },
    },
  ],
  insertRows: (at) => [
    'sheet.command.insert-row-by-range',
    { ...inSheet(at), range: rowBand(at), direction: 0, cellValue: {} },
  ],
  removeRows: (at) => ['sheet.command.remove-row-by-range', { ...inSheet(at), range: rowBand(at) }],
  insertColumns: (at) => [
    'sheet.command.insert-col-by-range',
    { ...inSheet(at), range: columnBand(at), direction: 3, cellValue: {} },
  ],
  removeColumns: (at) => ['sheet.command.remove-col-by-range', { ...inSheet(at), range: columnBand(at) }],
  moveRows: (at) => {
    const from = rowBand(at);
    const to = { ...from, startRow: at.chance.below(20), endRow: 0 };
    return [
      'sheet.command.move-rows',
      {
        ...inSheet(at),
        range: from,
        fromRange: from,
        toRange: { ...to, endRow: to.startRow + from.endRow - from.startRow },
      },
    ];
  },
  moveColumns: (at) => {
    const from = columnBand(at);
    const startColumn = at.chance.below(8);
    return [
      'sheet.command.move-cols',
      {
        ...inSheet(at),
        range: from,
        fromRange: from,
        toRange: { ...from, startColumn, endColumn: startColumn + from.endColumn - from.startColumn },
      },
    ];
  },
  moveRange: (at) => {
    const from = block(at);
    const [down, right] = [at.chance.below(4), at.chance.below(3)];
    return [
      'sheet.command.move-range',
      {
        fromRange: from,
        toRange: {
          startRow: from.startRow + down,
          endRow: from.endRow + down,
          startColumn: from.startColumn + right,
          endColumn: from.endColumn + right,
        },
      },
    ];
  },
  sort: (at) => {
    const range = { ...block(at, 2), endRow: Math.min(at.rows - 1, 15), startRow: 0 };
    const orderRules = [{ colIndex: range.startColumn, type: at.chance.oneOf(['asc', 'desc']) }];
    return ['sheet.command.sort-range', { ...inSheet(at), range, orderRules, hasTitle: false }];
  },
  fill: (at) => {
    const sourceRange = block(at, 1);
    return [
      'sheet.command.auto-fill',
      {
        ...inSheet(at),
        sourceRange,
        targetRange: { ...sourceRange, endRow: Math.min(at.rows - 1, sourceRange.startRow + 3) },
        applyType: 'COPY',
      },
    ];
  },
  merge: (at) => [
    'sheet.command.add-worksheet-merge',
    { ...inSheet(at), selections: [block(at)], defaultMerge: true },
  ],
  unmerge: (at) => [
    'sheet.command.remove-worksheet-merge',
    { ...inSheet(at), ranges: [{ ...block(at, 8) }] },
  ],
  freeze: (at) => {
    const rows = at.chance.below(3);
    return [
      'sheet.command.set-frozen',
      { ...inSheet(at), startRow: rows > 0 ? rows : -1, ySplit: rows, startColumn: -1, xSplit: 0 },
    ];
  },
  hideColumns: (at) => ['sheet.command.set-col-hidden', { ...inSheet(at), ranges: [columnBand(at)] }],
  showColumns: (at) => [
    'sheet.command.set-col-visible-on-cols',
    { ...inSheet(at), ranges: [columnBand(at)] },
  ],
  hideRows: (at) => ['sheet.command.set-rows-hidden', { ...inSheet(at), ranges: [rowBand(at)] }],
  width: (at) => [
    'sheet.command.set-worksheet-col-width',
    { ...inSheet(at), ranges: [columnBand(at)], value: 40 + at.chance.below(100) },
  ],
  height: (at) => [
    'sheet.command.set-row-height',
    { ...inSheet(at), ranges: [rowBand(at)], value: 20 + at.chance.below(30) },
  ],
  filter: (at) => [
    'sheet.command.set-filter-range',
    {
      ...inSheet(at),
      range: { startRow: 0, endRow: Math.min(at.rows - 1, 15), startColumn: 0, endColumn: 3 },
    },
  ],
  filterBy: (at) => [
    'sheet.command.set-filter-criteria',
    {
      ...inSheet(at),
      col: at.chance.below(4),
      criteria: { colId: 0, filters: { filters: ['1'], blank: true } },
    },
  ],
  unfilter: (at) => ['sheet.command.remove-sheet-filter', inSheet(at)],
  dropdown: (at) => [
    'sheet.command.addDataValidation',
    { ...inSheet(at), rule: { uid: at.fresh(), type: 'list', formula1: 'Có,Không', ranges: [block(at)] } },
  ],
  colour: (at) => [
    'sheet.command.add-conditional-rule',
    {
      ...inSheet(at),
      rule: {
        cfId: at.fresh(),
        ranges: [block(at, 6)],
        stopIfTrue: false,
        rule: {
          type: 'highlightCell',
          subType: 'text',
          operator: 'containsText',
          value: '1',
          style: { bl: 1 },
        },
      },
    },
  ],
  addTab: (at) => [
    'sheet.command.insert-sheet',
    {
      unitId,
      index: at.chance.below(at.sheets.length + 1),
      sheet: { id: at.fresh(), name: `Tab ${at.fresh()}`, rowCount: 25, columnCount: 10 },
    },
  ],
  removeTab: (at) => ['sheet.command.remove-sheet', { unitId, subUnitId: at.sheets.at(-1) }],
  renameTab: (at) => ['sheet.command.set-worksheet-name', { ...inSheet(at), name: `Tên ${at.fresh()}` }],
  moveTab: (at) => [
    'sheet.command.set-worksheet-order',
    { ...inSheet(at), order: at.chance.below(at.sheets.length) },
  ],
  tabColour: (at) => [
    'sheet.command.set-tab-color',
    { ...inSheet(at), value: at.chance.oneOf(['#f00', '#0f0']) },
  ],
  undo: () => ['univer.command.undo', {}],
  redo: () => ['univer.command.redo', {}],
};
