import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../build/paths';
import { vi } from '../../shared/locale/vi';
import { type Browser, launchChromium } from './chromium';
import { type Host, startHost } from './host';
import { before, beside, chooseUnit, closeDialog, press } from './office';
import { openSheet, type SheetPage } from './sheet-page';

let host: Host;
let browser: Browser;
let sheet: SheetPage;
beforeAll(async () => {
  host = await startHost();
  browser = await launchChromium({ names: {} });
  sheet = await openSheet(browser.context, host.address);
}, 180_000);
afterAll(async () => {
  await browser?.dispose();
  await host?.dispose();
});

const given = readFileSync(join(root, 'local-host/first-campaign/dispatch-2025.txt'), 'utf8');
const dispatch = given.replace('giảm nghèo trên địa bàn', 'giảm nghèo đợt II trên địa bàn');

test('a dispatch is pasted, looked over and made a campaign that is followed', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  await press(beside(sheet), vi.campaignPage.newCampaign);
  const page = before(sheet);
  await page.getByRole('textbox', { name: vi.newCampaignPage.label }).fill(dispatch);
  await press(page, vi.newCampaignPage.read);
  await page.getByText(vi.newCampaignPage.foundTitle).waitFor();
  await page.getByLabel(vi.newCampaignPage.activate).check();
  await sheet.page.screenshot({ path: '/tmp/e2e-1.png' });
  await press(page, vi.newCampaignPage.create);
  await page.getByText(vi.newCampaignPage.made(27, 7)).waitFor({ timeout: 120_000 });
  await sheet.page.screenshot({ path: '/tmp/e2e-2.png' });
  await closeDialog(sheet);
});

test('number, date and deadline are set, and it is issued', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  const page = beside(sheet);
  const say = vi.campaignPage;
  await page.locator('h1:visible', { hasText: 'đợt II' }).first().waitFor();
  await page.getByRole('textbox', { name: say.facts.deadline }).fill('30/6/2025');
  await page.getByRole('textbox', { name: say.facts.number }).fill('45/PVHTT');
  await page.getByRole('textbox', { name: say.facts.issuedOn }).fill('10/3/2025');
  await press(page, say.save);
  await page.getByText(say.saved).first().waitFor();
  await press(page, say.stage.moveTo('Đã ban hành'));
  await page.getByText(say.stage.moved('Đã ban hành')).waitFor();
  await sheet.page.screenshot({ path: '/tmp/e2e-5.png' });
});

const figureField = (page: FrameLocator, label: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${label}`) }).first();

test('a report is typed in, with a mistake that is pointed out', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.reports);
  const page = beside(sheet);
  const form = vi.reportForm;
  await page
    .getByRole('button', { name: /Trảng Dài/ })
    .first()
    .click();
  await page.getByLabel(form.channel).selectOption({ label: 'Zalo' });
  await page.getByRole('textbox', { name: form.number }).fill('12/BC-UBND');
  await figureField(page, 'Lượt phát').fill('mười hai');
  await figureField(page, 'Tổng thời lượng').fill('2 giờ');
  await figureField(page, 'Băng rôn').fill('nhiều');
  await press(page, form.save);
  await page.getByText(form.faults.unreadable()).first().waitFor();
  await sheet.page.screenshot({ path: '/tmp/e2e-6.png' });
  await figureField(page, 'Băng rôn').fill('5');
  await press(page, form.save);
  await sheet.page.waitForTimeout(3000);
  await sheet.page.screenshot({ path: '/tmp/e2e-7.png' });
  void chooseUnit;
  expect(1).toBe(1);
});
