import type { Area, SheetId } from '../../workbook/engine';
import { refuse } from '../exception';
import { conformClass } from '../google';
import { count } from '../host';
import { areaOf, idOf, Range, type Sheet } from './handles';

export class Filter {
  readonly #area: Area;
  constructor(area: Area) {
    this.#area = area;
  }
  getRange() {
    return new Range(this.#area);
  }
  remove() {
    count('change', [{ op: 'filter', sheet: this.#area.sheet, area: null }]);
  }
  sort(column: number, ascending: boolean) {
    const area = { ...this.#area, row: this.#area.row + 1, rows: this.#area.rows - 1 };
    count('change', [{ op: 'sort', area, by: [{ column: area.column + column - 1, ascending }] }]);
    return this;
  }
}

function filterOf(sheet: SheetId): Filter | null {
  const area = count<Area | null>('filter', sheet);
  return area && new Filter(area);
}

export const rangeFilter = {
  createFilter(this: Range) {
    const area = areaOf(this);
    if (filterOf(area.sheet)) refuse("You can't create a filter in a sheet that already has a filter.");
    count('change', [{ op: 'filter', sheet: area.sheet, area }]);
    return new Filter(area);
  },
  getFilter(this: Range) {
    return filterOf(areaOf(this).sheet);
  },
};

export const sheetFilter = {
  getFilter(this: Sheet) {
    return filterOf(idOf(this));
  },
};

export function installFilter(): void {
  conformClass('Spreadsheet.Filter', Filter);
}
