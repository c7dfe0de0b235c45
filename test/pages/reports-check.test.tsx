import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReportsPage } from '../../apps-script/pages/bao-cao/components/reports-page';
import { createReportsPage } from '../../apps-script/pages/bao-cao/models/reports-page';
import { googleDoor } from '../../apps-script/pages/google-script';
import { language } from '../../apps-script/pages/words';
import type { ReportsData, UnitReport } from '../../shared/protocol';
import { installGoogle } from './door';
import { figures, noContent, received, reportsData } from './reports-data';
import { createReportsSheet } from './reports-sheet';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => render(null, place));

const settled = () => new Promise((resolve) => setTimeout(resolve));
type Sheet = ReturnType<typeof createReportsSheet>;
async function show(unit: Partial<UnitReport>, before: (sheet: Sheet) => void = () => undefined) {
  const data: ReportsData = reportsData({ 5: unit });
  const sheet = createReportsSheet(data);
  before(sheet);
  const sent = installGoogle(sheet.answer);
  const model = createReportsPage(googleDoor());
  await act(async () => {
    render(<ReportsPage model={model} />, place);
    await model.start('ward:3');
    await settled();
  });
  return { model, sheet, sent };
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
const choose = (label: string, value: string, at = 0) =>
  act(async () => {
    const select = place.querySelectorAll<HTMLSelectElement>(`select[aria-label="${label}"]`)[at]!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const reasons = 'Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp\nPa nô: thiếu số liệu';

it('shows a first report as it is, with what is odd in it', async () => {
  await show(received({ figures: { ...figures, bang_ron: 900 }, approximate: ['to_roi'] }));
  const rows = [...place.querySelectorAll('.said > div')].map((one) => one.textContent);
  expect(rows).toContain('Băng rôn, khẩu hiệu900');
  expect(rows).toContain('Tờ rơi, tờ gấpkhoảng 800');
  expect(text()).toContain('Cần xem (1)');
  expect(named('Hiện cả phần không đổi')).toBeUndefined();
});

it('shows an answer beside what was there, with what was asked and whether it came', async () => {
  const asked = { ...received({ figures }), status: 'yeu_cau_bs', round: 1, reasons } as const;
  await show(asked, (sheet) =>
    sheet.saveElsewhere('ward:3', { content: { ...noContent, figures: { ...figures, bang_ron: 24 } } }),
  );
  expect(text()).toContain('Đã bổ sung, chờ kiểm tra');
  expect([...place.querySelectorAll('.asked li')].map((one) => one.textContent)).toEqual([
    'Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp đã đổi',
    'Pa nô: thiếu số liệu chưa đổi',
  ]);
  const places = () => [...place.querySelectorAll('.difference tbody')].map((one) => one.textContent);
  expect([...place.querySelectorAll('thead th')].map((one) => one.textContent)).toEqual([
    'Bản 1',
    'Bản 2, bổ sung lần 1',
  ]);
  expect(places()).toEqual(['Băng rôn, khẩu hiệuĐã hỏi: chưa có minh chứng – ảnh chụp2024']);
  await press('Hiện cả phần không đổi');
  expect(places()).toHaveLength(17);
  await press('Đạt');
  expect(text()).toContain('Đã ghi: Đạt.');
  expect(named('Đạt')!.getAttribute('aria-disabled')).toBe('true');
});

it('asks the unit for each thing that is odd, and has the message ready', async () => {
  const { sent } = await show(received({ figures: { ...figures, bang_ron: 900 } }));
  await press('Đưa vào yêu cầu bổ sung');
  expect(document.activeElement?.textContent).toBe('Nội dung cần bổ sung');
  await press('Thêm lý do');
  await press('Ghi yêu cầu bổ sung');
  expect(text()).toContain('Chọn lý do; với lý do khác thì ghi rõ.');
  await choose('Mục', 'document', 1);
  await choose('Lý do', 'no-signature', 1);
  await press('Ghi yêu cầu bổ sung');
  expect(sent.find(({ op }) => op === 'set-report-status')).toMatchObject({
    reasons: [
      { field: 'bang_ron', reason: 'implausible', note: '' },
      { field: 'document', reason: 'no-signature', note: '' },
    ],
  });
  expect(place.querySelector('textarea')!.value).toContain('- Văn bản: chưa có văn bản ký');
  expect(text()).toContain('Yêu cầu bổ sung');
  await press('Yêu cầu bổ sung');
  await press('Thôi');
  expect(place.querySelector('.reasons')).toBeNull();
});

it('says of a unit without a report that it is nil or exempt', async () => {
  const { model, sheet } = await show({});
  await act(async () => {
    model.part.value = 'check';
  });
  expect(text()).toContain('Chưa có báo cáo.');
  expect(named('Đạt')).toBeUndefined();
  await press('Không thuộc diện báo cáo');
  expect(sheet.unit('ward:3').status).toBe('mien');
});

it('opens no address but one of the web', async () => {
  await show({ ...received({ figures }), link: 'javascript:alert(1)' });
  expect(place.querySelectorAll('a')).toHaveLength(0);
  render(null, place);
  await show({ ...received({ figures }), link: 'https://drive.google.com/file/d/1' });
  expect(place.querySelector('a')!.href).toBe('https://drive.google.com/file/d/1');
});
