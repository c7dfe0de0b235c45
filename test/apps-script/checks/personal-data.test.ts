import { expect, test } from 'vitest';
import type { Area } from '../../../apps-script/checks/book/area';
import type { Book } from '../../../apps-script/checks/book/book';
import { personalData } from '../../../apps-script/checks/personal-data';
import { checkedTables } from '../../../apps-script/operations/check-book';
import { type TableId, tables } from '../../../shared/tables/index';
import type { Column } from '../../../shared/tables/table';

/** What the check finds where each of these columns holds these cells; a header that is no id is people's own. */
const findIn = (table: TableId, cells: Readonly<Record<string, readonly unknown[]>>, first = 2) => {
  const declared = tables[table].columns as readonly Column[];
  const ids = Object.keys(cells);
  const rows = Math.max(...Object.values(cells).map((column) => column.length));
  const area = {
    table: { id: table, sheet: { getSheetId: () => 1 }, name: tables[table].tab.vi, headers: ids },
    first,
    values: Array.from({ length: rows }, (_, row) => ids.map((id) => cells[id]?.[row] ?? '')),
    columns: ids.flatMap((id, index) => {
      const column = declared.find((one) => one.id === id);
      return column ? [{ column, at: index + 1 }] : [];
    }),
  } as unknown as Area;
  return personalData.stage === 'cells' ? personalData.find({} as Book, area) : [];
};
const phone = 'gọi 0912345678';

test('one finding for each column, with its rows and the kinds, and nothing of the data', () => {
  const found = findIn('reports', {
    id: ['a', 'b', 'c', 'd'],
    note: ['sinh năm 1960', '', `hộ ông Nguyễn Văn An, ${phone}`, 'đã nhận 12 tin'],
    unit_name: ['Phường Tân Phong', phone, '', ''],
  });
  expect(found).toMatchObject([
    {
      id: 'personal-data:reports:note',
      severity: 'risk',
      repair: 'no',
      count: 2,
      where: { column: 'note', cell: 'B2', rows: [2, 4] },
      facts: { kinds: 'birth household phone' },
    },
    { id: 'personal-data:reports:unit_name', count: 1, facts: { kinds: 'phone' } },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/1960|Nguyễn|0912/);
});

test('rows without an id are looked at too, and rows of a later part are named as they stand', () => {
  expect(findIn('reports', { note: ['', phone] }, 4002)).toMatchObject([{ where: { rows: [4003] } }]);
});

test('contacts of offices, links, ids and what a portal has published are not looked at', () => {
  expect(findIn('units', { contact: [phone], id: [phone] })).toEqual([]);
  expect(findIn('reports', { link: [phone], id: [phone], status: [phone] })).toEqual([]);
  expect(findIn('publications', { title: [phone], author: [phone], logged_by: ['hoa@gmail.com'] })).toEqual(
    [],
  );
  expect(findIn('pins', { title: [phone], pinned_by: ['hoa@gmail.com'] })).toEqual([]);
  expect(checkedTables).not.toContain('history');
});

test('the note of an article is, and so is a column of people’s own by its header and its cells', () => {
  expect(findIn('publications', { note: [phone], 'Ghi thêm': ['', phone] })).toMatchObject([
    { id: 'personal-data:publications:note' },
    { id: 'personal-data:publications:2', where: { rows: [3] } },
  ]);
  const [list] = findIn('pins', { 'Họ tên chủ hộ': ['Nguyễn Văn An'] });
  expect(list).toMatchObject({ where: { rows: [1], cell: 'A1' }, facts: { kinds: 'list-header' } });
  expect(findIn('pins', { 'Họ tên chủ hộ': ['Nguyễn Văn An'] }, 4002)).toEqual([]);
});

test('numbers and days are no texts', () => {
  expect(findIn('reports', { note: [912345678, new Date(0), true] })).toEqual([]);
});
