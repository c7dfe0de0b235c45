import type { Change } from '../../workbook/engine';
import { refuse } from '../exception';
import { count } from '../host';
import { settings } from '../values/settings';
import { written } from '../values/written';
import { areaOf, idOf, infoOf, type Range, type Sheet, sheetInfos } from './handles';

type Lines = 'rows' | 'columns';
type Place = 'before' | 'after';

const change = (...changes: Change[]) => count('change', changes);

function insert(sheet: Sheet, lines: Lines, at: number, howMany: number, inherit: Place): Sheet {
  const info = infoOf(idOf(sheet));
  const last = lines === 'rows' ? info.maxRows : info.maxColumns;
  if (at < 1 || at > last + 1 || howMany < 1) refuse(`Those ${lines} are out of bounds.`);
  if (lines === 'rows') change({ op: 'insert-rows', sheet: idOf(sheet), row: at, count: howMany, inherit });
  else change({ op: 'insert-columns', sheet: idOf(sheet), column: at, count: howMany, inherit });
  return sheet;
}

function remove(sheet: Sheet, lines: Lines, at: number, howMany: number): Sheet {
  const info = infoOf(idOf(sheet));
  const last = lines === 'rows' ? info.maxRows : info.maxColumns;
  const frozen = lines === 'rows' ? info.frozenRows : info.frozenColumns;
  if (at < 1 || howMany < 1 || at + howMany - 1 > last) refuse(`Those ${lines} are out of bounds.`);
  if (howMany === last) refuse(`You can't delete all the ${lines} on the sheet.`);
  if (at <= frozen + 1 && at + howMany - 1 === last && frozen > 0)
    refuse(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
  if (lines === 'rows') change({ op: 'delete-rows', sheet: idOf(sheet), row: at, count: howMany });
  else change({ op: 'delete-columns', sheet: idOf(sheet), column: at, count: howMany });
  return sheet;
}

export const sheetStructure = {
  appendRow(this: Sheet, contents: unknown[]) {
    count(
      'append',
      idOf(this),
      contents.map((value) => written(value, settings())),
    );
    return this;
  },
  setName(this: Sheet, name: string) {
    const sheet = idOf(this);
    if (sheetInfos().some((s) => s.name === name && s.id !== sheet))
      refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
    change({ op: 'rename-sheet', sheet, name });
    return this;
  },
  insertRowBefore(this: Sheet, at: number) {
    return insert(this, 'rows', at, 1, 'after');
  },
  insertRowAfter(this: Sheet, at: number) {
    return insert(this, 'rows', at + 1, 1, 'before');
  },
  insertRowsBefore(this: Sheet, at: number, howMany: number) {
    return insert(this, 'rows', at, howMany, 'after');
  },
  insertRowsAfter(this: Sheet, at: number, howMany: number) {
    return insert(this, 'rows', at + 1, howMany, 'before');
  },
  insertRows(this: Sheet, at: number, howMany = 1) {
    insert(this, 'rows', at, howMany, 'after');
  },
  deleteRow(this: Sheet, at: number) {
    return remove(this, 'rows', at, 1);
  },
  deleteRows(this: Sheet, at: number, howMany: number) {
    remove(this, 'rows', at, howMany);
  },
  insertColumnBefore(this: Sheet, at: number) {
    return insert(this, 'columns', at, 1, 'after');
  },
  insertColumnAfter(this: Sheet, at: number) {
    return insert(this, 'columns', at + 1, 1, 'before');
  },
  insertColumnsBefore(this: Sheet, at: number, howMany: number) {
    return insert(this, 'columns', at, howMany, 'after');
  },
  insertColumnsAfter(this: Sheet, at: number, howMany: number) {
    return insert(this, 'columns', at + 1, howMany, 'before');
  },
  insertColumns(this: Sheet, at: number, howMany = 1) {
    insert(this, 'columns', at, howMany, 'after');
  },
  deleteColumn(this: Sheet, at: number) {
    return remove(this, 'columns', at, 1);
  },
  deleteColumns(this: Sheet, at: number, howMany: number) {
    remove(this, 'columns', at, howMany);
  },
  moveColumns(this: Sheet, range: Range, before: number) {
    const { column, columns } = areaOf(range);
    change({ op: 'move-columns', sheet: idOf(this), column, count: columns, before });
  },
  moveRows(this: Sheet, range: Range, before: number) {
    const { row, rows } = areaOf(range);
    change({ op: 'move-rows', sheet: idOf(this), row, count: rows, before });
  },
};
