import { describe, expect, it } from 'vitest';
import type { PersonChange, PersonEdit } from '../../../local-host/workbook/engine';
import { emptySheet } from '../../../local-host/workbook/tabs';
import { aPage, band, SET, unitId } from './a-page';
import { anOpenWorkbook, fill } from './opened';

describe('the triggers hear of a page', () => {
  async function listening() {
    const opened = await anOpenWorkbook();
    const edits: PersonEdit[] = [];
    const changes: PersonChange['kind'][] = [];
    opened.engine.onEdit((edit) => edits.push(edit));
    opened.engine.onChange(({ kind, who }) => {
      expect(who).toBe('can.bo@example.vn');
      changes.push(kind);
    });
    return { ...opened, ...aPage(opened), edits, changes };
  }
  const at = (row: number, column: number, rows = 1, columns = 1) => ({
    sheet: '0',
    row,
    column,
    rows,
    columns,
  });
  const who = 'can.bo@example.vn';

  it('with the old and the new value of a cell, and the area of more', async () => {
    const { engine, type, send, edits, changes } = await listening();
    fill(engine, 1, 1, [['cũ', 5]]);
    expect(edits).toEqual([]);
    type(1, 1, { v: 'mới', t: 1, f: null, si: null, p: null });
    type(1, 2, { v: null, t: null, f: null });
    type(2, 1, { v: 1, t: 3 });
    send(SET, {
      unitId,
      subUnitId: '0',
      cellValue: { 3: { 1: { v: 'a' } }, 5: { 2: { v: 'b' } } },
      trigger: 'sheet.command.set-range-values',
    });
    expect(edits).toEqual([
      { who, area: at(1, 1), oldValue: 'cũ', value: 'mới' },
      { who, area: at(1, 2), oldValue: 5 },
      { who, area: at(2, 1), value: true },
      { who, area: at(4, 2, 3, 2) },
    ]);
    expect(changes).toEqual(['EDIT', 'EDIT', 'EDIT', 'EDIT']);
  });

  it('by the kinds of change that Google knows', async () => {
    const { type, send, edits, changes } = await listening();
    const rows = { unitId, subUnitId: '0', range: band(2, 2) };
    const columns = {
      unitId,
      subUnitId: '0',
      range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 },
    };
    type(1, 1, { s: { bl: 1 } });
    send('sheet.mutation.insert-row', rows);
    send('sheet.mutation.remove-rows', rows);
    send('sheet.mutation.insert-col', columns);
    send('sheet.mutation.remove-col', columns);
    send('sheet.mutation.insert-sheet', {
      unitId,
      index: 1,
      sheet: emptySheet('n', 'Mới', 10, 5),
    });
    send('sheet.mutation.set-worksheet-name', { unitId, subUnitId: 'n', name: 'Tên khác' });
    send('sheet.mutation.remove-sheet', { unitId, subUnitId: 'n' });
    send('sheet.mutation.set-worksheet-col-width', { ...columns, ranges: [columns.range], colWidth: 50 });
    expect(changes).toEqual([
      'FORMAT',
      'INSERT_ROW',
      'REMOVE_ROW',
      'INSERT_COLUMN',
      'REMOVE_COLUMN',
      'INSERT_GRID',
      'OTHER',
      'REMOVE_GRID',
      'FORMAT',
    ]);
    expect(edits).toEqual([]);
  });

  it('not of formulas that were only rewritten because rows have moved', async () => {
    const { send, edits, changes } = await listening();
    send(SET, {
      unitId,
      subUnitId: '0',
      cellValue: { 0: { 0: { f: '=SUM(B3:B9)' } } },
      trigger: 'sheet.command.insert-row-by-range',
    });
    expect(edits).toEqual([]);
    expect(changes).toEqual([]);
  });
});
