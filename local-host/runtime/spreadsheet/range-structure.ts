import type { Validation } from '../../workbook/engine';
import { count } from '../host';
import { areaOf, mapCells, type Range } from './handles';
import { sameSize } from './range-values';
import { type DataValidation, ruleOf, validationOf } from './validation';

type ClearOptions = {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
};
type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

function clear(range: Range, content: boolean, format: boolean, validation: boolean): Range {
  count('change', [{ op: 'clear', area: areaOf(range), content, format, validation }]);
  return range;
}

function validate(range: Range, rules: readonly (readonly (DataValidation | null)[])[]): Range {
  const { sheet, row, column } = areaOf(range);
  const changes = rules.flatMap((line, i) =>
    line.map((rule, j) => ({
      op: 'validation',
      area: { sheet, row: row + i, column: column + j, rows: 1, columns: 1 },
      rule: rule && ruleOf(rule),
    })),
  );
  count('change', changes);
  return range;
}

const validations = (range: Range) =>
  count<(Validation | null)[][]>('validations', areaOf(range)).map((row) =>
    row.map((rule) => rule && validationOf(rule)),
  );

/** Only the cells that have a checkbox. */
function tick(range: Range, value: boolean): Range {
  const { sheet } = areaOf(range);
  const rules = count<(Validation | null)[][]>('validations', areaOf(range));
  const changes = mapCells(areaOf(range), (row, column) => ({ row, column }))
    .flat()
    .filter((_, i) => rules.flat()[i]?.kind === 'checkbox')
    .map((at) => ({ op: 'write', sheet, ...at, cells: [[{ kind: 'boolean', value }]] }));
  count('change', changes);
  return range;
}

export const rangeStructure = {
  clear(this: Range, options: ClearOptions = {}) {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const everything = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    if (commentsOnly) return this;
    return clear(this, everything || !!contentsOnly, everything || !!formatOnly, !!validationsOnly);
  },
  clearContent(this: Range) {
    return clear(this, true, false, false);
  },
  clearFormat(this: Range) {
    return clear(this, false, true, false);
  },
  clearDataValidations(this: Range) {
    return clear(this, false, false, true);
  },
  getDataValidation(this: Range) {
    return validations(this)[0]?.[0] ?? null;
  },
  getDataValidations(this: Range) {
    return validations(this);
  },
  setDataValidation(this: Range, rule: DataValidation | null) {
    count('change', [{ op: 'validation', area: areaOf(this), rule: rule && ruleOf(rule) }]);
    return this;
  },
  setDataValidations(this: Range, rules: (DataValidation | null)[][]) {
    sameSize(this, rules);
    return validate(this, rules);
  },
  insertCheckboxes(this: Range) {
    const { sheet, row, column } = areaOf(this);
    const cells = mapCells(areaOf(this), () => ({ kind: 'boolean', value: false }));
    count('change', [
      { op: 'validation', area: areaOf(this), rule: { kind: 'checkbox' } },
      { op: 'write', sheet, row, column, cells },
    ]);
    return this;
  },
  check(this: Range) {
    return tick(this, true);
  },
  uncheck(this: Range) {
    return tick(this, false);
  },
  removeCheckboxes(this: Range) {
    return clear(this, true, false, true);
  },
  merge(this: Range) {
    count('change', [{ op: 'merge', area: areaOf(this) }]);
    return this;
  },
  mergeAcross(this: Range) {
    const area = areaOf(this);
    const rows = Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));
    count(
      'change',
      rows.map((row) => ({ op: 'merge', area: row })),
    );
    return this;
  },
  mergeVertically(this: Range) {
    const area = areaOf(this);
    const each = Array.from({ length: area.columns }, (_, j) => ({
      ...area,
      column: area.column + j,
      columns: 1,
    }));
    count(
      'change',
      each.map((column) => ({ op: 'merge', area: column })),
    );
    return this;
  },
  breakApart(this: Range) {
    count('change', [{ op: 'unmerge', area: areaOf(this) }]);
    return this;
  },
  copyTo(this: Range, destination: Range, ...more: unknown[]) {
    if (more.length > 0) throw new Error('Local host: Range.copyTo(…, options) is not implemented');
    const [from, { sheet, row, column, rows, columns }] = [areaOf(this), areaOf(destination)];
    if (rows > from.rows || columns > from.columns)
      throw new Error('Local host: Range.copyTo over a larger range is not implemented');
    count('change', [{ op: 'copy', from, to: { sheet, row, column } }]);
  },
  sort(this: Range, spec: SortSpec | SortSpec[]) {
    const by = (Array.isArray(spec) ? spec : [spec]).map((s) =>
      typeof s === 'number'
        ? { column: s, ascending: true }
        : { column: s.column, ascending: s.ascending !== false },
    );
    count('change', [{ op: 'sort', area: areaOf(this), by }]);
    return this;
  },
};
