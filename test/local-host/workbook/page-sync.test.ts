import { describe, expect, it } from 'vitest';
import type { PageMutation } from '../../../local-host/workbook/page-sync';
import { aPage, band, SET, unitId } from './a-page';
import { aFolder, anOpenWorkbook, asKilled, fill, valuesOf } from './opened';

describe('what a page sends', () => {
  it('may be a new sheet that is described in part, and survives', async () => {
    const directory = aFolder();
    const opened = await anOpenWorkbook({ directory });
    const sheet = { id: 's2', name: 'Nháp', rowCount: 10, columnCount: 3 };
    const page = aPage(opened);
    expect(page.send('sheet.mutation.insert-sheet', { unitId, index: 0, sheet }).kind).toBe('applied');
    await opened.engine.commit();
    const { engine, recovered } = await anOpenWorkbook({ directory: asKilled(directory) });
    expect(recovered.setAside).toEqual([]);
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Nháp', 'Trang tính1']);
  });

  it('is written, numbered without a gap, and survives', async () => {
    const directory = aFolder();
    const opened = await anOpenWorkbook({ directory });
    const { engine, pages } = opened;
    const page = aPage(opened);
    const seen: PageMutation[] = [];
    const stop = pages.onMutation((mutation) => seen.push(mutation));
    const { revision } = pages.snapshot();
    expect(page.type(1, 1, { v: 'từ trang', t: 1 })).toEqual({ kind: 'applied', revision: revision + 1 });
    fill(engine, 2, 1, [['từ bổ trợ']]);
    expect(page.type(3, 1, { v: 5, t: 2 })).toEqual({ kind: 'applied', revision: revision + 3 });
    expect(seen.map((mutation) => [mutation.revision - revision, mutation.origin])).toEqual([
      [1, 'trang-1'],
      [2, 'add-on'],
      [3, 'trang-1'],
    ]);
    expect(pages.since(revision)).toEqual(seen);
    expect(pages.since(revision + 2)).toHaveLength(1);
    expect(pages.since(revision + 3)).toEqual([]);
    expect(pages.since(revision - 1)).toBeNull();
    expect(pages.since(revision + 4)).toBeNull();
    stop();
    await engine.close();
    const again = await anOpenWorkbook({ directory });
    expect(await valuesOf(again.engine, 1, 1, 3, 1)).toEqual([['từ trang'], ['từ bổ trợ'], [5]]);
    // A page that was open before the restart loads again, whatever it has seen.
    expect(again.pages.since(revision + 3)).toBeNull();
  });

  it('is applied by another page as it is', async () => {
    const first = await anOpenWorkbook();
    const second = await anOpenWorkbook();
    first.pages.onMutation(({ id, params }) => {
      aPage(second, 'máy chủ').send(id, JSON.parse(JSON.stringify(params)));
    });
    fill(first.engine, 1, 1, [['a', 2, '=B1*2']]);
    first.engine.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 1 }], 'add-on');
    expect(await valuesOf(second.engine, 2, 1, 1, 3)).toEqual([['a', 2, 4]]);
  });

  it('is refused where no page of ours sends it, and nothing ends', async () => {
    const opened = await anOpenWorkbook();
    const { send } = aPage(opened);
    const refused = { kind: 'refused', reason: expect.any(String) };
    const cellValue = { 0: { 0: { v: 1 } } };
    expect(send('formula.mutation.set-formula-calculation-start', { unitId })).toEqual(refused);
    expect(send('doc.mutation.rich-text-editing', { unitId: '__INTERNAL_EDITOR__DOCS_NORMAL' })).toEqual(
      refused,
    );
    expect(send('constructor', { unitId })).toEqual(refused);
    expect(send(SET, { unitId: 'other', subUnitId: '0', cellValue })).toEqual(refused);
    expect(send(SET, { unitId, subUnitId: 'gone', cellValue })).toEqual(refused);
    expect(send(SET, { unitId, subUnitId: '0', cellValue: { 1000: { 0: { v: 1 } } } })).toEqual(refused);
    expect(send(SET, { unitId, subUnitId: '0', cellValue: { x: { 0: { v: 1 } } } })).toEqual(refused);
    expect(send('sheet.mutation.insert-row', { unitId, subUnitId: '0' })).toEqual(refused);
    expect(send('sheet.mutation.remove-rows', { unitId, subUnitId: '0', range: band(-5, 2) })).toEqual(
      refused,
    );
    expect(send('sheet.mutation.remove-sheet', { unitId, subUnitId: '0' })).toEqual(refused);
    expect(send('sheet.mutation.insert-sheet', { unitId, index: 0, sheet: { id: '0', name: 'x' } })).toEqual(
      refused,
    );
    expect(send('sheet.mutation.set-frozen', null as never)).toEqual(refused);
    fill(opened.engine, 1, 1, [['vẫn chạy']]);
    expect(await valuesOf(opened.engine, 1, 1, 1, 1)).toEqual([['vẫn chạy']]);
  });

  it('is stale when rows have moved since, by another hand and on the same sheet', async () => {
    const opened = await anOpenWorkbook();
    const { engine, pages } = opened;
    const page = aPage(opened);
    engine.apply([{ op: 'insert-sheet', sheet: 'b', name: 'B', index: 1, rows: 10, columns: 5 }], 'add-on');
    const base = pages.snapshot().revision;
    fill(engine, 9, 1, [['giá trị']]);
    expect(page.type(1, 1, { v: 'trên hàng 1', t: 1 }, base).kind).toBe('applied');
    engine.apply([{ op: 'insert-rows', sheet: 'b', row: 1, count: 1 }], 'add-on');
    expect(page.type(1, 2, { v: 'tab khác', t: 1 }, base).kind).toBe('applied');
    expect(page.type(1, 3, { f: '=B!A1' }, base)).toEqual({ kind: 'stale' });
    engine.apply([{ op: 'insert-rows', sheet: '0', row: 1, count: 1 }], 'add-on');
    expect(page.type(1, 1, { v: 'nhầm hàng', t: 1 }, base)).toEqual({ kind: 'stale' });
    expect(await valuesOf(engine, 1, 1, 2, 2)).toEqual([
      [null, null],
      ['trên hàng 1', 'tab khác'],
    ]);
    engine.apply(
      [
        {
          op: 'sort',
          area: { sheet: '0', row: 1, column: 1, rows: 9, columns: 1 },
          by: [{ column: 1, ascending: false }],
        },
      ],
      'add-on',
    );
    expect(page.type(1, 1, { v: 'nhầm hàng', t: 1 }, pages.snapshot().revision - 1)).toEqual({
      kind: 'stale',
    });
  });

  it('is not stale by what the page itself has moved a moment ago', async () => {
    const opened = await anOpenWorkbook();
    const page = aPage(opened);
    const base = opened.pages.snapshot().revision;
    expect(
      page.send('sheet.mutation.insert-row', { unitId, subUnitId: '0', range: band(2, 2) }, base).kind,
    ).toBe('applied');
    expect(page.type(2, 1, { v: 'hàng mới', t: 1 }, base).kind).toBe('applied');
    expect(aPage(opened, 'trang-2').type(2, 1, { v: 'cũ', t: 1 }, base)).toEqual({ kind: 'stale' });
  });

  it('moves the metadata of columns and rows', async () => {
    const opened = await anOpenWorkbook();
    const { engine } = opened;
    engine.apply(
      [
        {
          op: 'metadata-add',
          metadata: { id: 1, key: 'k', value: 'v', at: { kind: 'column', sheet: '0', column: 3 } },
        },
        {
          op: 'metadata-add',
          metadata: { id: 2, key: 'k', value: 'v', at: { kind: 'row', sheet: '0', row: 3 } },
        },
      ],
      'add-on',
    );
    const { send } = aPage(opened);
    const column = { startRow: 0, endRow: 999, startColumn: 0, endColumn: 0 };
    send('sheet.mutation.insert-col', { unitId, subUnitId: '0', range: column });
    send('sheet.mutation.remove-rows', { unitId, subUnitId: '0', range: band(1, 1) });
    send('sheet.mutation.move-columns', {
      unitId,
      subUnitId: '0',
      sourceRange: { ...column, startColumn: 3, endColumn: 3 },
      targetRange: column,
    });
    expect(engine.metadata().map(({ at }) => at)).toEqual([
      { kind: 'column', sheet: '0', column: 1 },
      { kind: 'row', sheet: '0', row: 2 },
    ]);
  });
});
