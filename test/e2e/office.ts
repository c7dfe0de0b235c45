import type { FrameLocator, Locator } from 'playwright-core';
import { vi } from '../../shared/locale/vi';
import type { SheetPage } from './sheet-page';

/** Our pages as a person meets them: beside the sheet, or before it. */
export const beside = ({ page }: SheetPage): FrameLocator => page.frameLocator('aside iframe.script-frame');
export const before = ({ page }: SheetPage): FrameLocator => page.frameLocator('dialog iframe.script-frame');

export const closeDialog = async ({ page }: SheetPage): Promise<void> => {
  await page.locator('dialog[open]').last().locator('header button').click();
  await page.locator('dialog iframe.script-frame').waitFor({ state: 'detached' });
};

export const press = (place: FrameLocator | Locator, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).first().click();

/** Chooses a unit by some letters of its name, as the picker is used by keyboard. */
export const chooseUnit = async (place: FrameLocator, letters: string): Promise<void> => {
  const picker = place.getByRole('combobox', { name: vi.pages.picker.unit, exact: true }).first();
  await picker.fill(letters);
  await place.locator('[role="option"]').first().waitFor();
  await picker.press('Enter');
};

/** Works as somebody else from now on; the page begins anew. */
export const workAs = async ({ page }: SheetPage, role: string): Promise<void> => {
  await page.locator('header.bar .role-name').click();
  await page.getByRole('menuitemradio', { name: role }).click();
  await page.locator('header.bar .role-name', { hasText: role }).waitFor();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
};

/** Says yes to whatever is asked again, and saves. */
export const saveReport = async (place: FrameLocator, saved: string): Promise<void> => {
  const form = vi.reportForm;
  const done = place.getByText(saved).first();
  const confirm = place.getByRole('button', { name: form.confirm, exact: true });
  const check = place.getByRole('button', { name: vi.filesPage.review.check, exact: true });
  const save = place.getByRole('button', { name: new RegExp(`^(${form.save}|${form.saveAnyway})$`) }).first();
  await save.waitFor();
  while ((await check.count()) > 0) await check.first().click();
  await save.click();
  await done.or(confirm).first().waitFor();
  if (await done.isVisible()) return;
  while ((await confirm.count()) > 0) await confirm.first().click();
  await save.click();
  await done.waitFor();
};

export const paste = (place: FrameLocator, text: string): Promise<void> =>
  place.locator('body').evaluate((body, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

export const bringTable = (place: FrameLocator, text: string): Promise<void> =>
  place
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'bang.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Takes the column or the row under the first place and puts it before the one under the second, as people do. */
const dragHeader = async (
  { page }: SheetPage,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> => {
  await page.bringToFront();
  const box = await page.locator('main canvas').last().boundingBox();
  if (!box) throw new Error('the grid is not there');
  const at = ([x, y]: readonly [number, number]) => [box.x + x, box.y + y] as const;
  await page.mouse.click(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), { steps: 10 });
  await page.mouse.move(...at(to), { steps: 10 });
  await page.mouse.up();
};
export const dragColumn = (sheet: SheetPage, from: number, to: number): Promise<void> =>
  dragHeader(sheet, [from, 10], [to, 10]);
export const dragRow = (sheet: SheetPage, from: number, to: number): Promise<void> =>
  dragHeader(sheet, [20, from], [20, to]);

/** The page of reports, once it has come in the place of what was open. */
export const openReports = async (sheet: SheetPage): Promise<FrameLocator> => {
  await sheet.pickFromMenu(vi.sheet.menu.reports);
  const page = beside(sheet);
  await page.locator('h1', { hasText: vi.reportsPage.heading }).first().waitFor({ state: 'attached' });
  return page;
};

/** From the list of reports to the page that checks one. */
export const openCheck = async (sheet: SheetPage, letters: string): Promise<FrameLocator> => {
  const page = await openReports(sheet);
  await chooseUnit(page, letters);
  await press(page, vi.reportsPage.check);
  await page.getByText(vi.reportCheckPage.further).waitFor();
  return page;
};

/** The field of a figure by the beginning of its name. */
export const figureField = (page: FrameLocator, label: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${label}`) }).first();
