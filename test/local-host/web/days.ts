import type { Change } from '../../../local-host/workbook/engine';
import type { OpenedWorkbook } from '../../../local-host/workbook/index';
import type { Chance } from '../../chaos/random';
import { type Act, acts } from './acts';
import type { HeadlessPage } from './headless-page';

/**
 * What people do on a day. Where rows move all the time, pages read the workbook anew so often that nothing else is
 * put to the test, hence calm days and days of looks too.
 */
export const days = {
  calm: ['type', 'paste', 'clear', 'style', 'fill', 'formula', 'undo', 'redo'],
  looks: [
    'style',
    'merge',
    'unmerge',
    'freeze',
    'hideColumns',
    'showColumns',
    'hideRows',
    'width',
    'height',
    'dropdown',
    'colour',
    'filter',
    'filterBy',
    'unfilter',
    'renameTab',
    'moveTab',
    'tabColour',
    'undo',
    'redo',
    'type',
  ],
  stormy: [...Object.keys(acts), 'type', 'type', 'type', 'paste', 'insertRows', 'removeRows', 'undo', 'sort'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Day = keyof typeof days;

/** A person does something in a page; gives its name. */
export async function doSomething(
  page: HeadlessPage,
  day: Day,
  chance: Chance,
  fresh: () => string,
): Promise<string> {
  const name = chance.oneOf<string>(days[day]);
  const sheets = page.workbook().getSheets();
  const sheet = chance.oneOf(sheets);
  page.workbook().setActiveSheet(sheet);
  const [id, params] = (acts[name] as Act)({
    chance,
    subUnitId: sheet.getSheetId(),
    sheets: sheets.map((one) => one.getSheetId()),
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
    fresh,
  });
  // A command that cannot be done here (the last tab, half of a merge) says false or throws before it has changed anything.
  const isDone = await page.headless.commands.executeCommand(id, params).catch((error: unknown) => error);
  return `${name} in ${sheet.getSheetId()} ${JSON.stringify(params)}: ${isDone}`;
}

/** The add-on does something. */
export function addOnDoes({ engine }: OpenedWorkbook, day: Day, chance: Chance, fresh: () => string): string {
  const { id: sheet, maxRows, maxColumns } = chance.oneOf(engine.sheets());
  const row = 1 + chance.below(Math.min(maxRows - 1, 15));
  const area = {
    sheet,
    row,
    column: 1,
    rows: Math.min(5, maxRows - row + 1),
    columns: Math.min(3, maxColumns),
  };
  const cells = [[{ kind: 'text' as const, value: fresh(), forced: true }]];
  const still: readonly (readonly Change[])[] = [
    [{ op: 'write', sheet, row, column: 1 + chance.below(3), cells }],
    [{ op: 'style', area, style: { bold: true } }],
    [{ op: 'note', sheet, row, column: 1, note: fresh() }],
    [{ op: 'hide-columns', sheet, column: 1, count: 1, hidden: chance.happens(0.5) }],
    [{ op: 'validation', area, rule: { kind: 'checkbox' } }],
  ];
  const moving: readonly (readonly Change[])[] = [
    [
      { op: 'insert-rows', sheet, row, count: 1 + chance.below(2) },
      { op: 'write', sheet, row, column: 1, cells },
    ],
    [{ op: 'delete-rows', sheet, row, count: 1 }],
    [{ op: 'sort', area, by: [{ column: 1, ascending: chance.happens(0.5) }] }],
    [{ op: 'insert-columns', sheet, column: 1 + chance.below(3), count: 1 }],
  ];
  const changes = chance.oneOf(day === 'stormy' ? [...still, ...moving] : still);
  engine.apply(changes, 'add-on');
  return `add-on ${JSON.stringify(changes)}`;
}
