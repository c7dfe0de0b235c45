import type { Book } from './book';
import type { Area, Change, Metadata, Protection, SheetId } from './engine';
import { ImpossibleChange } from './problems';

type Shape = { name: string; rows: number; columns: number };
type Reason = ImpossibleChange['reason'];

/**
 * Goes through a batch as if it were applied, on nothing but names and sizes, and throws at the first change that is
 * impossible: so a batch is applied as a whole or not at all.
 */
export function checkBatch(
  book: Book,
  changes: readonly Change[],
  kept: { readonly metadata: readonly Metadata[]; readonly protections: readonly Protection[] },
): void {
  const shapes = new Map<SheetId, Shape>();
  for (const sheet of book.workbook.getSheets()) {
    shapes.set(sheet.getSheetId(), {
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
    });
  }
  const metadata = new Set(kept.metadata.map(({ id }) => id));
  const protections = new Set(kept.protections.map(({ id }) => id));
  changes.forEach((change, index) => {
    checkOne(change, { shapes, metadata, protections }, (reason, detail) => {
      throw new ImpossibleChange(reason, index, `${change.op}: ${detail}`);
    });
  });
}

type World = {
  readonly shapes: Map<SheetId, Shape>;
  readonly metadata: Set<number>;
  readonly protections: Set<string>;
};
type Fail = (reason: Reason, detail: string) => never;

function checkOne(change: Change, { shapes, metadata, protections }: World, fail: Fail): void {
  const shapeOf = (sheet: SheetId): Shape => shapes.get(sheet) ?? fail('no-such-sheet', sheet);
  const inside = (area: Area): Shape => {
    const shape = shapeOf(area.sheet);
    const isInside =
      area.row >= 1 &&
      area.column >= 1 &&
      area.rows >= 1 &&
      area.columns >= 1 &&
      area.row + area.rows - 1 <= shape.rows &&
      area.column + area.columns - 1 <= shape.columns;
    return isInside ? shape : fail('outside-the-sheet', JSON.stringify(area));
  };
  const rows = (sheet: SheetId, row: number, count: number) =>
    inside({ sheet, row, column: 1, rows: count, columns: 1 });
  const columns = (sheet: SheetId, column: number, count: number) =>
    inside({ sheet, row: 1, column, rows: 1, columns: count });
  const freeName = (sheet: SheetId, name: string): void => {
    if (name.trim() === '' || name.length > 100) fail('bad-name', name);
    for (const [id, shape] of shapes) {
      if (id !== sheet && shape.name.toLowerCase() === name.toLowerCase()) fail('name-taken', name);
    }
  };

  switch (change.op) {
    case 'write': {
      const width = change.cells[0]?.length ?? 0;
      if (change.cells.some((line) => line.length !== width))
        fail('ragged-cells', 'rows of different lengths');
      const { sheet, row, column, cells } = change;
      inside({ sheet, row, column, rows: cells.length, columns: width });
      return;
    }
    case 'number-formats': {
      const { area, formats } = change;
      if (formats.length !== area.rows || formats.some((line) => line.length !== area.columns)) {
        fail('ragged-cells', 'formats do not fill the area');
      }
      inside(area);
      return;
    }
    case 'validation':
      inside(change.area);
      if (change.rule?.kind === 'list-range') inside(change.rule.source);
      return;
    case 'clear':
    case 'style':
    case 'merge':
    case 'unmerge':
    case 'sort':
      inside(change.area);
      return;
    case 'copy':
      inside(change.from);
      inside({ ...change.to, rows: change.from.rows, columns: change.from.columns });
      return;
    case 'conditional-rules':
      shapeOf(change.sheet);
      for (const rule of change.rules) for (const area of rule.areas) inside(area);
      return;
    case 'note':
      inside({ sheet: change.sheet, row: change.row, column: change.column, rows: 1, columns: 1 });
      return;
    case 'filter':
      shapeOf(change.sheet);
      if (change.area) inside(change.area);
      return;
    case 'insert-rows': {
      // One past the end is a place too: before nothing, after the last row.
      const shape = shapeOf(change.sheet);
      if (change.row < 1 || change.row > shape.rows + 1 || change.count < 1)
        fail('outside-the-sheet', `row ${change.row}`);
      shape.rows += change.count;
      return;
    }
    case 'insert-columns': {
      const shape = shapeOf(change.sheet);
      if (change.column < 1 || change.column > shape.columns + 1 || change.count < 1) {
        fail('outside-the-sheet', `column ${change.column}`);
      }
      shape.columns += change.count;
      return;
    }
    case 'delete-rows': {
      const shape = rows(change.sheet, change.row, change.count);
      if (change.count === shape.rows) fail('last-row-or-column', 'a sheet keeps at least one row');
      shape.rows -= change.count;
      return;
    }
    case 'delete-columns': {
      const shape = columns(change.sheet, change.column, change.count);
      if (change.count === shape.columns) fail('last-row-or-column', 'a sheet keeps at least one column');
      shape.columns -= change.count;
      return;
    }
    case 'move-rows': {
      const shape = rows(change.sheet, change.row, change.count);
      if (change.before < 1 || change.before > shape.rows + 1)
        fail('outside-the-sheet', `row ${change.before}`);
      return;
    }
    case 'move-columns': {
      const shape = columns(change.sheet, change.column, change.count);
      if (change.before < 1 || change.before > shape.columns + 1)
        fail('outside-the-sheet', `column ${change.before}`);
      return;
    }
    case 'row-height':
      rows(change.sheet, change.row, change.count);
      return;
    case 'column-width':
    case 'hide-columns':
      columns(change.sheet, change.column, change.count);
      return;
    case 'insert-sheet':
      if (shapes.has(change.sheet)) fail('id-taken', change.sheet);
      if (change.rows < 1 || change.columns < 1) fail('outside-the-sheet', 'a sheet has at least one cell');
      freeName(change.sheet, change.name);
      shapes.set(change.sheet, { name: change.name, rows: change.rows, columns: change.columns });
      return;
    case 'delete-sheet':
      shapeOf(change.sheet);
      if (shapes.size === 1) fail('last-sheet', change.sheet);
      shapes.delete(change.sheet);
      return;
    case 'rename-sheet':
      shapeOf(change.sheet);
      freeName(change.sheet, change.name);
      shapeOf(change.sheet).name = change.name;
      return;
    case 'freeze': {
      const shape = shapeOf(change.sheet);
      if (
        change.rows < 0 ||
        change.columns < 0 ||
        change.rows >= shape.rows ||
        change.columns >= shape.columns
      ) {
        fail('outside-the-sheet', `${change.rows} rows, ${change.columns} columns`);
      }
      return;
    }
    case 'move-sheet':
    case 'hide-sheet':
    case 'tab-color':
    case 'gridlines':
      shapeOf(change.sheet);
      return;
    case 'metadata-add': {
      const { id, at } = change.metadata;
      if (metadata.has(id)) fail('id-taken', String(id));
      if (at.kind === 'sheet') shapeOf(at.sheet);
      if (at.kind === 'column') columns(at.sheet, at.column, 1);
      if (at.kind === 'row') rows(at.sheet, at.row, 1);
      metadata.add(id);
      return;
    }
    case 'metadata-remove':
      if (!metadata.delete(change.id)) fail('no-such-id', String(change.id));
      return;
    case 'protect': {
      const { id, area } = change.protection;
      if (protections.has(id)) fail('id-taken', id);
      if ('row' in area) inside(area);
      else shapeOf(area.sheet);
      protections.add(id);
      return;
    }
    case 'unprotect':
      if (!protections.delete(change.id)) fail('no-such-id', change.id);
      return;
    case 'rename-spreadsheet':
    case 'state':
      return;
  }
}
