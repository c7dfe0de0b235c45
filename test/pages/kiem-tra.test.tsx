import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { googleDoor } from '../../apps-script/pages/google-script';
import { BookCheck } from '../../apps-script/pages/kiem-tra/components/book-check';
import { createBookCheckModel } from '../../apps-script/pages/kiem-tra/model';
import { language } from '../../apps-script/pages/words';
import { checks as checksEn } from '../../shared/locale/en/checks';
import { checks } from '../../shared/locale/vi/checks';
import { installGoogle } from './door';
import { findings, half, whole } from './kiem-tra-findings';
import { createSheet, freshStatus } from './sheet-stand-in';

let place: HTMLElement;
beforeEach(() => {
  language.value = 'vi';
  place = document.createElement('div');
  document.body.replaceChildren(place);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => render(null, place));

type Handlers = Parameters<typeof createSheet>[1];
const done = { cursor: null, progress: { done: 1, of: 1, what: '' } };
const damaged: Handlers = {
  'check-book': () => whole(findings),
  'repair-book': ({ findings: chosen }) => ({
    ...done,
    repaired: chosen.map(({ id }) => id),
    lines: ['l1', 'l2'],
  }),
  'undo-repair': () => ({ undone: 3, left: 0, cursor: null, progress: { done: 1, of: 1, what: '' } }),
  'show-cell': () => ({ shown: true }),
};
const show = async (handlers: Handlers) => {
  const sent = installGoogle(createSheet(freshStatus, handlers));
  const model = createBookCheckModel(googleDoor());
  await act(async () => render(<BookCheck model={model} />, place));
  return { model, sent };
};
const text = () => place.textContent ?? '';
const press = (name: string) =>
  act(async () => {
    const button = [...place.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!button) throw new Error(`no button ${name} in ${text()}`);
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const answer = (choice: string) =>
  act(async () => {
    const select = place.querySelector('select') as HTMLSelectElement;
    select.value = choice;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

it('says that there is nothing to repair, and what was looked at', async () => {
  await show({ 'check-book': () => whole([]) });
  await press('Kiểm tra');
  expect(text()).toContain('Sổ không có gì phải sửa');
  expect(text()).toContain('08:15 ngày 12/04/2025');
});

it('puts the findings of several stints together, with what is damaged and what would be done', async () => {
  const { sent } = await show({
    'check-book': ({ cursor }) => (cursor ? whole([findings[3] as never]) : half(findings)),
  });
  await press('Kiểm tra');
  expect(sent.map(({ cursor }) => cursor)).toEqual([null, '[9,4,0,null]']);
  expect([...place.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    'Số liệu đang sai',
    'Số liệu có thể sai',
    'Chỉ thiếu phần hỗ trợ',
    'Để biết',
  ]);
  expect(text()).toContain('2 ô ghi “Dat”, không có trong danh sách chọn');
  expect(text()).toContain('Sửa: Ghi “Đạt”.');
  expect(text()).toContain('54 ô mất danh sách chọn');
  expect(text()).toContain('2025-13-40');
});

it('repairs what is ticked and answered, tells it, checks again, and takes it back', async () => {
  const { sent } = await show(damaged);
  await press('Kiểm tra');
  await answer('lower');
  expect(text()).toContain('3 mục đã chọn');
  await press('Sửa các mục đã chọn');
  expect(sent.find(({ op }) => op === 'repair-book')).toMatchObject({
    findings: [
      { id: 'unknown-choice:reports:status:Dat', choice: '' },
      { id: 'doubled-id:reports:c1|u1', choice: 'lower' },
      { id: 'missing-dropdown:reports:status', choice: '' },
    ],
  });
  expect(text()).toContain('Đã sửa 3 mục');
  expect(sent.filter(({ op }) => op === 'check-book')).toHaveLength(2);
  await press('Hoàn tác lần sửa');
  expect(sent.find(({ op }) => op === 'undo-repair')).toMatchObject({ lines: ['l1', 'l2'] });
  expect(text()).toContain('Đã hoàn tác lần sửa.');
});

it('an undoing can be stopped, and goes on where it was', async () => {
  const asked: unknown[] = [];
  const { model } = await show({
    ...damaged,
    'undo-repair': ({ cursor }) => {
      asked.push(cursor);
      if (asked.length === 1) model.undoing.stop();
      const part = { cursor: 'after 1', progress: { done: 1, of: 2, what: 'Báo cáo' } };
      return { undone: 3, left: 0, ...(asked.length === 1 ? part : done) };
    },
  });
  await press('Kiểm tra');
  await press('Sửa các mục đã chọn');
  await press('Hoàn tác lần sửa');
  expect(text()).toContain('Đã dừng sau 1/2 phần');
  expect(text()).not.toContain('Đã hoàn tác lần sửa.');
  await press('Hoàn tác lần sửa');
  expect(asked).toEqual([null, 'after 1']);
  expect(text()).toContain('Đã hoàn tác lần sửa.');
});

it('leaves out what is not wanted, and what is to be left as it is', async () => {
  const { sent } = await show(damaged);
  await press('Kiểm tra');
  await press('Bỏ chọn tất cả');
  expect(text()).toContain('0 mục đã chọn');
  await act(async () => place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  await answer('leave');
  expect(text()).toContain('1 mục đã chọn');
  await press('Sửa các mục đã chọn');
  expect(sent.find(({ op }) => op === 'repair-book')).toMatchObject({
    findings: [{ id: 'unknown-choice:reports:status:Dat', choice: '' }],
  });
});

it('offers to take back the last repair of before, all of its lines and no others', async () => {
  const line = (id: string, at: string, more: object = {}) => ({
    id,
    at: `2025-04-12T${at}+07:00`,
    by: 'canbo@bienhoa.gov.vn',
    action: 'Sửa sổ',
    tab: '',
    subject: '',
    column: '',
    old: '',
    new: '',
    standing: 'stands' as const,
    takenBack: null,
    takesBack: false,
    isRepair: true,
    bar: null,
    ...more,
  });
  const lines = [
    line('edit', '09:30:00', { isRepair: false }),
    // An undoing of it was stopped here.
    line('c', '09:00:20', { standing: 'partly' }),
    line('b', '09:00:05'),
    line('a', '09:00:00'),
    line('undone', '08:59:00', { standing: 'taken-back' }),
    line('old', '07:00:00'),
  ];
  const { model, sent } = await show({ ...damaged, 'list-history': () => ({ lines, next: null }) });
  await act(() => model.lookBack());
  expect(text()).toContain('Lần sửa gần nhất lúc 09:00 ngày 12/04/2025');
  await press('Hoàn tác lần sửa');
  expect(sent.find(({ op }) => op === 'undo-repair')).toMatchObject({ lines: ['a', 'b', 'c'] });
});

it('goes to the place of a finding', async () => {
  const { sent } = await show(damaged);
  await press('Kiểm tra');
  await press('Đến Báo cáo, cột Tình trạng báo cáo, dòng 3, 9');
  expect(sent.find(({ op }) => op === 'show-cell')).toMatchObject({ gid: 7, cell: 'F3' });
});

it('a check that is refused says why and can be asked for again', async () => {
  await show({ 'check-book': () => ({ v: 1, ok: false, problem: { kind: 'busy' } }) });
  await press('Kiểm tra');
  expect(text()).toContain('Sổ đang bận');
  await press('Kiểm tra');
});

it('every kind of damage is explained in both languages, with and without facts', () => {
  const facts = {
    known: '3',
    view: 'yes',
    hide: 'yes',
    header: 'x',
    unread: 'yes',
    broken: 'yes',
    anew: 'yes',
    strange: '2',
    to: 'c1',
    missing: 'yes',
    better: 'vi',
    same: 'yes',
    table: 'publications',
    owner: 'yes',
    names: 'x',
    campaign: 'c1',
    text: 'x',
    kind: 'negative',
    other: '1',
    unknown: 'yes',
    dates: 'yes',
    setting: 'time-zone',
  };
  for (const kind of Object.keys(checks) as (keyof typeof checks)[]) {
    for (const given of [{}, facts]) {
      const all = [checks[kind], checksEn[kind]].flatMap((of) => [of.what(given, 2), of.would(given, 2)]);
      for (const sentence of all) expect(sentence, kind).toMatch(/^\S.*[.:,\p{L}\d”%]$/u);
      expect(all[0]).not.toBe(all[2]);
    }
  }
});
