import type { CellRead } from '../../workbook/engine';
import { isDateFormat } from './formats';
import type { Settings } from './settings';
import { dateOf } from './zone';

export type CellValue = string | number | boolean | Date;

/** What getValue gives: a Date of the script's realm for a number formatted as one, '' for a blank. */
export function given(cell: CellRead, settings: Settings): CellValue {
  const { value, format } = cell;
  if (value === null) return '';
  return typeof value === 'number' && isDateFormat(format) ? dateOf(value, settings.timeZone) : value;
}
