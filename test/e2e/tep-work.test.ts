import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesSheet } from '../pages/files-sheet';
import { letter } from '../pages/prose-samples';
import { startPages } from './pages';
import { bring, fewReports, paste, scan } from './tep-sheet';

let pages: Awaited<ReturnType<typeof startPages>>;
beforeAll(async () => {
  pages = await startPages('tep');
});
afterAll(() => pages.close());

async function open(): Promise<{ page: Page; sheet: ReturnType<typeof createFilesSheet> }> {
  const sheet = createFilesSheet(fewReports);
  const page = await pages.open('tep', { call: (json) => ({ answer: sheet.answer(json) }), width: 1080 });
  await page.setViewportSize({ width: 1080, height: 640 });
  await page.locator('.start').waitFor();
  return { page, sheet };
}
const unitId = (name: string): string => fewReports.units.find((unit) => unit.name === name)!.id;
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

describe('with the keyboard alone', () => {
  it('a letter is pasted, compared with its places, and saved', async () => {
    const { page, sheet } = await open();
    await paste(page, letter);
    await page.getByRole('button', { name: 'Đến chỗ tiếp theo' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Đã đối chiếu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^18 băng rôn: Băng rôn, khẩu hiệu: 18 tấm; .*22 tấm/);
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
    ).toBe('figure:bang_ron');
    await page.getByRole('button', { name: 'Đến chỗ tiếp theo' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Lưu báo cáo');
    await page.keyboard.press('Enter');
    await page.locator('.questions').waitFor();
    await page.getByRole('button', { name: 'Vẫn lưu' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu bản 1 của Phường Trảng Dài').waitFor();
    expect(sheet.unit(unitId('Phường Trảng Dài')).content.figures).toMatchObject({ bang_ron: 22, pa_no: 2 });
    await page.close();
  });

  it('a picture is zoomed, and what lies outside is reached by the arrows', async () => {
    const { page } = await open();
    await bring(page, 'anh.jpg', await scan(page));
    const viewer = page.locator('.viewer');
    await viewer.locator('img').waitFor();
    const inView = () =>
      viewer.evaluate((box) => box.querySelector('img')!.getBoundingClientRect().width <= box.clientWidth);
    expect(await inView()).toBe(true);
    await viewer.focus();
    for (const key of ['+', '+', '+', '+', '+']) await page.keyboard.press(key);
    expect(await viewer.locator('img').evaluate((image) => image.getBoundingClientRect().width)).toBe(1600);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => viewer.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press('r');
    expect(await viewer.locator('img').evaluate((image) => image.getBoundingClientRect().height)).toBe(1600);
    const ends = await viewer.evaluate((box) => {
      const image = box.querySelector('img')!;
      box.scrollTo(0, 0);
      const before = image.getBoundingClientRect();
      const room = box.getBoundingClientRect();
      box.scrollTo(1e5, 1e5);
      const after = image.getBoundingClientRect();
      return [
        before.left - room.left,
        before.top - room.top,
        after.right - room.right,
        after.bottom - room.bottom,
      ];
    });
    // Nothing of it lies where it cannot be scrolled to.
    expect(ends[0]).toBeGreaterThanOrEqual(-1);
    expect(ends[1]).toBeGreaterThanOrEqual(-1);
    expect(ends[2]).toBeLessThanOrEqual(1);
    expect(ends[3]).toBeLessThanOrEqual(1);
    await page.close();
  });
});

describe('the template', () => {
  it('goes out with the units, and filled in comes back as their reports', async () => {
    const { page, sheet } = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải mẫu .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Mẫu số liệu 45-PVHTT.xlsx');
    const parts = unzipSync(readFileSync(await download.path()));
    const name = 'xl/worksheets/sheet1.xml';
    const table = strFromU8(parts[name]!);
    const row = fewReports.units.findIndex((unit) => unit.name === 'Phường Tân Mai') + 3;
    const column = /<c r="([A-Z]+)1"[^>]*><is><t[^>]*>Băng rôn, khẩu hiệu</.exec(table)![1]!;
    const filled = table.replace(
      new RegExp(`<c r="${column}${row}" (s="\\d+")/>`),
      `<c r="${column}${row}" $1><v>12</v></c>`,
    );
    expect(filled).not.toBe(table);
    await bring(page, 'da-dien.xlsx', zipSync({ ...parts, [name]: strToU8(filled) }));
    await page.getByText('Mẫu của Sổ Ghim, đúng đợt này').waitFor();
    await page.locator('.write-bar select').selectOption('email');
    await page.getByRole('button', { name: 'Ghi 1 báo cáo' }).click();
    await page.getByText('Đã ghi 1 báo cáo').waitFor();
    expect(sheet.unit(unitId('Phường Tân Mai')).content.figures).toEqual({ bang_ron: 12 });
    await page.close();
  });
});

describe('with the mouse', () => {
  it('a file is dropped anywhere on the page', async () => {
    const { page } = await open();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'bao-cao.txt'));
      for (const kind of ['dragover', 'drop'])
        document
          .querySelector('main')!
          .dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }, letter);
    await page.locator('.prose').waitFor();
    expect(await page.locator('.head h2').textContent()).toBe('bao-cao.txt');
    await page.close();
  });

  it('a place that is asked for comes into view, and a place that is pressed goes to its field', async () => {
    const { page } = await open();
    await paste(page, letter);
    await page.locator('[data-field="figure:guong"] .figure-source button').first().click();
    const place = page.locator('mark.shown');
    await expect.poll(() => place.isVisible()).toBe(true);
    const box = (await place.boundingBox())!;
    const room = (await page.locator('.prose').boundingBox())!;
    expect(box.y).toBeGreaterThan(room.y);
    expect(box.y + box.height).toBeLessThan(room.y + room.height);
    await page.locator('.prose mark', { hasText: '165 lượt người' }).locator('.place').click();
    const field = page.locator('[data-field="figure:hn_nguoi"] input');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    const dock = (await page.locator('.dock').boundingBox())!;
    expect((await field.boundingBox())!.y).toBeLessThan(dock.y);
    await page.close();
  });
});
