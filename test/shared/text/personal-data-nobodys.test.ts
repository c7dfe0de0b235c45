import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../shared/text/personal-data';

const foundIn = (text: string) => findPersonalData(text).map(({ kind, said }) => `${kind}: ${said}`);

describe('is left alone, being nobody’s', () => {
  test.each([
    'Báo cáo số 123/BC-UBND ngày 05/4/2025',
    'Quyết định 123456789/QĐ-UBND, 45/2025/QĐ-TTg',
    'NĐ 49/2024/NĐ-CP, 91/2025/QH15, 22/2023/TT-BTTTT',
    'tổng 1.250 lượt người, 62 giờ, 29 tin, bài; 25/25 khu phố',
    'kinh phí 2.340.000 đồng, 123.456.789 đồng, 271234567 đồng, 150000000đ',
    'tiếp cận 123.456.789 lượt; 10.250 lượt xem',
    'giai đoạn 2021-2025 và 2026 - 2030, năm 2025',
    'điện thoại 0251.3822222, 0251 3 822 222, (0251) 382 2222, 024 3822 2222, 02838222222',
    'tổng đài 1900 1234, 1800.5588, 19001900',
    'https://dongnai.gov.vn/vi/news/tin/mot-80001-075123456789.html?id=271234567',
    'baodongnai.com.vn/xa-hoi/202504/giup-dan-0912345678-abc',
    'mã dòng 123e4567-e89b-42d3-a456-426614174000',
    'tệp 202504241530 và 20250424153012',
    'ubnd@dongnai.gov.vn, VHTT@bienhoa.dongnai.gov.vn.',
    'ông Nguyễn Văn A, Chủ tịch UBND phường; bà Trần Thị B, Phó Chủ tịch',
    'Nguyễn Văn An',
    'mọi người ủng hộ ông Nguyễn Văn An; bảo hộ bà Trần Thị Hoa',
    'hộ ông bà có công, gia đình anh hùng, 20 hộ nghèo ở tổ 5, khu phố 3',
    'gia đình Bà Mẹ Việt Nam Anh hùng, các chủ hộ Phường Tân Phong',
    'hộ bà N.T.H, gia đình chị em Hội viên Hội Phụ nữ, gia đình các em Học sinh nghèo',
    'học sinh năm 2025, phát sinh năm 2024, vệ sinh năm 2025, an sinh năm 2025, hy sinh năm 1968',
    'Học sinh năm học 2024-2025; sinh hoạt 12/3/2025; khai sinh 2025',
    'kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025)',
    'MST 3600123456, hồ sơ H19.75-250412-0001, mã 000.00.12.H19',
    'xây 12 số nhà văn hóa; tổng số nhà: 125; một số nhà 2 tầng',
    'số nhà 12 căn',
    'cụm loa số 12, tổ 5, khu phố 3',
    'họp tại tổ 5, khu phố 3; tổ số 5, khu phố 3; tại 12 tổ, 5 khu phố',
    'Ngày 12/3, tổ 5, khu phố 3 họp',
    'Báo cáo số 12, tổ chức tại 5 khu phố 3 buổi',
    '1.250 tài khoản Zalo; tài khoản Facebook có 120.500 theo dõi',
    'tài khoản định danh điện tử: 125.000 tài khoản, giai đoạn 2021-2025',
    'mở tài khoản ngày 12.05.2025',
    'cấp CCCD cho 1.250 người, định danh mức 2 cho 12.500 người',
    '12 08 15 120 30 5 7 và 03 05 12 08 10 15',
    'ghi rõ họ tên chủ hộ, số CCCD, địa chỉ theo mẫu',
    'Đơn vị\tĐịa chỉ\nUBND phường\tsố 90 Hưng Đạo Vương',
    '(Ký, ghi rõ họ tên)',
    'Phường Trảng Dài, khu phố 4A, ấp 3',
  ])('%s', (text) => expect(foundIn(text)).toEqual([]));
});

const report = `ỦY BAN NHÂN DÂN
PHƯỜNG TRẢNG DÀI
Số: 45/BC-UBND\tTrảng Dài, ngày 05 tháng 4 năm 2025
BÁO CÁO
Kết quả tuyên truyền công tác giảm nghèo năm 2025
Thực hiện Công văn số 1234/PVHTT ngày 12/3/2025, Quyết định số 90/QĐ-TTg ngày 18/01/2022, giai đoạn 2021-2025:
- Phát thanh tuyên truyền được 62 giờ, 05 phút/lượt x 2 lượt/ngày x 10 ngày; xây dựng 29 tin, bài; 32 lượt lưu động.
- Họp 18 tổ nhân dân (tổ 5, 6, 7 khu phố 3; tổ 12, khu phố 4A), 1.250 lượt người dự; 25/25 khu phố.
- Cấp 03 băng rôn, 1.600 áp phích, 3.000 cờ; kinh phí 12.500.000 đồng, xã hội hóa 150.000.000đ.
- Thăm, tặng quà 120 hộ nghèo, cận nghèo; hỗ trợ sửa chữa 12 nhà, mỗi hộ 50 triệu đồng; 340 hồ sơ CCCD.
- Fanpage 12.345 lượt tiếp cận, Zalo OA 1.234.567 lượt xem: https://www.facebook.com/trangdai/posts/123456789012
Học sinh năm học 2024-2025 được hỗ trợ 2.340.000 đồng/em; phát sinh năm 2025: không.
Nơi nhận: Phòng VHTT (ĐT 0251.3822222, vhtt@bienhoa.dongnai.gov.vn); lưu VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn A`;

test('a report of a ward as it should be, composed or not, is clean', () => {
  expect(foundIn(report)).toEqual([]);
  expect(foundIn(report.normalize('NFD'))).toEqual([]);
});

test('what comes with the product is clean', () => {
  const folder = new URL('../../../local-host/first-campaign/', import.meta.url);
  for (const file of ['dispatch-2025.txt', 'themes.json', 'units.json', 'holidays.json'])
    expect(foundIn(readFileSync(new URL(file, folder), 'utf8'))).toEqual([]);
});
