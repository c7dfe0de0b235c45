import { describe, expect, it } from 'vitest';
import type { CellWrite } from '../../../local-host/workbook/engine';
import { ImpossibleChange } from '../../../local-host/workbook/index';
import { anOpenWorkbook, fill, valuesOf } from './opened';

const LINE = { sheet: '0', row: 1, column: 1, rows: 1 } as const;

describe('cells', () => {
  it('keep what they are given', async () => {
    const { engine } = await anOpenWorkbook();
    const cells: CellWrite[] = [
      { kind: 'number', value: 12.5 },
      { kind: 'number', value: 45_992, format: 'dd/MM/yyyy' },
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
      { kind: 'text', value: '=1+1', forced: true },
      { kind: 'text', value: '007', forced: true },
      { kind: 'text', value: 'Tin bài', forced: false },
      { kind: 'blank' },
    ];
    engine.apply([{ op: 'write', sheet: '0', row: 1, column: 1, cells: [cells] }], 'add-on');
    expect(await engine.read({ ...LINE, columns: 8 })).toEqual([
      [
        { value: 12.5 },
        { value: 45_992, format: 'dd/MM/yyyy' },
        { value: true },
        { value: false },
        { value: '=1+1' },
        { value: '007' },
        { value: 'Tin bài' },
        { value: null },
      ],
    ]);
    expect(await engine.display({ ...LINE, columns: 5 })).toEqual([
      ['12,5', '01/12/2025', 'TRUE', 'FALSE', '=1+1'],
    ]);
  });

  it('show numbers as the locale of the spreadsheet does', async () => {
    const { engine } = await anOpenWorkbook();
    engine.apply(
      [
        { op: 'number-formats', area: { ...LINE, columns: 1 }, formats: [['#,##0.0']] },
        { op: 'write', sheet: '0', row: 1, column: 1, cells: [[{ kind: 'number', value: 1234.5 }]] },
      ],
      'add-on',
    );
    expect(await engine.display({ ...LINE, columns: 1 })).toEqual([['1.234,5']]);
    engine.apply([{ op: 'state', key: 'locale', value: 'en_US' }], 'add-on');
    expect(await engine.display({ ...LINE, columns: 1 })).toEqual([['1,234.5']]);
  });

  it('formatted as text keep what was typed', async () => {
    const { engine } = await anOpenWorkbook();
    engine.apply(
      [
        { op: 'style', area: { ...LINE, columns: 3 }, style: { numberFormat: '@' } },
        {
          op: 'write',
          sheet: '0',
          row: 1,
          column: 1,
          cells: [
            [
              { kind: 'number', value: 7, source: '007' },
              { kind: 'boolean', value: true, source: 'TRUE' },
              { kind: 'number', value: 45_992, format: 'dd/MM/yyyy', source: '1/12/2025' },
            ],
          ],
        },
      ],
      'add-on',
    );
    expect(await engine.read({ ...LINE, columns: 3 })).toEqual([
      [
        { value: '007', format: '@' },
        { value: 'TRUE', format: '@' },
        { value: '1/12/2025', format: '@' },
      ],
    ]);
  });

  it('take a default format only where they have none', async () => {
    const { engine } = await anOpenWorkbook();
    const date: CellWrite = { kind: 'number', value: 45_992, format: 'dd/MM/yyyy' };
    engine.apply(
      [
        { op: 'style', area: { ...LINE, columns: 1 }, style: { numberFormat: 'yyyy' } },
        { op: 'write', sheet: '0', row: 1, column: 1, cells: [[date, date]] },
      ],
      'add-on',
    );
    const read = await engine.read({ ...LINE, columns: 2 });
    expect(read[0]?.map(({ format }) => format)).toEqual(['yyyy', 'dd/MM/yyyy']);
  });

  it('give a formula back as it was written, and forget it when a value takes its place', async () => {
    const { engine } = await anOpenWorkbook();
    fill(engine, 1, 1, [[2, '=A1*2']]);
    expect(await engine.read({ ...LINE, columns: 2 })).toEqual([
      [{ value: 2 }, { value: 4, formula: '=A1*2' }],
    ]);
    fill(engine, 1, 2, [['xong']]);
    fill(engine, 1, 1, [[5]]);
    expect(await engine.read({ ...LINE, columns: 2 })).toEqual([[{ value: 5 }, { value: 'xong' }]]);
  });

  it('reach as far as there is content', async () => {
    const { engine } = await anOpenWorkbook();
    expect(engine.extent('0')).toEqual({ row: 0, column: 0 });
    fill(engine, 3, 2, [['a', 'b', '=""']]);
    engine.apply([{ op: 'style', area: { ...LINE, row: 9, columns: 9 }, style: { bold: true } }], 'add-on');
    expect(engine.extent('0')).toEqual({ row: 3, column: 4 });
    fill(engine, 7, 1, [['c']]);
    expect(engine.extent('0')).toEqual({ row: 7, column: 4 });
    fill(engine, 7, 1, [[null]]);
    expect(engine.extent('0')).toEqual({ row: 3, column: 4 });
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 2 }], 'add-on');
    expect(engine.extent('0')).toEqual({ row: 5, column: 4 });
    engine.apply([{ op: 'delete-rows', sheet: '0', row: 5, count: 1 }], 'add-on');
    expect(engine.extent('0')).toEqual({ row: 0, column: 0 });
  });
});

describe('a batch', () => {
  it('is applied as a whole or not at all', async () => {
    const { engine, pages } = await anOpenWorkbook();
    fill(engine, 1, 1, [['trước']]);
    const { revision } = pages.snapshot();
    expect(() =>
      engine.apply(
        [
          {
            op: 'write',
            sheet: '0',
            row: 1,
            column: 1,
            cells: [[{ kind: 'text', value: 'sau', forced: true }]],
          },
          { op: 'insert-sheet', sheet: 's2', name: 'Ghim', index: 1, rows: 10, columns: 5 },
          { op: 'write', sheet: 's2', row: 11, column: 1, cells: [[{ kind: 'number', value: 1 }]] },
        ],
        'add-on',
      ),
    ).toThrow(ImpossibleChange);
    expect(await valuesOf(engine, 1, 1, 1, 1)).toEqual([['trước']]);
    expect(engine.sheets()).toHaveLength(1);
    expect(pages.snapshot().revision).toBe(revision);
  });

  it.each([
    ['no-such-sheet', { op: 'hide-sheet', sheet: 'x', hidden: true }],
    [
      'outside-the-sheet',
      { op: 'style', area: { ...LINE, row: 1000, rows: 2, columns: 1 }, style: { bold: true } },
    ],
    ['outside-the-sheet', { op: 'style', area: { ...LINE, row: 0, columns: 1 }, style: { bold: true } }],
    ['name-taken', { op: 'insert-sheet', sheet: 's2', name: 'trang TÍNH1', index: 1, rows: 1, columns: 1 }],
    ['bad-name', { op: 'rename-sheet', sheet: '0', name: ' ' }],
    ['last-sheet', { op: 'delete-sheet', sheet: '0' }],
    ['last-row-or-column', { op: 'delete-rows', sheet: '0', row: 1, count: 1000 }],
    ['no-such-id', { op: 'metadata-remove', id: 4 }],
    ['no-such-id', { op: 'unprotect', id: 'p' }],
    ['ragged-cells', { op: 'write', sheet: '0', row: 1, column: 1, cells: [[{ kind: 'blank' }], []] }],
  ] as const)('refuses what is impossible: %s', async (reason, change) => {
    const { engine } = await anOpenWorkbook();
    expect(() => engine.apply([change], 'add-on')).toThrow(expect.objectContaining({ reason, index: 0 }));
  });

  it('costs one mutation, however many cells it writes', async () => {
    const { engine, pages } = await anOpenWorkbook();
    const { revision } = pages.snapshot();
    engine.apply(
      Array.from({ length: 200 }, (_, index) => ({
        op: 'write' as const,
        sheet: '0',
        row: index + 1,
        column: 1,
        cells: [[{ kind: 'number' as const, value: index }]],
      })),
      'add-on',
    );
    expect(pages.snapshot().revision).toBe(revision + 1);
    expect(engine.extent('0')).toEqual({ row: 200, column: 1 });
  });

  it('of one row each goes on a thousand times', async () => {
    const { engine } = await anOpenWorkbook();
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 1001, count: 100 }], 'add-on');
    for (let index = 0; index < 1000; index += 1) {
      fill(engine, engine.extent('0').row + 1, 1, [
        Array.from({ length: 22 }, (_, column) => `ô ${index}.${column}`),
      ]);
    }
    await engine.commit();
    expect(engine.extent('0')).toEqual({ row: 1000, column: 22 });
  });
});
