import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../shared/report/import/csv-table';

const rowsOf = (text: string) => {
  const read = readCsv(text, 'x.csv');
  return read.ok ? read.value.rows : read.problem;
};

describe('a text with separators', () => {
  it.each<[string, string, unknown]>([
    [
      'semicolons beside decimal commas',
      'a;b\n1,5;2,5\n3,5;4,5',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,5', '4,5'],
      ],
    ],
    [
      'commas',
      'a,b\r\n"1,5",2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,2\t3;4',
      [
        ['a', 'b'],
        ['1,2', '3;4'],
      ],
    ],
    [
      'a title above',
      'BÁO CÁO, QUÝ I\n\nTT;Đơn vị;Số\n1;A, B;2\n2;C;3',
      [['BÁO CÁO, QUÝ I'], [''], ['TT', 'Đơn vị', 'Số'], ['1', 'A, B', '2'], ['2', 'C', '3']],
    ],
    ['what Excel says of it', 'sep=;\r\na;b,c\r\n', [['a', 'b,c']]],
    ['a mark of order', '\ufeffa;b', [['a', 'b']]],
    [
      'old line ends',
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes, doubled ones and lines in them',
      'a;"b ""c""\nd"\n"";e',
      [
        ['a', 'b "c"\nd'],
        ['', 'e'],
      ],
    ],
    ['letters after a quote', '"a"b;c', [['ab', 'c']]],
    [
      'a quote in the middle',
      '5" loa;x\n6;y',
      [
        ['5" loa', 'x'],
        ['6', 'y'],
      ],
    ],
    [
      'a quote that is never closed',
      'a;"b\nc;d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    ['empty lines at the end', 'a;b\n;\n\n ; \n', [['a', 'b']]],
    [
      'formulas, which stay text',
      '=1+1;+cmd|x;@SUM(A1)\n-1;2;3',
      [
        ['=1+1', '+cmd|x', '@SUM(A1)'],
        ['-1', '2', '3'],
      ],
    ],
  ])('has %s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

  it('is no table where nothing separates', () => {
    for (const text of ['', '\n\n', 'một dòng\nhai dòng', ';;;\n;;'])
      expect(rowsOf(text), text).toEqual({ kind: 'no-table' });
  });

  it('is too large beyond 5,000 rows or 200 columns with something in them', () => {
    expect(rowsOf('a;b\n'.repeat(5_000))).toHaveLength(5_000);
    expect(rowsOf('a;b\n'.repeat(5_001))).toEqual({ kind: 'too-large', limit: 5_000, unit: 'rows' });
    expect(rowsOf(`a;b\n${';\n'.repeat(9_000)}`)).toEqual([['a', 'b']]);
    expect(rowsOf(`a${';'.repeat(500)}\n`)).toHaveLength(1);
    expect(rowsOf(`a${';'.repeat(200)}b`)).toEqual({ kind: 'too-large', limit: 200, unit: 'columns' });
  });

  it('gives back what was written, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ';', ',', '\n', '\r\n', 'Trảng Dài', '=1'));
    const table = fc.array(fc.tuple(cell, cell, fc.constant('.')), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        const quoted = rows.map((row) => row.map((each) => `"${each.replace(/"/g, '""')}"`).join(separator));
        expect(rowsOf(`sep=;\n`.replace(';', separator) + quoted.join('\r\n'))).toEqual(rows);
      }),
    );
  });

  it('of 200,000 quotes is read once', () => {
    expect(rowsOf(`a;b\n${';"x'.repeat(180)}\n`.repeat(3))).toHaveLength(6);
    expect(rowsOf('"'.repeat(200_001))).toEqual({ kind: 'no-table' });
    expect(rowsOf('a;"\n'.repeat(4_999))).toHaveLength(2_500);
  });
});
