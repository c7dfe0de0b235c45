import { expect, it } from 'vitest';
import { headlessPage } from '../web/headless-page';
import { anOpenWorkbook, area, fill } from './opened';

it('a look leaves formulas where they are, in the workbook and in every page', async () => {
  const opened = await anOpenWorkbook();
  const { engine } = opened;
  fill(engine, 1, 1, [[2, '=A1*2', '=A1*3', '=A1*4']]);
  const page = headlessPage(opened, 'trang-1');
  engine.apply([{ op: 'style', area: area(1, 1, 1, 2), style: { bold: true } }], 'add-on');
  engine.apply([{ op: 'number-formats', area: area(1, 3, 1, 1), formats: [['0.0']] }], 'add-on');
  engine.apply(
    [
      { op: 'style', area: area(1, 4, 1, 1), style: { italic: true } },
      { op: 'write', sheet: '0', row: 1, column: 5, cells: [[{ kind: 'number', value: 5 }]] },
    ],
    'add-on',
  );
  engine.apply(
    [{ op: 'clear', area: area(1, 2, 1, 1), content: false, format: true, validation: false }],
    'x',
  );
  page.toPage();
  for (let count = 0; count < 10; count += 1) page.toPage();
  const [read] = await engine.read(area(1, 1, 1, 5));
  expect(read?.map(({ value, formula }) => formula ?? value)).toEqual([2, '=A1*2', '=A1*3', '=A1*4', 5]);
  const shown = page.workbook().getSheetBySheetId('0');
  expect([1, 2, 3].map((column) => shown?.getCellRaw(0, column)?.f)).toEqual(['=A1*2', '=A1*3', '=A1*4']);
  page.close();
});
