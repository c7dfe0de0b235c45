import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReportsPage } from '../../apps-script/pages/bao-cao/components/reports-page';
import { createReportsPage } from '../../apps-script/pages/bao-cao/models/reports-page';
import { googleDoor } from '../../apps-script/pages/google-script';
import { account, language } from '../../apps-script/pages/words';
import type { ReportDraft, ReportsData } from '../../shared/protocol';
import { installGoogle } from './door';
import { figures, noContent, received, reportsData } from './reports-data';
import { createReportsSheet } from './reports-sheet';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  account.value = '';
  place = document.createElement('div');
  document.body.replaceChildren(place);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => render(null, place));

const settled = () => new Promise((resolve) => setTimeout(resolve));
async function show(data: ReportsData = reportsData(), unit = 'ward:3') {
  const sheet = createReportsSheet(data);
  const sent = installGoogle(sheet.answer);
  const model = createReportsPage(googleDoor(), () => '00000000-0000-4000-8000-000000000001');
  await act(async () => {
    render(<ReportsPage model={model} />, place);
    await model.start(unit);
    await settled();
  });
  const drafts = () =>
    sent.filter(({ op }) => op === 'submit-reports').map(({ drafts: all }) => (all as ReportDraft[])[0]!);
  return { model, sheet, sent, drafts };
}
const text = () => place.textContent ?? '';
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )!;
const press = (name: string) =>
  act(async () => {
    button(name).click();
    await settled();
  });
const field = (key: string) =>
  place.querySelector<HTMLInputElement>(`[data-field="${key}"] :is(input, select, textarea)`)!;
const type = (all: Readonly<Record<string, string | number>>) =>
  act(async () => {
    for (const [key, value] of Object.entries(all)) {
      const into = field(key in figures ? `figure:${key}` : key);
      into.value = String(value);
      into.dispatchEvent(new Event(into.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    }
  });
const saveByKeys = () =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
    place.querySelector('form')!.dispatchEvent(event);
    await settled();
  });
const focused = () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
const plausible = { ...figures, channel: 'zalo' };

it('every label is bound to a field, and every field has a name', async () => {
  await show();
  for (const label of place.querySelectorAll('label')) {
    expect(
      label.querySelector('input') ?? document.getElementById(label.htmlFor),
      label.textContent!,
    ).not.toBeNull();
  }
  for (const into of place.querySelectorAll('input, select, textarea')) {
    const name =
      into.getAttribute('aria-label') ?? place.querySelector(`label[for="${into.id}"]`)?.textContent;
    expect(name ?? into.closest('label')?.textContent).toBeTruthy();
  }
  expect(place.querySelectorAll('.metric')).toHaveLength(40);
  expect(place.querySelectorAll('details .metric')).toHaveLength(23);
});

it('lists the units with where they stand, and those with which there is something to do', async () => {
  const data = reportsData({ 5: received(), 6: { status: 'yeu_cau_bs' }, 7: { status: 'mien' } });
  const { sent } = await show(data, '');
  expect(place.querySelectorAll('.units li')).toHaveLength(27);
  expect(text()).toContain('Chưa nộp 24');
  expect(text()).toContain('Quá hạn 2 ngày');
  await press('Chờ kiểm tra 1');
  expect([...place.querySelectorAll('.units .name')].map((one) => one.textContent)).toEqual([
    'Phường Hố Nai',
  ]);
  await act(async () => {
    place.querySelector<HTMLButtonElement>('.units button')!.click();
    await settled();
  });
  expect(document.activeElement?.textContent).toBe('Phường Hố Nai');
  await press('Xem dòng 7');
  await press('Kiểm tra báo cáo này');
  expect(sent[sent.length - 1]).toMatchObject({ op: 'open-page', page: 'duyet', part: 'ward:3' });
  await press('Danh sách');
  expect(place.querySelectorAll('.units li')).toHaveLength(1);
});

it('says how a figure was read, and what is wrong with it, at its field', async () => {
  await show({ ...reportsData(), last: { title: 'Đợt 2024', figures: { 'ward:3': { to_roi: 700 } } } });
  await type({ tt_phut: '62 giờ', to_roi: 'khoảng 500', bang_ron: 'mấy tấm' });
  const notes = (id: string) => place.querySelector(`[data-field="figure:${id}"] p`)!.textContent;
  expect(notes('tt_phut')).toBe('Đọc là 3.720 phút');
  expect(notes('to_roi')).toBe('Đọc là 500 tờ · đợt trước 700');
  expect(notes('bang_ron')).toBe('Chưa đọc được số. Ví dụ: 1.250 hoặc 2,5.');
  expect(field('figure:bang_ron').getAttribute('aria-invalid')).toBe('true');
  expect(field('figure:bang_ron').value).toBe('mấy tấm');
});

it('is saved with the keyboard: to what is wrong, to what is asked, to what became of it', async () => {
  const { drafts, sheet, sent } = await show();
  await type({ ...plausible, channel: '', tt_luot_phat: 124, tt_phut: 62 });
  await saveByKeys();
  expect(focused()).toBe('channel');
  expect(text()).toContain('1 ô cần sửa trước khi lưu.');
  await type({ channel: 'zalo' });
  await saveByKeys();
  expect(document.activeElement?.textContent).toBe('Hỏi lại (1)');
  await press('Sửa');
  expect(focused()).toBe('figure:tt_phut');
  await press('Dùng 3.720');
  expect(field('figure:tt_phut').value).toBe('3.720');
  await saveByKeys();
  expect(drafts()).toHaveLength(1);
  expect(drafts()[0]!.content.figures).toEqual({ ...figures, tt_luot_phat: 124, tt_phut: 3720 });
  expect(document.activeElement?.textContent).toBe('Đã lưu bản 1');
  expect(text()).toContain('Tình trạng: Đã nhận, chờ kiểm tra.');
  expect(sheet.unit('ward:3').status).toBe('da_nhan');
  await press('Soạn tin báo đã nhận');
  await press('Kiểm tra');
  expect(sent.filter(({ op }) => op === 'open-page')).toMatchObject([
    { page: 'gui', part: 'receipt:ward:3' },
    { page: 'duyet', part: 'ward:3' },
  ]);
  await press('Tiếp: Phường Tân Hòa');
  expect(document.activeElement?.textContent).toBe('Phường Tân Hòa');
  expect(field('channel').value).toBe('zalo');
  expect(field('figure:bang_ron').value).toBe('');
});

it('asks of what is odd once, and never stands in the way', async () => {
  const { drafts } = await show();
  await type({ ...plausible, bang_ron: 900, pa_no: '' });
  await press('Lưu báo cáo');
  expect(place.querySelectorAll('.questions li')).toHaveLength(2);
  await press('Đúng, giữ nguyên');
  expect(place.querySelectorAll('.questions li')).toHaveLength(1);
  await press('Vẫn lưu');
  expect(drafts()).toMatchObject([
    { confirmed: ['R6:bang_ron=900'], content: { figures: { bang_ron: 900 } } },
  ]);
  expect(drafts()[0]!.content.figures).not.toHaveProperty('pa_no');
});

it('takes the number of its articles from the ledger for the board of the portal', async () => {
  const data = { ...reportsData(), articles: { all: 14, takenDown: 0, themes: {} } };
  await show(data, 'other:trang-ttdt');
  await press('Lấy số từ nhật ký đăng tải: 14');
  expect(field('figure:web_tin').value).toBe('14');
});

it('points out personal data, and takes it out', async () => {
  const { drafts } = await show();
  await type({ ...plausible, note: 'Hộ ông Nguyễn Văn Mẫu, gọi 0912345678' });
  expect(text()).toContain('thông tin cá nhân (tên người trong hộ, số điện thoại)');
  await saveByKeys();
  expect([focused(), drafts()]).toEqual(['note', []]);
  await press('Xóa');
  await saveByKeys();
  expect(drafts()[0]!.content.note).toBe('Hộ ông , gọi');
});

it('shows what somebody else saved beside what was typed', async () => {
  const { sheet, drafts } = await show();
  await type({ ...plausible, bang_ron: 21 });
  sheet.saveElsewhere('ward:3', { content: { ...noContent, figures: { ...figures, mo_hinh: 5 } } });
  await saveByKeys();
  expect(text()).toContain('nay là bản thứ 1. Chưa ghi gì');
  await press('Đọc bản mới, giữ phần đã nhập');
  expect(document.activeElement?.textContent).toContain('Sổ đã có bản 1 do người khác nhập');
  const cells = [...place.querySelectorAll('.difference tbody')].map((one) => one.textContent);
  expect(cells).toEqual([
    'Băng rôn, khẩu hiệu2021',
    'Mô hình giảm nghèo, “Dân vận khéo” được tuyên truyền0501',
  ]);
  await saveByKeys();
  expect(drafts()[1]).toMatchObject({ seen: 1, content: { figures: { bang_ron: 21, mo_hinh: 1 } } });
});

it('gives up what was typed only when asked to', async () => {
  await show();
  await type({ bang_ron: 21 });
  await press('Bỏ phần đã nhập');
  expect(field('figure:bang_ron').value).toBe('21');
  await press('Thôi');
  await press('Bỏ phần đã nhập');
  await press('Bỏ phần đã nhập');
  expect(field('figure:bang_ron').value).toBe('');
});

it('shows what was asked for as it stands in the row', async () => {
  const reasons = 'Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp\n\nGọi lại cho chị Hoa';
  await show(reportsData({ 5: { ...received({ figures }), status: 'yeu_cau_bs', round: 1, reasons } }));
  expect(text()).toContain('Đã yêu cầu bổ sung, lần 1');
  expect([...place.querySelectorAll('.asked li')].map((one) => one.textContent)).toEqual([
    'Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp',
    'Gọi lại cho chị Hoa',
  ]);
});
