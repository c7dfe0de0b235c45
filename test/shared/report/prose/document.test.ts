import { expect, test } from 'vitest';
import { readDocument } from '../../../../shared/report/prose/document';

const body = '\nKính gửi: Phòng VHTT\nThực hiện Công văn số 45/PVHTT ngày 20/02/2025, phường báo cáo.';

test.each([
  ['Số: 12/BC-UBND', '12/BC-UBND'],
  ['Số : 05 /BC-UBND', '05/BC-UBND'],
  [
    'UBND PHƯỜNG TÂN MAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 123/BC-UBND\tTân Mai, ngày 5 tháng 4 năm 2025',
    '123/BC-UBND',
  ],
  ['Số: 77/UBND-VHXH', '77/UBND-VHXH'],
  ['so: 12/bc-ubnd', '12/BC-UBND'],
  ['Số, ký hiệu: 12/BC-UBND', '12/BC-UBND'],
  ['Số: 31/BC-TTVHTTTT', '31/BC-TTVHTTTT'],
  ['Số: 9/QĐ-UBND', '9/QĐ-UBND'],
  ['Số:     /BC-UBND', ''],
  ['', ''],
])('%s has the number %s, whatever it refers to', (head, number) => {
  expect(readDocument(head + body).number).toBe(number);
});

test.each([
  ['Gửi báo cáo số 56/BC-UBND ngày 18/4/2025 của UBND phường Tân Hòa', '56/BC-UBND', '2025-04-18'],
  ['(Kèm theo Báo cáo số 39/BC-UBND ngày 10 tháng 4 năm 2025)', '39/BC-UBND', '2025-04-10'],
  ['Phường rút lại báo cáo số 57/BC-UBND ngày 09/4/2025', '', null],
  ['Theo Báo cáo số 12/BC-UBND ngày 01/3/2025 của UBND thành phố', '', null],
])('a message of its own report: %s', (text, number, date) => {
  expect(readDocument(text)).toEqual({ number, date });
});

test.each([
  ['Trảng Dài, ngày 05 tháng 4 năm 2025', '2025-04-05'],
  ['Số: 12/BC-UBND          Trảng Dài, ngày 05 tháng 4 năm 2025', '2025-04-05'],
  ['Ngày văn bản: 05/4/2025', '2025-04-05'],
  ['Trang Dai, ngay 05 thang 4 nam 2025', '2025-04-05'],
  ['P. Hiệp Hòa, 02.05.2025', '2025-05-02'],
  ['Trảng Dài, ngày     tháng 4 năm 2025', null],
  ['Trảng Dài, ngày 31 tháng 4 năm 2025', null],
])('the day: %s', (line, date) => {
  expect(readDocument(line + body).date).toBe(date);
});

test('days in the text are not the day of the document', () => {
  expect(
    readDocument(`${body}\nNgày 12/3/2025 tổ chức hội nghị. Từ ngày 01/3 đến ngày 31/3/2025.`).date,
  ).toBeNull();
});
