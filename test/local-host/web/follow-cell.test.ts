import { expect, test } from 'vitest';
import { followCell } from '../../../local-host/web/page/sync/follow-cell';
import { writtenCells } from '../../../local-host/web/page/sync/written-cells';

const cell = { sheet: 's1', row: 5, column: 1 };
const at = (row: number, column = 1, sheet = 's1') => ({ sheet, row, column });
const range = (startRow: number, endRow: number, startColumn = 0, endColumn = 9) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
const mutation = (name: string, params: object) => ({
  id: `sheet.mutation.${name}`,
  params: { subUnitId: 's1', ...params },
});
const written = { 5: { 1: { v: 1 } } };

test.each([
  ['a row above', mutation('insert-row', { range: range(2, 3) }), at(7)],
  ['a row in its place', mutation('insert-row', { range: range(5, 5) }), at(6)],
  ['a row below', mutation('insert-row', { range: range(6, 6) }), cell],
  ['a row of another sheet', mutation('insert-row', { subUnitId: 's2', range: range(0, 0) }), cell],
  ['its row removed', mutation('remove-rows', { range: range(4, 6) }), 'gone'],
  ['a column before it', mutation('insert-col', { range: range(0, 99, 0, 0) }), at(5, 2)],
  ['its tab removed', mutation('remove-sheet', {}), 'gone'],
  ['another tab removed', mutation('remove-sheet', { subUnitId: 's2' }), cell],
  ['a new tab', mutation('insert-sheet', { subUnitId: undefined, sheet: { id: 'n' } }), cell],
  ['rows moved', mutation('move-rows', { sourceRange: range(5, 5), targetRange: range(2, 2) }), at(2)],
  ['a sort', mutation('reorder-range', { range: range(1, 8), order: { 3: 5, 5: 3 } }), at(3)],
  ['a sort beside it', mutation('reorder-range', { range: range(1, 8, 4, 5), order: { 3: 5, 5: 3 } }), cell],
  [
    'a sort that was written out',
    { ...mutation('set-range-values', { cellValue: written }), moves: true },
    'unknown',
  ],
  ['values', mutation('set-range-values', { cellValue: written }), cell],
  [
    'its range moved to another tab',
    mutation('move-range', {
      from: { subUnitId: 's1' },
      to: { subUnitId: 's2' },
      fromRange: range(4, 6, 1, 1),
      toRange: range(0, 2, 3, 3),
    }),
    at(1, 3, 's2'),
  ],
] as const)('where a cell goes: %s', (_, moved, goes) => {
  expect(followCell(moved, cell)).toEqual(goes);
});

test('what was typed is found again in a command, formulas as formulas', () => {
  const cellValue = {
    1: { 0: { v: 'Tin mới' }, 1: { v: 3, f: '=1+2' }, 2: { v: null }, 3: null },
    2: { 0: { p: { body: { dataStream: 'dòng\r\n' } } } },
  };
  const write = mutation('set-range-values', { cellValue });
  expect(writtenCells([write])).toEqual([
    { at: at(1, 0), text: 'Tin mới', data: cellValue[1][0] },
    { at: at(1, 1), text: '=1+2', data: cellValue[1][1] },
    { at: at(2, 0), text: 'dòng', data: cellValue[2][0] },
  ]);
});

test('formulas that only follow rows are nobody’s text', () => {
  const follows = mutation('set-range-values', { cellValue: { 0: { 0: { f: '=A9' } } } });
  expect(writtenCells([mutation('insert-row', { range: range(0, 0) }), follows])).toEqual([]);
});
