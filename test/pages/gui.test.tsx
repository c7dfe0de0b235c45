import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { OutgoingPage } from '../../apps-script/pages/gui/components/outgoing-page';
import { createOutgoingPageModel } from '../../apps-script/pages/gui/models/outgoing-page';
import { language } from '../../apps-script/pages/words';
import type { ReportsData } from '../../shared/protocol';
import { hostileTexts, unseenInCell } from '../strangers/hostile-text';
import { reportsData } from './campaign-reports-data';
import { installGoogle } from './door';
import { createSheet, freshStatus } from './sheet-stand-in';

let place: HTMLElement;
/** What the clipboard holds; null refuses, as frames do. */
let clipboard: string[] | null;
beforeEach(() => {
  language.value = 'vi';
  clipboard = [];
  place = document.createElement('div');
  document.body.replaceChildren(place);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no leave')) } });
  document.execCommand = () => {
    clipboard?.push((document.activeElement as HTMLTextAreaElement).value);
    return clipboard !== null;
  };
});
afterEach(() => {
  render(null, place);
  vi.unstubAllGlobals();
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
async function show(answer: () => ReportsData | { v: 1; ok: false; problem: never }, part?: string) {
  const sent = installGoogle(
    createSheet(freshStatus, {
      'read-reports': answer as () => ReportsData,
      'open-page': ({ page }) => ({ page }),
    }),
  );
  const model = createOutgoingPageModel(googleDoor());
  await act(async () => {
    render(<OutgoingPage model={model} />, place);
    await model.start(part);
  });
  return { model, sent };
}
const text = () => place.textContent ?? '';
const message = () => place.querySelector('textarea')?.value ?? '';
const find = <Kind extends HTMLElement>(all: string, name: string): Kind => {
  const found = [...place.querySelectorAll<Kind>(all)].find((one) => one.textContent?.startsWith(name));
  if (!found) throw new Error(`no ${name} in ${text()}`);
  return found;
};
const press = (name: string) =>
  act(async () => {
    const button = find<HTMLButtonElement>('button', name);
    button.focus();
    button.click();
    await settled();
  });
const choose = (name: string) =>
  act(async () => {
    find('label.addressee', name).querySelector('input')!.click();
    await settled();
  });
const told = () => place.querySelector('.right [role="status"]')?.textContent;
const refused = (problem: object) => () => ({ v: 1, ok: false, problem }) as never;

it('opens with the form for all units, and copies what is seen', async () => {
  await show(() => reportsData());
  expect(message()).toMatch(/^Mẫu báo cáo kết quả: truyền thông/);
  await press('Chép');
  expect(clipboard).toEqual([message()]);
  expect(told()).toBe('Đã chép mẫu báo cáo, gửi mọi đơn vị. Dán vào Zalo bằng Ctrl+V.');
  expect(document.activeElement?.textContent).toBe('Chép');
});

it('asks for further figures, which stay chosen for every unit and beside other texts', async () => {
  await show(() => reportsData());
  await act(async () => find('label.check', 'Áp phích').querySelector('input')!.click());
  expect(message()).toContain('Áp phích (tờ): ');
  await press('Nhắc chưa nộp');
  await press('Mẫu báo cáo');
  await choose('Phường Tân Mai');
  expect(message()).toContain('Đơn vị: Phường Tân Mai');
  expect(message()).toContain('Áp phích (tờ): ');
});

it('Enter in the list copies, the focus stays, and the unit is marked', async () => {
  await show(() => reportsData(), 'reminder');
  await choose('Phường Hóa An');
  const radio = find('label.addressee', 'Phường Hóa An').querySelector('input')!;
  radio.focus();
  await act(async () => {
    radio.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settled();
  });
  expect(clipboard).toEqual([message()]);
  expect(message()).toContain('Kính gửi phường Hóa An');
  expect(document.activeElement).toBe(radio);
  expect(find('label.addressee', 'Phường Hóa An').textContent).toContain('đã chép');
  expect(find('label.addressee', 'Phường Tân Vạn').textContent).not.toContain('đã chép');
});

it('says how to copy by hand where the browser refuses, with the text selected', async () => {
  clipboard = null;
  await show(() => reportsData(), 'receipt');
  await press('Chép');
  expect(told()).toBe('Chưa chép được. Nội dung đã được chọn sẵn: nhấn Ctrl+C.');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  expect(find('label.addressee', 'Phường').textContent).not.toContain('đã chép');
});

it('a group of many goes out in parts of 2,000 letters, each with its button', async () => {
  const many = reportsData(60);
  await show(
    () => ({ ...many, units: many.units.map((unit) => ({ ...unit, status: 'chua_nop' })) }),
    'reminder',
  );
  const parts = [...place.querySelectorAll('textarea')].map(({ value }) => value);
  expect(parts).toHaveLength(2);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(2000);
  await press('Chép phần 2/2');
  expect(clipboard).toEqual([parts[1]]);
  expect(told()).toContain('Đã chép tin nhắc, gửi nhóm chung, phần 2/2.');
});

it('the contact of the office stands beside the text', async () => {
  await show(() => reportsData(), 'revision:ward:10');
  expect(find('header', 'Phường Quang Vinh').textContent).toContain('Liên hệ: Công chức VH-XH, 0251');
  expect(message()).not.toContain('0251');
});

it('opens at a unit; where it has left the list it says so and copies nothing for another', async () => {
  const { model } = await show(() => reportsData(), 'receipt:ward:8');
  expect(find('header', '').textContent).toContain('Phường Tam Hiệp');
  await act(async () => model.choose('ward:23'));
  expect(text()).toContain('Đơn vị này không còn trong danh sách');
  expect(place.querySelector('textarea')).toBeNull();
});

it('without a campaign it says what to do before, and reads again', async () => {
  let isThere = false;
  const { sent } = await show(() =>
    isThere ? reportsData() : refused({ kind: 'not-found', what: 'campaign' })(),
  );
  expect(text()).toContain('Chưa có đợt nào đang theo dõi');
  await press('Mở trang Đợt tuyên truyền');
  expect(sent.at(-1)).toEqual({ op: 'open-page', page: 'dot', part: '' });
  isThere = true;
  await press('Đọc lại');
  expect(message()).toContain('Mẫu báo cáo');
});

it('what was read stays in view when reading again fails', async () => {
  let calls = 0;
  await show(() => {
    calls += 1;
    return calls === 1 ? reportsData() : refused({ kind: 'busy' })();
  });
  await press('Đọc lại');
  expect(text()).toContain('Sổ đang bận');
  expect(message()).toContain('Mẫu báo cáo');
});

it('says what to do where there is nobody or nothing to write', async () => {
  const data = reportsData();
  const none = { ...data, units: data.units.map((unit) => ({ ...unit, status: 'dat' as const })) };
  const { model } = await show(() => none, 'reminder');
  expect(text()).toContain('Không còn đơn vị nào chưa nộp.');
  await act(async () => model.show('revision'));
  expect(text()).toContain('Không có đơn vị nào đang phải bổ sung.');
  render(null, place);
  await show(() => ({ ...data, units: data.units.map((unit) => ({ ...unit, reasons: '' })) }), 'revision');
  expect(text()).toContain('Chưa ghi nội dung cần bổ sung.');
});

it.each(Object.entries(hostileTexts))('stays text, in every part: %s', async (_, hostile) => {
  const data = reportsData();
  const spoiled = {
    ...data,
    campaign: { ...data.campaign, title: hostile, number: hostile },
    themes: data.themes.map((theme) => ({ ...theme, label: hostile })),
    units: data.units.map((unit) => ({ ...unit, name: hostile, contact: hostile, reasons: hostile })),
  };
  const { model } = await show(() => spoiled);
  for (const kind of ['template', 'reminder', 'receipt', 'revision'] as const) {
    await act(async () => model.show(kind));
    expect(place.querySelectorAll('img, script, iframe, a, [onerror]')).toHaveLength(0);
    expect(message()).not.toMatch(unseenInCell);
  }
});
