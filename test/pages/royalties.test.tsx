import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { Sidebar } from '../../apps-script/pages/sidebar/components/sidebar';
import { createSidebarModel } from '../../apps-script/pages/sidebar/models/sidebar';
import { language } from '../../apps-script/pages/words';
import { installGoogle } from './door';
import { openPlace } from './page-under-test';
import { createSheet, freshStatus } from './sheet-stand-in';

beforeEach(() => {
  language.value = 'vi';
});

const show = async (today: string) => {
  const sent = installGoogle(createSheet(freshStatus));
  const page = openPlace();
  const model = createSidebarModel(googleDoor(), () => today);
  await page.show(<Sidebar model={model} />, async () => {
    await model.start();
    await model.open('articles');
  });
  const month = page.place.querySelector<HTMLSelectElement>('#royalties-month')!;
  const choose = (to: string) =>
    act(() => {
      month.value = to;
      month.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { ...page, sent, month, choose };
};

it('makes the list of a month for royalties, says what became of it, and shows the tab', async () => {
  const { sent, choose, press, text, unbound } = await show('2025-04-12');
  await choose('2025-02');
  await press('Lập bảng kê');
  expect(sent.at(-1)).toEqual({ op: 'fill-royalties', month: '2025-02' });
  expect(text()).toContain('Bảng kê có 12 tin, bài của tháng: thêm 3 dòng, cập nhật 2 dòng.');
  expect(text()).toContain('1 dòng có ô đã sửa tay khác với Tin bài, giữ nguyên.');
  expect(text()).toContain('Không còn trong Tin bài của tháng, giữ nguyên: dòng 9, 14.');
  await press('Xem trang Bảng kê');
  expect(sent.at(-1)).toEqual({ op: 'show-cell', gid: 7, cell: 'A1' });
  expect(unbound()).toEqual([]);
  // What was said of one month is not said of another.
  await choose('2025-01');
  expect(text()).not.toContain('Bảng kê có 12');
});

it.each([
  ['2025-04-15', '2025-03'],
  ['2025-04-16', '2025-04'],
  ['2025-01-02', '2024-12'],
])('on %s the month meant is %s', async (today, month) => {
  expect((await show(today)).month.value).toBe(month);
});
