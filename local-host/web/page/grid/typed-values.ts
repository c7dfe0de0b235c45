import { CellValueType, type ICellData, type Injector, type IStyleData } from '@univerjs/core';
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import type { SheetSettings } from '../../../execution/sheet-settings';
import { isDateFormat } from '../../../runtime/values/formats';
import { written } from '../../../runtime/values/written';

/**
 * What a person types is read by the spreadsheet's locale, as Google does. Univer reads US dates and decimals
 * only: in a Vietnamese sheet it would take 05/04/2025 for the 4th of May, and 13/04/2025 for text.
 */
export function readTypedValues(injector: Injector, settings: () => SheetSettings): void {
  const formats = injector.get(INumfmtService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler(cell, place, next) {
      const own = formats.getValue(place.unitId, place.subUnitId, place.row, place.col)?.pattern;
      return next(cell ? readTyped(cell, own, settings()) : cell);
    },
  });
}

/** A number in place of a text that says one in the sheet's locale; `own` is the cell's number format. */
export function readTyped(cell: ICellData, own: string | undefined, settings: SheetSettings): ICellData {
  const text = typedText(cell);
  if (text === undefined || cell.t === CellValueType.FORCE_STRING || own === '@') return cell;
  const read = written(text, settings);
  if (read.kind !== 'number') return cell;
  const { p: _rich, ...rest } = cell;
  const number = { ...rest, v: read.value, t: CellValueType.NUMBER };
  const keepsOwn = own !== undefined && isDateFormat(own) === isDateFormat(read.format);
  if (read.format === undefined || keepsOwn) return number;
  const style = typeof rest.s === 'object' ? (rest.s as IStyleData) : {};
  return { ...number, s: { ...style, n: { pattern: read.format } } };
}

/** Formulas stay as they were typed. */
function typedText({ f, p, v }: ICellData): string | undefined {
  if (f) return undefined;
  const text = p?.body?.dataStream.replace(/\r\n$/, '') ?? (typeof v === 'string' ? v : undefined);
  return text === undefined || text === '' || /^[=+-]\D/.test(text) ? undefined : text;
}
