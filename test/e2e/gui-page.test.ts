import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guiStates } from './gui-states';
import { startPages } from './pages';
import { describeStates } from './states-in-page';

let pages: Awaited<ReturnType<typeof startPages>>;

beforeAll(async () => {
  pages = await startPages('gui');
});
afterAll(() => pages.close());

const openGui = async (name: string): Promise<Page> => {
  const state = guiStates.find((one) => one.name === name)!;
  const page = await pages.open('gui', { call: state.call('vi'), width: 760 });
  await page.setViewportSize({ width: 760, height: 600 });
  return page;
};

describeStates(
  'Soạn tin gửi phường',
  () => pages,
  { page: 'gui', prefix: 'gui', width: 760, height: 600, narrower: [{ width: 600 }], pictures: ['window'] },
  guiStates,
);

describe('with the keyboard alone', () => {
  it('the units are gone through one by one, and the text of each is copied', async () => {
    const page = await openGui('template');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('tab').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    for (const name of ['Long Bình Tân', 'Tân Vạn']) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText(`Đã chép tin nhắc, gửi phường ${name}.`).waitFor();
      expect(await clipboard()).toMatch(new RegExp(`^Kính gửi phường ${name}: đến ngày 12/4/2025`));
    }
    await page.getByText('đã chép', { exact: true }).nth(1).waitFor();
    await page.close();
  });

  it('the text is selected as a whole where the focus comes to it', async () => {
    const page = await openGui('receipt');
    await page.getByRole('tab').nth(2).click();
    await page.getByRole('textbox').focus();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toMatch(/^Đã nhận báo cáo của phường/);
    await page.close();
  });
});
