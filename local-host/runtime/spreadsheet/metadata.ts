import type { Area, Metadata, SheetId } from '../../workbook/engine';
import { EnumValue, enumValue } from '../enums';
import { refuse } from '../exception';
import { conformClass } from '../google';
import { count } from '../host';
import { areaOf, idOf, infoOf, type Range, rangeAt, Sheet, type Spreadsheet, spreadsheet } from './handles';

type Place = Metadata['at'];
type Kept = Metadata & { readonly project: boolean };

const visibilityOf = (project: boolean) =>
  enumValue('Spreadsheet.DeveloperMetadataVisibility', project ? 'PROJECT' : 'DOCUMENT');
const typeOf = (at: Place) => enumValue('Spreadsheet.DeveloperMetadataLocationType', at.kind.toUpperCase());

export class DeveloperMetadataLocation {
  readonly #at: Place;
  constructor(at: Place) {
    this.#at = at;
  }
  getLocationType() {
    return typeOf(this.#at);
  }
  getSpreadsheet() {
    return this.#at.kind === 'spreadsheet' ? spreadsheet : null;
  }
  getSheet() {
    return this.#at.kind === 'sheet' ? new Sheet(this.#at.sheet) : null;
  }
  getColumn() {
    if (this.#at.kind !== 'column') return null;
    const { sheet, column } = this.#at;
    return rangeAt(sheet, { row: 1, column, rows: infoOf(sheet).maxRows, columns: 1 });
  }
  getRow() {
    if (this.#at.kind !== 'row') return null;
    const { sheet, row } = this.#at;
    return rangeAt(sheet, { row, column: 1, rows: 1, columns: infoOf(sheet).maxColumns });
  }
}

export class DeveloperMetadata {
  #kept: Kept;
  constructor(kept: Kept) {
    this.#kept = kept;
  }
  #change(change: Partial<Kept>): this {
    this.#kept = { ...this.#kept, ...change };
    count('metadata-change', this.#kept);
    return this;
  }
  getId() {
    return this.#kept.id;
  }
  getKey() {
    return this.#kept.key;
  }
  getValue() {
    return this.#kept.value;
  }
  getLocation() {
    return new DeveloperMetadataLocation(this.#kept.at);
  }
  getVisibility() {
    return visibilityOf(this.#kept.project);
  }
  setKey(key: string) {
    return this.#change({ key });
  }
  setValue(value: string) {
    return this.#change({ value });
  }
  setVisibility(visibility: EnumValue) {
    return this.#change({ project: visibility.name() === 'PROJECT' });
  }
  moveToColumn(range: Range) {
    return this.#change({ at: placeOfRange(range) });
  }
  moveToRow(range: Range) {
    return this.#change({ at: placeOfRange(range) });
  }
  moveToSheet(sheet: Sheet) {
    return this.#change({ at: { kind: 'sheet', sheet: idOf(sheet) } });
  }
  moveToSpreadsheet() {
    return this.#change({ at: { kind: 'spreadsheet' } });
  }
  remove() {
    count('metadata-remove', this.#kept.id);
  }
}

/** Google keeps metadata on whole columns and rows only, one at a time. */
function placeOfRange(range: Range): Place {
  const area = areaOf(range);
  const info = infoOf(area.sheet);
  if (area.columns === 1 && area.row === 1 && area.rows === info.maxRows)
    return { kind: 'column', sheet: area.sheet, column: area.column };
  if (area.rows === 1 && area.column === 1 && area.columns === info.maxColumns)
    return { kind: 'row', sheet: area.sheet, row: area.row };
  return refuse(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function add(at: Place, key: string, second?: string | EnumValue, third?: EnumValue): void {
  const visibility = second instanceof EnumValue ? second : third;
  const value = typeof second === 'string' ? second : '';
  count('metadata-add', { key, value, at, project: visibility?.name() === 'PROJECT' });
}

const samePlace = (a: Place, b: Place) =>
  a.kind === b.kind &&
  ('sheet' in a ? a.sheet : '') === ('sheet' in b ? b.sheet : '') &&
  ('column' in a ? a.column : 0) === ('column' in b ? b.column : 0) &&
  ('row' in a ? a.row : 0) === ('row' in b ? b.row : 0);

const all = () => count<Kept[]>('metadata');
const at = (place: Place) =>
  all()
    .filter((m) => samePlace(m.at, place))
    .map((m) => new DeveloperMetadata(m));

/** What a search covers: the spreadsheet, a sheet, or the lines of a range. */
type Scope = { readonly sheet: SheetId } | Area | null;

function within(place: Place, scope: Scope): boolean {
  if (scope === null) return true;
  if (!('sheet' in place) || place.sheet !== scope.sheet) return false;
  if (!('row' in scope)) return true;
  if (place.kind === 'column')
    return place.column >= scope.column && place.column < scope.column + scope.columns;
  return place.kind === 'row' && place.row >= scope.row && place.row < scope.row + scope.rows;
}

export class DeveloperMetadataFinder {
  readonly #scope: Scope;
  readonly #tests: ((m: Kept) => boolean)[] = [];
  constructor(scope: Scope) {
    this.#scope = scope;
  }
  #where(test: (m: Kept) => boolean): this {
    this.#tests.push(test);
    return this;
  }
  withId(id: number) {
    return this.#where((m) => m.id === id);
  }
  withKey(key: string) {
    return this.#where((m) => m.key === key);
  }
  withValue(value: string) {
    return this.#where((m) => m.value === value);
  }
  withVisibility(visibility: EnumValue) {
    return this.#where((m) => visibilityOf(m.project) === visibility);
  }
  withLocationType(type: EnumValue) {
    return this.#where((m) => typeOf(m.at) === type);
  }
  find() {
    return all()
      .filter((m) => within(m.at, this.#scope) && this.#tests.every((test) => test(m)))
      .map((m) => new DeveloperMetadata(m));
  }
}

type More = [second?: string | EnumValue, third?: EnumValue];

export const rangeMetadata = {
  addDeveloperMetadata(this: Range, key: string, ...more: More) {
    add(placeOfRange(this), key, ...more);
    return this;
  },
  getDeveloperMetadata(this: Range) {
    return at(placeOfRange(this));
  },
  createDeveloperMetadataFinder(this: Range) {
    return new DeveloperMetadataFinder(areaOf(this));
  },
};
export const sheetMetadata = {
  addDeveloperMetadata(this: Sheet, key: string, ...more: More) {
    add({ kind: 'sheet', sheet: idOf(this) }, key, ...more);
    return this;
  },
  getDeveloperMetadata(this: Sheet) {
    return at({ kind: 'sheet', sheet: idOf(this) });
  },
  createDeveloperMetadataFinder(this: Sheet) {
    return new DeveloperMetadataFinder({ sheet: idOf(this) });
  },
};
export const spreadsheetMetadata = {
  addDeveloperMetadata(this: Spreadsheet, key: string, ...more: More) {
    add({ kind: 'spreadsheet' }, key, ...more);
    return this;
  },
  getDeveloperMetadata(this: Spreadsheet) {
    return at({ kind: 'spreadsheet' });
  },
  createDeveloperMetadataFinder(this: Spreadsheet) {
    return new DeveloperMetadataFinder(null);
  },
};

export function installMetadata(): void {
  conformClass('Spreadsheet.DeveloperMetadata', DeveloperMetadata);
  conformClass('Spreadsheet.DeveloperMetadataLocation', DeveloperMetadataLocation);
  conformClass('Spreadsheet.DeveloperMetadataFinder', DeveloperMetadataFinder);
}
