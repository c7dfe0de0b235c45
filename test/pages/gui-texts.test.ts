import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresseesOf, type TextKind, textKinds } from '../../apps-script/pages/gui/models/addressees';
import { ladderOf } from '../../apps-script/pages/gui/models/ladder';
import { messagesFor } from '../../apps-script/pages/gui/models/texts';
import type { ReportsData, UnitReport } from '../../shared/protocol';
import { type MetricId, metrics } from '../../shared/report/metrics/index';
import { reportStatuses } from '../../shared/report/status';
import { reportsData, unitOf } from './campaign-reports-data';

const data = reportsData();
const core: ReadonlySet<MetricId> = new Set();
const textOf = (kind: TextKind, unit: UnitReport | null, of: ReportsData = data) =>
  messagesFor(of, { kind, unit, further: core, language: 'vi' }).join('\n---\n');
const named = (kind: TextKind, of: ReportsData = data) => addresseesOf(kind, of).map(({ name }) => name);

describe('who a text can go to', () => {
  it('the form to all who have to report, a reminder to who has not', () => {
    const exempt = {
      ...data,
      units: data.units.map((unit, at) => (at === 26 ? { ...unit, status: 'mien' as const } : unit)),
    };
    expect(named('template', exempt)).toHaveLength(26);
    expect(named('reminder')).toHaveLength(9);
    expect(named('reminder', exempt)).toHaveLength(8);
    expect(named('receipt')).toHaveLength(18);
    expect(named('revision')).toEqual(['Phường Quang Vinh', 'Phường Thống Nhất']);
  });

  it('the most overdue first, then those with the fewest days left, then the order of the tracker', () => {
    const own = (name: string, extendedTo: string | null) => unitOf({ id: name, name, extendedTo });
    const units = [
      own('a', null),
      own('b', '2025-04-18'),
      own('c', '2025-04-12'),
      own('d', '2025-04-01'),
      own('e', null),
    ];
    expect(named('reminder', { ...data, units })).toEqual(['d', 'a', 'e', 'c', 'b']);
  });

  it('the last received first, who has no day of receipt last', () => {
    const own = (name: string, receivedOn: string | null) =>
      unitOf({ id: name, name, receivedOn, status: 'da_nhan' });
    const units = [own('a', null), own('b', '2025-04-02'), own('c', '2025-04-09'), own('d', '2025-04-09')];
    expect(named('receipt', { ...data, units })).toEqual(['c', 'd', 'b', 'a']);
  });
});

describe('the texts', () => {
  it('the title goes on inside the sentence, the deadline is that of the office', () => {
    const text = textOf('reminder', data.units[18]!);
    expect(text).toContain('đợt “truyền thông Chương trình mục tiêu quốc gia');
    expect(text).toContain('(Công văn số 45/PVHTT ngày 14/02/2025)');
    expect(text).toContain('Hạn theo đề nghị của Phòng: 10/4/2025; quá hạn 02 ngày.');
  });

  it('a reminder names the themes that neither the report claims nor the officer marked', () => {
    const unit = unitOf({
      id: 'u',
      name: 'Phường Trảng Dài',
      marked: { 2: 'claimed', 3: 'verified' },
      content: { ...data.units[0]!.content, themes: [{ number: 1, state: 'claimed', link: '', note: '' }] },
    });
    expect(textOf('reminder', unit)).toContain(
      'Nội dung chưa có kết quả: 4. Thi đua “Vì người nghèo”; 5. Trách nhiệm cấp ủy; tương thân, tương ái; 6.',
    );
  });

  it('the form for one unit has its name and its own day, and the figures that were chosen', () => {
    const unit = data.units[26]!;
    const [text = ''] = messagesFor(data, {
      kind: 'template',
      unit,
      further: new Set(['ap_phich']),
      language: 'vi',
    });
    expect(text).toContain('Đơn vị: Xã Long Hưng');
    expect(text).toContain('chậm nhất ngày 18/4/2025');
    expect(text).toContain('Áp phích (tờ): ');
    expect(text).toContain('Băng rôn, khẩu hiệu (tấm): ');
    expect(text).not.toContain('phướn');
  });

  it('a form with all figures goes out in two messages', () => {
    const further = new Set(metrics.map(({ id }) => id));
    expect(messagesFor(data, { kind: 'template', unit: null, further, language: 'vi' })).toHaveLength(2);
  });

  it('a request is what stands in the cell of reasons; a blank cell makes none', () => {
    const unit = data.units[12]!;
    expect(textOf('revision', unit)).toContain('- Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp');
    expect(textOf('revision', { ...unit, reasons: ' \n' })).toBe('');
  });

  it('a receipt says the day and the way it came, never where the report is kept', () => {
    const unit = {
      ...data.units[0]!,
      link: 'https://drive.google.com/file/d/x/edit',
      contact: '0251 000 1000',
    };
    const text = textOf('receipt', unit);
    expect(text).toContain('(ngày 02/4/2025, hình thức: Zalo)');
    expect(text).not.toMatch(/drive|0251/);
  });
});

const address = fc.constantFrom(
  'https://docs.google.com/spreadsheets/d/abc/edit?usp=sharing',
  'docs.google.com/spreadsheets/d/abc/edit',
  'HTTP://example.vn/a',
  'www.example.vn',
  'script.google.com/macros/s/AKfy/exec',
);

it('no text carries an address or a right to edit, whatever officers wrote into titles, reasons and contacts', () => {
  fc.assert(
    fc.property(address, fc.constantFrom(...textKinds), fc.boolean(), (link, kind, isAll) => {
      const of: ReportsData = {
        ...data,
        campaign: { ...data.campaign, title: `V/v tuyên truyền ${link}`, number: link, note: link },
        themes: data.themes.map((theme) => ({ ...theme, label: `${theme.label} (${link})` })),
        units: data.units.map((unit) => ({
          ...unit,
          contact: link,
          link,
          document: { number: link, date: null },
          reasons: `Băng rôn, khẩu hiệu: chưa rõ – xem ${link}`,
        })),
      };
      const text = textOf(kind, isAll ? null : addresseesOf(kind, of)[0]!, of);
      expect(text).not.toMatch(/https?:|www\.|google|exec|\/edit|quyền sửa|chỉnh sửa/i);
    }),
  );
});

describe('the ladder of reminders', () => {
  it('counts the units at each step, the latest step first, and says which comes next', () => {
    expect(ladderOf(addresseesOf('reminder', data), data)).toEqual({
      due: [
        { step: 'call', count: 5 },
        { step: 'group', count: 4 },
      ],
      next: { step: 'dispatch-1', on: '2025-04-15' },
    });
  });

  it('is for the unit alone where one is chosen, and there is none without a deadline', () => {
    expect(ladderOf([data.units[26]!], data)).toEqual({
      due: [{ step: 'group', count: 1 }],
      next: { step: 'own', on: '2025-04-17' },
    });
    const open = reportsData(27, { deadline: null });
    expect(ladderOf(addresseesOf('reminder', open), open)).toBeNull();
  });

  it('awaits nothing of units that have reported', () => {
    for (const status of Object.keys(reportStatuses) as UnitReport['status'][]) {
      const found = ladderOf([{ ...data.units[18]!, status }], data);
      expect(found?.due.length, status).toBe(status === 'chua_nop' ? 1 : 0);
    }
  });
});
