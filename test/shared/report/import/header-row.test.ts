import { expect, it } from 'vitest';
import { findHeader } from '../../../../shared/report/import/header-row';
import { matchColumns } from '../../../../shared/report/import/match-columns';
import type { CellText } from '../../../../shared/report/import/table';

const targetsOf = (rows: readonly (readonly CellText[])[]) => {
  const header = findHeader(rows);
  return (
    header && {
      row: header.row,
      firstRow: header.firstRow,
      targets: matchColumns(header.texts).map(({ target }) => target),
    }
  );
};
const title: CellText[] = ['BÁO CÁO KẾT QUẢ TUYÊN TRUYỀN GIẢM NGHÈO QUA ĐÀI TRUYỀN THANH, XE LOA'];
const data: CellText[] = [1, 'Phường Trảng Dài', 12, 30, 5, 2];

it('is found below a title', () => {
  const names = ['TT', 'Đơn vị', 'Lượt phát', 'Thời lượng phát (phút)', 'Băng rôn', 'Pa nô'];
  expect(targetsOf([title, [], ['Kèm theo báo cáo số 12'], names, data])).toEqual({
    row: 3,
    firstRow: 4,
    targets: [null, 'unit', 'tt_luot_phat', 'tt_phut', 'bang_ron', 'pa_no'],
  });
});

it('may have two rows: a group holds for the columns below it', () => {
  const groups = ['TT', 'Đơn vị', 'Hội nghị', '', 'Trực quan', ''];
  const names = ['', '', 'Số cuộc', 'Số người', 'Băng rôn', 'Pa nô'];
  expect(targetsOf([title, groups, names, data])).toEqual({
    row: 2,
    firstRow: 3,
    targets: [null, 'unit', 'hn_cuoc', 'hn_nguoi', 'bang_ron', 'pa_no'],
  });
});

it('takes the row of units of count below it', () => {
  const names = ['Đơn vị', 'Tổng thời lượng phát', 'Băng rôn', 'Kinh phí ngân sách cho truyền thông'];
  expect(targetsOf([names, ['', 'giờ', 'tấm', 'nghìn đồng'], ['A', 1, 2, 3]])).toEqual({
    row: 0,
    firstRow: 2,
    targets: ['unit', 'tt_gio', 'bang_ron', 'kp_ns_nghin'],
  });
  expect(targetsOf([names, ['Phường A', 'giờ', 3, 4]])?.firstRow).toBe(1);
});

it('is not there where nothing is known, nor below the fifteenth row', () => {
  const names = ['Đơn vị', 'Băng rôn', 'Pa nô'];
  expect(targetsOf([title, ['Họ tên', 'Số tiền'], ['A', 1]])).toBeUndefined();
  expect(targetsOf([['Băng rôn', 'Ghi chú']])).toBeUndefined();
  expect(targetsOf([...Array<CellText[]>(15).fill([]), names])).toBeUndefined();
  expect(targetsOf([...Array<CellText[]>(14).fill([]), names])?.row).toBe(14);
  expect(targetsOf([])).toBeUndefined();
  expect(targetsOf([[1, true, { date: '2025-04-05' }]])).toBeUndefined();
});

it('is the first of those that are alike', () => {
  const names = ['Đơn vị', 'Băng rôn', 'Pa nô'];
  expect(targetsOf([names, data, names])?.row).toBe(0);
});
