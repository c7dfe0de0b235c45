import core = require('@univerjs/core');
import dataValidation = require('@univerjs/data-validation');
import engineFormula = require('@univerjs/engine-formula');
import sheets = require('@univerjs/sheets');

import { areaOf, type Book, intersects, rangeOf, without } from './book';
import type { Area, SheetId, Validation } from './engine';
import { extended } from './inheritance';
import { UNIT } from './univer';

type Rule = core.ISheetDataValidationRule;
const { DataValidationType, DataValidationErrorStyle, DataValidationRenderMode } = core;

const rulesOf = (book: Book, sheet: SheetId): readonly Rule[] =>
  book.headless.get(dataValidation.DataValidationModel).getRules(UNIT, sheet) as Rule[];

const covers = (rule: Rule, row: number, column: number): boolean =>
  rule.ranges.some(
    (range) =>
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn,
  );

/** The rule of a cell, row and column from 1. */
export function validationAt(book: Book, sheet: SheetId, row: number, column: number): Validation | null {
  const rule = rulesOf(book, sheet).find((candidate) => covers(candidate, row - 1, column - 1));
  return rule ? fromUniver(book, sheet, rule) : null;
}

/** Gives the cells of an area this rule and no other; null leaves them without. */
export function setValidation(book: Book, area: Area, rule: Validation | null): void {
  const hole = rangeOf(area);
  for (const old of rulesOf(book, area.sheet).slice()) {
    if (!old.ranges.some((range) => intersects(range, hole))) continue;
    setRanges(
      book,
      area.sheet,
      old,
      old.ranges.flatMap((range) => without(range, hole)),
    );
  }
  if (!rule) return;
  book.run(dataValidation.AddDataValidationMutation.id, {
    subUnitId: area.sheet,
    rule: { uid: core.generateRandomId(8), ranges: [hole], ...toUniver(book, rule) },
    source: 'command',
  });
}

function setRanges(book: Book, sheet: SheetId, rule: Rule, ranges: readonly core.IRange[]): void {
  if (ranges.length === 0) {
    book.run(dataValidation.RemoveDataValidationMutation.id, {
      subUnitId: sheet,
      ruleId: rule.uid,
      source: 'command',
    });
    return;
  }
  book.run(dataValidation.UpdateDataValidationMutation.id, {
    subUnitId: sheet,
    ruleId: rule.uid,
    payload: { type: dataValidation.UpdateRuleType.RANGE, payload: ranges },
    source: 'command',
  });
}

/** New rows or columns take the rules of their model where Univer did not stretch a rule over them by itself. */
export function inheritValidation(book: Book, sheet: SheetId, model: core.IRange, fresh: core.IRange): void {
  for (const rule of rulesOf(book, sheet).slice()) {
    const ranges = extended(rule.ranges, model, fresh);
    if (ranges) setRanges(book, sheet, rule, ranges);
  }
}

function toUniver(book: Book, rule: Validation): Omit<Rule, 'uid' | 'ranges'> {
  if (rule.kind === 'checkbox') return { type: DataValidationType.CHECKBOX, allowBlank: true };
  const common = {
    allowBlank: true,
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(rule.help !== undefined && {
      prompt: rule.help,
      showInputMessage: true,
      error: rule.help,
      showErrorMessage: true,
    }),
  };
  if (rule.kind === 'date') {
    // Any day that the calendar of the sheet knows, by its serial number: Univer's own rule for dates reads the
    // shown text month first, and would mark 27/01/2025 as wrong.
    return {
      ...common,
      type: DataValidationType.DECIMAL,
      operator: core.DataValidationOperator.BETWEEN,
      formula1: '1',
      formula2: '2958466',
    };
  }
  return {
    ...common,
    type: DataValidationType.LIST,
    renderMode: DataValidationRenderMode.CUSTOM,
    formula1:
      rule.kind === 'list'
        ? sheets.serializeListOptions([...rule.values])
        : `=${engineFormula.serializeRangeWithSheet(book.sheet(rule.source.sheet).getName(), absolute(rule.source))}`,
  };
}

const absolute = (area: Area): core.IRange => ({
  ...rangeOf(area),
  startAbsoluteRefType: core.AbsoluteRefType.ALL,
  endAbsoluteRefType: core.AbsoluteRefType.ALL,
});

function fromUniver(book: Book, sheet: SheetId, rule: Rule): Validation | null {
  const options = {
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    ...(rule.prompt && { help: rule.prompt }),
  };
  if (rule.type === DataValidationType.CHECKBOX) return { kind: 'checkbox' };
  if (rule.type === DataValidationType.DECIMAL) return { kind: 'date', ...options };
  if (rule.type !== DataValidationType.LIST && rule.type !== DataValidationType.LIST_MULTIPLE) return null;
  const source = rule.formula1 ?? '';
  if (!core.isFormulaString(source)) {
    return { kind: 'list', values: sheets.deserializeListOptions(source), ...options };
  }
  const { sheetName, range } = engineFormula.deserializeRangeWithSheet(source.slice(1));
  const from = sheetName ? book.workbook.getSheetBySheetName(sheetName) : book.sheet(sheet);
  return from ? { kind: 'list-range', source: boundedArea(from, range), ...options } : null;
}

/** A whole column has no rows of its own: it ends where the sheet does. */
function boundedArea(worksheet: core.Worksheet, range: core.IRange): Area {
  const known = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  return areaOf(worksheet.getSheetId(), {
    startRow: known(range.startRow, 0),
    endRow: known(range.endRow, worksheet.getRowCount() - 1),
    startColumn: known(range.startColumn, 0),
    endColumn: known(range.endColumn, worksheet.getColumnCount() - 1),
  });
}
