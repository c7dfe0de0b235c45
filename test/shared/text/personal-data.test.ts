import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../shared/text/personal-data';

/** What is found, as `kind: what was said`. */
const foundIn = (text: string) => findPersonalData(text).map(({ kind, said }) => `${kind}: ${said}`);

describe('is found', () => {
  test.each([
    ['CCCD 075123456789', 'identity-card: 075123456789'],
    ['CCCD075123456789', 'identity-card: 075123456789'],
    ['căn cước 075 123 456 789', 'identity-card: 075 123 456 789'],
    ['số 075.123.456.789 cấp năm 2021', 'identity-card: 075.123.456.789'],
    ['0751 2345 6789', 'identity-card: 0751 2345 6789'],
    ['bà Hoa (075123 456789)', 'identity-card: 075123 456789'],
    ['CMND: 27 12 34 567', 'identity-card: 27 12 34 567'],
    ['CMND số 271.234.567', 'identity-card: 271.234.567'],
    ['CMT 271-234-567', 'identity-card: 271-234-567'],
    ['271234567', 'identity-card: 271234567'],
    ['CCCD 0751 2345 67 89', 'identity-card: 0751 2345 67 89'],
    ['mã định danh cá nhân: 07 51 23 45 67 89', 'identity-card: 07 51 23 45 67 89'],
    ['SỐ CCCD/CMND: 0751 23456 789', 'identity-card: 0751 23456 789'],
    ['IMG_CCCD_075123456789.jpg', 'identity-card: 075123456789'],
  ])('identity card: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

  test.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '091 234 5678',
    '09 1234 5678',
    '09 12 34 56 78',
    '09.12.34.56.78',
    '0 912 345 678',
    '0 9 1 2 3 4 5 6 7 8',
    '0912–345–678',
    '+84912345678',
    '+84 912 345 678',
    '+84 (0) 912 345 678',
    '0084 912345678',
    '84912345678',
    '+84 912345678',
    '0351234567',
    '0581234567',
    '0701234567',
    '0812345678',
  ])('phone: %s', (number) => {
    expect(foundIn(number)).toEqual([`phone: ${number}`]);
    expect(foundIn(`Liên hệ bà Hoa, ĐT:${number}, ngày 12/3/2025`)).toEqual([`phone: ${number}`]);
    expect(foundIn(`1. ${number}; 2. ${number}`)).toEqual([`phone: ${number}`, `phone: ${number}`]);
  });

  test.each([
    ['(0912) 345-678', ['phone: 0912) 345-678']],
    ['0912345678 0987654321', ['phone: 0912345678', 'phone: 0987654321']],
    ['0912345678/0987654321', ['phone: 0912345678', 'phone: 0987654321']],
    ['0912345678 20 hộ', ['phone: 0912345678']],
    ['CCCD, số điện thoại: 0912345678', ['phone: 0912345678']],
    ['https://zalo.me/0912345678', ['phone: 0912345678']],
    ['0912345678 người phụ trách', ['phone: 0912345678']],
  ])('phone among others: %s', (text, expected) => expect(foundIn(text)).toEqual(expected));

  test.each([
    ['gửi hoa.nguyen@gmail.com nhé', 'mail: hoa.nguyen@gmail.com'],
    ['Hoa_Nguyen-1990@yahoo.com.vn.', 'mail: Hoa_Nguyen-1990@yahoo.com.vn'],
    ['-hoa@gmail.com', 'mail: hoa@gmail.com'],
    ['hoa @ gmail.com', 'mail: hoa @ gmail.com'],
    ['hoa@gov.vn.example.com', 'mail: hoa@gov.vn.example.com'],
    ['hoa@xgov.vn', 'mail: hoa@xgov.vn'],
  ])('mail: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

  test.each([
    ['bà Hoa, sinh năm 1960', 'birth: 1960'],
    ['Sinh năm: 1985', 'birth: 1985'],
    ['SINH NĂM 1985', 'birth: 1985'],
    ['chị Lan sn 1985', 'birth: 1985'],
    ['(SN: 1985)', 'birth: 1985'],
    ['sinh ngày 05/3/1985', 'birth: 05/3/1985'],
    ['ngày sinh: 05-03-1985', 'birth: 05-03-1985'],
    ['sinh 05.03.1985', 'birth: 05.03.1985'],
    ['sinh ngày 05 tháng 3 năm 1985', 'birth: 05 tháng 3 năm 1985'],
    ['Ngày, tháng, năm sinh 1985', 'birth: 1985'],
    ['Nguyễn Văn Sinh sinh năm 1985', 'birth: 1985'],
  ])('birth: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

  test.each([
    ['trao nhà cho hộ ông Nguyễn Văn An được hỗ trợ', ['household: Nguyễn Văn An']],
    ['hộ bà Hoa', ['household: Hoa']],
    ['Hộ anh NGUYỄN VĂN AN', ['household: NGUYỄN VĂN AN']],
    ['HỘ BÀ TRẦN THỊ HOA, khu phố 3', ['household: TRẦN THỊ HOA']],
    ['hộ gia đình ông Nguyễn Văn An', ['household: Nguyễn Văn An']],
    ['gia đình chị Lan', ['household: Lan']],
    ['hộ nghèo bà Trần Thị Hoa', ['household: Trần Thị Hoa']],
    ['hộ cận nghèo của ông Điểu Lên', ['household: Điểu Lên']],
    ['hộ ông (bà): Nguyễn Văn An', ['household: Nguyễn Văn An']],
    ['hộ ông/bà Nguyễn Văn An', ['household: Nguyễn Văn An']],
    ['Chủ hộ: Nguyễn Văn An', ['household: Nguyễn Văn An']],
    ['Họ và tên chủ hộ: ông Nguyễn Văn An', ['household: Nguyễn Văn An']],
    ["hộ ông K'Lưu", ["household: K'Lưu"]],
    [
      'hộ ông Nguyễn Văn An, bà Trần Thị Bình và hộ chị Lan',
      ['household: Nguyễn Văn An', 'household: Trần Thị Bình', 'household: Lan'],
    ],
    ['hộ ông An (tổ 5, khu phố 3)', ['household: An', 'address: tổ 5, khu phố 3']],
    ['hộ bà Hoa ngụ tại tổ 12 KP 4 được', ['household: Hoa', 'address: tổ 12 KP 4']],
    [
      'hộ ông An, sinh năm 1960, 0912345678, tổ 5, khu phố 3',
      ['household: An', 'birth: 1960', 'phone: 0912345678', 'address: tổ 5, khu phố 3'],
    ],
    ['hộ bà Hoa, khu phố 3, tổ 5', ['household: Hoa', 'address: khu phố 3, tổ 5']],
  ])('household: %s', (text, expected) => expect(foundIn(text)).toEqual(expected));

  test.each([
    ['số nhà 12/3, tổ 5, khu phố 2', 'address: 12/3'],
    ['Số nhà: A12/3B đường Phan Trung', 'address: A12/3B'],
    ['ở số 12, tổ 5, khu phố 3', 'address: 12'],
    ['số 12/3A tổ 5 khu phố 3', 'address: 12/3A'],
    ['Địa chỉ: 12/3, tổ 5, khu phố 3', 'address: 12/3'],
    ['thường trú 12/3, tổ dân phố 5, khu phố 3', 'address: 12/3'],
    ['ngụ số 7, KP3, tổ 5', 'address: 7'],
  ])('address: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

  test.each([
    ['STK 0123456789 Vietcombank', 'account: 0123456789'],
    ['số tài khoản 1234 5678 90 tại ngân hàng', 'account: 1234 5678 90'],
    ['Tài khoản ngân hàng Agribank số: 5900205123456', 'account: 5900205123456'],
    ['TK: 19036.1234.56789', 'account: 19036.1234.56789'],
  ])('account: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

  test.each([
    ['Họ tên chủ hộ', 'Họ tên chủ hộ'],
    ['HỌ VÀ TÊN CHỦ HỘ', 'HỌ VÀ TÊN CHỦ HỘ'],
    ['Số CCCD', 'Số CCCD'],
    ['Số định danh cá nhân', 'Số định danh cá nhân'],
    ['Địa chỉ', 'Địa chỉ'],
    [
      'Kính gửi\nSTT\tHọ tên chủ hộ\tĐịa chỉ\n1\tNguyễn Văn An\tTổ 5\n2\tTrần Thị Hoa\tTổ 6\nTrân trọng',
      'STT\tHọ tên chủ hộ\tĐịa chỉ\n1\tNguyễn Văn An\tTổ 5\n2\tTrần Thị Hoa\tTổ 6',
    ],
    ['| STT | Số CCCD |\n| 1 | 075123456789 |', '| STT | Số CCCD |\n| 1 | 075123456789 |'],
    ['Họ và tên\r\n1. Nguyễn Văn An\r\n2. Trần Thị Hoa', 'Họ và tên\r\n1. Nguyễn Văn An\r\n2. Trần Thị Hoa'],
  ])('a list of households: %j', (text, list) => expect(foundIn(text)).toEqual([`list-header: ${list}`]));
});
