import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CampaignPage } from '../../apps-script/pages/dot/components/campaign-page';
import { createCampaignPageModel } from '../../apps-script/pages/dot/models/campaign-page';
import { googleDoor } from '../../apps-script/pages/google-script';
import { account, language } from '../../apps-script/pages/words';
import { busy, createCampaignSheet, draftFacts, earlier, issuedFacts } from './campaign-sheet';
import { type Call, installGoogle } from './door';
import { openPlace } from './page-under-test';
import { createSheet, emptyStatus } from './sheet-stand-in';

let page: ReturnType<typeof openPlace>;
beforeEach(() => {
  language.value = 'vi';
  account.value = '';
  page = openPlace();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => render(null, page.place));

async function show(call: Call = createCampaignSheet(), part = '') {
  const sent = installGoogle(call);
  const model = createCampaignPageModel(googleDoor(), { today: () => '2025-04-12' });
  await page.show(<CampaignPage model={model} />, () => model.start(part));
  return { model, sent };
}
const issued = (facts = issuedFacts) => createCampaignSheet([facts]);
const chooseUnit = (model: Awaited<ReturnType<typeof show>>['model'], id: string) =>
  act(async () => {
    model.extension.choose(id);
    model.activity.choose(id);
    await page.settled();
  });
const parts = ['Đợt', 'Đơn vị', 'Tài liệu', 'Hoạt động'];

it('every label is bound to a field, in every part', async () => {
  for (const call of [createCampaignSheet(), issued()]) {
    const { model } = await show(call);
    for (const name of parts) {
      await page.press(name);
      await chooseUnit(model, 'ward:0');
      expect(page.unbound(), name).toEqual([]);
    }
    render(null, page.place);
  }
});

it('the head says title, stage, deadline and what is missing, whatever part is in view', async () => {
  await show(createCampaignSheet([{ ...draftFacts, deadline: '2025-04-15', missing: ['number', 'date'] }]));
  for (const name of parts) {
    await page.press(name);
    const head = page.place.querySelector('.head')?.textContent;
    expect(head).toContain(draftFacts.title);
    expect(head).toContain('Dự thảo Hạn 15/04/2025, còn 2 ngày làm việc');
    expect(head).toContain('Còn thiếu: số văn bản, ngày văn bản');
  }
});

it('of several campaigns one is chosen in the head; the overview follows it when asked for', async () => {
  const { model, sent } = await show(createCampaignSheet([issuedFacts, { ...earlier, stage: 'trinh_ky' }]));
  const select = page.place.querySelector<HTMLSelectElement>('.head select')!;
  expect([...select.options].map((one) => one.textContent)).toEqual([
    `Thu báo cáo: ${issuedFacts.title}`,
    `Đã trình ký, ban hành: ${earlier.title}`,
  ]);
  await act(async () => {
    select.value = 'c0';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settled();
  });
  expect(model.campaign.id.value).toBe('c0');
  await page.press('Theo dõi đợt này');
  expect(sent.some(({ op }) => op === 'activate-campaign')).toBe(true);
  expect(page.text()).toContain('đã chuyển sang đợt này');
});

it('marks the stage, and leads from what a draft needs to the field for it', async () => {
  await show();
  expect(page.place.querySelector('[aria-current="step"]')?.textContent).toBe('Dự thảo');
  expect(page.text()).toContain('Muốn ban hành, điền và lưu: số văn bản, ngày văn bản.');
  await page.press('Điền số, ngày văn bản');
  expect(document.activeElement).toBe(page.field('Số, ký hiệu'));
  await page.type('Số, ký hiệu', '45/PVHTT');
  await page.press('Lưu');
  await page.press('Điền số, ngày văn bản');
  expect(document.activeElement).toBe(page.field('Ngày văn bản'));
});

it('says what becomes of a deadline: days off, days that have passed, none any more', async () => {
  await show(issued());
  await page.type('Hạn báo cáo', '01/05/2025');
  expect(page.text()).toContain('Ngày này là ngày nghỉ.');
  await page.type('Hạn báo cáo', '05/04/2025');
  expect(page.text()).toContain('Ngày này đã qua');
  await page.type('Hạn báo cáo', '');
  expect(page.text()).toContain('Bỏ hạn thì không còn đơn vị nào tính là quá hạn.');
  await page.press('Bỏ sửa');
  expect(page.field('Hạn báo cáo').value).toBe('30/04/2025');
});

it('an archived campaign is shown without anything to change; the owner opens it again', async () => {
  await show(issued({ ...issuedFacts, stage: 'luu' }));
  for (const name of parts) {
    await page.press(name);
    expect(page.place.querySelectorAll('input, textarea, .panel select'), name).toHaveLength(0);
    expect(page.text()).toContain('Đợt đã lưu hồ sơ: chỉ xem, không sửa.');
  }
  await page.press('Đợt');
  await page.press('Mở lại đợt');
  expect(page.field('Hạn báo cáo').value).toBe('30/04/2025');
});

it('an officer is told who opens an archived campaign again', async () => {
  await show(createCampaignSheet([earlier], {}, { role: 'officer' }));
  expect(page.text()).toContain('đề nghị chủ sổ mở lại đợt');
  expect(page.button('Mở lại đợt')).toBeUndefined();
});

it('the list of units is open in a draft, and said to be frozen afterwards', async () => {
  await show();
  await page.press('Đơn vị');
  expect(page.place.querySelectorAll('input[type=checkbox]')).toHaveLength(29);
  render(null, page.place);
  await show(issued());
  await page.press('Đơn vị');
  expect(page.place.querySelectorAll('input[type=checkbox]')).toHaveLength(0);
  expect(page.text()).toContain('Danh sách đã chốt khi ban hành');
  expect(page.text()).toContain('3 đơn vị chưa có liên hệ cơ quan');
});

it('what was typed stays when a part is left and entered again', async () => {
  await show(issued());
  await page.press('Tài liệu');
  await page.type('Tên tài liệu', 'Sổ tay');
  await page.press('Hoạt động');
  await page.press('Tài liệu');
  expect(page.field('Tên tài liệu').value).toBe('Sổ tay');
});

it('recorded material is listed and corrected; the focus goes to the form', async () => {
  await show(issued());
  await page.press('Tài liệu');
  await page.type('Tên tài liệu', 'Sổ tay');
  await page.press('Ghi tài liệu');
  expect(page.text()).toContain('Đã ghi vào trang Tài liệu.');
  await page.press('Sửa: Sổ tay');
  expect(document.activeElement?.textContent).toBe('Sửa tài liệu đã ghi');
  await page.press('Cả 27 đơn vị của đợt');
  await page.press('Lưu');
  expect(page.text()).toContain('đã chuyển Cả 27 đơn vị của đợt');
});

it('an activity says what its kind still needs, before and after it is recorded', async () => {
  const { model } = await show(issued());
  await page.press('Hoạt động');
  expect(page.text()).toContain('Chọn đơn vị để ghi hoạt động.');
  await chooseUnit(model, 'ward:0');
  await page.type('Loại hoạt động', 'meeting');
  await page.type('Số lượng (buổi)', '2,5');
  expect(page.text()).toContain('Nhập số nguyên');
  expect(page.button('Ghi hoạt động').getAttribute('aria-disabled')).toBe('true');
  await page.type('Số lượng (buổi)', '2');
  await page.type('Ngày thực hiện', '05/04/2025');
  await page.press('Ghi hoạt động');
  expect(page.text()).toContain('Đã ghi hoạt động của Phường Trảng Dài. Còn thiếu: địa điểm');
  expect(page.button('Bổ sung: Phường Trảng Dài: Hội nghị, sinh hoạt, đối thoại')).toBeDefined();
});

it('leads to the page that makes a campaign, and says why it is not shown', async () => {
  const { sent } = await show(createCampaignSheet([], { 'open-page': () => busy }));
  await page.press('Lập đợt từ công văn');
  expect(sent.at(-1)).toEqual({ op: 'open-page', page: 'lap-dot', part: '' });
  expect(page.place.querySelector('[role="alert"]')?.textContent).toContain('Sổ đang bận');
});

it('before set-up it leads to where the tracker is set up', async () => {
  const { sent } = await show(createSheet(emptyStatus));
  expect(page.text()).toContain('Sổ chưa được thiết lập');
  await page.press('Mở bảng điều khiển');
  expect(sent.at(-1)).toEqual({ op: 'open-page', page: 'sidebar', part: '' });
});

it('is in English when the tracker is', async () => {
  await show(createCampaignSheet([issuedFacts], {}, { language: 'en' }));
  expect(document.documentElement.lang).toBe('en');
  expect(page.text()).toContain('Collecting reports Due 30/04/2025, 12 working days left');
});
