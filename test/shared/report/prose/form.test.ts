import { describe, expect, test } from 'vitest';
import { metrics } from '../../../../shared/report/metrics/index';
import { readProse } from '../../../../shared/report/prose/index';
import { known } from './known';

const line = (at: number, value: string) => `${metrics[at]!.labels.vi} (${metrics[at]!.unit}): ${value}`;
const all = metrics.map(({ limit }, at) => Math.min(limit, 11 + at * 7));
const head = [
  'Mẫu báo cáo kết quả: đợt “Tuyên truyền giảm nghèo”',
  'Thời gian của đợt: 01/3/2025 – 30/4/2025',
  'Phòng đề nghị gửi báo cáo chậm nhất ngày 05/5/2025.',
  '',
  'Đơn vị: Phường Trảng Dài',
  'Số, ký hiệu: 12/BC-UBND',
  'Ngày văn bản: 05/4/2025',
  '',
];
const foot = [
  '',
  'Nội dung của đợt (ghi số thứ tự vào dòng “Nội dung đã tuyên truyền”):',
  ...known.themes.map(({ number, label }) => `${number}. ${label}`),
  'Nội dung đã tuyên truyền: 1, 3, 5',
  'Liên kết minh chứng, nếu có:',
  ...known.themes.map(({ number }) => `Minh chứng nội dung ${number}: `),
  '',
  'Khó khăn: KK1; KK4',
  'Đề xuất: KN1',
];
const filled = (value: (at: number) => string, nil = 'không') =>
  [
    ...head,
    ...metrics.map((_, at) => line(at, value(at))),
    ...foot,
    `Không phát sinh (có/không): ${nil}`,
  ].join('\n');

describe('the form of the campaign is read back without a question', () => {
  test('all 40 figures, each certain', () => {
    const { figures, others, unread, ...rest } = readProse(
      filled((at) => String(all[at])),
      known,
    );
    expect(figures.map(({ metric, value, sureness }) => [metric, value, sureness])).toEqual(
      metrics.map(({ id }, at) => [id, all[at], 'sure']),
    );
    expect({ others, unread }).toEqual({ others: [], unread: [] });
    expect(rest.document).toEqual({
      number: '12/BC-UBND',
      date: '2025-04-05',
      unit: 'bh-2024-11:trang-dai',
    });
    expect(rest.themes.map(({ number }) => number)).toEqual([1, 3, 5]);
    expect([rest.difficulties, rest.proposals, rest.nil]).toEqual([['KK1', 'KK4'], ['KN1'], null]);
  });

  test('as bullets, numbered, in capitals, with the unit said again', () => {
    const dressed = [
      (text: string) => `- ${text}`,
      (text: string, at: number) => `${at + 1}. ${text}`,
      (text: string) => text.toUpperCase(),
    ];
    for (const dress of dressed)
      for (const [at, { id }] of metrics.entries()) {
        const { figures } = readProse(dress(line(at, String(all[at])), at), known);
        expect([id, figures.map(({ metric, value }) => [metric, value])]).toEqual([id, [[id, all[at]]]]);
      }
  });

  test('nothing is not blank: 0, a dash and không are none, blank is not said', () => {
    for (const none of ['0', '-', 'không', 'Không có', 'chưa', 'không thực hiện.'])
      expect(
        new Set(
          readProse(
            filled(() => none),
            known,
          ).figures.map(({ value }) => value),
        ),
      ).toEqual(new Set([0]));
    expect(
      readProse(
        filled(() => ''),
        known,
      ).figures,
    ).toEqual([]);
  });

  test('estimates, thousands and hours', () => {
    const { figures } = readProse(
      [line(2, '1.250'), line(3, '62 giờ'), line(7, 'khoảng 12'), line(38, '12,5')].join('\n'),
      known,
    );
    expect(figures.map(({ metric, value, approximate }) => [metric, value, approximate])).toEqual([
      ['tt_luot_phat', 1250, false],
      ['tt_phut', 3720, false],
      ['bang_ron', 12, true],
      ['kp_ns', 12.5, false],
    ]);
  });

  test('the label wins over what the text says else', () => {
    const text = `Phường đã treo 15 băng rôn.\n${line(7, '12')}`;
    expect(readProse(text, known).figures).toMatchObject([
      { metric: 'bang_ron', value: 12, sureness: 'sure' },
    ]);
  });

  test('a nil return is said in its line, whatever stands above', () => {
    expect(
      readProse(
        filled(() => '0', 'có'),
        known,
      ).nil,
    ).not.toBeNull();
    expect(
      readProse(
        filled(() => '5', 'có'),
        known,
      ).nil,
    ).not.toBeNull();
    expect(
      readProse(
        filled(() => '0', ''),
        known,
      ).nil,
    ).toBeNull();
  });
});
