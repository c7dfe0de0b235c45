import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../../shared/report/metrics/index';
import { readReasons, writeReasons } from '../../../shared/report/reason-cell';
import {
  fieldLabels,
  type Reason,
  type ReasonId,
  reasonFields,
  revisionReasons,
} from '../../../shared/report/reasons';
import { comparable, squeeze } from '../../../shared/text/normalise';

const reasonIds = Object.keys(revisionReasons) as ReasonId[];
const field = fc.oneof(
  fc.constantFrom(...metrics.map((metric) => metric.id), ...Object.keys(reasonFields)),
  fc.nat(99).map((number) => `theme:${number}`),
);
/** Notes that look like what stands around them, too. */
const note = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...Object.values(revisionReasons).flatMap(({ vi, en }) => [vi, en]),
        'Băng rôn, khẩu hiệu',
        'Nội dung 3',
        ':',
        '–',
        '-',
        ' – ',
        ' ',
        '\n',
        '\u2028',
        '\u00ad',
        'ảnh chụp',
        'hoà'.normalize('NFD'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
);
const reason: fc.Arbitrary<Reason> = fc.record({ field, reason: fc.constantFrom(...reasonIds), note });
const language = fc.constantFrom('vi' as const, 'en' as const);

describe('reasons in one cell', () => {
  const reasons: Reason[] = [
    { field: 'bang_ron', reason: 'no-evidence', note: 'ảnh chụp' },
    { field: 'theme:3', reason: 'unclear', note: '' },
    { field: 'tt_phut', reason: 'other', note: 'ghi giờ hay phút' },
    { field: 'general', reason: 'other', note: 'Chưa rõ' },
  ];

  it('reads as people write, a line each', () => {
    expect(writeReasons(reasons, 'vi').split('\n')).toEqual([
      'Băng rôn, khẩu hiệu: chưa có minh chứng – ảnh chụp',
      'Nội dung 3: chưa rõ',
      'Tổng thời lượng phát: ghi giờ hay phút',
      'Toàn bộ báo cáo: lý do khác – Chưa rõ',
    ]);
    expect(writeReasons(reasons.slice(0, 2), 'en').split('\n')).toEqual([
      'Banners and slogans hung: no evidence yet – ảnh chụp',
      'Theme 3: unclear',
    ]);
  });

  it('comes back the same in either language, but for what is not seen in a note', () => {
    fc.assert(
      fc.property(fc.array(reason, { maxLength: 6 }), language, (given, written) => {
        const seen = given.map((one) => ({ ...one, note: squeeze(one.note) }));
        expect(readReasons(writeReasons(given, written))).toEqual(seen);
      }),
      { numRuns: 1000 },
    );
  });

  it('is one line for each reason, whatever is in the note, and no formula', () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 6 }), language, (given, written) => {
        const text = writeReasons(given, written);
        expect(text.split('\n')).toHaveLength(given.length);
        expect(text).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it('reads what people typed', () => {
    const typed = [
      '- BĂNG RÔN, KHẨU HIỆU : Chưa có minh chứng - ảnh chụp',
      '',
      'Nội dung 3 (Hỗ trợ sản xuất, sinh kế, việc làm): chưa rõ'.normalize('NFD'),
      'Hội nghị, toạ đàm, tập huấn: thiếu số liệu',
      'Gọi lại thứ Hai',
      'Việc khác: xem lại',
      'Pa nô:',
    ].join('\r\n');
    expect(readReasons(typed)).toEqual([
      { field: 'bang_ron', reason: 'no-evidence', note: 'ảnh chụp' },
      { field: 'theme:3', reason: 'unclear', note: '' },
      { field: 'hn_cuoc', reason: 'missing', note: '' },
      { field: 'general', reason: 'other', note: 'Gọi lại thứ Hai' },
      { field: 'general', reason: 'other', note: 'Việc khác: xem lại' },
      { field: 'pa_no', reason: 'other', note: '' },
    ]);
    expect(readReasons(' \n')).toEqual([]);
  });

  it('a field of another version is about the whole report', () => {
    expect(writeReasons([{ field: 'constructor', reason: 'unclear', note: '' }], 'vi')).toBe(
      'Toàn bộ báo cáo: chưa rõ',
    );
  });

  it('tells every field and every reason apart', () => {
    const spelt = [...fieldLabels.values()].flatMap(({ vi, en }) => [
      ...new Set([comparable(vi), comparable(en)]),
    ]);
    expect(new Set(spelt).size).toBe(spelt.length);
    expect(spelt.filter((label) => label.includes(':'))).toEqual([]);
    const labels = Object.values(revisionReasons).flatMap(({ vi, en }) => [vi, en]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('reads two hundred thousand characters of anything', () => {
    const noise = ['Nội dung 1 (', ') (', 'chưa rõ – ', ': ', '- ', ' ', '\u0301'].map((part) =>
      part.repeat(Math.ceil(200_000 / part.length)),
    );
    for (const text of noise) expect(readReasons(text).length).toBeLessThanOrEqual(1);
    expect(readReasons('Pa nô: chưa rõ\n'.repeat(14_000))).toHaveLength(14_000);
  });
});
