import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { explain } from '../../apps-script/pages/explain';
import { googleDoor } from '../../apps-script/pages/google-script';
import { Guide } from '../../apps-script/pages/huong-dan/guide';
import { Sidebar } from '../../apps-script/pages/sidebar/components/sidebar';
import { createSidebarModel } from '../../apps-script/pages/sidebar/models/sidebar';
import { account, language } from '../../apps-script/pages/words';
import { type Call, installGoogle } from './door';
import { connections, createSheet, emptyStatus, freshStatus } from './sheet-stand-in';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  account.value = '';
  place = document.createElement('div');
  document.body.replaceChildren(place);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => render(null, place));

async function show(call: Call = createSheet()) {
  const sent = installGoogle(call);
  const model = createSidebarModel(googleDoor(), () => '2025-04-12');
  await act(async () => {
    render(<Sidebar model={model} />, place);
    await model.start();
  });
  return { model, sent };
}
const text = () => place.textContent ?? '';
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )!;
/** The stand-in answers in microtasks; all of them are over after a turn of the clock. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const press = (name: string) =>
  act(async () => {
    button(name).click();
    await settled();
  });
const tab = (name: string) => press(name);
async function type(label: string, value: string): Promise<void> {
  const of = [...place.querySelectorAll('label')].find((one) => one.textContent === label)!;
  const field = place.querySelector<HTMLInputElement>(`[id="${of.htmlFor}"]`)!;
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('every label is bound to a field, in every part', async () => {
  await show();
  for (const name of ['Tổng quan', 'Nội dung', 'Tin bài', 'Kết nối']) {
    await tab(name);
    for (const label of place.querySelectorAll('label')) {
      const field = label.control ?? label.querySelector('input') ?? document.getElementById(label.htmlFor);
      expect(field, `${name}: ${label.textContent}`).not.toBeNull();
    }
  }
});

it('says what to do before set-up, and shows the parts after it', async () => {
  await show(createSheet(emptyStatus));
  expect(text()).toContain('Sổ chưa được thiết lập');
  expect(place.querySelector('[role="tablist"]')).toBeNull();
  await press('Thiết lập sổ');
  expect(place.querySelectorAll('[role="tab"]')).toHaveLength(4);
  expect(text()).toContain('Chưa có đợt nào');
});

it('shows the draft as it is: no deadline, nothing overdue, what is missing', async () => {
  await show();
  expect(text()).toContain('0/27 đơn vị đã nộp');
  expect(text()).toContain('Chưa đặt hạn');
  expect(text()).toContain('số văn bản, ngày văn bản, hạn báo cáo');
  expect([...place.querySelectorAll('.tiles dd')].map((one) => one.textContent)).toEqual([
    '0',
    '27',
    '–',
    '0',
  ]);
});

it('says so when there is nothing to expect, instead of 0 of 0', async () => {
  const counts = { ...freshStatus.counts, expected: 0 };
  await show(createSheet({ ...freshStatus, counts }));
  expect(text()).toContain('Đợt này chưa có đơn vị phải báo cáo.');
});

it('names the account to use when Google takes another one', async () => {
  const sheet = createSheet();
  let calls = 0;
  await show((json) => {
    calls += 1;
    if (calls > 1) throw new Error('PERMISSION_DENIED');
    return sheet(json);
  });
  await press('Đọc lại');
  expect(text()).toContain('chỉ đăng nhập chuyenvien@bienhoa.gov.vn');
});

it('leaves what an officer cannot do to the owner', async () => {
  const you = { ...freshStatus.you, role: 'officer' } as const;
  await show(createSheet({ ...freshStatus, you, triggers: false }));
  expect(text()).toContain('Chủ sổ mở bảng điều khiển');
  expect(button('Bật ghi nhật ký')).toBeUndefined();
});

it('shows an officer the address without a way to change it, which only the owner may', async () => {
  const you = { ...freshStatus.you, role: 'officer' } as const;
  await show(createSheet({ ...freshStatus, you }));
  await tab('Kết nối');
  expect(text()).toContain('Chủ sổ lưu địa chỉ kết nối một lần');
  expect(button('Lưu địa chỉ')).toBeUndefined();
});

it('keeps what was typed when a part is left and entered again', async () => {
  await show();
  await tab('Kết nối');
  await type('URL ứng dụng web', 'https://script.google.com/macros/s/AKfy/exec');
  await tab('Tổng quan');
  await tab('Kết nối');
  expect(place.querySelector('input')?.value).toBe('https://script.google.com/macros/s/AKfy/exec');
});

it('asks before a connection is revoked', async () => {
  const { sent } = await show();
  await tab('Kết nối');
  await press('Thu hồi kết nối của Nguyễn Thị Thu Hằng');
  expect(document.activeElement?.textContent).toBe('Thôi');
  await press('Thôi');
  expect(sent.map((request) => request.op)).toEqual(['status', 'list-connections', 'read-feed']);
  await press('Thu hồi kết nối của Nguyễn Thị Thu Hằng');
  await press('Thu hồi kết nối');
  expect(sent.at(-1)).toEqual({ op: 'revoke-connection', id: connections[0]!.id });
  expect(text()).toContain('Đã thu hồi kết nối của Nguyễn Thị Thu Hằng.');
});

it('gives the pinned list an address, another one and none, each after it was asked', async () => {
  const webApp = 'https://script.google.com/macros/s/AKfy/exec';
  const { sent } = await show(createSheet({ ...freshStatus, webApp }));
  const addresses = () => [...place.querySelectorAll<HTMLTextAreaElement>('.public-list textarea')];
  await tab('Kết nối');
  expect(text()).toContain('Danh sách hôm nay có 3 tin, bài.');
  await press('Cấp địa chỉ');
  expect(addresses().map(({ value }) => new URL(value).searchParams.get('as'))).toEqual(['rss', 'json']);
  await press('Cấp địa chỉ khác');
  expect(text()).toContain('Địa chỉ đang dùng hết hiệu lực ngay.');
  await press('Thôi');
  await press('Thu hồi địa chỉ');
  await press('Thu hồi địa chỉ');
  expect(addresses()).toEqual([]);
  expect(text()).toContain('Đã thu hồi địa chỉ danh sách.');
  expect(sent.map((request) => request.op).filter((op) => op.endsWith('-feed'))).toEqual([
    'read-feed',
    'issue-feed',
    'revoke-feed',
  ]);
});

it.each([
  ['Nhập báo cáo', 'bao-cao'],
  ['Đọc văn bản, tệp', 'tep'],
  ['Gửi phường', 'gui'],
  ['Đợt', 'dot'],
  ['In một trang', 'in'],
  ['Đặt hạn', 'dot'],
])('the button %s shows the page %s', async (name, page) => {
  const { sent } = await show();
  await press(name);
  expect(sent.at(-1)).toEqual({ op: 'open-page', page, part: '' });
});

it('the first campaign is made on the page for it', async () => {
  const { sent } = await show(createSheet({ ...emptyStatus, setUp: true, schema: 1 }));
  await press('Lập đợt từ công văn');
  expect(sent.at(-1)).toEqual({ op: 'open-page', page: 'lap-dot', part: '' });
});

it('says why another page is not shown', async () => {
  const problem = { kind: 'not-found', what: 'in' } as const;
  await show(createSheet(freshStatus, { 'open-page': () => ({ v: 1, ok: false, problem }) }));
  await press('In một trang');
  expect(place.querySelector('[role="alert"]')?.textContent).toBe(explain(problem));
});

it('asks before a page takes its place while themes are not saved; the focus goes back', async () => {
  const { sent, model } = await show();
  await tab('Nội dung');
  await act(async () => {
    await model.coverage.choose('ward:0');
    model.coverage.edit(1, { state: 'claimed' });
  });
  await tab('Tổng quan');
  button('Đợt').focus();
  await press('Đợt');
  expect(text()).toContain('Nội dung của Phường Trảng Dài chưa lưu.');
  expect(document.activeElement?.textContent).toBe('Thôi');
  await press('Thôi');
  expect(document.activeElement?.textContent).toBe('Đợt');
  expect(sent.some(({ op }) => op === 'open-page')).toBe(false);
  await press('Đợt');
  await press('Mở, bỏ phần chưa lưu');
  expect(sent.at(-1)).toEqual({ op: 'open-page', page: 'dot', part: '' });
});

it('shows a code once, for whom and until when', async () => {
  const webApp = 'https://script.google.com/macros/s/AKfy/exec';
  await show(createSheet({ ...freshStatus, webApp }));
  await tab('Kết nối');
  await type('Người dùng mã', 'Phạm Thị Mai');
  await press('Cấp mã');
  expect(text()).toContain('Mã kết nối cho Phạm Thị Mai');
  expect(text()).toContain('đến 09:00 ngày 17/04/2025');
  await press('Đã gửi, ẩn mã');
  expect(place.querySelector('.code')).toBeNull();
});

it('is in English when the tracker is', async () => {
  await show(createSheet({ ...freshStatus, language: 'en' }));
  expect(document.documentElement.lang).toBe('en');
  expect(text()).toContain('0/27 units reported');
});

it('has a guide in both languages', () => {
  render(<Guide />, place);
  expect(text()).toContain('Kết nối một biên tập viên');
  render(null, place);
  language.value = 'en';
  render(<Guide />, place);
  expect(text()).toContain('Connect an editor');
});

it('says what the last check of the tracker found, and nothing of one that found nothing', async () => {
  const at = '2025-04-12T08:15:00+07:00';
  await show(createSheet({ ...freshStatus, check: { at, count: 3 } }));
  expect(text()).toContain('Kiểm tra sổ lúc 08:15 ngày 12/04/2025: 3 chỗ cần xem');
  render(null, place);
  await show(createSheet({ ...freshStatus, check: { at, count: 0 } }));
  expect(text()).not.toContain('chỗ cần xem');
});
