import type { Page } from 'playwright-core';
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
const picture = async (page: Page) => (await page.locator('main').screenshot()).toString('base64');
/** What others do is in the page when this resolves. */
const changesPicture = async (page: Page, others: () => void) => {
  const before = await picture(page);
  others();
  await expect.poll(() => picture(page)).not.toBe(before);
};

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

test('undo is refused, with a word why, after others have moved rows or written the same cells', async () => {
  const { page } = await openSheet(context, server.address);
  const notice = page.locator('.toast', { hasText: 'Không hoàn tác được' });
  const close = () => notice.getByRole('button', { name: 'Đóng thông báo' }).click();
  await goToCell(page, 'F3');
  await page.keyboard.type('gõ rồi hoàn tác');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(3, 6)).toBe('gõ rồi hoàn tác');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell(3, 6)).toBeNull();
  await page.keyboard.press('Control+y');
  await expect.poll(() => cell(3, 6)).toBe('gõ rồi hoàn tác');
  await changesPicture(page, () => {
    insertRows(2);
    write(3, 6, 'của người khác');
  });
  await page.keyboard.press('Control+z');
  await notice.waitFor();
  await close();
  expect([await cell(3, 6), await cell(4, 6)]).toEqual(['của người khác', 'gõ rồi hoàn tác']);
  await goToCell(page, 'G3');
  await page.keyboard.type('một');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(3, 7)).toBe('một');
  await changesPicture(page, () => write(3, 7, 'hai'));
  await page.keyboard.press('Control+z');
  await notice.waitFor();
  expect(await cell(3, 7)).toBe('hai');
  await page.close();
});

test('what was entered at the moment in which rows moved is written into its own row', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'H9');
  await page.keyboard.type('cùng lúc');
  const before = await cell(9, 1);
  await Promise.all([page.keyboard.press('Enter'), insertRows(4)]);
  await expect.poll(() => cell(10, 8), { timeout: 10_000 }).toBe('cùng lúc');
  expect([await cell(10, 1), await cell(9, 8)]).toEqual([before, null]);
  await saved(page);
  await page.close();
});

test('what a person has in view outlives a reading anew, and nothing of the former grid stays', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'B200');
  const canvases = () => page.locator('main canvas').count();
  const before = await canvases();
  const shown = await picture(page);
  for (let time = 0; time < 5; time += 1) {
    await restartServer(async () => {
      await page.locator('.state[data-state="lost"]').waitFor();
      // More than the host keeps for pages that were away.
      for (let count = 0; count < 5_001; count += 1) write(900, 9, String(count));
    });
    await saved(page);
  }
  await expect.poll(() => picture(page)).toBe(shown);
  expect(await page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('B200');
  expect(await canvases()).toBe(before);
  await goToCell(page, 'J4');
  await page.keyboard.type('gõ sau khi tải lại');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(4, 10)).toBe('gõ sau khi tải lại');
  await page.keyboard.type('đang gõ ');
  await restartServer(async () => {
    await page.locator('.state[data-state="lost"]').waitFor();
    for (let count = 0; count < 5_001; count += 1) write(900, 9, String(count));
  });
  await saved(page);
  await page.getByText('Phần đang nhập vẫn còn trong ô').waitFor();
  await page.keyboard.type('dở');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(5, 10)).toBe('đang gõ dở');
  await page.close();
});

test('a Vietnamese word that is being composed is not cut by rows that move', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'B25');
  const beside = await cell(25, 1);
  const keys = await context.newCDPSession(page);
  await page.keyboard.type('Phường ');
  await keys.send('Input.imeSetComposition', { text: 'Tra', selectionStart: 3, selectionEnd: 3 });
  insertRows(20);
  await keys.send('Input.imeSetComposition', { text: 'Trang', selectionStart: 5, selectionEnd: 5 });
  await keys.send('Input.imeSetComposition', { text: 'Trảng', selectionStart: 5, selectionEnd: 5 });
  await keys.send('Input.insertText', { text: 'Trảng' });
  await page.keyboard.type(' Dài');
  await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('B26');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(26, 2)).toBe('Phường Trảng Dài');
  expect(await cell(26, 1)).toBe(beside);
  await page.close();
});

test('nothing went wrong in the pages', () => {
  expect(problems).toEqual([]);
});
