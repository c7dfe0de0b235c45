import { beforeEach, expect, it } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { Sidebar } from '../../apps-script/pages/sidebar/components/sidebar';
import { createSidebarModel } from '../../apps-script/pages/sidebar/models/sidebar';
import { language } from '../../apps-script/pages/words';
import type { ArticleEntry, PageRequest } from '../../shared/protocol';
import { writeQueueTsv } from '../../shared/publication/queue-tsv';
import { anEntry, uuidOf } from '../extension/campaign';
import { type Call, installGoogle } from './door';
import { openPlace } from './page-under-test';
import { pastedText, pasteSheet } from './paste-articles';
import { createSheet, freshStatus } from './sheet-stand-in';

beforeEach(() => {
  language.value = 'vi';
});

type Paste = Extract<PageRequest, { op: 'paste-articles' }>;
const show = async (call: Call = createSheet(freshStatus, { 'paste-articles': pasteSheet() })) => {
  const sent = installGoogle(call);
  const page = openPlace();
  const model = createSidebarModel(googleDoor(), () => '2025-04-12');
  await page.show(<Sidebar model={model} />, async () => {
    await model.start();
    await model.open('articles');
  });
  const requests = () => sent.filter(({ op }) => op === 'paste-articles') as unknown as Paste[];
  return { ...page, model, requests };
};
const chips = (place: HTMLElement) => [...place.querySelectorAll('.chip')].map((one) => one.textContent);

it('tells what is new, logged already, repeated, damaged and impossible, and why, before anything is written', async () => {
  const { type, press, text, place, requests, unbound } = await show();
  await type('Bản xuất TSV', pastedText);
  await press('Xem trước');
  expect(text()).toContain('7 dòng: 2 mới, 2 đã có trong sổ, 3 không ghi được');
  expect(chips(place)).toEqual(['Mới', 'Mới', 'Đã có', 'Đã có', 'Không ghi được', 'Lặp lại', 'Hỏng']);
  expect(text()).toContain('cùng bài với dòng 2 của bản dán');
  expect(text()).toContain('bởi Lê Minh Anh, dòng 7');
  expect(text()).toContain('“Nội dung chính”: đợt này không có nội dung đó');
  expect(requests().every(({ write }) => !write)).toBe(true);
  expect(unbound()).toEqual([]);
});

it('what is somebody’s own in a note is seen to first; then the new ones are logged under their editor', async () => {
  const { type, press, text, place, requests, model } = await show();
  await type('Bản xuất TSV', pastedText);
  await press('Xem trước');
  await press('Ghi 2 bài vào sổ');
  expect(text()).toContain('số điện thoại');
  expect(requests().some(({ write }) => write)).toBe(false);
  await press('Xóa');
  await press('Ghi 2 bài vào sổ');
  const written = requests().filter(({ write }) => write);
  expect(written).toHaveLength(1);
  expect(written[0]?.by).toBe('Nguyễn Thị Thu Hằng');
  expect(written[0]?.items.map(({ uuid, note }) => [uuid, note])).toEqual([
    [uuidOf(1), ''],
    [uuidOf(2), 'gọi '],
  ]);
  expect(chips(place).slice(0, 2)).toEqual(['Đã ghi', 'Đã ghi']);
  expect(text()).toContain('Đã ghi 2 bài.');
  expect(text()).toContain('không ghi hai lần');
  // Pasted once more: the sheet has them.
  await press('Xem trước');
  expect(model.paste.counts.value).toMatchObject({ news: 0, known: 4 });
});

it('120 articles of two editors go in requests of 50 at most; what was not answered is asked again', async () => {
  const many = (from: number, count: number): ArticleEntry[] =>
    Array.from({ length: count }, (_, at) => anEntry(100 + from + at));
  let writes = 0;
  const answer = pasteSheet();
  const { type, press, text, requests, model } = await show(
    createSheet(freshStatus, {
      'paste-articles': (request) => {
        if (request.write) writes += 1;
        return request.write && writes === 2
          ? { v: 1, ok: false, problem: { kind: 'busy' } }
          : answer(request);
      },
    }),
  );
  await type('Bản xuất TSV', writeQueueTsv(many(0, 110), 'Hồng') + writeQueueTsv(many(110, 10), 'Hà'));
  await press('Xem trước');
  const sizes = () => requests().map(({ by, items }) => `${by} ${items.length}`);
  expect(sizes()).toEqual(['Hồng 50', 'Hồng 50', 'Hồng 10', 'Hà 10']);
  await press('Ghi 120 bài vào sổ');
  expect(text()).toContain('Sổ đang bận');
  expect(model.paste.counts.value.written).toBe(50);
  await press('Ghi 70 bài vào sổ');
  expect(model.paste.counts.value).toMatchObject({ all: 120, written: 120, bad: 0 });
  expect(sizes().slice(4)).toEqual(['Hồng 50', 'Hồng 50', 'Hồng 50', 'Hồng 10', 'Hà 10']);
});

it.each([
  ['', 'Dán bản xuất hoặc chọn tệp trước.'],
  ['Họ tên\tTuổi', 'Đây không phải bản xuất hàng chờ'],
  [pastedText.replace('so-ghim/1', 'so-ghim/2'), 'Bản xuất từ tiện ích mới hơn sổ'],
])('says what cannot be read: %j', async (typed, said) => {
  const { type, press, text, requests } = await show();
  await type('Bản xuất TSV', typed);
  await press('Xem trước');
  expect(text()).toContain(said);
  expect(requests()).toEqual([]);
});

it('texts of a paste are texts', async () => {
  const markup = '<img src=x onerror="alert(1)">=1+1\u202e';
  const { type, press, place } = await show();
  await type('Bản xuất TSV', writeQueueTsv([anEntry(1, { title: markup })], markup));
  await press('Xem trước');
  expect(place.querySelector('img')).toBeNull();
  expect(place.querySelector('.connection strong')?.textContent).toBe(markup.replace('\u202e', ''));
});
