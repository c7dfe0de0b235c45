import core = require('@univerjs/core');

import type { CellRead } from './engine';

/** What a person sees in a cell; `locale` as Google names it (`vi_VN`): the separators of numbers depend on it. */
export function displayText(value: CellRead['value'], format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  try {
    return core.numfmt.format(format ?? 'General', value, { locale: locale.slice(0, 2) });
  } catch {
    // A pattern that cannot be read shows the bare number, as the grid does.
    return String(value);
  }
}
