import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { PrintPage } from '../../apps-script/pages/in/components/print-page';
import { createPrintPageModel } from '../../apps-script/pages/in/models/print-page';
import { language } from '../../apps-script/pages/words';
import type { ReportsData } from '../../shared/protocol';
import { hostileTexts } from '../strangers/hostile-text';
import { reorganised, reportsData } from './campaign-reports-data';
import { installGoogle } from './door';
import { createSheet, freshStatus } from './sheet-stand-in';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => render(null, place));

async function show(answer: () => ReportsData) {
  installGoogle(createSheet(freshStatus, { 'read-reports': answer, 'open-page': ({ page }) => ({ page }) }));
  const model = createPrintPageModel(googleDoor());
  const print = vi.fn();
  await act(async () => {
    render(<PrintPage model={model} onPrint={print} />, place);
    await model.start();
  });
  return { model, print };
}
const textOf = (part: string) => place.querySelector(part)?.textContent ?? '';
const rowsOf = (table: string) =>
  [...place.querySelectorAll(`${table} tbody tr`)].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
  );
const press = (name: string) =>
  act(async () => {
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const refused = (problem: object) => () => ({ v: 1, ok: false, problem }) as never;

it('prints the page that is in view', async () => {
  const { print } = await show(() => reportsData());
  expect(textOf('.headline')).toBe('18/27 đã nộp · 5 quá hạn · 2 cần bổ sung · 12 đạtHạn báo cáo: 10/4/2025');
  expect(textOf('.head')).toContain('PHÒNG VĂN HÓA VÀ THÔNG TIN THÀNH PHỐ BIÊN HÒA');
  expect(textOf('.head')).toContain('Số liệu tính đến 08:15 ngày 12/04/2025');
  expect(textOf('h2')).toBe(
    'Tiến độ báo cáo: Truyền thông Chương trình mục tiêu quốc gia giảm nghèo trên địa bàn thành phố Biên Hòa năm 2025',
  );
  await press('In');
  expect(print).toHaveBeenCalledOnce();
});

it('draws a cell for each unit, and says what the patterns mean', async () => {
  await show(() => reportsData());
  expect(place.querySelectorAll('.cells > g')).toHaveLength(27);
  expect([...place.querySelectorAll('.legend li')].map(({ textContent }) => textContent)).toEqual([
    '12 đạt',
    '4 chờ kiểm tra',
    '2 cần bổ sung',
    '4 chưa nộp',
    '5 quá hạn',
  ]);
});

it('counts themes and totals, zeros in a frame and in words', async () => {
  await show(() => reportsData());
  const themes = rowsOf('.themes-table');
  expect(themes[0]).toEqual(['1', 'Giảm nghèo theo chiều sâu', '4', '1', '13']);
  expect(themes[5]).toEqual(['6', 'Hướng dẫn kiến thức, tiếp cận chính sách', 'chưa có 0', '0', 'chưa có 0']);
  expect(themes[7]).toEqual(['', 'Khác, ngoài các nội dung', '1', '1', '']);
  const totals = rowsOf('.totals-table');
  expect(totals[0]).toEqual(['Lượt phát truyền thanh', '976', 'từ 17/27 báo cáo']);
  expect(totals[3]).toEqual(['Lượt người tham dự', '10.836', 'từ 17/27 báo cáo']);
  expect(totals[6]).toEqual(['Tin, bài đã ghi vào sổ', '31', '']);
  expect(totals[7]).toEqual(['19 tự viết, 10 đăng lại; 2 đã gỡ']);
});

it('a figure that nobody gave is a dash, not a zero', async () => {
  const data = reportsData();
  const units = data.units.map((unit) => ({ ...unit, content: { ...unit.content, figures: {} } }));
  await show(() => ({ ...data, units }));
  expect(rowsOf('.totals-table')[0]).toEqual(['Lượt phát truyền thanh', '–', 'từ 0/27 báo cáo']);
});

it('offers the new structure only where a duty was moved', async () => {
  await show(() => reportsData());
  expect(place.querySelector('[type=checkbox]')).toBeNull();
  render(null, place);
  const { model } = await show(() => reorganised(reportsData()));
  await act(async () => place.querySelector<HTMLInputElement>('[type=checkbox]')!.click());
  expect(place.querySelector('.totals-table')).toBeNull();
  const rows = rowsOf('.structure-table');
  expect(rows).toHaveLength(14);
  expect(rows[7]?.slice(0, 3)).toEqual(['Phường Trấn Biên', '5/6', '372']);
  expect(rows[12]?.slice(0, 3)).toEqual(['Cộng', '18/27', '976']);
  expect(rows[13]?.slice(0, 2)).toEqual(['Từ số báo cáo', '17/27']);
  expect(model.page.value?.fit.rows).toBe(12);
});

it('rows of the new structure that do not fit are counted together, and nothing is lost of the sum', async () => {
  const { model } = await show(() => reorganised(reportsData(60)));
  await act(async () => {
    model.byStructure.value = true;
  });
  const rows = rowsOf('.structure-table');
  const broadcasts = rows.map((row) => Number(row[2]?.replace('.', '').replace('–', '0')));
  const shown = broadcasts.slice(0, -2).reduce((sum, one) => sum + one, 0);
  expect(rows.at(-3)?.[0]).toMatch(/^\d+ đơn vị khác$/);
  expect(shown).toBe(broadcasts.at(-2));
});

it('a sample says so on the paper', async () => {
  await show(() => reportsData(27, { note: 'SỐ LIỆU MẪU' }));
  expect(textOf('.sample')).toBe('SỐ LIỆU MẪU');
});

it('without an issuer the office that is reported to stands there', async () => {
  await show(() => reportsData(27, { issuer: ' ', deadline: null }));
  expect(textOf('.issuer')).toBe('Phòng Văn hóa và Thông tin');
  expect(textOf('.headline')).toBe('18/27 đã nộp · chưa đặt hạn · 2 cần bổ sung · 12 đạt');
});

it('says when nobody is missing, and when nobody has to report', async () => {
  const data = reportsData();
  await show(() => ({ ...data, units: data.units.map((unit) => ({ ...unit, status: 'dat' as const })) }));
  expect(textOf('.names')).toBe('Mọi đơn vị đã nộp, không đơn vị nào phải bổ sung.');
  render(null, place);
  await show(() => ({ ...data, units: [] }));
  expect(textOf('.headline')).toBe('Đợt này chưa có đơn vị phải báo cáo');
  expect(textOf('.names')).toBe('');
});

it('has nothing to print without a campaign; what was read stays when reading again fails', async () => {
  let calls = 0;
  const { model } = await show(() => {
    calls += 1;
    return calls === 1
      ? refused({ kind: 'not-found', what: 'campaign' })()
      : calls === 2
        ? reportsData()
        : refused({ kind: 'busy' })();
  });
  expect(place.textContent).toContain('Chưa có đợt nào đang theo dõi');
  expect(place.querySelector('.paper')).toBeNull();
  await press('Đọc lại');
  await press('Đọc lại');
  expect(place.textContent).toContain('Sổ đang bận');
  expect(model.page.value?.count.reported).toBe(18);
});

it.each(Object.entries(hostileTexts))('stays text on the paper: %s', async (_, hostile) => {
  const data = reorganised(reportsData());
  const { model } = await show(() => ({
    ...data,
    campaign: { ...data.campaign, title: hostile, issuer: hostile, note: hostile },
    themes: data.themes.map((theme) => ({ ...theme, label: hostile })),
    units: data.units.map((unit) => ({ ...unit, name: hostile })),
    others: data.others.map((unit) => ({ ...unit, name: hostile })),
  }));
  await act(async () => {
    model.byStructure.value = true;
  });
  expect(place.querySelectorAll('img, script, iframe, a, [onerror]')).toHaveLength(0);
  expect(textOf('.paper')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
