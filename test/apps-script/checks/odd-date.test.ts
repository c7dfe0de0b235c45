import { expect, test } from 'vitest';
import type { Area } from '../../../apps-script/checks/book/area';
import type { Book } from '../../../apps-script/checks/book/book';
import { oddDate } from '../../../apps-script/checks/odd-date';
import { dateOf } from '../../../apps-script/tabs/rows/vietnam-time';
import { tables } from '../../../shared/tables/index';

const column = tables.reports.columns.find((one) => one.id === 'received_on');

/** Days of receipt, one row each, as the check is shown them. */
const findIn = (...days: string[]) => {
  const sheet = { getSheetId: () => 1 };
  const area = {
    table: { id: 'reports', sheet, name: 'Báo cáo', headers: ['Ngày nhận'] },
    first: 2,
    values: days.map((day) => [dateOf(day)]),
    formulas: days.map(() => ['']),
    columns: [{ column, at: 1 }],
    idOf: (line: number) => `row ${line}`,
    isBlank: () => false,
  } as unknown as Area;
  const book = { now: dateOf('2025-04-24') } as Book;
  return oddDate.stage === 'cells' ? oddDate.find(book, area) : [];
};

test('a day that lies ahead is asked about, with day and month in turn where that is likely', () => {
  expect(findIn('2025-04-24', '2025-03-12')).toEqual([]);
  const [finding] = findIn('2025-12-03', '2025-04-20', '2025-12-03');
  expect(finding).toMatchObject({
    repair: 'asks',
    count: 2,
    facts: { day: '03/12/2025', other: '12/03/2025' },
    where: { rows: [2, 4] },
  });
  expect(findIn('2025-12-31')[0]).toMatchObject({ repair: 'no', facts: { other: '' } });
  expect(findIn('1925-04-12')[0]).toMatchObject({ repair: 'no' });
});
