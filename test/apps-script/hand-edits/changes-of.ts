import type { Change } from '../../../local-host/workbook/engine';
import { tables } from '../../../shared/tables/index';
import { both, type Doing, type Place, textCell, within, write } from './doing';
import type { HandEdit } from './hand-edit';
import { columnsMoved, rowsMoved } from './moves-of';
import { hasFormula, type TabData, valueAt } from './sheet-texts';

const typed = (place: Place, edit: HandEdit): Doing | null => {
  const { tab, extent } = place;
  const rows = tab.rowCount;
  switch (edit.do) {
    case 'type-below': {
      if (extent.row + 1 > rows) return null;
      const column = within(edit.column, 1, Math.max(extent.column, 1));
      return write(place, extent.row + 1, column, [[textCell(edit.text)]]);
    }
    case 'type-beside': {
      if (extent.row < 2) return null;
      const row = within(edit.row, 2, extent.row);
      const start = within(edit.column, 1, tab.columnCount);
      for (let column = start; column <= tab.columnCount; column += 1) {
        if (hasFormula(tab, row, column) || valueAt(tab, row, column) !== null) continue;
        return write(place, row, column, [[textCell(edit.text)]]);
      }
      return null;
    }
    case 'type-over': {
      const column = place.columnOf(edit.column);
      if (extent.row < 2 || column === 0) return null;
      return write(place, within(edit.row, 2, extent.row), column, [[textCell(edit.text)]]);
    }
    case 'paste': {
      const width = edit.texts[0]?.length ?? 1;
      if (rows < edit.texts.length + 1 || tab.columnCount < width) return null;
      const row = within(edit.row, 2, Math.min(extent.row + 2, rows - edit.texts.length + 1));
      const column = within(edit.column, 1, tab.columnCount - width + 1);
      return write(
        place,
        row,
        column,
        edit.texts.map((line) => line.map(textCell)),
      );
    }
    case 'rename-header': {
      const column = place.columnOf(edit.column);
      return column === 0 ? null : write(place, 1, column, [[textCell(edit.text)]]);
    }
    default:
      return null;
  }
};

const looks = (place: Place, edit: HandEdit): Doing | null => {
  const { sheet, tab, extent } = place;
  switch (edit.do) {
    case 'filter': {
      const area = edit.on
        ? { sheet, row: 1, column: 1, rows: Math.max(extent.row, 1), columns: Math.max(extent.column, 1) }
        : null;
      return both({ op: 'filter', sheet, area }, { op: 'filter', sheet, area: null });
    }
    case 'rename-tab':
      return both(
        { op: 'rename-sheet', sheet, name: edit.text },
        { op: 'rename-sheet', sheet, name: tab.name },
      );
    case 'hide-column': {
      const at = { sheet, column: within(edit.column, 1, Math.max(extent.column, 1)), count: 1 };
      return both(
        { op: 'hide-columns', ...at, hidden: edit.hidden },
        { op: 'hide-columns', ...at, hidden: !edit.hidden },
      );
    }
    case 'hide-tab':
      return both(
        { op: 'hide-sheet', sheet, hidden: edit.hidden },
        { op: 'hide-sheet', sheet, hidden: !edit.hidden },
      );
    case 'delete-formulas': {
      const changes: Change[] = [];
      for (const [row, line] of Object.entries(tab.cellData)) {
        for (const [column, cell] of Object.entries(line ?? {})) {
          if (!cell?.f && !cell?.si) continue;
          const area = { sheet, row: Number(row) + 1, column: Number(column) + 1, rows: 1, columns: 1 };
          changes.push({ op: 'clear', area, content: true, format: false, validation: false });
        }
      }
      return changes.length === 0 ? null : { changes, back: null };
    }
    case 'delete-tab':
      return { changes: [{ op: 'delete-sheet', sheet }], back: null };
    default:
      return null;
  }
};

export const changesOf = (place: Place, edit: HandEdit): Doing | null =>
  typed(place, edit) ?? rowsMoved(place, edit) ?? columnsMoved(place, edit) ?? looks(place, edit);

/** The column of a table under either of its headers. */
export const columnByHeader = (tab: TabData, table: keyof typeof tables, id: string): number => {
  const labels = tables[table].columns.find((column) => column.id === id)?.labels;
  for (let column = 1; column <= tab.columnCount; column += 1) {
    const header = valueAt(tab, 1, column);
    if (header === labels?.vi || header === labels?.en) return column;
  }
  return 0;
};
