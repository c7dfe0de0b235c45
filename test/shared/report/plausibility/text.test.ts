import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { questions as english } from '../../../../shared/locale/en/questions';
import { questions as vietnamese } from '../../../../shared/locale/vi/questions';
import type { Figures, ReportContent } from '../../../../shared/report/content';
import { ruleOf, type Surroundings } from '../../../../shared/report/plausibility/question';
import { questionsOf } from '../../../../shared/report/plausibility/questions';
import { questionText } from '../../../../shared/report/plausibility/text';
import {
  alone,
  contentOf,
  plausible,
  themeOf,
  wildContentArbitrary,
  wildSurroundingsArbitrary,
  without,
} from '../contents';

const told = (content: ReportContent, around: Partial<Surroundings> = {}, language: 'vi' | 'en' = 'vi') =>
  questionsOf(content, { ...alone, ...around }).map((question) => questionText(question, language));

const of = (figures: Figures) => contentOf({ ...plausible, ...figures });
const twin = [{ unitName: 'Phường A', figures: plausible }];
const banners = [10, 12, 15, 20, 25].map((bang_ron) => ({ unitName: '', figures: { bang_ron } }));
const dated = (date: string) => ({ number: '', date });
const period = { from: '2025-02-12', to: '2025-04-15' };

test.each<[string, ReportContent, Partial<Surroundings>]>([
  [
    'Thời lượng bình quân 0,5 phút mỗi lượt: có thể đã nhập giờ vào ô phút.',
    of({ tt_luot_phat: 124, tt_phut: 62 }),
    {},
  ],
  [
    'Thời lượng bình quân 0,013 phút mỗi lượt, thường từ 1 đến 60 phút.',
    of({ tt_luot_phat: 80, tt_phut: 1 }),
    {},
  ],
  ['Lượt phát (12) ít hơn số tin, bài (29).', of({ tt_tin_bai: 29, tt_luot_phat: 12, tt_phut: 120 }), {}],
  [
    'Bình quân 1.000 người mỗi hội nghị, tọa đàm, thường từ 10 đến 500 người.',
    of({ hn_cuoc: 1, hn_nguoi: 1000 }),
    {},
  ],
  [
    'Bình quân 1,5 người mỗi buổi sinh hoạt, thường từ 10 đến 150 người.',
    of({ sh_buoi: 20, sh_nguoi: 30 }),
    {},
  ],
  ['Lượt tiếp cận Facebook: 1.200, nhưng ghi 0 ở Bài đăng Facebook/Fanpage.', of({ fb_tc: 1200 }), {}],
  [
    'Lượt tiếp cận Facebook: 1.200, nhưng còn trống ở Bài đăng Facebook/Fanpage.',
    contentOf({ ...without(plausible, 'fb_bai'), fb_tc: 1200 }),
    {},
  ],
  [
    'Băng rôn, khẩu hiệu: 1.900, cao hơn nhiều so với mức thường gặp (đến 60). Đề nghị xác nhận.',
    of({ bang_ron: 1900 }),
    {},
  ],
  ['Tin nhắn viễn thông: 500, ít gặp ở cấp phường. Đề nghị xác nhận.', of({ sms: 500 }), {}],
  ['Băng rôn, khẩu hiệu: 9.000, ngoài khoảng 0 đến 2.000. Nhập lại số liệu.', of({ bang_ron: 9000 }), {}],
  ['Tờ rơi, tờ gấp: 1,25 không phải số nguyên, có thể là 1.250.', of({ to_roi: 1.25 }), {}],
  ['Băng rôn, khẩu hiệu: 20,5 không phải số nguyên.', of({ bang_ron: 20.5 }), {}],
  ['Báo cáo không có số liệu: chọn Không phát sinh hoặc nhập số liệu.', contentOf({}), {}],
  [
    'Chỉ tiêu cốt lõi đều trống hoặc bằng 0, chỉ có: Áp phích. Nhập số liệu cốt lõi hoặc xác nhận.',
    contentOf({ ap_phich: 9 }),
    {},
  ],
  [
    'Đã chọn Không phát sinh nhưng có số liệu: Áp phích. Bỏ chọn hoặc xóa số liệu.',
    contentOf({ ap_phich: 9 }, { nil: true }),
    {},
  ],
  [
    'Còn trống: Pa nô; Tờ rơi, tờ gấp; Bài đăng Facebook/Fanpage và 2 chỉ tiêu khác. Không thực hiện thì ghi 0, chưa có số liệu thì để trống.',
    contentOf(without(plausible, 'pa_no', 'to_roi', 'fb_bai', 'xe_loa', 'guong')),
    {},
  ],
  ['Báo cáo 6 tin, bài trên trang, sổ ghi 12.', of({}), { kind: 'ban_bien_tap', logged: 12 }],
  [
    'Chưa có số tin, bài trên trang, sổ ghi 12.',
    contentOf(without(plausible, 'web_tin')),
    { kind: 'ban_bien_tap', logged: 12 },
  ],
  ['Tổng thời lượng phát: 600, đợt trước là 9.000.', of({}), { last: { tt_phut: 9000 } }],
  [
    '9 chỉ tiêu bằng đúng số của đợt trước: Văn bản triển khai, kế hoạch đã ban hành; Tin, bài phát trên đài truyền thanh phường; Lượt phát trên hệ thống truyền thanh và 6 chỉ tiêu khác. Có thể là số liệu cũ.',
    of({ bang_ron: 21, to_roi: 700 }),
    { last: plausible },
  ],
  ['Băng rôn, khẩu hiệu: 160, mức giữa của 5 đơn vị khác là 15.', of({ bang_ron: 160 }), { others: banners }],
  ['Số liệu (11 chỉ tiêu) trùng hoàn toàn với Phường A.', of({}), { others: twin }],
  [
    'Nội dung 3 ghi có minh chứng nhưng chưa có liên kết.',
    contentOf(plausible, { themes: [themeOf(3, { state: 'evidenced' })] }),
    {},
  ],
  [
    'Văn bản ghi ngày 14/04/2025, sau ngày nhận 13/04/2025.',
    of({}),
    { document: dated('2025-04-14'), receivedOn: '2025-04-13' },
  ],
  ['Ngày nhận 21/04/2025 chưa đến.', of({}), { receivedOn: '2025-04-21' }],
  [
    'Ngày văn bản 11/02/2025 trước ngày bắt đầu đợt (12/02/2025).',
    of({}),
    { document: dated('2025-02-11'), period },
  ],
])('%s', (sentence, content, around) => {
  expect(told(content, around)).toEqual([sentence]);
});

it('writes numbers as the language does', () => {
  expect(told(of({ fb_tc: 1200.5, fb_bai: 1 }), {}, 'en')).toEqual([
    'Facebook reach: 1,200.5 is not a whole number.',
  ]);
  expect(told(of({ fb_tc: 1200 }), {}, 'en')).toEqual(['Facebook reach: 1,200, but Facebook posts is 0.']);
});

it('has a sentence for every question, in both languages, without a gap in it', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(wildContentArbitrary, wildSurroundingsArbitrary, (content, around) => {
      for (const question of questionsOf(content, around)) {
        seen.add(ruleOf(question));
        for (const language of ['vi', 'en'] as const)
          expect(questionText(question, language)).not.toMatch(/undefined|null|NaN|\[object|: ,|: \.|\(\)/);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(seen.size).toBeGreaterThan(15);
});

it('says the same kinds of things in both languages', () => {
  expect(Object.keys(english)).toEqual(Object.keys(vietnamese));
});
