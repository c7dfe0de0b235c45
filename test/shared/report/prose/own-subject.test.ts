import { describe, expect, it } from 'vitest';
import { readProse } from '../../../../shared/report/prose/index';

const figuresIn = (text: string) =>
  Object.fromEntries(
    readProse(text, { units: [], themes: [] })
      .figures.filter(({ sureness }) => sureness !== 'doubtful')
      .map(({ metric, value }) => [metric, value]),
  );

describe('what is of the campaign’s own subject', () => {
  it.each([
    ['xe loa chạy 30 lượt, trong đó giảm nghèo 11 lượt, còn lại là bầu cử', { xe_loa: 11 }],
    ['treo 12 băng rôn, trong đó 5 băng rôn về giảm nghèo', { bang_ron: 5 }],
    ['Phòng dịch: phát 1.500 tờ rơi. Giảm nghèo: phát 300 tờ rơi.', { to_roi: 300 }],
    ['PCCC: 12 băng rôn, 2 hội nghị. Giảm nghèo: 4 băng rôn.', { bang_ron: 4 }],
    ['phát 900 tờ rơi diệt lăng quăng, treo 4 băng rôn giảm nghèo', { bang_ron: 4 }],
    ['Ngày hội sách 06 buổi, 300 học sinh dự (không tính vào số liệu). Treo 7 băng rôn.', { bang_ron: 7 }],
  ])('%s', (text, figures) => expect(figuresIn(text)).toMatchObject(figures));
});

describe('what was not done yet', () => {
  it.each(['Quý sau làm 5 hội nghị', 'Tuần tới treo 10 băng rôn', 'Năm sau mở 3 lớp tập huấn'])(
    '%s',
    (text) => expect(figuresIn(text)).toEqual({}),
  );
  it('a plan in a column of its own', () => {
    expect(figuresIn('Nội dung\tKH năm 2025\tĐã thực hiện\nBăng rôn\t20\t7\nTờ rơi\t900\t450')).toEqual({
      bang_ron: 7,
      to_roi: 450,
    });
  });
});

describe('nothing, as people write it', () => {
  it.each([
    ['fb ko có, zalo OA ko có luôn', { fb_bai: 0, zalo_bai: 0 }],
    ['xe loa không đi', { xe_loa: 0 }],
    ['pa nô, tờ rơi, hội nghị đều không có', { pa_no: 0, to_roi: 0, hn_cuoc: 0 }],
    ['Phường có fanpage ko', {}],
  ])('%s', (text, figures) => expect(figuresIn(text)).toEqual(figures));
});

it('corrections in the words of a chat', () => {
  expect(figuresIn('Tờ rơi ghi 500 sai, đúng là 550.')).toEqual({ to_roi: 550 });
  expect(figuresIn('họp tổ 40 buổi (báo lộn 14)')).toEqual({ sh_buoi: 40 });
});

it('a list parted by strokes', () => {
  expect(figuresIn('lượt phát 33/ băng rôn 6/ pano 1/ tờ rơi 420')).toEqual({
    tt_luot_phat: 33,
    bang_ron: 6,
    pa_no: 1,
    to_roi: 420,
  });
});

describe('which number is of what', () => {
  it.each([
    ['Tờ gấp phát tại 3 khu phố: 233 tờ', { to_roi: 233 }],
    ['Băng rôn treo ở 4 tuyến đường: 12 cái', { bang_ron: 12 }],
    ['Hội nghị 2 cuộc, cuộc 1 là 85 người, cuộc 2 là 73 người', { hn_cuoc: 2, hn_nguoi: 158 }],
    ['KP 1: 3 buổi họp. KP 2: 2 buổi. KP 3: 4 buổi. Toàn phường 9 buổi', { sh_buoi: 9 }],
    ['loa phát 6 tin, băng rôn treo 2 tấm', { tt_tin_bai: 6, bang_ron: 2 }],
    ['họp tổ 8 buổi, 420 lượt người. Phường có hơn 62 ngàn dân', { sh_buoi: 8, sh_nguoi: 420 }],
    ['pa nô, tờ rơi, hội nghị đều bằng 0', { pa_no: 0, to_roi: 0, hn_cuoc: 0 }],
  ])('%s', (text, figures) => expect(figuresIn(text)).toEqual(figures));
});
