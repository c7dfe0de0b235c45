import { block, both, type Doing, type Place, textCell, within } from './doing';
import type { HandEdit } from './hand-edit';

export const rowsMoved = (place: Place, edit: HandEdit): Doing | null => {
  const { sheet, tab, extent } = place;
  switch (edit.do) {
    case 'sort': {
      const first = edit.withHeader ? 1 : 2;
      if (extent.row <= first) return null;
      const area = { sheet, row: first, column: 1, rows: extent.row - first + 1, columns: tab.columnCount };
      const before = block(place, area.row, 1, area.rows, area.columns);
      const by = [{ column: within(edit.column, 1, extent.column), ascending: edit.ascending }];
      return both(
        { op: 'sort', area, by },
        before && { op: 'write', sheet, row: area.row, column: 1, cells: before },
      );
    }
    case 'insert-rows': {
      const row = within(edit.row, 2, Math.min(extent.row + 1, tab.rowCount));
      const { count } = edit;
      const column = within(edit.row + edit.count, 1, Math.max(extent.column, 1));
      return {
        changes: [
          { op: 'insert-rows', sheet, row, count, inherit: 'after' },
          ...(edit.text === ''
            ? []
            : [{ op: 'write' as const, sheet, row, column, cells: [[textCell(edit.text)]] }]),
        ],
        back: [{ op: 'delete-rows', sheet, row, count }],
      };
    }
    case 'move-rows': {
      if (extent.row < 3) return null;
      const row = within(edit.row, 2, extent.row);
      const before = within(edit.before, 2, Math.min(extent.row + 1, tab.rowCount));
      if (before === row || before === row + 1) return null;
      const at = before > row ? before - 1 : before;
      return both(
        { op: 'move-rows', sheet, row, count: 1, before },
        { op: 'move-rows', sheet, row: at, count: 1, before: at > row ? row : row + 1 },
      );
    }
    case 'delete-rows': {
      if (extent.row < 2 || tab.rowCount < 4) return null;
      const row = within(edit.row, 2, Math.min(extent.row + 2, tab.rowCount));
      const count = Math.min(edit.count, tab.rowCount - row + 1, tab.rowCount - 3);
      const before = block(place, row, 1, count, tab.columnCount);
      return {
        changes: [{ op: 'delete-rows', sheet, row, count }],
        back: before && [
          { op: 'insert-rows', sheet, row, count, inherit: 'before' },
          { op: 'write', sheet, row, column: 1, cells: before },
        ],
      };
    }
    case 'copy-row': {
      if (extent.row < 2) return null;
      const row = within(edit.row, 2, extent.row);
      const cells = block(place, row, 1, 1, tab.columnCount);
      if (cells === null) return null;
      return {
        changes: [
          { op: 'insert-rows', sheet, row: row + 1, count: 1, inherit: 'before' },
          { op: 'write', sheet, row: row + 1, column: 1, cells },
        ],
        back: [{ op: 'delete-rows', sheet, row: row + 1, count: 1 }],
      };
    }
    default:
      return null;
  }
};

export const columnsMoved = (place: Place, edit: HandEdit): Doing | null => {
  const { sheet, tab, extent } = place;
  switch (edit.do) {
    case 'insert-column': {
      const column = within(edit.column, 1, extent.column + 1);
      if (column > tab.columnCount + 1) return null;
      return {
        changes: [
          { op: 'insert-columns', sheet, column, count: 1, inherit: column === 1 ? 'after' : 'before' },
          { op: 'write', sheet, row: 1, column, cells: [[textCell(edit.text)]] },
        ],
        back: [{ op: 'delete-columns', sheet, column, count: 1 }],
      };
    }
    case 'move-column': {
      if (extent.column < 2) return null;
      const column = within(edit.column, 1, extent.column);
      const before = within(edit.before, 1, extent.column);
      if (before === column || before === column + 1) return null;
      const at = before > column ? before - 1 : before;
      return both(
        { op: 'move-columns', sheet, column, count: 1, before },
        { op: 'move-columns', sheet, column: at, count: 1, before: at > column ? column : column + 1 },
      );
    }
    case 'delete-column': {
      if (extent.column < 2) return null;
      const column = within(edit.column, 1, extent.column);
      const before = block(place, 1, column, tab.rowCount, 1);
      return {
        changes: [{ op: 'delete-columns', sheet, column, count: 1 }],
        back: before && [
          { op: 'insert-columns', sheet, column, count: 1, inherit: column === 1 ? 'after' : 'before' },
          { op: 'write', sheet, row: 1, column, cells: before },
        ],
      };
    }
    default:
      return null;
  }
};
