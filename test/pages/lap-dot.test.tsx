import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readDocx } from '../../apps-script/pages/files/docx-text';
import { googleDoor } from '../../apps-script/pages/google-script';
import { NewCampaign } from '../../apps-script/pages/lap-dot/components/new-campaign';
import { createNewCampaignModel } from '../../apps-script/pages/lap-dot/models/new-campaign';
import { account, language } from '../../apps-script/pages/words';
import { docxOf } from './dispatch-docx';
import { type Call, installGoogle } from './door';
import { openPlace } from './page-under-test';
import { createSheet, dispatchText, emptyStatus, dispatch as resolved } from './sheet-stand-in';

let page: ReturnType<typeof openPlace>;
beforeEach(() => {
  language.value = 'vi';
  account.value = '';
  page = openPlace();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => render(null, page.place));

const blank = { ...emptyStatus, setUp: true, schema: 1 };
async function show(call: Call = createSheet(blank)) {
  const sent = installGoogle(call);
  const model = createNewCampaignModel(googleDoor(), { readDocx, today: () => '2025-04-12' });
  await page.show(<NewCampaign model={model} />, model.start);
  return { model, sent };
}
async function read(text = dispatchText): Promise<void> {
  await page.type('Toàn văn công văn', text);
  await page.press('Đọc công văn');
}

it('every label is bound to a field, at every step', async () => {
  await show();
  expect(page.unbound()).toEqual([]);
  await read();
  expect(page.unbound()).toEqual([]);
});

it('shows everything that was read, word for word, with how many units each line stands for', async () => {
  await show();
  await read();
  expect(document.activeElement?.textContent).toBe('Xem lại trước khi lập đợt');
  expect(page.text()).toContain('Công văn chưa có: số văn bản, ngày văn bản, hạn báo cáo.');
  expect(page.field('Trích yếu').value).toContain('Chương trình mục tiêu quốc gia giảm nghèo');
  expect(page.field('Họ tên').value).toBe('Trương Ngọc Thanh');
  expect(page.field('Căn cứ, mỗi dòng một văn bản').value).toContain('14/KH-PLĐTBXH');
  expect(page.text()).toContain('UBND 25 phường, xã – 25 đơn vị');
  expect(page.text()).toContain('Giảm nghèo theo chiều sâu; tập trung đầu tư trọng tâm.');
  expect(page.text()).toContain('27 đơn vị phải báo cáo');
});

it('names addressees that match no unit, and says what to do', async () => {
  const unresolved = ['Trang Thông tin điện tử thành phố'];
  await show(createSheet(blank, { 'read-dispatch': () => ({ ...resolved, unresolved }) }));
  await read();
  expect(page.text()).toContain('Chưa khớp với trang Đơn vị');
  expect(page.text()).toContain('Trang Thông tin điện tử thành phố – chưa khớp đơn vị nào');
});

it('is not made while a day is wrong, nor before the units were looked at again', async () => {
  await show();
  await read();
  await page.type('Đến ngày', '01/01/2024');
  expect(page.text()).toContain('Phải từ ngày 01/01/2025 trở đi.');
  expect(page.button('Lập đợt').getAttribute('aria-disabled')).toBe('true');
  await page.type('Đến ngày', '30/06/2025');
  expect(page.button('Lập đợt')).toBeUndefined();
  await page.press('Xem lại đơn vị');
  expect(page.button('Lập đợt').getAttribute('aria-disabled')).toBe('false');
});

it('what it made is said, and its page is shown', async () => {
  const { sent } = await show();
  await read();
  await page.press('Lập đợt');
  expect(document.activeElement?.textContent).toBe('Đã lập đợt');
  expect(page.text()).toContain('27 đơn vị phải báo cáo, 7 nội dung.');
  await page.press('Mở phần Đợt');
  expect(sent.at(-1)).toEqual({ op: 'open-page', page: 'dot', part: 'c1' });
  expect(page.text()).toContain('Đóng cửa sổ này để làm tiếp.');
  await page.press('Lập đợt khác');
  expect(page.field('Toàn văn công văn').value).toBe('');
});

it('a Word file that is dropped is read; text that is dropped is left to the field', async () => {
  const { model } = await show();
  const drop = (files: readonly File[]) =>
    act(async () => {
      const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
        dataTransfer: { files },
      });
      page.place.querySelector('.drop')!.dispatchEvent(event);
      await vi.waitFor(() => expect(model.dispatch.source.opening.value).toBeNull());
      await page.settled();
      expect(event.defaultPrevented).toBe(files.length > 0);
    });
  await drop([]);
  await drop([new File([docxOf(dispatchText)], 'Công văn.docx')]);
  await vi.waitFor(() => expect(page.text()).toContain('Xem lại trước khi lập đợt'));
});

it('while a campaign is half made its parts cannot be changed', async () => {
  const progress = { done: 1, of: 4, what: 'Báo cáo' };
  const half = { campaign: 'c1', units: 27, themes: 7, unresolved: [], missing: [], cursor: 'a', progress };
  const { model } = await show(
    createSheet(blank, {
      'create-campaign': () => {
        model.dispatch.creating.stop();
        return half;
      },
    }),
  );
  await read();
  await page.press('Lập đợt');
  expect(page.text()).toContain('Đợt chưa lập xong');
  expect(page.place.querySelector('fieldset')?.disabled).toBe(true);
});

it('before set-up nothing can be pasted', async () => {
  await show(createSheet(emptyStatus));
  expect(page.text()).toContain('Sổ chưa được thiết lập');
  expect(page.place.querySelector('textarea')).toBeNull();
});

it('is in English when the tracker is', async () => {
  await show(createSheet({ ...blank, language: 'en' }));
  expect(page.text()).toContain('Full text of the dispatch');
});
