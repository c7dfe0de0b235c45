import { afterAll, beforeAll, expect, test } from 'vitest';
import { vi } from '../../shared/locale/vi';
import { formatDate } from '../../shared/text/dates';
import { message, twoReports } from '../pages/prose-samples';
import { dispatch, restBanners, restOf, rowsOf, tableUnits } from './campaign-inputs';
import { type Browser, launchChromium } from './chromium';
import { type Host, startHost } from './host';
import {
  before,
  beside,
  bringTable,
  chooseUnit,
  closeDialog,
  dragColumn,
  dragRow,
  figureField,
  openCheck,
  openReports,
  paste,
  press,
  saveReport,
  workAs,
} from './office';
import { openSheet, type SheetPage } from './sheet-page';
import { until } from './wait';
import { readCells, readTab } from './workbook';

let host: Host;
let browser: Browser;
let sheet: SheetPage;
let second: SheetPage;
let campaign = '';
beforeAll(async () => {
  host = await startHost();
  browser = await launchChromium({ names: {} });
  sheet = await openSheet(browser.context, host.address);
}, 180_000);
afterAll(async () => {
  await browser?.dispose();
  await host?.dispose();
});

/** Four weeks from now, so that nobody is overdue while the test runs. */
const deadline = formatDate(new Date(Date.now() + 28 * 86_400_000).toISOString().slice(0, 10));
test('a dispatch is pasted, looked over and made a campaign that is followed', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  await press(beside(sheet), vi.campaignPage.newCampaign);
  const page = before(sheet);
  await page.getByRole('textbox', { name: vi.newCampaignPage.label }).fill(dispatch);
  await press(page, vi.newCampaignPage.read);
  await page.getByText(vi.newCampaignPage.foundTitle).waitFor();
  await page.getByLabel(vi.newCampaignPage.activate).check();
  await press(page, vi.newCampaignPage.create);
  await page.getByText(vi.newCampaignPage.made(27, 7)).waitFor({ timeout: 120_000 });
  const settings = await readCells(host.address, 'Cấu hình');
  campaign = String(settings.flat().find((value) => /^dot-/.test(String(value))));
  await closeDialog(sheet);
});

test('number, date and deadline are set, and it is issued', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  const page = beside(sheet);
  const say = vi.campaignPage;
  await page.locator('h1:visible', { hasText: 'đợt II' }).first().waitFor();
  await page.getByRole('textbox', { name: say.facts.deadline }).fill(deadline);
  await page.getByRole('textbox', { name: say.facts.number }).fill('45/PVHTT');
  await page.getByRole('textbox', { name: say.facts.issuedOn }).fill('10/3/2025');
  await press(page, say.save);
  await page.getByText(say.saved).first().waitFor();
  await press(page, say.stage.moveTo('Đã ban hành'));
  await page.getByText(say.stage.moved('Đã ban hành')).waitFor();
});

test('a report is typed in, with a mistake that is pointed out', async () => {
  const page = await openReports(sheet);
  const form = vi.reportForm;
  await page
    .getByRole('button', { name: /Trảng Dài/ })
    .first()
    .click();
  await page.getByLabel(form.channel).selectOption({ label: 'Zalo' });
  await page.getByRole('textbox', { name: form.number }).fill('12/BC-UBND');
  await figureField(page, 'Lượt phát').fill('12');
  await figureField(page, 'Tổng thời lượng').fill('2 giờ');
  await figureField(page, 'Băng rôn').fill('nhiều');
  await page.locator('[data-field="theme:1"] select').selectOption('claimed');
  await press(page, form.save);
  await page.getByText(form.faults.unreadable()).first().waitFor();
  await figureField(page, 'Băng rôn').fill('5');
  await saveReport(page, vi.reportsPage.outcome.saved(1));
});

test('messages are pasted, and what they say is compared before it is saved', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.files);
  const page = before(sheet);
  const say = vi.filesPage;
  await page.locator('.start').waitFor();
  await paste(page, twoReports);
  await press(page, 'Phường Tân Mai');
  await saveReport(page, say.report.savedAs('Phường Tân Mai', 1));
  await press(page, say.report.nextPart('Phường Hóa An'));
  await saveReport(page, say.report.savedAs('Phường Hóa An', 1));
  await press(page, say.work.another);
  await page.locator('.start').waitFor();
  await paste(page, message);
  await saveReport(page, say.report.savedAs('Phường Tân Phong', 1));
});

test('a table is brought in twice: nothing of it comes twice, what could not be read comes with the second', async () => {
  const page = before(sheet);
  const say = vi.filesPage;
  await press(page, say.work.another);
  await page.locator('.start').waitFor();
  await bringTable(page, rowsOf('rất nhiều'));
  await page.locator('.write-bar select').selectOption('email');
  await press(page, say.table.write(tableUnits.length - 1));
  await page.getByText(say.table.written(tableUnits.length - 1)).waitFor({ timeout: 60_000 });
  await press(page, say.work.another);
  await page.locator('.start').waitFor();
  await bringTable(page, rowsOf('12'));
  await page.locator('.write-bar select').selectOption('email');
  await press(page, say.table.write(1));
  await page.getByText(say.table.written(1)).waitFor({ timeout: 60_000 });
  await closeDialog(sheet);
});

test('columns and rows of the reports are moved by hand, and the sheet goes on by names and ids', async () => {
  const { page } = sheet;
  const names = async () =>
    (await readTab(host.address, 'Báo cáo'))
      .filter((row) => row['Mã đợt'] === campaign)
      .map((row) => row['Đơn vị']);
  const before = await names();
  await sheet.goTo('Báo cáo');
  await dragColumn(sheet, 150, 520);
  // Down to the rows of this campaign, below those of the first.
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 560);
  await page.waitForTimeout(500);
  await dragRow(sheet, 115, 304);
  await dragRow(sheet, 157, 262);
  await until('the moved column', async () => {
    const [header = []] = await readCells(host.address, 'Báo cáo');
    return header.indexOf('Tình trạng báo cáo') < header.indexOf('Đơn vị');
  });
  await until('the moved rows', async () => (await names()).join() !== before.join());
  expect((await names()).sort()).toEqual(before.sort());
});

test('one unit gets more time, with why and by whom', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  const page = beside(sheet);
  const say = vi.campaignPage;
  await page.getByRole('tab', { name: say.tabs.units }).click();
  await chooseUnit(page, 'thong nhat');
  const to = formatDate(new Date(Date.now() + 42 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('textbox', { name: say.extension.to }).fill(to);
  await page.getByRole('textbox', { name: say.extension.reason }).fill('Bận kiểm kê đất đai');
  await press(page, say.extension.save);
  await page.getByText(say.extension.incomplete).waitFor();
  await page.getByRole('textbox', { name: say.extension.grantedBy }).fill('Trưởng phòng');
  await press(page, say.extension.save);
  await page.getByText(say.extension.saved('Phường Thống Nhất', to)).waitFor();
});

test('a second officer brings in the rest, and returns one report', async () => {
  second = await openSheet(browser.context, host.address);
  await workAs(second, 'Chuyên viên');
  await second.pickFromMenu(vi.sheet.menu.files);
  const files = before(second);
  await files.locator('.start').waitFor();
  await bringTable(files, restOf);
  await files.locator('.write-bar select').selectOption('email');
  await press(files, vi.filesPage.table.write(7));
  await files.getByText(vi.filesPage.table.written(7)).waitFor({ timeout: 60_000 });
  await closeDialog(second);

  const page = await openCheck(second, 'trang dai');
  const say = vi.reportCheckPage;
  await press(page, 'Đạt');
  await page.getByText(say.set('Đạt')).first().waitFor();
  await chooseUnit(page, 'tan mai');
  await press(page, 'Yêu cầu bổ sung');
  await press(page, say.request);
  await page.getByText(say.incomplete).first().waitFor();
  await page.getByLabel(say.field).first().selectOption('bang_ron');
  await page.getByLabel(say.reason, { exact: true }).first().selectOption({ index: 1 });
  await press(page, say.request);
  await page.getByText(say.set('Yêu cầu bổ sung')).first().waitFor();
});

test('the returned report comes again, and is accepted', async () => {
  const page = await openReports(sheet);
  await chooseUnit(page, 'tan mai');
  await page.getByLabel(vi.reportForm.channel).selectOption({ label: 'Zalo' });
  await figureField(page, 'Băng rôn').fill('10');
  await saveReport(page, vi.reportsPage.outcome.saved(2));
  const check = await openCheck(second, 'tan mai');
  await press(check, 'Đạt');
  await check.getByText(vi.reportCheckPage.set('Đạt')).first().waitFor();
});

test('two wards are merged before they report: their successor reports', async () => {
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  const page = beside(sheet);
  const say = vi.campaignPage;
  await page.getByRole('tab', { name: say.tabs.units }).click();
  await page.getByRole('textbox', { name: say.duty.on }).fill('1/7/2025');
  await press(page, say.duty.look);
  const unreported = page.locator('.duty li', { hasText: 'chưa báo cáo' });
  await unreported.first().waitFor();
  for (const item of await page.locator('.duty li').all()) {
    const box = item.getByRole('checkbox');
    await box.setChecked((await item.textContent())?.includes('chưa báo cáo') ?? false);
  }
  await press(page, say.duty.move(2));
  await press(page, say.duty.confirm);
  await page.getByText(say.duty.moved(2)).waitFor();
  const form = await openReports(sheet);
  await chooseUnit(form, 'bien hoa');
  await form.getByLabel(vi.reportForm.channel).selectOption({ label: 'Zalo' });
  await figureField(form, 'Lượt phát').fill('31');
  await figureField(form, 'Băng rôn').fill('17');
  await saveReport(form, vi.reportsPage.outcome.saved(1));
});

test('overview and totals equal what was sent, added up apart', async () => {
  const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);
  const at = tableUnits.map((_, index) => index);
  const banners = sum([5, 10, 11, 6, 17, 12, ...at.slice(1).map((index) => index + 3), ...restBanners]);
  const airings = sum([12, 27, 18, 24, 31, ...at.map((index) => 20 + index)]);
  const leaflets = sum(at.map((index) => index * 50));
  const overview = await readCells(host.address, 'Tổng quan');
  const cell = (row: number, column: number) => overview[row - 1]?.[column - 1];
  expect([3, 4, 5, 6].map((row) => cell(row, 11))).toEqual([26, 26, 0, 0]);
  expect(cell(7, 11)).toBe(2);
  const totals = [15, 16, 17, 18, 19, 20].map((row) => [cell(row, 8), cell(row, 9)]);
  expect([totals[0], totals[1], totals[4], totals[5]]).toEqual([
    [airings, 'từ 19/26 báo cáo'],
    [120, 'từ 1/26 báo cáo'],
    [banners, 'từ 26/26 báo cáo'],
    [leaflets, 'từ 14/26 báo cáo'],
  ]);
  const matrix = await readCells(host.address, 'Nội dung');
  const marked = matrix.flatMap((row) =>
    row.slice(1).filter((value) => ['K', 'C', 'Đ'].includes(String(value))),
  );
  expect(marked).toEqual(['K']);
});
