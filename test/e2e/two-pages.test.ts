import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  cell,
  context,
  goToCell,
  host,
  problems,
  restartServer,
  saved,
  server,
  sheet,
  startScriptedSheet,
  stopScriptedSheet,
  write,
} from './scripted-sheet';
import { openSheet } from './sheet-page';

beforeAll(async () => {
  await startScriptedSheet();
  for (let row = 1; row <= 30; row += 1) write(row, 1, `hàng ${row}`);
});
afterAll(stopScriptedSheet);

const insertRows = (row: number, count = 1) =>
  host.engine.apply([{ op: 'insert-rows', sheet: sheet(), row, count }], 'add-on');
const deleteRows = (row: number, count = 1) =>
  host.engine.apply([{ op: 'delete-rows', sheet: sheet(), row, count }], 'add-on');

test('a row is inserted above a cell that is being typed in: the text goes on and lands in its own row', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'B20');
  await page.keyboard.type('đang gõ ');
  insertRows(15);
  await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('B21');
  await page.keyboard.type('dở');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(21, 2)).toBe('đang gõ dở');
  expect([await cell(20, 2), await cell(21, 1)]).toEqual([null, 'hàng 20']);
  // The next thing typed goes below it, as everybody expects after Enter.
  await page.keyboard.type('kế tiếp');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(22, 2)).toBe('kế tiếp');
  await saved(page);
  await page.close();
});

test('others write the cell that is being typed in: the text that is being typed stays', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'C5');
  await page.keyboard.type('của tôi');
  write(5, 3, 'của bổ trợ');
  write(6, 3, 'sau đó');
  await page.waitForTimeout(300);
  await page.keyboard.type(' mãi');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(5, 3)).toBe('của tôi mãi');
  await page.close();
});

test('a row inserted in another tab leaves the open editor where it is', async () => {
  const { page } = await openSheet(context, server.address);
  host.engine.apply(
    [{ op: 'insert-sheet', sheet: 'khac', name: 'Khác', index: 1, rows: 20, columns: 5 }],
    'x',
  );
  await goToCell(page, 'D8');
  await page.keyboard.type('ở yên');
  host.engine.apply([{ op: 'insert-rows', sheet: 'khac', row: 1, count: 3 }], 'x');
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(8, 4)).toBe('ở yên');
  await page.close();
});

test('the row of a cell being typed in is deleted: the text is offered', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'B10');
  await page.keyboard.type('hàng sắp mất');
  deleteRows(10);
  await page.locator('.toast .lost-text', { hasText: 'hàng sắp mất' }).waitFor();
  await page.keyboard.press('Enter');
  await saved(page);
  expect(await cell(10, 2)).not.toBe('hàng sắp mất');
  await page.close();
});

test('the connection is lost while somebody types, and rows move meanwhile: the editor goes on', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'E12');
  await page.keyboard.type('trước khi ');
  await restartServer(async () => {
    await page.locator('.state[data-state="lost"]').waitFor();
    insertRows(1);
  });
  await saved(page);
  await page.keyboard.type('và sau');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(13, 5)).toBe('trước khi và sau');
  await page.close();
});

test('nothing went wrong in the pages', () => {
  expect(problems).toEqual([]);
});
