import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatOfficialDate, parseDay, parseOfficialDate } from '../../../shared/text/dates';

/** Strings seen on portals (DOMAIN.md 6.3). */
const seen: [string, string, string | null][] = [
  ['Đăng ngày: 20-05-2021 07:28', '2021-05-20', '07:28'],
  ['Thứ hai - 18/09/2023 16:10', '2023-09-18', '16:10'],
  ['Thứ tư - 12/03/2025 08:15', '2025-03-12', '08:15'],
  ['Ngày đăng 19/04/2021 | 17:53  | Lượt xem: 129', '2021-04-19', '17:53'],
  ['Ngày 27-08-2021 - Lượt xem: 100', '2021-08-27', null],
  ['Đăng ngày 14 - 05 - 2024', '2024-05-14', null],
  ['Ngày cập nhật 27/09/2024', '2024-09-27', null],
  ['02/10/2020 08:20 SA', '2020-10-02', '08:20'],
  ['02/10/2020 08:20 CH', '2020-10-02', '20:20'],
  ['(12/07/2024 10:56 SA)', '2024-07-12', '10:56'],
  ['Cập nhật: 30/04/2020', '2020-04-30', null],
  ['09/06/2022 00:00', '2022-06-09', null],
  ['2022-04-20 10:29:06', '2022-04-20', '10:29'],
  ['Thứ tư, 08/05/2019, 14:11 GMT+7', '2019-05-08', '14:11'],
  ['Cập nhật, 05:09, Thứ Ba, 29/01/2019 (GMT+7)', '2019-01-29', '05:09'],
  ['22:39 | 03/06/2022', '2022-06-03', '22:39'],
  ['Thứ Năm, 28/8/2025', '2025-08-28', null],
  ['2025-03-12+0708:15:00', '2025-03-12', '08:15'],
];
const others: [string, string, string | null][] = [
  ['2025-03-12T08:15:00+07:00', '2025-03-12', '08:15'],
  ['2025-03-12T08:15:00+0700', '2025-03-12', '08:15'],
  ['2025-03-12T20:15:00Z', '2025-03-13', '03:15'],
  ['2025-03-12T00:00:00Z', '2025-03-12', null],
  ['2025-03-12', '2025-03-12', null],
  ['2025-03-12T08:15', '2025-03-12', '08:15'],
  ['12/03/2025-08:15', '2025-03-12', '08:15'],
  ['12/03/2025 (GMT+07:00)', '2025-03-12', null],
  ['Biên Hòa, ngày 05 tháng 3 năm 2025', '2025-03-05', null],
  ['08 giờ 15 ngày 12/04/2025', '2025-04-12', '08:15'],
  ['12:05 SA 01/02/2024', '2024-02-01', '00:05'],
  ['Thứ hai - 18/09/2023 16:10'.normalize('NFD'), '2023-09-18', '16:10'],
  ['29/02/2024', '2024-02-29', null],
  ['số 13/25/2021, đăng 05.04.2025', '2025-04-05', null],
];

describe('dates as offices write them', () => {
  it.each([...seen, ...others])('%s', (text, date, time) =>
    expect(parseOfficialDate(text)).toEqual({ date, time }),
  );

  it.each([
    '',
    'ngày   tháng   năm 2025',
    '03/14/2025',
    '29/02/2023',
    '49/2024/NĐ-CP',
    'Lượt xem: 129',
    '12345678',
    '31/04/2024',
  ])('finds none in %j, and never swaps day and month', (text) => expect(parseOfficialDate(text)).toBeNull());

  it('reads back every day it writes', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        return parseOfficialDate(formatDate(date))?.date === date;
      }),
    );
  });

  it('finds none in long noise', () => {
    const noise = '1/ '.repeat(30_000) + ' '.repeat(30_000);
    expect(parseOfficialDate(noise)).toBeNull();
  });
});

it('shows day before month', () => {
  expect(formatDate('2025-03-05')).toBe('05/03/2025');
  expect(formatDate('chưa rõ')).toBe('chưa rõ');
});

it('writes days as offices do: of months only 1 and 2 get a zero', () => {
  expect(
    ['2025-04-05', '2025-01-15', '2025-02-04', '2025-10-30', '2025-09-09'].map(formatOfficialDate),
  ).toEqual(['05/4/2025', '15/01/2025', '04/02/2025', '30/10/2025', '09/9/2025']);
});

it('reads the day that somebody typed as it is written, whatever the zone beside it', () => {
  expect(
    ['05/4/2025', 'ngày 5 tháng 4 năm 2025', '2025-04-05T23:30:00Z', '31/02/2025', ''].map(parseDay),
  ).toEqual(['2025-04-05', '2025-04-05', '2025-04-05', null, null]);
});
