import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../shared/report/prose/index';
import { readRemarks } from '../../../../shared/report/prose/remarks';
import { known } from './known';

test.each([
  ['Kinh phí tuyên truyền còn hạn hẹp.', ['KK1'], []],
  ['Một số cụm loa hư hỏng, xuống cấp.', ['KK2'], []],
  ['Công chức văn hóa - xã hội kiêm nhiệm nhiều việc.', ['KK3'], []],
  ['Tài liệu tuyên truyền nhận chậm.', ['KK4'], []],
  ['Địa bàn đông công nhân, tạm trú nhiều.', ['KK5'], []],
  ['Một bộ phận còn trông chờ, ỷ lại.', ['KK8'], []],
  ['Đề nghị Phòng cấp tài liệu, maket sớm; sửa chữa 02 cụm loa.', [], ['KN1', 'KN5']],
  [
    'IV. KIẾN NGHỊ\n- Hỗ trợ kinh phí, thiết bị\n- Tập huấn nghiệp vụ\n- Sửa chữa cụm loa',
    [],
    ['KN2', 'KN3', 'KN5'],
  ],
  ['Khó khăn: KK1; KK9\nĐề xuất: KN6', ['KK1', 'KK9'], ['KN6']],
  ['Loa phường phát 20 lượt, tổ chức 3 hội nghị.', [], []],
])('%s', (text, difficulties, proposals) => {
  expect(readRemarks(text)).toEqual({ difficulties, proposals });
});

describe('a nil return', () => {
  test.each([
    'Phường Bình Đa: không phát sinh.',
    'Báo cáo không phát sinh',
    'Không phát sinh (có/không): có',
    'Trong tháng, đơn vị không có hoạt động nào về giảm nghèo.',
    'don vi khong phat sinh',
  ])('is said: %s', (text) => {
    const { nil } = readProse(text, known);
    expect(nil).not.toBeNull();
    expect(text.slice(nil!.start, nil!.end).toLowerCase()).toMatch(/kh[oô]ng/);
  });

  test.each([
    'Phường không phát sinh hộ nghèo mới.',
    'Phường không phát sinh kinh phí.',
    'Không phát sinh (có/không): không',
    'Trong đợt, phường không có hoạt động văn nghệ, treo 5 băng rôn.',
    'Phường treo 5 băng rôn; các nội dung khác không phát sinh.',
  ])('is not: %s', (text) => {
    expect(readProse(text, known).nil).toBeNull();
  });
});
