import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/paths';
import { vi } from '../../shared/locale/vi';
import type { UnitDraft } from '../../shared/protocol';
import { coreMetrics } from '../../shared/report/metrics/index';
import { formatDate } from '../../shared/text/dates';
import { dispatch } from '../e2e/campaign-inputs';
import { launchChromium } from '../e2e/chromium';
import { startHost } from '../e2e/host';
import {
  before,
  beside,
  chooseUnit,
  closeDialog,
  figureField,
  openReports,
  paste,
  press,
  saveReport,
} from '../e2e/office';
import { openSheet, type SheetPage } from '../e2e/sheet-page';
import { countActions } from './actions';
import type { Measured } from './figure';

const stated = (figure: string, actions: number): Measured => ({
  figure,
  reach: '–',
  measured: `${actions} actions`,
  reached: null,
});

const units: readonly UnitDraft[] = (
  JSON.parse(readFileSync(join(root, 'local-host/first-campaign/units.json'), 'utf8')) as (UnitDraft & {
    readonly validTo: string | null;
  })[]
).filter(({ id, validFrom }) => id.startsWith('bh-2024-11:') || validFrom === null);

/** From the menu to an issued campaign: the dispatch pasted, looked over, its number, date and deadline set. */
const issue = async (sheet: SheetPage): Promise<void> => {
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  await press(beside(sheet), vi.campaignPage.newCampaign);
  const page = before(sheet);
  await page.getByRole('textbox', { name: vi.newCampaignPage.label }).fill(dispatch);
  await press(page, vi.newCampaignPage.read);
  await page.getByText(vi.newCampaignPage.foundTitle).waitFor();
  await page.getByLabel(vi.newCampaignPage.activate).check();
  await press(page, vi.newCampaignPage.create);
  await page.getByText(vi.newCampaignPage.made(27, 7)).waitFor({ timeout: 120_000 });
  await closeDialog(sheet);
  await sheet.pickFromMenu(vi.sheet.menu.campaign);
  const facts = beside(sheet);
  const say = vi.campaignPage;
  await facts.locator('h1:visible', { hasText: 'đợt II' }).first().waitFor();
  const deadline = new Date(Date.now() + 28 * 86_400_000).toISOString().slice(0, 10);
  await facts.getByRole('textbox', { name: say.facts.deadline }).fill(formatDate(deadline));
  await facts.getByRole('textbox', { name: say.facts.number }).fill('45/PVHTT');
  await facts.getByRole('textbox', { name: say.facts.issuedOn }).fill('10/3/2025');
  await press(facts, say.save);
  await facts.getByText(say.saved).first().waitFor();
  await press(facts, say.stage.moveTo('Đã ban hành'));
  await facts.getByText(say.stage.moved('Đã ban hành')).waitFor();
};

/** A report by the form beside the sheet: unit, channel, number, every core figure, two themes. */
const typeReport = async (sheet: SheetPage, name: string, order: number): Promise<void> => {
  const page = beside(sheet);
  const form = vi.reportForm;
  await chooseUnit(page, name);
  await page.getByLabel(form.channel).selectOption({ label: 'Zalo' });
  await page.getByRole('textbox', { name: form.number }).fill(`${order}/BC-UBND`);
  for (const { labels } of coreMetrics)
    await figureField(page, labels.vi.replace(/[()]/g, '.')).fill(String(order));
  for (const theme of [1, 3])
    await page.locator(`[data-field="theme:${theme}"] select`).selectOption('claimed');
  await saveReport(page, vi.reportsPage.outcome.saved(1));
};

/** The same as each unit would send it over Zalo: pasted together, then looked at and saved one by one. */
const messageOf = (name: string, order: number): string =>
  `ỦY BAN NHÂN DÂN\n${name.toUpperCase()}\nSố: ${order}/BC-UBND\nKết quả: treo ${order} băng rôn, phát ${order} tin, bài trên loa phường, ${order * 3} lượt.\n`;

type Officer = { readonly sheet: SheetPage; readonly actions: ReturnType<typeof countActions> };

/** What an officer does in a tracker that has nothing but its dispatch. */
const asOfficer = async (work: (officer: Officer) => Promise<Measured[]>): Promise<Measured[]> => {
  const host = await startHost();
  const browser = await launchChromium({ names: {} });
  try {
    const sheet = await openSheet(browser.context, host.address);
    const actions = countActions(sheet.page);
    return await work({ sheet, actions });
  } finally {
    await browser.dispose();
    await host.dispose();
  }
};

const byForm = async ({ sheet, actions }: Officer): Promise<Measured[]> => {
  await issue(sheet);
  const toIssue = actions.done();
  await openReports(sheet);
  for (const [at, { name }] of units.entries()) await typeReport(sheet, name, at + 1);
  return [
    stated('from a pasted dispatch to an issued campaign', toIssue),
    stated(`${units.length} reports by the sidebar, all core figures and two themes`, actions.done()),
  ];
};

const byProse = async ({ sheet, actions }: Officer): Promise<Measured[]> => {
  await issue(sheet);
  actions.done();
  await sheet.pickFromMenu(vi.sheet.menu.files);
  const page = before(sheet);
  const say = vi.filesPage;
  await page.locator('.start').waitFor();
  await paste(page, units.map(({ name }, at) => messageOf(name, at + 1)).join('\n'));
  actions.paste();
  for (const [at, { name }] of units.entries()) {
    if (at === 0) await press(page, name);
    await saveReport(page, say.report.savedAs(name, 1));
    const next = units[at + 1];
    if (next) await press(page, say.report.nextPart(next.name));
  }
  return [stated(`${units.length} reports by pasted prose`, actions.done())];
};

/** How much an officer does from a pasted dispatch to a filled overview, done in the real pages and counted there. */
export const officerActions = async (): Promise<Measured[]> => [
  ...(await asOfficer(byForm)),
  ...(await asOfficer(byProse)),
];
