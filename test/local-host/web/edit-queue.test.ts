import { expect, test } from 'vitest';
import { editQueue } from '../../../local-host/web/page/sync/edit-queue';
import { movesCell, writtenTexts } from '../../../local-host/web/page/sync/mutations';

const edit = (id: string, base = 0) => ({ id, params: { id }, base });

test('one edit travels at a time, and those behind it move up to the revision that it made', () => {
  const queue = editQueue();
  queue.add(edit('insert-row'));
  queue.add(edit('write'));
  const first = queue.next();
  expect(first?.edit.id).toBe('insert-row');
  expect(queue.next()).toBeUndefined();
  expect(queue.applied(first?.sequence ?? 0, 5)).toMatchObject({ crossed: false });
  expect(queue.next()?.edit).toEqual({ ...edit('write'), base: 5 });
});

test('an edit without an answer is sent again after the connection was lost', () => {
  const queue = editQueue();
  queue.add(edit('a'));
  const first = queue.next();
  queue.resend();
  expect(queue.next()).toEqual(first);
});

test('an edit that another change overtook is known', () => {
  const queue = editQueue();
  queue.add(edit('a'));
  queue.cross();
  expect(queue.applied(queue.next()?.sequence ?? 0, 2)?.crossed).toBe(true);
  queue.add(edit('b'));
  expect(queue.applied(queue.next()?.sequence ?? 0, 3)?.crossed).toBe(false);
});

test('an answer to an edit that was given up changes nothing', () => {
  const queue = editQueue();
  queue.add(edit('a'));
  const sent = queue.next();
  expect(queue.drop()).toHaveLength(1);
  queue.add(edit('b'));
  expect(queue.applied(sent?.sequence ?? 0, 1)).toBeUndefined();
  expect(queue.size).toBe(1);
});

const insertRow = (sheet: string, startRow: number) => ({
  id: 'sheet.mutation.insert-row',
  params: { subUnitId: sheet, range: { startRow, endRow: startRow } },
});

test.each([
  ['a row above', insertRow('s1', 2), true],
  ['the row itself', insertRow('s1', 5), true],
  ['a row below', insertRow('s1', 6), false],
  ['a row of another sheet', insertRow('s2', 0), false],
  ['a sort', { id: 'sheet.mutation.reorder-range', params: { subUnitId: 's1' } }, true],
  ['a value', { id: 'sheet.mutation.set-range-values', params: { subUnitId: 's1' } }, false],
])('whether a cell being typed in moves: %s', (_, mutation, moves) => {
  expect(movesCell(mutation, { sheet: 's1', row: 5, column: 1 })).toBe(moves);
});

test('what was typed is found again in a mutation, formulas as formulas', () => {
  const cellValue = {
    1: { 0: { v: 'Tin mới' }, 1: { v: 3, f: '=1+2' }, 2: { v: null }, 3: null },
    2: { 0: { p: { body: { dataStream: 'dòng\r\n' } } } },
  };
  expect(writtenTexts({ cellValue })).toEqual(['Tin mới', '=1+2', 'dòng']);
  expect(writtenTexts({ range: {} })).toEqual([]);
});
