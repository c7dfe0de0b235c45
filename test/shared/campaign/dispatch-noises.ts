/** What a hundred thousand letters of may lead a reader astray. */
export const dispatchNoises: readonly string[] = [
  'a',
  'a\n',
  ' ',
  '\n',
  '1. A\n',
  'Căn cứ Kế hoạch số 1 ',
  'từ ngày 1/1/2025 đến ',
  'Phòng A ',
  'báo cáo về Phòng x ',
  'trước ngày 1',
  '- ',
  'Số: 1',
  'KT. ',
  'V/v ',
  'Biên, ngày tháng năm ',
];
