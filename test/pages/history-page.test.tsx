import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { HistoryList } from '../../apps-script/pages/nhat-ky/history-list';
import { createHistoryModel } from '../../apps-script/pages/nhat-ky/history-model';
import { language } from '../../apps-script/pages/words';
import type { TakeBackData } from '../../shared/protocol';
import { installGoogle } from './door';
import { fullLook, historyLines, plainLook } from './history-lines';
import { createSheet, freshStatus } from './sheet-stand-in';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => render(null, place));

const settled = () => new Promise((resolve) => setTimeout(resolve));
async function show(looks: readonly TakeBackData[] = [plainLook], start: string | null = null) {
  const left = [...looks];
  const sheet = createSheet(freshStatus, {
    'list-history': ({ from }) => {
      const first = from === null ? 0 : historyLines.findIndex(({ id }) => id === from);
      return { lines: historyLines.slice(first, first + 5), next: historyLines[first + 5]?.id ?? null };
    },
    'take-back': () => (left.length > 1 ? left.shift() : left[0]) as TakeBackData,
  });
  const sent = installGoogle(sheet);
  const model = createHistoryModel(googleDoor());
  await act(async () => {
    render(<HistoryList model={model} />, place);
    await model.start(start);
  });
  return { model, sent };
}
const text = () => place.textContent ?? '';
const buttons = () => [...place.querySelectorAll('button')];
const named = (name: string) =>
  buttons().find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
const press = (name: string) =>
  act(async () => {
    named(name)!.click();
    await settled();
  });

it('lists lines by day, with who and what, and why some cannot be taken back', async () => {
  await show();
  expect([...place.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    '12/04/2025',
    '11/04/2025',
  ]);
  expect(text()).toContain('Chưa nộp → Đạt');
  expect(text()).toContain('Bấm Ctrl+Z ngay sau khi làm');
  expect(text()).toContain('Đã hoàn tác lúc 08:10');
  expect(named('Hoàn tác: Đặt hạn báo cáo, Truyền thông giảm nghèo 2025')).toBeUndefined();
  await press('Xem dòng cũ hơn');
  expect(text()).toContain('Thu hồi hoặc cấp mã mới ở phần Kết nối');
  expect(named('Xem dòng cũ hơn')).toBeUndefined();
});

it('shows what would change before it is written, and writes what was shown', async () => {
  const { sent } = await show([plainLook, { ...plainLook, written: true }]);
  await press('Hoàn tác: Sửa tay, Phường Trảng Dài');
  expect(text()).toContain('Trả 1 ô về giá trị trước');
  expect(text()).toContain('Đạt → Chưa nộp');
  await press('Hoàn tác');
  expect(sent.filter(({ op }) => op === 'take-back')).toEqual([
    { op: 'take-back', line: 'h6', plan: null },
    { op: 'take-back', line: 'h6', plan: 'p1', cursor: null },
  ]);
  expect(text()).toContain('Đã hoàn tác. Việc này cũng có một dòng');
  expect(place.querySelector('.look')).toBeNull();
});

it('a take-back of many rows that was stopped says how far it came, and stands in the list', async () => {
  const part = { cursor: 'c', progress: { done: 4000, of: 7225, what: 'Báo cáo' } };
  const { model, sent } = await show([plainLook, { ...plainLook, written: true, ...part }]);
  await press('Hoàn tác: Sửa tay, Phường Trảng Dài');
  await act(async () => {
    named('Hoàn tác')!.click();
    model.taking.stop();
    await settled();
  });
  expect(sent.filter(({ op }) => op === 'take-back')).toHaveLength(2);
  expect(text()).toContain('Đã dừng sau 4000/7225 dòng');
  expect(text()).not.toContain('Đã hoàn tác. Việc này');
  expect(sent.at(-1)).toMatchObject({ op: 'list-history', from: null });
});

it('goes on with a take-back of many rows until it is through', async () => {
  const part = { cursor: 'c', progress: { done: 4000, of: 7225, what: 'Báo cáo' } };
  const { sent } = await show([
    plainLook,
    { ...plainLook, written: true, ...part },
    { ...plainLook, written: true },
  ]);
  await press('Hoàn tác: Sửa tay, Phường Trảng Dài');
  await press('Hoàn tác');
  expect(sent.filter(({ op }) => op === 'take-back').at(-1)).toMatchObject({ plan: 'p1', cursor: 'c' });
  expect(text()).toContain('Đã hoàn tác. Việc này cũng có một dòng');
});

it('names what others changed and what the log does not keep, and takes back the rest only', async () => {
  await show([fullLook, { ...fullLook, written: true }]);
  await press('Hoàn tác: Sửa tay, Phường Trảng Dài');
  for (const part of [
    'Bỏ 1 dòng; Đưa lại 12 dòng; Trả 1 ô về giá trị trước',
    'và 11 mục khác',
    'Giữ nguyên 14 chỗ đã đổi sau đó',
    'lúc đó “(trống)”, nay “10/04/2025”; người sửa: Nguyễn Thị Thu Hằng, lúc 08:00',
    'người sửa: chưa rõ',
    'đợt còn 31 dòng báo cáo, tin bài',
    'tin này đã được ghi lại ở dòng khác',
    'và 9 mục khác',
    'Không lấy lại được',
  ]) {
    expect(text()).toContain(part);
  }
  await press('Hoàn tác phần còn lại');
  expect(text()).toContain('Những chỗ người khác đã đổi vẫn giữ nguyên');
});

it('shows the list anew when the sheet changed between looking and agreeing', async () => {
  await show([plainLook, fullLook]);
  await press('Hoàn tác: Sửa tay, Phường Trảng Dài');
  await press('Hoàn tác');
  expect(text()).toContain('Sổ vừa đổi trong lúc xem');
  expect(text()).toContain('Giữ nguyên 14 chỗ');
});

it('is left with the button or with Escape, and nothing was written', async () => {
  const { sent } = await show();
  await press('Hoàn tác: Sửa tay, Phường Trảng Dài');
  await press('Thôi');
  await press('Hoàn tác: Sửa tay, Phường Trảng Dài');
  await act(async () => {
    place
      .querySelector('.look')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(place.querySelector('.look')).toBeNull();
  expect(sent.every(({ op, plan }) => op !== 'take-back' || plan === null)).toBe(true);
});

it('opens at a line that was selected in the tab, and looks at it', async () => {
  const { sent } = await show([plainLook], 'h6');
  expect(sent.map(({ op }) => op)).toEqual(['list-history', 'take-back']);
  await press('Về dòng mới nhất');
  expect(text()).toContain('Hoàn tác từ Nhật ký');
  expect(named('Làm lại: Hoàn tác từ Nhật ký, Đặt hạn báo cáo: Truyền thông giảm nghèo 2025')).toBeDefined();
});

it('is in English when the tracker is', async () => {
  language.value = 'en';
  await show();
  expect(text()).toContain('Press Ctrl+Z right after it');
});
