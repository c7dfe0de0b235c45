import type { Area, Protection as Protected, SheetId } from '../../workbook/engine';
import { type EnumValue, enumValue } from '../enums';
import { conformClass } from '../google';
import { ask, count } from '../host';
import { areaOf, idOf, Range, rangeAt, type Sheet } from './handles';

const isArea = (area: Protected['area']): area is Area => 'row' in area;
const typeOf = (p: Protected) => enumValue('Spreadsheet.ProtectionType', isArea(p.area) ? 'RANGE' : 'SHEET');

/** A protection that warns. One that refuses cannot be kept by the host, and says so by name. */
export class Protection {
  #protected: Protected;
  constructor(data: Protected) {
    this.#protected = data;
  }
  getDescription() {
    return this.#protected.description;
  }
  setDescription(description: string) {
    const { id } = this.#protected;
    this.#protected = { ...this.#protected, description };
    count('change', [
      { op: 'unprotect', id },
      { op: 'protect', protection: this.#protected },
    ]);
    return this;
  }
  getProtectionType() {
    return typeOf(this.#protected);
  }
  getRange() {
    const { area } = this.#protected;
    return isArea(area) ? new Range(area) : rangeAt(area.sheet, { row: 1, column: 1, rows: 1, columns: 1 });
  }
  isWarningOnly() {
    return true;
  }
  setWarningOnly(warning: boolean) {
    if (!warning) throw new Error('Local host: Protection.setWarningOnly(false) is not implemented');
    return this;
  }
  canEdit() {
    return true;
  }
  remove() {
    count('change', [{ op: 'unprotect', id: this.#protected.id }]);
  }
}

export function protect(area: Protected['area']): Protection {
  const made: Protected = { id: ask<string>('new-id'), area, description: '' };
  count('change', [{ op: 'protect', protection: made }]);
  return new Protection(made);
}

export const protectionsOf = (sheet: SheetId | null, type: EnumValue): Protection[] =>
  count<Protected[]>('protections')
    .filter((p) => (sheet === null || p.area.sheet === sheet) && typeOf(p) === type)
    .map((p) => new Protection(p));

export const rangeProtection = {
  protect(this: Range) {
    return protect(areaOf(this));
  },
};

export const sheetProtection = {
  protect(this: Sheet) {
    return protect({ sheet: idOf(this) });
  },
  getProtections(this: Sheet, type: EnumValue) {
    return protectionsOf(idOf(this), type);
  },
};

export function installProtection(): void {
  conformClass('Spreadsheet.Protection', Protection);
}
