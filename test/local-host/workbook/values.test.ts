import { expect, test } from 'vitest';
import type { CellWrite } from '../../../local-host/workbook/engine';
import { anOpenWorkbook, area } from './opened';

const text = (value: string): CellWrite => ({ kind: 'text', value, forced: true });
const number = (value: number): CellWrite => ({ kind: 'number', value });

test('packed values are what a read gives, with the places of formatted numbers', async () => {
  const { engine } = await anOpenWorkbook();
  const cells: CellWrite[][] = [
    [text('bài 1'), number(45_728), number(45_728)],
    [{ kind: 'blank' }, number(45_729), { kind: 'boolean', value: true }],
    [text('=1+1'), { kind: 'blank' }, number(7)],
    [text('bài 4'), number(45_731), number(8)],
  ];
  engine.apply(
    [
      { op: 'write', sheet: '0', row: 1, column: 1, cells },
      { op: 'style', area: area(1, 2, 4, 1), style: { numberFormat: 'dd/MM/yyyy' } },
    ],
    'add-on',
  );
  const whole = area(1, 1, 4, 3);
  const same = async () => {
    const read = (await engine.read(whole)).flat();
    const { values, formats } = await engine.values(whole);
    expect(values).toEqual(read.map(({ value }) => value));
    const formatted = read.flatMap(({ value, format }, at) =>
      typeof value === 'number' && format ? [[format, at]] : [],
    );
    const unpacked = Object.entries(formats).flatMap(([format, runs]) =>
      runs.flatMap((from, at) =>
        at % 2 === 1
          ? []
          : Array.from({ length: runs[at + 1] as number }, (_, step) => [format, from + step]),
      ),
    );
    expect(unpacked).toEqual(formatted);
  };
  await same();
  const column = await engine.values(area(1, 2, 4, 1));
  expect(column.formats).toEqual({ 'dd/MM/yyyy': [0, 2, 3, 1] });
  const formula: CellWrite = { kind: 'formula', formula: '=FILTER(B1:B4,B1:B4>45728)' };
  engine.apply(
    [
      {
        op: 'write',
        sheet: '0',
        row: 1,
        column: 3,
        cells: [[formula], [{ kind: 'blank' }], [{ kind: 'blank' }]],
      },
    ],
    'add-on',
  );
  await same();
  expect((await engine.values(area(1, 3, 2, 1))).values).toEqual([45_729, 45_731]);
});
