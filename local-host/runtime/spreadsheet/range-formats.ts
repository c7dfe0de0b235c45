import type { CellStyle } from '../../workbook/engine';
import { type EnumValue, enumValue } from '../enums';
import { count } from '../host';
import { areaOf, mapCells, type Range } from './handles';
import { sameSize } from './range-values';

const styles = (range: Range) => count<readonly (readonly CellStyle[])[]>('styles', areaOf(range));

function style(range: Range, change: CellStyle): Range {
  count('change', [{ op: 'style', area: areaOf(range), style: change }]);
  return range;
}

/** One style per cell: a change for each run of equal cells in a row, in one service call. */
function styleEach<T>(
  range: Range,
  data: readonly (readonly T[])[],
  styleOf: (value: T) => CellStyle,
): Range {
  sameSize(range, data);
  const { sheet, row, column } = areaOf(range);
  const changes = data.flatMap((values, i) => {
    const runs: { from: number; to: number; value: T }[] = [];
    values.forEach((value, j) => {
      const last = runs[runs.length - 1];
      if (last && last.value === value) last.to = j;
      else runs.push({ from: j, to: j, value });
    });
    return runs.map(({ from, to, value }) => ({
      op: 'style',
      area: { sheet, row: row + i, column: column + from, rows: 1, columns: to - from + 1 },
      style: styleOf(value),
    }));
  });
  count('change', changes);
  return range;
}

const plainFormat = '0.###############';
const wraps = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;
const wrapOf = (strategy: EnumValue) => wraps[strategy.name() as keyof typeof wraps];
const strategyOf = (wrap: CellStyle['wrap']): EnumValue =>
  enumValue('Spreadsheet.WrapStrategy', (wrap ?? 'overflow').toUpperCase());
type Horizontal = 'left' | 'center' | 'right' | 'normal' | null;
const horizontal = (value: Horizontal) => (value === 'normal' ? null : value);

/** Reads one kind of format, of all cells and of the first. */
function reading<Plural extends string, Single extends string, T>(
  plural: Plural,
  single: Single,
  of: (style: CellStyle) => T,
): Record<Plural, (this: Range) => T[][]> & Record<Single, (this: Range) => T> {
  const all = function (this: Range) {
    return styles(this).map((row) => row.map(of));
  };
  const first = function (this: Range) {
    return of(styles(this)[0]?.[0] ?? {});
  };
  return { [plural]: all, [single]: first } as never;
}

/** Writes one kind of format: the same for all cells, or one for each. */
function writing<Plural extends string, Single extends string, T>(
  plural: Plural,
  single: Single,
  of: (value: T) => CellStyle,
): Record<Plural, (this: Range, v: T[][]) => Range> & Record<Single, (this: Range, v: T) => Range> {
  const all = function (this: Range, values: T[][]) {
    return styleEach(this, values, of);
  };
  const one = function (this: Range, value: T) {
    return style(this, of(value));
  };
  return { [plural]: all, [single]: one } as never;
}

export const rangeFormats = {
  ...reading('getNumberFormats', 'getNumberFormat', (s) => s.numberFormat ?? plainFormat),
  ...reading('getBackgrounds', 'getBackground', (s) => s.background ?? '#ffffff'),
  ...reading('getFontColors', 'getFontColor', (s) => s.fontColor ?? '#000000'),
  ...reading('getFontWeights', 'getFontWeight', (s) => (s.bold ? 'bold' : 'normal')),
  ...reading('getFontStyles', 'getFontStyle', (s) => (s.italic ? 'italic' : 'normal')),
  ...reading('getFontSizes', 'getFontSize', (s) => s.fontSize ?? 10),
  ...reading('getFontFamilies', 'getFontFamily', (s) => s.fontFamily ?? 'Arial'),
  ...reading('getWraps', 'getWrap', (s) => s.wrap === 'wrap'),
  ...reading('getWrapStrategies', 'getWrapStrategy', (s) => strategyOf(s.wrap)),
  ...reading('getHorizontalAlignments', 'getHorizontalAlignment', (s) => s.horizontalAlignment ?? 'general'),
  ...reading('getVerticalAlignments', 'getVerticalAlignment', (s) => s.verticalAlignment ?? 'bottom'),
  ...writing('setBackgrounds', 'setBackground', (background: string | null) => ({ background })),
  ...writing('setFontColors', 'setFontColor', (fontColor: string | null) => ({ fontColor })),
  ...writing('setFontWeights', 'setFontWeight', (weight: string | null) => ({ bold: weight === 'bold' })),
  ...writing('setFontStyles', 'setFontStyle', (value: string | null) => ({ italic: value === 'italic' })),
  ...writing('setFontSizes', 'setFontSize', (fontSize: number) => ({ fontSize })),
  ...writing('setFontFamilies', 'setFontFamily', (family: string | null) => ({
    fontFamily: family ?? 'Arial',
  })),
  ...writing('setWraps', 'setWrap', (wrap: boolean) => ({ wrap: wrap ? 'wrap' : 'overflow' })),
  ...writing('setWrapStrategies', 'setWrapStrategy', (value: EnumValue) => ({ wrap: wrapOf(value) })),
  ...writing('setHorizontalAlignments', 'setHorizontalAlignment', (value: Horizontal) => ({
    horizontalAlignment: horizontal(value),
  })),
  ...writing(
    'setVerticalAlignments',
    'setVerticalAlignment',
    (value: 'top' | 'middle' | 'bottom' | null) => ({
      verticalAlignment: value,
    }),
  ),
  setBackgroundRGB(this: Range, red: number, green: number, blue: number) {
    const hex = [red, green, blue].map((n) => n.toString(16).padStart(2, '0')).join('');
    return style(this, { background: `#${hex}` });
  },
  setNumberFormat(this: Range, numberFormat: string) {
    return style(this, { numberFormat });
  },
  setNumberFormats(this: Range, formats: string[][]) {
    sameSize(this, formats);
    count('change', [{ op: 'number-formats', area: areaOf(this), formats }]);
    return this;
  },
  getNotes(this: Range) {
    return count<(string | null)[][]>('notes', areaOf(this)).map((row) => row.map((n) => n ?? ''));
  },
  getNote(this: Range) {
    return count<(string | null)[][]>('notes', areaOf(this))[0]?.[0] ?? '';
  },
  setNote(this: Range, note: string | null) {
    return putNotes(
      this,
      mapCells(areaOf(this), () => note),
    );
  },
  setNotes(this: Range, notes: (string | null)[][]) {
    sameSize(this, notes);
    return putNotes(this, notes);
  },
  clearNote(this: Range) {
    return putNotes(
      this,
      mapCells(areaOf(this), () => null),
    );
  },
};

function putNotes(range: Range, notes: readonly (readonly (string | null)[])[]): Range {
  const { sheet, row, column } = areaOf(range);
  const changes = notes.flatMap((line, i) =>
    line.map((note, j) => ({ op: 'note', sheet, row: row + i, column: column + j, note: note || null })),
  );
  count('change', changes);
  return range;
}
