import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  cell,
  context,
  faultsOf,
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

beforeAll(startScriptedSheet);
afterAll(stopScriptedSheet);

test('what a person types reaches the workbook; what the web app writes appears without a reload', async () => {
  const { page, rowInFront } = await openSheet(context, server.address);
  await goToCell(page, 'B2');
  await page.keyboard.type('Phường Trảng Dài');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(2, 2), { timeout: 10_000 }).toBe('Phường Trảng Dài');
  await saved(page);

  await fetch(server.webAppAddress, { method: 'POST', body: 'Tin từ tiện ích' });
  await rowInFront('Tin từ tiện ích');
  await page.close();
});

test('a date that a person types is read by the sheet, day first', async () => {
  const { page } = await openSheet(context, server.address);
  await goToCell(page, 'F5');
  await page.keyboard.type('05/04/2025');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(5, 6)).toBe(Date.UTC(2025, 3, 5) / 86_400_000 + 25_569);
  await goToCell(page, 'F5');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await saved(page);
  expect(await cell(5, 6)).toBe(Date.UTC(2025, 3, 5) / 86_400_000 + 25_569);
  await page.close();
});

test('numbers are shown by the locale of the sheet', async () => {
  // Beside what the first test wrote: Ctrl+A takes the filled cells around the chosen one.
  const at = { sheet: sheet(), row: 3, column: 3 };
  const area = { ...at, rows: 1, columns: 1 };
  host.engine.apply(
    [
      { op: 'write', ...at, cells: [[{ kind: 'number', value: 11_295.5 }]] },
      { op: 'number-formats', area, formats: [['#,##0.0']] },
    ],
    'add-on',
  );
  const { page, copyAll } = await openSheet(context, server.address);
  expect((await copyAll()).flat()).toContain('11.295,5');
  await page.close();
});

test('two pages stay alike, also when both write and rows move', async () => {
  for (let row = 1; row <= 12; row += 1)
    for (const column of [1, 2, 3]) write(row, column, `${row}/${column}`);
  const one = await openSheet(context, server.address);
  const two = await openSheet(context, server.address);
  await goToCell(one.page, 'A8');
  await one.page.keyboard.type('một');
  await one.page.keyboard.press('Enter');
  host.engine.apply([{ op: 'insert-rows', sheet: sheet(), row: 5, count: 2 }], 'add-on');
  for (const row of [5, 6]) write(row, 1, 'hàng mới');
  await goToCell(two.page, 'C9');
  await two.page.keyboard.type('hai');
  await two.page.keyboard.press('Enter');
  await expect.poll(() => cell(9, 3)).toBe('hai');
  await saved(two.page);
  expect(await cell(10, 1)).toBe('một');
  const [left, right] = [await one.copyAll(), await two.copyAll()];
  expect(left.flat()).toEqual(expect.arrayContaining(['một', 'hai']));
  expect(left).toEqual(right);
  await one.page.close();
  await two.page.close();
});

test('menu, sidebar and google.script.run by keyboard and mouse', async () => {
  const { page, pickFromMenu } = await openSheet(context, server.address);
  await page.getByRole('button', { name: 'Sổ Ghim', exact: true }).waitFor();
  await page.keyboard.press('F10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const side = page.locator('aside.sidebar');
  await side.getByRole('heading', { name: 'Thanh của sổ' }).waitFor();
  const frame = page.frameLocator('aside iframe');
  await frame.locator('#go').click();
  await frame.locator('#said', { hasText: 'đã ghi từ thanh bên' }).waitFor();
  expect(await cell(1, 4)).toBe('từ thanh bên');
  await page.getByRole('button', { name: 'Đóng thanh bên' }).click();
  expect(await side.isVisible()).toBe(false);

  await pickFromMenu('Hỏi');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('Đợt 1');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(1, 4)).toBe('OK: Đợt 1');
  await pickFromMenu('Hỏi');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => cell(1, 4)).toBe('CLOSE: ');
  await page.close();
});

test('the HTML of a script reaches neither the page nor the host', async () => {
  const { page, pickFromMenu } = await openSheet(context, server.address);
  await pickFromMenu('Mở');
  await page.frameLocator('aside iframe').locator('#go').waitFor();
  const frame = page.frames().find((one) => one.url().endsWith('/script-frame.html'));
  const reached = await frame?.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      page: () => parent.document.title,
      token: () => parent.document.querySelector('meta[name="so-ghim-token"]'),
      storage: () => localStorage.length,
      host: async () => (await fetch('/')).status,
    };
    const done: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
        done.push(name);
      } catch {
        // Refused, as it has to be.
      }
    }
    return done;
  });
  expect(reached).toEqual([]);
  problems.length = 0;
  await page.close();
});

test('a viewer sees everything and changes nothing', async () => {
  const { page } = await openSheet(context, server.address);
  await page.getByRole('button', { name: /Đang làm việc với vai/ }).click();
  await page.getByRole('menuitemradio', { name: /Người xem/ }).click();
  await page.getByText('Chỉ xem', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Sổ Ghim', exact: true }).count()).toBe(0);
  await goToCell(page, 'F3');
  await page.keyboard.type('không được');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Delete');
  await saved(page);
  expect(await cell(3, 6)).toBeNull();
  await page.close();
});

test('the page outlives a restart of the host, and shows what happened meanwhile', async () => {
  const { page, rowInFront } = await openSheet(context, server.address);
  await restartServer(async () => {
    await page.locator('.state[data-state="lost"]').waitFor();
    write(2, 3, 'trong lúc mất kết nối');
  });
  await saved(page);
  await rowInFront('trong lúc mất kết nối');
  await page.close();
});

test('the page’s own parts have no fault that axe knows of, in light and in dark', async () => {
  const { page, pickFromMenu } = await openSheet(context, server.address);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await pickFromMenu('Hỏi');
    await page.getByRole('alertdialog').waitFor();
    expect(await faultsOf(page, ['dialog'])).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Đang làm việc với vai/ }).click();
    expect(await faultsOf(page, ['.bar'])).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.close();
});

test('nothing was asked of anybody else, and nothing went wrong in the page', () => {
  expect(problems).toEqual([]);
});
