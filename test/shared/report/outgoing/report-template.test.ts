import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreMetrics, metrics } from '../../../../shared/report/metrics/index';
import { fillTemplate } from '../../../../shared/report/outgoing/filled-template';
import { reportTemplate } from '../../../../shared/report/outgoing/report-template';
import { anyCampaign, anyContent, anyLanguage, anyThemes, campaign, content, themes, unit } from './given';

const core = coreMetrics.slice(0, 2);

describe('the template of a report', () => {
  it('asks for everything a line at a time', () => {
    expect(reportTemplate({ campaign, themes, metrics: core, unit }).split('\n')).toEqual([
      'Mẫu báo cáo kết quả: truyền thông giảm nghèo năm 2025',
      'Thời gian của đợt: 01/02/2025 – 31/3/2025',
      'Phòng đề nghị gửi báo cáo chậm nhất ngày 15/4/2025.',
      '',
      'Đơn vị: Phường Trảng Dài',
      'Số, ký hiệu: ',
      'Ngày văn bản: ',
      '',
      'Bỏ trống = chưa có số liệu; 0 = không thực hiện.',
      'Văn bản triển khai, kế hoạch đã ban hành (văn bản): ',
      'Tin, bài phát trên đài truyền thanh phường (tin, bài): ',
      '',
      'Nội dung của đợt (ghi số thứ tự vào dòng “Nội dung đã tuyên truyền”):',
      '1. Giảm nghèo theo chiều sâu',
      '2. Đa chiều, bao trùm, bền vững',
      '3. Hỗ trợ sản xuất, sinh kế, việc làm',
      'Nội dung đã tuyên truyền: ',
      'Liên kết minh chứng, nếu có:',
      'Minh chứng nội dung 1: ',
      'Minh chứng nội dung 2: ',
      'Minh chứng nội dung 3: ',
      '',
      'Khó khăn: ',
      'Đề xuất: ',
      'Không phát sinh (có/không): ',
    ]);
  });

  it('asks a unit by its own extension, and nobody for a day where there is no deadline', () => {
    const extended = { ...unit, extendedTo: '2025-05-05' };
    expect(reportTemplate({ campaign, themes, unit: extended })).toContain('chậm nhất ngày 05/5/2025');
    const open = { ...campaign, deadline: null, period: null };
    expect(reportTemplate({ campaign: open, themes, unit: extended }).split('\n').slice(0, 3)).toEqual([
      'Mẫu báo cáo kết quả: truyền thông giảm nghèo năm 2025',
      '',
      'Đơn vị: Phường Trảng Dài',
    ]);
  });

  it('has a line for each figure that is asked, those of the core first, that names it again', () => {
    fc.assert(
      fc.property(
        anyCampaign,
        anyThemes,
        fc.shuffledSubarray([...metrics]),
        anyLanguage,
        (of, all, asked, language) => {
          const text = reportTemplate({ campaign: of, themes: all, metrics: asked }, language);
          const named = text.split('\n').flatMap((line) => {
            const match = /^(.*) \(([^()]*)\): $/.exec(line);
            return metrics.filter(
              ({ labels, unit: counted }) => labels[language] === match?.[1] && counted === match[2],
            );
          });
          expect(named).toEqual([...asked].sort((one, other) => Number(other.core) - Number(one.core)));
        },
      ),
    );
  });
});

describe('a filled template', () => {
  it('has every value after its line', () => {
    const filled = fillTemplate(
      {
        campaign,
        themes,
        metrics: metrics.filter(({ id }) => id === 'to_roi' || id === 'kp_ns' || id === 'pa_no'),
      },
      {
        ...content,
        figures: { to_roi: 1500, kp_ns: 2.5 },
        approximate: ['to_roi'],
        themes: [
          { number: 1, state: 'evidenced', link: 'https://vidu.vn/tin-1', note: '' },
          { number: 3, state: 'claimed', link: '', note: '' },
        ],
        difficulties: ['Kinh phí hạn hẹp', 'Loa hư'],
      },
      { number: '12/BC-UBND', date: '2025-04-05' },
    ).split('\n');
    for (const line of [
      'Số, ký hiệu: 12/BC-UBND',
      'Ngày văn bản: 05/4/2025',
      'Pa nô (tấm): ',
      'Tờ rơi, tờ gấp (tờ): khoảng 1.500',
      'Kinh phí ngân sách cho truyền thông (triệu đồng): 2,5',
      'Nội dung đã tuyên truyền: 1, 3',
      'Minh chứng nội dung 1: https://vidu.vn/tin-1',
      'Minh chứng nội dung 3: ',
      'Khó khăn: Kinh phí hạn hẹp; Loa hư',
      'Đề xuất: ',
      'Không phát sinh (có/không): không',
    ])
      expect(filled).toContain(line);
  });

  it('is the template with values, line for line', () => {
    fc.assert(
      fc.property(anyCampaign, anyThemes, anyContent, anyLanguage, (of, all, said, language) => {
        const template = { campaign: of, themes: all, metrics };
        const blank = reportTemplate(template, language).split('\n');
        const filled = fillTemplate(template, said, { number: '1/BC', date: null }, language).split('\n');
        expect(filled).toHaveLength(blank.length);
        expect(filled.every((line, at) => line.startsWith(blank[at]!))).toBe(true);
        const figures = filled.filter(
          (line, at) => /\): $/.test(blank[at]!) && /\d/.test(line.slice(blank[at]!.length)),
        );
        expect(figures).toHaveLength(Object.keys(said.figures).length);
      }),
    );
  });
});
