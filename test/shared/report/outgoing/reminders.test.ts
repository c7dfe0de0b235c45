import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReminder, messageLength } from '../../../../shared/report/outgoing/group-reminder';
import { reminder } from '../../../../shared/report/outgoing/reminder';
import { unitText } from '../../../../shared/report/outgoing/subject';
import { anyCampaign, anyDays, anyLanguage, anyUnit, campaign, themes, unit } from './given';

const day = { today: '2025-04-20', holidays: ['2025-04-30', '2025-05-01', '2025-05-02'] };
const lineOf = (text: string, word: string) => text.split('\n').find((line) => line.includes(word));

describe('a reminder to one unit', () => {
  it('says what is known, whose the deadline is, and what the unit has nothing on', () => {
    const text = reminder({ campaign, unit: { ...unit, missing: themes.slice(1) }, ...day });
    expect(text.split('\n')).toEqual([
      'Kính gửi phường Trảng Dài: đến ngày 20/4/2025, Phòng chưa nhận được báo cáo kết quả ' +
        'đợt “truyền thông giảm nghèo năm 2025” (Công văn số 45/PVHTT ngày 14/02/2025).',
      'Hạn theo đề nghị của Phòng: 15/4/2025; quá hạn 05 ngày.',
      'Nội dung chưa có kết quả: 2. Đa chiều, bao trùm, bền vững; 3. Hỗ trợ sản xuất, sinh kế, việc làm.',
      'Đề nghị gửi báo cáo về Phòng. Trường hợp không phát sinh, đề nghị nêu rõ.',
    ]);
  });

  it.each([
    ['officer', '45/PVHTT', 'Hạn theo đề nghị của Phòng: 15/4/2025; quá hạn 05 ngày.'],
    ['dispatch', '45/PVHTT', 'Hạn tại Công văn số 45/PVHTT: 15/4/2025; quá hạn 05 ngày.'],
    ['dispatch', null, 'Hạn tại công văn: 15/4/2025; quá hạn 05 ngày.'],
    [null, '45/PVHTT', 'Hạn gửi báo cáo: 15/4/2025; quá hạn 05 ngày.'],
  ] as const)('deadline from %s, number %s', (deadlineFrom, number, line) => {
    expect(lineOf(reminder({ campaign: { ...campaign, deadlineFrom, number }, unit, ...day }), 'Hạn')).toBe(
      line,
    );
  });

  it.each([
    ['2025-04-15', null, 'đến hạn hôm nay.'],
    ['2025-04-11', null, 'còn 02 ngày làm việc.'],
    ['2025-04-20', '2025-05-05', 'đã gia hạn đến 05/5/2025, còn 08 ngày làm việc.'],
    ['2025-05-06', '2025-05-05', 'đã gia hạn đến 05/5/2025, quá hạn 01 ngày.'],
    // Saturday before a Sunday: no working day is left to name.
    ['2025-05-03', '2025-05-04', 'đã gia hạn đến 04/5/2025.'],
  ])('on %s with an extension to %s', (today, extendedTo, end) => {
    const text = reminder({ campaign, unit: { ...unit, extendedTo }, ...day, today });
    expect(lineOf(text, 'Hạn')).toBe(`Hạn theo đề nghị của Phòng: 15/4/2025; ${end}`);
  });

  it('a draft is named by its title alone', () => {
    const draft = { ...campaign, number: null, issuedOn: null };
    expect(reminder({ campaign: draft, unit, ...day })).not.toContain('Công văn');
  });
});

describe('a reminder to the group', () => {
  it('names the units with their days, in one message where they fit', () => {
    const units = [unit, { name: 'Trung tâm Văn hóa', extendedTo: '2025-05-05' }];
    expect(groupReminder({ campaign, units, ...day })).toEqual([
      [
        'Kính gửi các đơn vị: đến ngày 20/4/2025, Phòng chưa nhận được báo cáo kết quả ' +
          'đợt “truyền thông giảm nghèo năm 2025” (Công văn số 45/PVHTT ngày 14/02/2025) của 02 đơn vị sau:',
        'Hạn theo đề nghị của Phòng: 15/4/2025.',
        '- phường Trảng Dài: quá hạn 05 ngày',
        '- Trung tâm Văn hóa: đã gia hạn đến 05/5/2025, còn 08 ngày làm việc',
        'Đề nghị gửi báo cáo về Phòng. Trường hợp không phát sinh, đề nghị nêu rõ.',
      ].join('\n'),
    ]);
    expect(groupReminder({ campaign, units: [], ...day })).toEqual([]);
  });

  it('takes as many messages as it needs, each with its number and understood alone', () => {
    const units = Array.from({ length: 100 }, (_, at) => ({ ...unit, name: `Phường Trảng Dài ${at}` }));
    const parts = groupReminder({ campaign, units, ...day });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]).toContain(`của 100 đơn vị sau (tin 1/${parts.length}):\nHạn theo đề nghị`);
    expect(parts.filter((part) => part.includes('Đề nghị gửi báo cáo về Phòng.'))).toEqual(parts.slice(-1));
  });

  it('never outgrows a message and never loses, doubles or moves a unit', () => {
    const many = fc.array(anyUnit, { maxLength: 60 });
    fc.assert(
      fc.property(anyCampaign, many, anyDays, anyLanguage, (of, units, days, language) => {
        const parts = groupReminder({ campaign: of, units, ...days }, language);
        expect(Math.max(0, ...parts.map((part) => part.length))).toBeLessThanOrEqual(messageLength);
        const named = parts.flatMap((part) => part.split('\n').filter((line) => line.startsWith('- ')));
        expect(named).toHaveLength(units.length);
        expect(named.every((line, at) => line.startsWith(`- ${unitText(units[at]!.name)}`))).toBe(true);
      }),
    );
  });
});
