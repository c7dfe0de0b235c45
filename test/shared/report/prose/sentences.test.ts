import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../shared/report/prose/index';
import { figuresOf, known } from './known';

type Cases = readonly (readonly [text: string, figures: Record<string, number>])[];
const all = (cases: Cases) =>
  test.each(cases)('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));

describe('numbers as officials write them', () => {
  all([
    ['treo 03 băng rôn', { bang_ron: 3 }],
    ['Phát thanh được 62 giờ', { tt_phut: 3720 }],
    ['Thời lượng phát thanh 3 giờ 30 phút', { tt_phut: 210 }],
    ['Loa phường: 3h30', { tt_phut: 210 }],
    ['Phát thanh 2,5 giờ', { tt_phut: 150 }],
    ['Phát 1.250 tờ rơi', { to_roi: 1250 }],
    ['Phát 1 250 tờ rơi', { to_roi: 1250 }],
    ['Treo mười hai băng rôn', { bang_ron: 12 }],
    ['Phát thanh hai mươi lăm lượt', { tt_luot_phat: 25 }],
    ['Cấp một trăm hai mươi sổ tay', { so_tay: 120 }],
    ['Tổ chức 03 (ba) hội nghị', { hn_cuoc: 3 }],
    ['Truyền thanh: 15 tin, 03 bài', { tt_tin_bai: 18 }],
    ['Phát thanh, mỗi lượt 10-15 phút', {}],
    ['Fanpage 12 bài, 1,2k lượt tiếp cận', { fb_bai: 12, fb_tc: 1200 }],
    ['Kinh phí tuyên truyền từ ngân sách: 15.000.000 đồng', { kp_ns: 15 }],
    ['Kinh phí tuyên truyền từ ngân sách: 12tr5', { kp_ns: 12.5 }],
  ]);
  test('estimates are marked', () => {
    for (const about of ['hơn', 'trên', 'khoảng', 'gần']) {
      const { figures } = readProse(`Phát ${about} 500 tờ rơi`, known);
      expect(figures).toMatchObject([{ metric: 'to_roi', value: 500, approximate: true }]);
    }
    expect(readProse('Phát trên 25 cụm loa', known).figures).toMatchObject([
      { value: 25, approximate: false },
    ]);
  });
});

describe('what is multiplied out', () => {
  all([
    ['Phát thanh 5 phút/lượt x 2 lượt/ngày x 10 ngày', { tt_luot_phat: 20, tt_phut: 100 }],
    ['I. Truyền thanh\n25 lượt, mỗi lượt 15 phút', { tt_luot_phat: 25, tt_phut: 375 }],
    ['Loa phát mỗi ngày 2 lần, mỗi lần 10 phút, trong 15 ngày', { tt_luot_phat: 30, tt_phut: 300 }],
    ['Phát thanh 20 lượt × 5 phút', { tt_luot_phat: 20, tt_phut: 100 }],
    ['10 khu phố, mỗi khu phố treo 2 băng rôn', { bang_ron: 20 }],
    ['Tổ chức 3 buổi sinh hoạt khu phố, mỗi buổi 70 người', { sh_buoi: 3, sh_nguoi: 210 }],
    ['Phát thanh 02 lượt/ngày', {}],
  ]);
});

describe('parts, totals and repetitions', () => {
  all([
    ['Tổng cộng 20 băng rôn, trong đó 12 ở khu phố 1, 8 ở khu phố 2', { bang_ron: 20 }],
    ['Treo 5 băng rôn tại UBND và 7 băng rôn tại các khu phố', { bang_ron: 12 }],
    ['Treo 12 băng rôn.\nTóm lại: 12 băng rôn', { bang_ron: 12 }],
    ['Treo 12 băng rôn.\nTrực quan: 15 băng rôn', {}],
    ['Băng rôn: 12 (khu phố 1: 5, khu phố 2: 7)', { bang_ron: 12 }],
    ['Tháng 2: 10 lượt phát thanh\nTháng 3: 12 lượt phát thanh', { tt_luot_phat: 22 }],
    ['Ghi 35 băng rôn là nhầm, số đúng là 25 băng rôn', { bang_ron: 25 }],
  ]);
});

describe('what was not done, not here, not now, or is of something else', () => {
  all([
    ['Hỗ trợ 25 hộ nghèo, tặng 30 phần quà trị giá 15 triệu đồng', {}],
    ['Cuối năm giảm 12 hộ nghèo, còn 40 hộ (0,35%)', {}],
    ['Kế hoạch treo 10 băng rôn', {}],
    ['Treo 20 băng rôn, so với năm 2024 (15 băng rôn) tăng 5 băng rôn', { bang_ron: 20 }],
    ['Đề nghị cấp 500 tờ rơi, 5 băng rôn', {}],
    ['25/25 khu phố tổ chức họp với 1.250 lượt người', { sh_nguoi: 1250 }],
    ['Công văn số 45/PVHTT ngày 20/02/2025, ĐT 0251.3000.456', {}],
    ['Đăng 25 bài trên Trang TTĐT và Facebook', {}],
    ['Treo 12 băng rôn, pa nô', {}],
    ['III. Phương hướng\nTreo 20 băng rôn', {}],
    ['5 cụm loa hư hỏng', {}],
  ]);
});

describe('none', () => {
  all([
    ['không có pa nô', { pa_no: 0 }],
    ['Pa nô: 0', { pa_no: 0 }],
    ['Pa nô: -', { pa_no: 0 }],
    ['Pa nô: chưa có', { pa_no: 0 }],
    ['Không có pa nô, áp phích', { pa_no: 0, ap_phich: 0 }],
    ['Chưa tổ chức văn nghệ', { vn_buoi: 0 }],
    ['Pa nô:', {}],
    ['Chưa có số liệu về pa nô', {}],
  ]);
});

describe('people and articles go to what they are of', () => {
  all([
    ['3 buổi sinh hoạt khu phố với 210 lượt người tham dự', { sh_buoi: 3, sh_nguoi: 210 }],
    ['Có 350 người dự 4 buổi sinh hoạt chi hội', { sh_buoi: 4, sh_nguoi: 350 }],
    [
      '02 hội nghị với 180 người và 03 buổi sinh hoạt với 210 lượt người',
      { hn_cuoc: 2, hn_nguoi: 180, sh_buoi: 3, sh_nguoi: 210 },
    ],
    ['05 hội nghị, 12 buổi sinh hoạt chi bộ với 900 lượt người', { hn_cuoc: 5, sh_buoi: 12 }],
    [
      '01 cuộc đối thoại, 35 người; 01 đêm văn nghệ, 400 người xem',
      { dt_cuoc: 1, dt_nguoi: 35, vn_buoi: 1, vn_nguoi: 400 },
    ],
    ['Trang TTĐT 12 tin, 20 trên Facebook và 13 trên Zalo OA', { web_tin: 12, fb_bai: 20, zalo_bai: 13 }],
    ['Gửi 120 tin vào 25 nhóm Zalo khu phố', { zalo_nhom_tin: 120, zalo_nhom: 25 }],
    ['500 lượt thích, 120 lượt chia sẻ, 45 bình luận', { mxh_tt: 665 }],
    ['Kinh phí 20 triệu, trong đó ngân sách 12,5 triệu, xã hội hóa 7,5 triệu', { kp_ns: 12.5, kp_xhh: 7.5 }],
  ]);
});

describe('tables, lists and forms', () => {
  all([
    ['Băng rôn | tấm | 12\nPa nô | tấm | 2', { bang_ron: 12, pa_no: 2 }],
    ['STT\tNội dung\tĐVT\tKế hoạch\tThực hiện\n1\tBăng rôn\ttấm\t10\t12', { bang_ron: 12 }],
    [
      'Khu phố | Băng rôn | Tờ rơi\nKP 1 | 2 | 100\nKP 2 | 3 | 80\nTổng | 5 | 180',
      { bang_ron: 5, to_roi: 180 },
    ],
    ['Băng rôn\ntấm\n12\nTờ rơi\ntờ\n500', { bang_ron: 12, to_roi: 500 }],
    ['- Băng rôn, khẩu hiệu (tấm): 12\n- Loa: 20 lượt', { bang_ron: 12, tt_luot_phat: 20 }],
    ['1 Băng rôn 12\n2 Pa nô 3\n3 Tờ rơi 500', { bang_ron: 12, pa_no: 3, to_roi: 500 }],
    ['treo 5 bang ron, phat 20 luot', { bang_ron: 5, tt_luot_phat: 20 }],
    ['băng zôn 3, băng-rôn: 0, panô 2', { pa_no: 2, bang_ron: 3 }],
    ['Phát thah 30 lượt, tờ rơii 500 tờ', { tt_luot_phat: 30, to_roi: 500 }],
  ]);
});

test('a number that was not understood is shown, one that counts nothing is not', () => {
  const text = 'Ngày 5/4/2025, khu phố 3: phát 12 móc khóa, treo 5 băng rôn (Kế hoạch số 12/KH-UBND).';
  const { unread } = readProse(text, known);
  expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual(['12']);
});
