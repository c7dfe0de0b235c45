import type { Area, SheetId } from '../../workbook/engine';
import { conformClass } from '../google';
import { count } from '../host';
import { areaOf, idOf, Range, type Sheet, type Spreadsheet, sheetInfos } from './handles';

type Options = {
  entireCell: boolean;
  case: boolean;
  formulas: boolean;
  regex: boolean;
  from: Area | null;
};

/** Searches on the server's side: the cells that it looks through are not carried to the script. */
export class TextFinder {
  readonly #text: string;
  readonly #where: readonly Area[] | readonly { readonly sheet: SheetId }[];
  readonly #options: Options = { entireCell: false, case: false, formulas: false, regex: false, from: null };
  #found: readonly Area[] | null = null;
  #current = -1;
  constructor(text: string, where: readonly Area[] | readonly { readonly sheet: SheetId }[]) {
    this.#text = text;
    this.#where = where;
  }
  #search(): readonly Area[] {
    this.#found ??= count<Area[]>('find', this.#where, this.#text, this.#options);
    return this.#found;
  }
  #step(by: 1 | -1): Range | null {
    const found = this.#search();
    const next = this.#current + by;
    if (next < 0 || next >= found.length) return null;
    this.#current = next;
    return new Range(found[next] as Area);
  }
  #set(change: Partial<Options>): this {
    Object.assign(this.#options, change);
    this.#found = null;
    this.#current = -1;
    return this;
  }
  matchEntireCell(entireCell: boolean) {
    return this.#set({ entireCell });
  }
  matchCase(matchCase: boolean) {
    return this.#set({ case: matchCase });
  }
  matchFormulaText(formulas: boolean) {
    return this.#set({ formulas });
  }
  useRegularExpression(regex: boolean) {
    return this.#set({ regex });
  }
  startFrom(range: Range) {
    return this.#set({ from: areaOf(range) });
  }
  findAll() {
    this.#found = null;
    return this.#search().map((area) => new Range(area));
  }
  findNext() {
    return this.#step(1);
  }
  findPrevious() {
    if (this.#current === -1) this.#current = this.#search().length;
    return this.#step(-1);
  }
  getCurrentMatch() {
    const current = this.#found?.[this.#current];
    return current ? new Range(current) : null;
  }
}

export const rangeFinder = {
  createTextFinder(this: Range, text: string) {
    return new TextFinder(text, [areaOf(this)]);
  },
};
export const sheetFinder = {
  createTextFinder(this: Sheet, text: string) {
    return new TextFinder(text, [{ sheet: idOf(this) }]);
  },
};
export const spreadsheetFinder = {
  createTextFinder(this: Spreadsheet, text: string) {
    return new TextFinder(
      text,
      sheetInfos().map((s) => ({ sheet: s.id })),
    );
  },
};

export function installTextFinder(): void {
  conformClass('Spreadsheet.TextFinder', TextFinder);
}
