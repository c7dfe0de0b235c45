import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageStep } from '../../../local-host/workbook/page-sync';
import { emptySheet } from '../../../local-host/workbook/tabs';
import { band, SET, unitId } from './a-page';
import { aFolder, anOpenWorkbook, fill, valuesOf } from './opened';

const insertRow = (at: number): PageStep => ({
  id: 'sheet.mutation.insert-row',
  params: { unitId, subUnitId: '0', range: band(at, at) },
});
const write = (row: number, column: number, v: string): PageStep => ({
  id: SET,
  params: { unitId, subUnitId: '0', cellValue: { [row - 1]: { [column - 1]: { v, t: 1 } } } },
});

describe('what one act of a person does', () => {
  it('is stale as a whole: nothing of it is written', async () => {
    const { engine, pages } = await anOpenWorkbook();
    fill(engine, 1, 1, [['a'], ['b'], ['c']]);
    const base = pages.snapshot().revision;
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 1 }], 'add-on');
    const now = pages.snapshot().revision;
    const steps = [
      { id: 'sheet.mutation.set-tab-color', params: { unitId, subUnitId: '0', color: '#ff0000' } },
      write(1, 1, 'x'),
      insertRow(2),
    ];
    expect(pages.applyCommand({ steps, base }, 'a@example.vn', 'trang-1')).toEqual({ kind: 'stale' });
    expect(pages.snapshot().revision).toBe(now);
  });

  it('is refused as a whole when a later step cannot be', async () => {
    const { engine, pages } = await anOpenWorkbook();
    fill(engine, 1, 1, [['a']]);
    const { revision: base } = pages.snapshot();
    const refuse = (...steps: PageStep[]) => {
      const result = pages.applyCommand({ steps, base }, 'a@example.vn', 'trang-1');
      expect(result).toEqual({ kind: 'refused', reason: expect.any(String) });
    };
    refuse();
    refuse(write(1, 1, 'x'), write(1001, 1, 'y'));
    refuse(write(1, 1, 'x'), { id: 'sheet.mutation.insert-row', params: { unitId, subUnitId: '0' } });
    refuse(write(1, 1, 'x'), {
      id: 'sheet.mutation.reorder-range',
      params: { unitId, subUnitId: '0', order: {} },
    });
    refuse(write(1, 1, 'x'), {
      id: 'sheet.mutation.move-range',
      params: { unitId, from: { subUnitId: '0', value: {} }, to: { subUnitId: 'gone', value: {} } },
    });
    refuse(write(1, 1, 'x'), { id: SET, params: { unitId, cellValue: {} } });
    expect(await valuesOf(engine, 1, 1, 1, 1)).toEqual([['a']]);
    expect(pages.snapshot().revision).toBe(base);
  });

  it('is judged by what its own steps make of the sheet', async () => {
    const { engine, pages } = await anOpenWorkbook();
    const { revision: base } = pages.snapshot();
    const sheet = emptySheet('n', 'Mới', 5, 3);
    const inNew = { unitId, subUnitId: 'n', cellValue: { 4: { 2: { v: 'cuối', t: 1 } } } };
    const steps = [
      insertRow(1001),
      write(1001, 1, 'dòng mới'),
      { id: 'sheet.mutation.insert-sheet', params: { unitId, index: 1, sheet } },
      { id: SET, params: inNew },
    ];
    expect(pages.applyCommand({ steps, base }, 'a@example.vn', 'trang-1').kind).toBe('applied');
    expect(await valuesOf(engine, 1001, 1, 1, 1)).toEqual([['dòng mới']]);
    expect(await valuesOf(engine, 5, 3, 1, 1, 'n')).toEqual([['cuối']]);
  });

  it('is one line of the journal, so that a torn one takes all of it', async () => {
    const directory = aFolder();
    const { engine, pages } = await anOpenWorkbook({ directory });
    fill(engine, 1, 1, [['a'], ['b']]);
    await engine.commit();
    const journal = path.join(directory, 'workbook.journal.jsonl');
    const before = fs.readFileSync(journal, 'utf8').split('\n').length;
    const steps = [insertRow(1), write(1, 1, 'mới')];
    pages.applyCommand({ steps, base: pages.snapshot().revision }, 'a@example.vn', 'trang-1');
    await engine.commit();
    const text = fs.readFileSync(journal, 'utf8');
    expect(text.split('\n').length).toBe(before + 1);
    // As a crash leaves it: another process finds the folder with half of the last line.
    const other = aFolder();
    fs.cpSync(directory, other, { recursive: true });
    fs.rmSync(path.join(other, 'workbook.lock'));
    fs.writeFileSync(path.join(other, 'workbook.journal.jsonl'), text.slice(0, -20));
    const torn = await anOpenWorkbook({ directory: other });
    expect(torn.recovered.torn).toBe(true);
    expect(await valuesOf(torn.engine, 1, 1, 2, 1)).toEqual([['a'], ['b']]);
  });

  it('tells the pages that a sort of the add-on moves rows, though it is written as cells', async () => {
    const { engine, pages } = await anOpenWorkbook();
    fill(engine, 1, 1, [['b'], ['a']]);
    const seen: (true | undefined)[] = [];
    pages.onMutation(({ moves }) => seen.push(moves));
    const by = [{ column: 1, ascending: true }];
    engine.apply(
      [{ op: 'sort', area: { sheet: '0', row: 1, column: 1, rows: 2, columns: 1 }, by }],
      'add-on',
    );
    fill(engine, 3, 1, [['c']]);
    expect(seen).toEqual([true, undefined]);
  });
});
