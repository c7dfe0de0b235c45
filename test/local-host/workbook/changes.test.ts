import { describe, expect, it } from 'vitest';
import type { Change, ConditionalRule } from '../../../local-host/workbook/engine';
import type { openWorkbook } from '../../../local-host/workbook/index';
import { aFolder, anOpenWorkbook, area, valuesOf } from './opened';

const RULES: readonly ConditionalRule[] = [
  {
    areas: [area(2, 1, 9, 1)],
    when: { kind: 'formula', formula: '=$A2>3' },
    style: { background: '#f4cccc' },
  },
  {
    areas: [area(2, 2, 9, 1)],
    when: { kind: 'text-equals', text: 'Chưa nộp' },
    style: { fontColor: '#cc0000' },
  },
  { areas: [area(2, 2, 9, 1)], when: { kind: 'text-contains', text: 'nộp' }, style: { bold: true } },
  { areas: [area(2, 2, 9, 1)], when: { kind: 'text-starts-with', text: 'Đạt' }, style: { bold: true } },
  {
    areas: [area(2, 3, 9, 1), area(2, 5, 9, 1)],
    when: { kind: 'number-equals', value: 0 },
    style: { bold: true },
  },
  { areas: [area(2, 3, 9, 1)], when: { kind: 'number-greater', value: 5 }, style: { bold: true } },
  { areas: [area(2, 3, 9, 1)], when: { kind: 'number-less', value: 1 }, style: { bold: true } },
  { areas: [area(2, 4, 9, 1)], when: { kind: 'blank' }, style: { background: '#eeeeee' } },
  { areas: [area(2, 4, 9, 1)], when: { kind: 'not-blank' }, style: { background: '#ffffff' } },
];

/** One of every kind of change; what they leave behind is looked at below, before and after a restart. */
const CHANGES: readonly Change[] = [
  { op: 'rename-spreadsheet', name: 'Sổ Ghim 2025' },
  { op: 'insert-sheet', sheet: 'bc', name: 'Báo cáo', index: 0, rows: 100, columns: 12 },
  { op: 'insert-sheet', sheet: 'nk', name: 'Nháp', index: 1, rows: 10, columns: 5 },
  { op: 'insert-sheet', sheet: 'ls', name: 'Nhật ký', index: 3, rows: 10, columns: 5 },
  { op: 'delete-sheet', sheet: 'nk' },
  { op: 'rename-sheet', sheet: '0', name: 'Tin bài' },
  { op: 'move-sheet', sheet: '0', index: 0 },
  { op: 'hide-sheet', sheet: 'ls', hidden: true },
  { op: 'tab-color', sheet: '0', color: '#1a73e8' },
  { op: 'gridlines', sheet: 'bc', hidden: true },
  { op: 'freeze', sheet: '0', rows: 1, columns: 2 },
  { op: 'column-width', sheet: '0', column: 2, count: 2, width: 240 },
  { op: 'row-height', sheet: '0', row: 1, count: 1, height: 48 },
  { op: 'hide-columns', sheet: '0', column: 4, count: 1, hidden: true },
  {
    op: 'write',
    sheet: '0',
    row: 1,
    column: 1,
    cells: [[{ kind: 'text', value: 'Tiêu đề', forced: false }]],
  },
  {
    op: 'style',
    area: area(1, 1, 1, 3),
    style: {
      background: '#0b5394',
      fontColor: '#ffffff',
      bold: true,
      italic: true,
      fontSize: 11,
      fontFamily: 'Arial',
      horizontalAlignment: 'center',
      verticalAlignment: 'middle',
      wrap: 'wrap',
    },
  },
  { op: 'number-formats', area: area(2, 1, 1, 2), formats: [['dd/MM/yyyy', '#,##0']] },
  {
    op: 'validation',
    area: area(2, 3, 50, 1),
    rule: { kind: 'list', values: ['Đạt', 'Chưa nộp'], allowInvalid: false, help: 'Chọn một trạng thái' },
  },
  { op: 'validation', area: area(2, 5, 50, 1), rule: { kind: 'checkbox' } },
  { op: 'validation', area: area(2, 6, 50, 1), rule: { kind: 'date', allowInvalid: true } },
  {
    op: 'validation',
    area: area(2, 7, 50, 1),
    rule: {
      kind: 'list-range',
      source: { sheet: 'bc', row: 2, column: 1, rows: 20, columns: 1 },
      allowInvalid: true,
    },
  },
  { op: 'conditional-rules', sheet: '0', rules: RULES },
  { op: 'note', sheet: '0', row: 1, column: 1, note: 'Theo công văn' },
  { op: 'merge', area: { sheet: 'bc', row: 1, column: 1, rows: 1, columns: 4 } },
  { op: 'merge', area: { sheet: 'bc', row: 3, column: 1, rows: 2, columns: 2 } },
  { op: 'unmerge', area: { sheet: 'bc', row: 3, column: 1, rows: 1, columns: 1 } },
  { op: 'filter', sheet: '0', area: area(1, 1, 50, 6) },
  {
    op: 'metadata-add',
    metadata: { id: 1, key: 'cột', value: 'title', at: { kind: 'column', sheet: '0', column: 3 } },
  },
  { op: 'metadata-add', metadata: { id: 2, key: 'sổ', value: '1', at: { kind: 'spreadsheet' } } },
  { op: 'metadata-add', metadata: { id: 3, key: 'bỏ', value: '', at: { kind: 'sheet', sheet: '0' } } },
  { op: 'metadata-remove', id: 3 },
  { op: 'protect', protection: { id: 'p1', area: area(1, 1, 1, 6), description: 'Tiêu đề' } },
  { op: 'protect', protection: { id: 'p2', area: { sheet: 'bc' }, description: 'Cả tab' } },
  { op: 'unprotect', id: 'p2' },
  { op: 'state', key: 'properties', value: { epoch: 'a1' } },
];

type Opened = Awaited<ReturnType<typeof openWorkbook>>;

function expectAll({ engine, pages }: Opened): void {
  expect(engine.name()).toBe('Sổ Ghim 2025');
  expect(engine.sheets()).toMatchObject([
    {
      id: '0',
      gid: 0,
      index: 0,
      name: 'Tin bài',
      frozenRows: 1,
      frozenColumns: 2,
      hidden: false,
      maxRows: 1000,
    },
    { id: 'bc', index: 1, name: 'Báo cáo', maxRows: 100, maxColumns: 12 },
    { id: 'ls', index: 2, name: 'Nhật ký', hidden: true },
  ]);
  expect(engine.columnWidth('0', 1)).toBe(100);
  expect(engine.columnWidth('0', 3)).toBe(240);
  expect(engine.isColumnHidden('0', 4)).toBe(true);
  expect(engine.isColumnHidden('0', 5)).toBe(false);
  expect(engine.styles(area(1, 2, 2, 1))).toEqual([
    [
      {
        background: '#0b5394',
        fontColor: '#ffffff',
        bold: true,
        italic: true,
        fontSize: 11,
        fontFamily: 'Arial',
        horizontalAlignment: 'center',
        verticalAlignment: 'middle',
        wrap: 'wrap',
      },
    ],
    [{ numberFormat: '#,##0' }],
  ]);
  expect(engine.validationAt('0', 2, 3)).toEqual({
    kind: 'list',
    values: ['Đạt', 'Chưa nộp'],
    allowInvalid: false,
    help: 'Chọn một trạng thái',
  });
  expect(engine.validationAt('0', 51, 5)).toEqual({ kind: 'checkbox' });
  expect(engine.validationAt('0', 2, 6)).toEqual({ kind: 'date', allowInvalid: true });
  expect(engine.validationAt('0', 2, 7)).toEqual({
    kind: 'list-range',
    source: { sheet: 'bc', row: 2, column: 1, rows: 20, columns: 1 },
    allowInvalid: true,
  });
  expect(engine.validationAt('0', 52, 3)).toBeNull();
  expect(engine.conditionalRules('0')).toEqual(RULES);
  expect(engine.noteAt('0', 1, 1)).toBe('Theo công văn');
  expect(engine.noteAt('0', 2, 1)).toBeNull();
  expect(engine.filterOf('0')).toEqual(area(1, 1, 50, 6));
  expect(engine.filterOf('bc')).toBeNull();
  expect(engine.metadata().map(({ id }) => id)).toEqual([1, 2]);
  expect(engine.protections()).toEqual([{ id: 'p1', area: area(1, 1, 1, 6), description: 'Tiêu đề' }]);
  expect(engine.state('properties')).toEqual({ epoch: 'a1' });
  expect(engine.state('khác')).toBeUndefined();

  const workbook = pages.snapshot().workbook as {
    readonly sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly resources: readonly { readonly name: string; readonly data: string }[];
  };
  expect(workbook.sheets['0']).toMatchObject({
    tabColor: '#1a73e8',
    freeze: { xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 },
    columnData: { 1: { w: 240 }, 2: { w: 240 }, 3: { hd: 1 } },
    rowData: { 0: { h: 48 } },
  });
  expect(workbook.sheets.bc).toMatchObject({ showGridlines: 0, mergeData: [{ startRow: 0, endColumn: 3 }] });
  expect(workbook.sheets.ls).toMatchObject({ hidden: 1 });
  const resources = workbook.resources.filter(({ data }) => data.length > 2).map(({ name }) => name);
  expect(resources).toEqual(
    expect.arrayContaining([
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      'SHEET_DATA_VALIDATION_PLUGIN',
      'SHEET_FILTER_PLUGIN',
      'SHEET_NOTE_PLUGIN',
    ]),
  );
}

describe('every change', () => {
  it('is there at once, after a restart from the journal, and from the snapshot', async () => {
    const directory = aFolder();
    const first = await anOpenWorkbook({ directory });
    first.engine.apply(CHANGES, 'add-on');
    expectAll(first);
    await first.engine.commit();
    // The journal alone: a copy of the folder is what a killed process leaves behind.
    const copy = aFolder();
    const { cpSync, rmSync } = await import('node:fs');
    cpSync(directory, copy, { recursive: true });
    rmSync(`${copy}/workbook.lock`);
    const replayed = await anOpenWorkbook({ directory: copy });
    expect(replayed.recovered.replayed).toBeGreaterThan(30);
    expect(replayed.recovered.setAside).toEqual([]);
    expectAll(replayed);
    await first.engine.close();
    const again = await anOpenWorkbook({ directory });
    expect(again.recovered).toMatchObject({ replayed: 0, torn: false });
    expectAll(again);
  });

  it('that takes something away does so', async () => {
    const { engine } = await anOpenWorkbook();
    engine.apply(CHANGES, 'add-on');
    engine.apply(
      [
        { op: 'clear', area: area(1, 1, 1, 2), content: true, format: true, validation: false },
        { op: 'clear', area: area(10, 3, 5, 1), content: false, format: false, validation: true },
        { op: 'validation', area: area(2, 5, 50, 1), rule: null },
        { op: 'conditional-rules', sheet: '0', rules: [] },
        { op: 'note', sheet: '0', row: 1, column: 1, note: null },
        { op: 'filter', sheet: '0', area: null },
        { op: 'hide-columns', sheet: '0', column: 4, count: 1, hidden: false },
        { op: 'hide-sheet', sheet: 'ls', hidden: false },
        { op: 'freeze', sheet: '0', rows: 0, columns: 0 },
        {
          op: 'style',
          area: area(1, 3, 1, 1),
          style: { background: null, bold: false, numberFormat: 'General' },
        },
        { op: 'state', key: 'properties', value: undefined },
      ],
      'add-on',
    );
    expect(await valuesOf(engine, 1, 1, 1, 1)).toEqual([[null]]);
    expect(engine.styles(area(1, 1, 1, 1))).toEqual([[{}]]);
    expect(engine.styles(area(1, 3, 1, 1))[0]?.[0]).not.toHaveProperty('background');
    expect(engine.validationAt('0', 9, 3)).not.toBeNull();
    expect(engine.validationAt('0', 10, 3)).toBeNull();
    expect(engine.validationAt('0', 15, 3)).not.toBeNull();
    expect(engine.validationAt('0', 2, 5)).toBeNull();
    expect(engine.conditionalRules('0')).toEqual([]);
    expect(engine.noteAt('0', 1, 1)).toBeNull();
    expect(engine.filterOf('0')).toBeNull();
    expect(engine.isColumnHidden('0', 4)).toBe(false);
    expect(engine.sheets()[0]).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
    expect(engine.state('properties')).toBeUndefined();
  });
});
