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
  await place.getByRole('option').first().waitFor();
  await picker.press('Enter');
};

/** Works as somebody else from now on; the page begins anew. */
export const workAs = async (sheet: SheetPage, role: string): Promise<void> => {
  const { page } = sheet;
  await page.locator('header').getByRole('combobox').or(page.locator('[data-identity]')).first().click();
  await page
    .getByRole('menuitemradio', { name: role })
    .or(page.getByRole('option', { name: role }))
    .first()
    .click();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
};
