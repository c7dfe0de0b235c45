import type { Page } from 'playwright-core';
import { busy, createCampaignSheet, earlier, issuedFacts } from '../pages/campaign-sheet';
import { createSheet, emptyStatus } from '../pages/sheet-stand-in';
import type { PageState } from './page-states';

type Facts = Parameters<typeof createCampaignSheet>[0];
type Options = Parameters<typeof createCampaignSheet>[1];
export const sheet =
  (facts?: Facts, handlers?: Options, role?: 'owner' | 'officer'): PageState['call'] =>
  (language) => {
    const answer = createCampaignSheet(facts, handlers, { language, role });
    return (json) => ({ answer: answer(json) });
  };
const tab = async (page: Page, index: number): Promise<void> => {
  await page.getByRole('tab').nth(index).click();
  await page.locator('.panel h2').first().waitFor();
};
export const main = (page: Page) => page.locator('.panel .button.main').first();
export const field = (page: Page, name: string) => page.locator(`[data-field=${name}] :is(input, textarea)`);
const scroll = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('.panel');
    panel?.scrollTo(0, panel.scrollHeight);
  });
async function chooseUnit(page: Page, index: number, name = 'trang dai'): Promise<void> {
  await tab(page, index);
  await page.getByRole('combobox').first().fill(name);
  await page.keyboard.press('Enter');
}
export async function extend(page: Page): Promise<void> {
  await chooseUnit(page, 1);
  await field(page, 'to').fill('10/05/2025');
  await field(page, 'reason').fill('Mưa ngập, dời hội nghị khu phố sang tuần sau');
  await field(page, 'grantedBy').fill('Trương Ngọc Thanh');
}
async function look(page: Page): Promise<void> {
  await tab(page, 1);
  await page.locator('.duty .button').first().click();
  await page.locator('.ticked .check').first().waitFor();
}
export async function material(page: Page): Promise<void> {
  await tab(page, 2);
  await field(page, 'name').fill('Sổ tay hỏi đáp chính sách giảm nghèo');
  await field(page, 'source').fill('Phòng Lao động Thương binh và Xã hội');
  await field(page, 'receivedOn').fill('03/03/2025');
}
export async function activity(page: Page): Promise<void> {
  await chooseUnit(page, 3);
  await field(page, 'date').fill('05/04/2025');
  await field(page, 'quantity').fill('12');
}
const extended: Options = {
  'read-reports': ({ campaign }) => {
    const answer = JSON.parse(
      createCampaignSheet([issuedFacts])(JSON.stringify({ op: 'read-reports', campaign })),
    );
    const units = answer.data.units.map((unit: object, at: number) =>
      at === 4 || at === 9
        ? { ...unit, extendedTo: '2025-05-10', extension: 'Dời hội nghị; người cho phép: Trương Ngọc Thanh' }
        : unit,
    );
    return { ...answer.data, units };
  },
};

/** States of the page of a campaign. */
export const dotStates: readonly PageState[] = [
  { name: 'loading', call: () => () => 'silence' },
  {
    name: 'not-set-up',
    call: (language) => {
      const answer = createSheet({ ...emptyStatus, language });
      return (json) => ({ answer: answer(json) });
    },
    reach: (page) => page.locator('.button.main').waitFor(),
  },
  { name: 'no-campaign', call: sheet([]), reach: (page) => page.locator('.button.main').waitFor() },
  { name: 'draft', call: sheet(), reach: (page) => main(page).waitFor() },
  {
    name: 'draft-sought',
    call: sheet(),
    reach: async (page) => {
      await main(page).click();
      await page.keyboard.type('45/PVHTT');
    },
  },
  { name: 'running', call: sheet([issuedFacts, earlier]), reach: (page) => main(page).waitFor() },
  {
    name: 'facts-changed',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await field(page, 'deadline').fill('05/04/2025');
      await field(page, 'lockOn').fill('01/04/2025');
      await field(page, 'note').fill('Hạn theo cuộc họp giao ban ngày 02/4');
    },
  },
  {
    name: 'facts-saved',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await field(page, 'deadline').fill('05/05/2025');
      await page.keyboard.press('Enter');
      await page.locator('.dock .task.done').waitFor();
    },
  },
  {
    name: 'facts-failed',
    call: sheet([issuedFacts], { 'set-campaign': () => busy }),
    reach: async (page) => {
      await field(page, 'deadline').fill('05/05/2025');
      await page.keyboard.press('Enter');
      await page.locator('.dock .task.failed').waitFor();
    },
  },
  {
    name: 'stage-moved',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await main(page).click();
      await page.locator('.task.done').waitFor();
      await page.locator('details summary').click();
    },
  },
  {
    name: 'archive-asked',
    call: sheet([{ ...issuedFacts, stage: 'trinh_ky' }]),
    reach: async (page) => {
      await main(page).click();
      await page.locator('.confirm').waitFor();
    },
  },
  {
    name: 'archived-owner',
    call: sheet([earlier]),
    reach: (page) => page.locator('.notice').first().waitFor(),
  },
  {
    name: 'archived-officer',
    call: sheet([earlier], undefined, 'officer'),
    reach: (page) => page.locator('.notice').first().waitFor(),
  },
  {
    name: 'archived-units',
    call: sheet([earlier]),
    reach: async (page) => {
      await page.getByRole('tab').nth(1).click();
      await page.locator('.units').waitFor();
    },
  },
  {
    name: 'reading-failed',
    call: sheet([issuedFacts], { 'read-reports': () => busy }),
    reach: (page) => page.locator('.task.failed').waitFor(),
  },
  {
    name: 'members-draft',
    call: sheet(),
    reach: async (page) => {
      await tab(page, 1);
      await page.getByRole('checkbox').nth(2).uncheck();
      await page.getByRole('checkbox').last().check();
    },
  },
  { name: 'members-frozen', call: sheet([issuedFacts], extended), reach: (page) => tab(page, 1) },
  { name: 'extension', call: sheet([issuedFacts], extended), reach: extend },
  {
    name: 'extension-saved',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await extend(page);
      await page.locator('.fields .button.main').first().click();
      await page.locator('.task.done').waitFor();
    },
  },
  {
    name: 'extension-incomplete',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await chooseUnit(page, 1);
      await page.locator('.fields .button.main').first().click();
    },
  },
  { name: 'duty-seen', call: sheet([issuedFacts]), reach: look },
  {
    name: 'duty-asked',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await look(page);
      await page.locator('.duty .button.main').click();
      await page.locator('.confirm').waitFor();
    },
  },
  {
    name: 'duty-moved',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await look(page);
      await page.locator('.duty .button.main').click();
      await page.locator('.confirm .button.danger').click();
      await page.locator('.notice.good').waitFor();
      await scroll(page);
    },
  },
  { name: 'material', call: sheet([issuedFacts]), reach: material },
  {
    name: 'material-recorded',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await material(page);
      await main(page).click();
      await page.locator('.task.done').waitFor();
      await scroll(page);
    },
  },
  {
    name: 'material-wrong',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await tab(page, 2);
      await field(page, 'receivedOn').fill('03/03/2025');
      await field(page, 'handedOn').fill('01/03/2025');
      await main(page).click();
    },
  },
  {
    name: 'activity-empty',
    call: sheet([issuedFacts]),
    reach: (page) => page.getByRole('tab').nth(3).click(),
  },
  { name: 'activity', call: sheet([issuedFacts]), reach: activity },
  {
    name: 'activity-recorded',
    call: sheet([issuedFacts]),
    reach: async (page) => {
      await activity(page);
      await main(page).click();
      await page.locator('.task.done').waitFor();
      await scroll(page);
    },
  },
];
