import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnitDraft } from '../../../../shared/protocol';
import { findHeader } from '../../../../shared/report/import/header-row';
import { chosenColumns, matchColumns } from '../../../../shared/report/import/match-columns';
import { type HowToRead, readRows } from '../../../../shared/report/import/read-rows';
import type { CellText } from '../../../../shared/report/import/table';
import { unitsOn } from '../../../../shared/unit/versions';

const all = JSON.parse(readFileSync('local-host/first-campaign/units.json', 'utf8')) as UnitDraft[];
const units = unitsOn(all, '2025-03-01');
const idOf = (name: string) => units.find((unit) => unit.name === name)!.id;

const read = (rows: readonly (readonly CellText[])[], more: Partial<HowToRead> = {}) => {
  const header = findHeader(rows)!;
  const columns = chosenColumns(matchColumns(header.texts));
  return readRows(rows, { firstRow: header.firstRow, columns, units, themes: [1, 2, 3], ...more });
};
const names: CellText[] = ['TT', 'Đơn vị', 'Băng rôn', 'Tổng thời lượng phát (giờ)', 'Ngày nhận', 'Ghi chú'];

describe('rows of a table of reports', () => {
  it('are reports of the units they name, in whatever way', () => {
    const { rows, blank, passedOver } = read([
      ['BÁO CÁO'],
      names,
      [1, 'UBND phường Trảng Dài', '12', 2, { date: '2025-04-05' }, ''],
      [2, 'P. Hoá An'.normalize('NFD'), '-', '', '06/4/2025', ' đã  gửi '],
      [3, '3. Xã Long Hưng', 'hơn 20'],
      [4, 'Phường Tân Mai', ' ', '', ''],
    ]);
    expect([blank, passedOver]).toEqual([[6], []]);
    expect(rows.map(({ row, unit, faults }) => [row, unit, faults])).toEqual([
      [3, idOf('Phường Trảng Dài'), []],
      [4, idOf('Phường Hóa An'), []],
      [5, idOf('Xã Long Hưng'), []],
    ]);
    expect(rows.map(({ content }) => [content.figures, content.approximate, content.note])).toEqual([
      [{ bang_ron: 12, tt_phut: 120 }, [], ''],
      [{ bang_ron: 0 }, [], 'đã gửi'],
      [{ bang_ron: 20 }, ['bang_ron'], ''],
    ]);
    expect(rows.map(({ receivedOn }) => receivedOn)).toEqual(['2025-04-05', '2025-04-06', null]);
  });

  it('that name no unit are passed over and counted', () => {
    const { rows, passedOver } = read([
      names,
      ['(1)', '(2)', '(3)', '(4)'],
      ['A', 'B', 1, 2],
      ['I', 'KHỐI PHƯỜNG'],
      ['', 'Tổng cộng', 32, 5],
      ['Cộng', '', 32, 5],
      ['', '', 7],
      [],
      ['', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH'],
      ['', 'Đơn vị', 'Băng rôn'],
    ]);
    expect(rows).toEqual([]);
    expect(passedOver.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 9, 10]);
    expect(passedOver.filter(({ figures }) => figures).map(({ row }) => row)).toEqual([3, 7]);
  });

  it('with figures of a unit that is not of the campaign, or of several, say so', () => {
    const twins = [...units, { ...units[0]!, id: 'x', name: 'Xã Trảng Dài', kind: 'xa', aliases: [] }];
    const { rows } = read([names, [1, 'Phường Lạ Hoắc', 3], [2, 'Trảng Dài', 3], [3, 'xã Trảng Dài', 4]], {
      units: twins,
    });
    expect(
      rows.map(({ unit, faults }) => [unit, faults.map(({ cell, reason, said }) => [cell, reason, said])]),
    ).toEqual([
      [null, [['B2', 'unknown-unit', 'Phường Lạ Hoắc']]],
      [null, [['B3', 'ambiguous-unit', 'Trảng Dài']]],
      ['x', []],
    ]);
  });

  it('keep what they can, and say which cells they could not take', () => {
    const [row] = read(
      [names, [1, 'Trảng Dài', 'mười', { error: '#REF!' }, 'hôm qua', 'Hộ ông Nguyễn Văn A']],
      {
        isPersonal: (text) => text.includes('Hộ ông'),
      },
    ).rows;
    expect(row!.faults).toEqual([
      { column: 2, cell: 'C2', reason: 'not-a-number', said: 'mười' },
      { column: 3, cell: 'D2', reason: 'error-cell', said: '#REF!' },
      { column: 4, cell: 'E2', reason: 'not-a-date', said: 'hôm qua' },
      { column: 5, cell: 'F2', reason: 'personal-data', said: '' },
    ]);
    expect(row).toMatchObject({ content: { figures: {}, note: '' }, receivedOn: null });
  });

  it('never repeat what may tell of a person, nor more than 60 letters', () => {
    const secret = (text: string) => /\d{12}/.test(text);
    const [row] = read([names, [1, 'Trảng Dài', '079123456789', 'x'.repeat(5_000)]], {
      isPersonal: secret,
    }).rows;
    expect(row!.faults.map(({ said }) => said)).toEqual(['', 'x'.repeat(60)]);
  });

  it('take the columns as the person chose them, the first of two', () => {
    const rows = [names, [1, 'Trảng Dài', 3, 4]];
    const columns = { 1: 'unit', 2: null, 3: 'pa_no' } as const;
    expect(read(rows, { columns }).rows[0]!.content.figures).toEqual({ pa_no: 4 });
    expect(read(rows, { columns: { 1: 'unit', 2: 'pa_no', 3: 'pa_no' } }).rows[0]!.content.figures).toEqual({
      pa_no: 3,
    });
    expect(read(rows, { columns: { 2: 'pa_no' } })).toEqual({
      rows: [],
      blank: [],
      passedOver: [{ row: 2, figures: true }],
    });
  });

  it('of a template know their unit by its name at that time', () => {
    const unitIds = new Map([
      ['phuong cu', idOf('Phường Tân Mai')],
      ['phuong la', 'of another campaign'],
    ]);
    const { rows } = read([names, [1, 'Phường Cũ', 3], [2, 'Phường Lạ', 4]], { unitIds });
    expect(rows.map(({ unit }) => unit)).toEqual([idOf('Phường Tân Mai'), null]);
  });

  it('fill every field', () => {
    const head = [
      'Đơn vị',
      'Số, ký hiệu',
      'Ngày văn bản',
      'Hình thức nhận',
      'Liên kết',
      'Không phát sinh',
      'Nội dung đã tuyên truyền',
      'Khó khăn',
      'Kiến nghị',
    ];
    const [row] = read([
      head,
      [
        'Trảng Dài',
        ' 12/BC-UBND ',
        '05/4/2025',
        'Zalo',
        'https://a.vn/1',
        'x',
        '1; 3',
        'Loa hỏng\nít người',
        '',
      ],
    ]).rows;
    expect(row).toEqual({
      row: 2,
      unit: idOf('Phường Trảng Dài'),
      unitSaid: 'Trảng Dài',
      content: {
        nil: true,
        figures: {},
        approximate: [],
        themes: [
          { number: 1, state: 'claimed', link: '', note: '' },
          { number: 3, state: 'claimed', link: '', note: '' },
        ],
        difficulties: ['Loa hỏng', 'ít người'],
        proposals: [],
        note: '',
      },
      document: { number: '12/BC-UBND', date: '2025-04-05' },
      receivedOn: null,
      channel: 'zalo',
      link: 'https://a.vn/1',
      faults: [],
    });
  });
});
