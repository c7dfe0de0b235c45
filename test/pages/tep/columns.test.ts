import { beforeEach, describe, expect, it } from 'vitest';
import { createTableModel, type TableModel } from '../../../apps-script/pages/tep/models/table';
import { language } from '../../../apps-script/pages/words';
import type { CellText, SheetTable } from '../../../shared/report/import/table';
import { templateMark } from '../../../shared/report/import/template';
import { units } from '../sheet-stand-in';
import { startTools } from './tools';

beforeEach(() => {
  language.value = 'vi';
});

type Row = readonly CellText[];
const sheetOf = (rows: readonly Row[], more: Partial<SheetTable> = {}): SheetTable => ({
  ...{ name: 'Báo cáo', hidden: false, problem: null, rows, ...more },
});
const header = ['Đơn vị', 'Băng rôn, khẩu hiệu', 'Tờ rơi, tờ gấp', 'Ghi chú', 'Ngày nhận'];
const name = (at: number) => units[at]!.name;
const kinds = (table: TableModel) => table.list.value.map(({ row }) => row.kind);

describe('its columns', () => {
  const columnsOf = async (...sheets: readonly SheetTable[]) => {
    const { tools } = await startTools();
    return createTableModel(sheets, tools);
  };

  it('two for the same hold everything up until a person leaves one', async () => {
    const table = await columnsOf(
      sheetOf([
        ['Đơn vị', 'Băng rôn', 'Khẩu hiệu'],
        [name(2), 3, 4],
      ]),
    );
    expect(table.columns.conflicts.value).toMatchObject([{ target: 'bang_ron', columns: [1, 2] }]);
    expect(table.rows.list.value).toBeNull();
    await table.chooseColumn(2, null);
    expect(table.list.value[0]!.row.row.content.figures).toEqual({ bang_ron: 3 });
  });

  it('without one for the unit nothing is read; a person may say which it is', async () => {
    const table = await columnsOf(
      sheetOf([
        ['A', 'Băng rôn', 'Pa nô', 'Tờ rơi'],
        [name(2), 3, 4, 5],
      ]),
    );
    expect([table.columns.hasUnit.value, table.rows.list.value]).toEqual([false, null]);
    await table.chooseColumn(0, 'unit');
    expect(kinds(table)).toEqual(['new']);
  });

  it('of people are named and never taken, nor shown', async () => {
    const rows = [
      ['Đơn vị', 'Băng rôn', 'Số điện thoại', 'Liên hệ'],
      [name(2), 3, '0912345678', '0987 654 321'],
    ];
    const table = await columnsOf(sheetOf(rows));
    const { list } = table.columns;
    expect(list.value.find(({ column }) => column === 2)).toMatchObject({ personal: true, target: null });
    expect(JSON.stringify(list.value.map(({ samples }) => samples))).not.toMatch(/\d{4}/);
  });

  it('where no header is found a person says its row', async () => {
    const table = await columnsOf(sheetOf([['ghi chú'], ['Nơi', 'Treo'], [name(2), 3]]));
    expect(table.columns.header.value).toBeUndefined();
    await table.chooseHeader(2);
    await table.chooseColumn(0, 'unit');
    await table.chooseColumn(1, 'bang_ron');
    expect(table.list.value[0]!.row.row.content.figures).toEqual({ bang_ron: 3 });
    await table.chooseHeader(null);
    expect(table.rows.list.value).toBeNull();
  });

  it('of several sheets the first with reports is read; a hidden one is not offered', async () => {
    const table = await columnsOf(
      sheetOf([['Tháng'], [3]], { name: 'Bìa' }),
      sheetOf([header, [name(2), 3]], { name: 'Ẩn', hidden: true }),
      sheetOf([header, [name(3), 4]], { name: 'Phường' }),
    );
    expect(table.columns.shown.map((sheet) => sheet.name)).toEqual(['Bìa', 'Phường']);
    expect(table.columns.sheet.value?.name).toBe('Phường');
    table.rows.take(2, false);
    await table.chooseSheet(0);
    await table.chooseSheet(1);
    expect(table.list.value[0]!.isTaken).toBe(true);
  });

  it('of a template of ours are known, and it is said whether it is of this campaign', async () => {
    const template = (campaign: string) =>
      sheetOf(templateMark({ language: 'vi', campaign, units }), { name: 'so-ghim', hidden: true });
    const table = await columnsOf(sheetOf([header, [name(2), 3]]), template('c1'));
    expect([table.isOwnTemplate.value, table.columns.list.value.every(({ certain }) => certain)]).toEqual([
      true,
      true,
    ]);
    expect((await columnsOf(sheetOf([header, [name(2), 3]]), template('c0'))).isOwnTemplate.value).toBe(
      false,
    );
  });
});
