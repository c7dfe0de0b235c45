import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change, WorkbookEngine } from '../../../local-host/workbook/engine';
import { aFolder, anOpenWorkbook, area, fill, valuesOf } from './opened';

/** A small table with something of every kind that has to move along. */
function furnish(engine: WorkbookEngine): void {
  fill(engine, 1, 1, [
    ['Đơn vị', 'Tin', 'Ghi chú', 'Tổng'],
    ['A', 1, 'x', '=SUM(B2:B4)'],
    ['B', 2, 'y', '=B3*10'],
    ['C', 3, 'z', '=SUM(B:B)'],
  ]);
  const changes: Change[] = [
    { op: 'style', area: area(2, 2, 3, 1), style: { numberFormat: '#,##0', bold: true } },
    {
      op: 'validation',
      area: area(2, 1, 3, 1),
      rule: { kind: 'list', values: ['A', 'B', 'C'], allowInvalid: true },
    },
    {
      op: 'conditional-rules',
      sheet: '0',
      rules: [
        { areas: [area(2, 2, 3, 1)], when: { kind: 'formula', formula: '=$B2>2' }, style: { bold: true } },
      ],
    },
    { op: 'note', sheet: '0', row: 3, column: 3, note: 'ghi chú' },
    { op: 'merge', area: area(10, 1, 1, 3) },
    { op: 'filter', sheet: '0', area: area(1, 1, 4, 4) },
    { op: 'column-width', sheet: '0', column: 3, count: 1, width: 300 },
    {
      op: 'metadata-add',
      metadata: { id: 1, key: 'k', value: 'Tin', at: { kind: 'column', sheet: '0', column: 2 } },
    },
    {
      op: 'metadata-add',
      metadata: { id: 2, key: 'k', value: 'C', at: { kind: 'row', sheet: '0', row: 4 } },
    },
    { op: 'protect', protection: { id: 'p', area: area(1, 2, 4, 2), description: '' } },
  ];
  engine.apply(changes, 'add-on');
}

const merges = (opened: { pages: { snapshot(): { workbook: unknown } } }) =>
  (opened.pages.snapshot().workbook as { sheets: Record<string, { mergeData: unknown[] }> }).sheets['0']
    ?.mergeData;

/** Everything that a restart has to bring back as it was. */
async function pictureOf(opened: Awaited<ReturnType<typeof anOpenWorkbook>>) {
  const { engine } = opened;
  const cells = await engine.read(area(1, 1, 14, 8));
  return {
    cells,
    styles: engine.styles(area(1, 1, 14, 8)),
    validations: cells.map((line, row) =>
      line.map((_, column) => engine.validationAt('0', row + 1, column + 1)),
    ),
    notes: cells.map((line, row) => line.map((_, column) => engine.noteAt('0', row + 1, column + 1))),
    rules: engine.conditionalRules('0'),
    filter: engine.filterOf('0'),
    merges: merges(opened),
    metadata: engine.metadata(),
    protections: engine.protections(),
    extent: engine.extent('0'),
    widths: [1, 2, 3, 4, 5].map((column) => engine.columnWidth('0', column)),
  };
}

async function expectSameAfterRestart(opened: Awaited<ReturnType<typeof anOpenWorkbook>>, directory: string) {
  await opened.engine.commit();
  const copy = aFolder();
  fs.cpSync(directory, copy, { recursive: true });
  fs.rmSync(`${copy}/workbook.lock`);
  const again = await anOpenWorkbook({ directory: copy });
  expect(await pictureOf(again)).toEqual(await pictureOf(opened));
}

describe('rows that come in between', () => {
  it('push everything down and take after the row above', async () => {
    const directory = aFolder();
    const opened = await anOpenWorkbook({ directory });
    const { engine } = opened;
    furnish(engine);
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 3, count: 2, inherit: 'before' }], 'add-on');
    expect((await engine.read(area(2, 4, 1, 1)))[0]?.[0]?.formula).toBe('=SUM(B2:B6)');
    expect((await engine.read(area(5, 4, 1, 1)))[0]?.[0]).toMatchObject({ formula: '=B5*10', value: 20 });
    expect(engine.styles(area(3, 2, 2, 1))).toEqual([
      [{ numberFormat: '#,##0', bold: true }],
      [{ numberFormat: '#,##0', bold: true }],
    ]);
    expect(engine.validationAt('0', 4, 1)).toMatchObject({ kind: 'list' });
    expect(engine.validationAt('0', 6, 1)).toMatchObject({ kind: 'list' });
    expect(engine.validationAt('0', 7, 1)).toBeNull();
    expect(engine.conditionalRules('0')[0]?.areas).toEqual([area(2, 2, 5, 1)]);
    expect(engine.noteAt('0', 5, 3)).toBe('ghi chú');
    expect(engine.filterOf('0')).toEqual(area(1, 1, 6, 4));
    expect(merges(opened)).toMatchObject([{ startRow: 11, endRow: 11 }]);
    expect(engine.metadata()[1]?.at).toMatchObject({ row: 6 });
    expect(engine.protections()[0]?.area).toEqual(area(1, 2, 6, 2));
    await expectSameAfterRestart(opened, directory);
  });

  it('at the edge of a table take after the row that was named', async () => {
    const directory = aFolder();
    const opened = await anOpenWorkbook({ directory });
    const { engine } = opened;
    furnish(engine);
    // Right under the header, like the rows below it; right after the last row, like the rows above it.
    engine.apply(
      [
        { op: 'insert-rows', sheet: '0', row: 2, count: 1, inherit: 'after' },
        { op: 'insert-rows', sheet: '0', row: 6, count: 1, inherit: 'before' },
      ],
      'add-on',
    );
    for (const row of [2, 6]) {
      expect(engine.validationAt('0', row, 1)).toMatchObject({ kind: 'list' });
      expect(engine.styles(area(row, 2, 1, 1))).toEqual([[{ numberFormat: '#,##0', bold: true }]]);
    }
    // One rule, one range, and a formula that means the same cell of its own row.
    expect(engine.conditionalRules('0')).toMatchObject([
      { areas: [area(2, 2, 5, 1)], when: { kind: 'formula', formula: '=$B2>2' } },
    ]);
    expect(engine.validationAt('0', 7, 1)).toBeNull();
    await expectSameAfterRestart(opened, directory);
  });
});

describe('rows and columns that go or move', () => {
  it('are followed by all that points at them', async () => {
    const directory = aFolder();
    const opened = await anOpenWorkbook({ directory });
    const { engine } = opened;
    furnish(engine);
    engine.apply([{ op: 'delete-rows', sheet: '0', row: 2, count: 1 }], 'add-on');
    expect(await valuesOf(engine, 2, 1, 2, 4)).toEqual([
      ['B', 2, 'y', 20],
      ['C', 3, 'z', 5],
    ]);
    expect(engine.metadata()[1]?.at).toMatchObject({ row: 3 });
    expect(engine.noteAt('0', 2, 3)).toBe('ghi chú');
    engine.apply([{ op: 'delete-columns', sheet: '0', column: 1, count: 1 }], 'add-on');
    expect((await engine.read(area(3, 3, 1, 1)))[0]?.[0]?.formula).toBe('=SUM(A:A)');
    expect(engine.metadata()[0]?.at).toMatchObject({ column: 1 });
    expect(engine.protections()[0]?.area).toEqual(area(1, 1, 3, 2));
    await expectSameAfterRestart(opened, directory);
  });

  it('take their metadata with them when a column is inserted before or moved', async () => {
    const directory = aFolder();
    const opened = await anOpenWorkbook({ directory });
    const { engine } = opened;
    furnish(engine);
    engine.apply([{ op: 'insert-columns', sheet: '0', column: 2, count: 1, inherit: 'after' }], 'add-on');
    expect(engine.metadata()[0]?.at).toMatchObject({ column: 3 });
    expect(engine.styles(area(2, 2, 1, 1))).toEqual([[{ numberFormat: '#,##0', bold: true }]]);
    engine.apply([{ op: 'move-columns', sheet: '0', column: 3, count: 1, before: 1 }], 'add-on');
    expect(engine.metadata()[0]?.at).toMatchObject({ column: 1 });
    expect(await valuesOf(engine, 1, 1, 2, 5)).toEqual([
      ['Tin', 'Đơn vị', null, 'Ghi chú', 'Tổng'],
      [1, 'A', null, 'x', 6],
    ]);
    engine.apply([{ op: 'move-columns', sheet: '0', column: 1, count: 2, before: 5 }], 'add-on');
    expect(engine.metadata()[0]?.at).toMatchObject({ column: 3 });
    expect(await valuesOf(engine, 1, 1, 1, 5)).toEqual([[null, 'Ghi chú', 'Tin', 'Đơn vị', 'Tổng']]);
    engine.apply([{ op: 'move-rows', sheet: '0', row: 4, count: 1, before: 2 }], 'add-on');
    expect(engine.metadata()[1]?.at).toMatchObject({ row: 2 });
    expect(await valuesOf(engine, 1, 4, 4, 1)).toEqual([['Đơn vị'], ['C'], ['A'], ['B']]);
    await expectSameAfterRestart(opened, directory);
  });

  it('lose their metadata with the sheet', async () => {
    const { engine } = await anOpenWorkbook();
    furnish(engine);
    engine.apply([{ op: 'insert-sheet', sheet: 'b', name: 'B', index: 1, rows: 5, columns: 5 }], 'add-on');
    engine.apply([{ op: 'delete-sheet', sheet: '0' }], 'add-on');
    expect(engine.metadata()).toEqual([]);
    expect(engine.protections()).toEqual([]);
  });
});
