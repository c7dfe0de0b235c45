import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreMetrics, metrics } from '../../../../shared/report/metrics/index';
import { figureText } from '../../../../shared/report/outgoing/figure';
import { receipt } from '../../../../shared/report/outgoing/receipt';
import { anyContent, anyLanguage, content, themes } from './given';

const asked = metrics.filter(({ id }) => ['tt_luot_phat', 'bang_ron', 'pa_no'].includes(id));
const given = { unit: 'Phường Trảng Dài', receivedOn: '2025-04-05', channel: 'zalo' as const, themes, asked };

describe('a receipt', () => {
  it('tells what was taken in, what is blank, and which themes have nothing', () => {
    const report = {
      ...content,
      figures: { phuon: 20, tt_luot_phat: 12, bang_ron: 3 },
      approximate: ['phuon' as const],
      themes: [{ number: 2, state: 'claimed' as const, link: '', note: '' }],
    };
    expect(receipt({ ...given, content: report }).split('\n')).toEqual([
      'Đã nhận báo cáo của phường Trảng Dài (ngày 05/4/2025, hình thức: Zalo): ' +
        '12 lượt phát trên hệ thống truyền thanh; 03 tấm băng rôn, khẩu hiệu; khoảng 20 cái cờ, phướn tuyên truyền.',
      'Còn thiếu số liệu: Pa nô. Nếu không thực hiện, đề nghị ghi 0.',
      'Nội dung đã ghi nhận: 2.',
      'Nội dung chưa có kết quả: 1. Giảm nghèo theo chiều sâu; 3. Hỗ trợ sản xuất, sinh kế, việc làm.',
    ]);
  });

  it('asks for nothing where there was nothing to report', () => {
    expect(receipt({ ...given, content: { ...content, nil: true }, channel: null })).toBe(
      'Đã nhận báo cáo không phát sinh của phường Trảng Dài (ngày 05/4/2025).',
    );
  });

  it('takes 0 for a figure and a blank for none', () => {
    const text = receipt({
      ...given,
      content: { ...content, figures: { pa_no: 0 } },
      receivedOn: null,
      channel: null,
    });
    expect(text).toContain('của phường Trảng Dài: 0 tấm pa nô.');
    expect(text).toContain('Còn thiếu số liệu: Lượt phát trên hệ thống truyền thanh; Băng rôn, khẩu hiệu.');
  });

  it('says every given figure once, the core first, and every blank one of the core once', () => {
    fc.assert(
      fc.property(anyContent, anyLanguage, (report, language) => {
        const [first = '', second = ''] = receipt(
          { ...given, asked: coreMetrics, content: { ...report, nil: false } },
          language,
        ).split('\n');
        const said = first.replace(/^.*?\): |\.$/g, '').split('; ');
        const order = [...coreMetrics, ...metrics.filter((metric) => !metric.core)];
        const expected = order.flatMap((metric) => {
          const figure = report.figures[metric.id];
          return figure === undefined
            ? []
            : [figureText(metric, figure, report.approximate.includes(metric.id), language)];
        });
        if (expected.length > 0) expect(said).toEqual(expected);
        for (const { id, labels } of coreMetrics) {
          const named =
            `; ${second.replace(/^.*?: |\. .*$/g, '')};`.split(`; ${labels[language]};`).length - 1;
          expect(named).toBe(report.figures[id] === undefined ? 1 : 0);
        }
      }),
    );
  });
});

describe('a figure inside a sentence', () => {
  it.each([
    ['to_roi', '05 tờ rơi, tờ gấp'],
    ['bang_ron', '05 tấm băng rôn, khẩu hiệu'],
    ['tt_tin_bai', '05 tin, bài phát trên đài truyền thanh phường'],
    ['zalo_nhom_tin', '05 lượt tin gửi vào nhóm Zalo khu phố, tổ'],
    ['hn_nguoi', '05 lượt người dự hội nghị, tọa đàm'],
    ['ap_phich', '05 tờ áp phích'],
    ['tt_phut', 'tổng thời lượng phát 05 phút'],
    ['kp_ns', 'kinh phí ngân sách cho truyền thông 05 triệu đồng'],
  ])('%s: %s', (id, text) => {
    expect(figureText(metrics.find((metric) => metric.id === id)!, 5, false)).toBe(text);
  });

  it('is the label and the figure in English', () => {
    const leaflets = metrics.find((metric) => metric.id === 'to_roi')!;
    expect(figureText(leaflets, 1500, true, 'en')).toBe('Leaflets distributed (tờ): about 1,500');
  });
});
