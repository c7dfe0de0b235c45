import type core from '@univerjs/core';

import cf = require('@univerjs/sheets-conditional-formatting');

import type { Book } from './book';
import type { SheetId } from './engine';
import { type Shift, shiftOf, shiftRange } from './shifts';
import { UNIT } from './univer';

type Rule = cf.IConditionFormattingRule;

/**
 * Conditional rules move with their rows and columns. In Univer 0.25.1 only the part with a screen sees to that, and
 * a row inserted right above a rule makes its formula look one row too far; hence by hand what the add-on moves.
 */
export function moveConditionalRules(book: Book, sheet: SheetId, mutation: string, params: object): void {
  const moved = shiftOf(mutation, params);
  const rules = book.headless.get(cf.ConditionalFormattingRuleModel).getSubunitRules(UNIT, sheet) ?? [];
  if (!moved) return;
  for (const rule of rules.slice()) {
    const ranges = rule.ranges.flatMap((range) => shiftRange(range, moved.axis, moved.shift) ?? []);
    const first = ranges[0];
    if (!first) {
      book.run(cf.DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId: rule.cfId });
      continue;
    }
    const next = { ...rule, ranges, rule: withFormula(rule, first, moved.axis, moved.shift) };
    if (JSON.stringify(next) === JSON.stringify(rule)) continue;
    book.run(cf.SetConditionalRuleMutation.id, { subUnitId: sheet, cfId: rule.cfId, rule: next });
  }
}

function withFormula(
  { rule, ranges }: Rule,
  first: core.IRange,
  axis: 'row' | 'column',
  shift: Shift,
): Rule['rule'] {
  const before = ranges[0];
  const isFormula = rule.type === cf.CFRuleType.highlightCell && rule.subType === cf.CFSubRuleType.formula;
  if (!isFormula || !before) return rule;
  const by = axis === 'row' ? first.startRow - before.startRow : first.startColumn - before.startColumn;
  return { ...rule, value: moveReferences(rule.value, axis, by, shift) };
}

const REFERENCE =
  /("(?:[^"]|"")*"|'[^']*'!\$?[A-Z]+\$?\d*)|(?<![\w.!$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/**
 * A formula of a rule stands for its first cell: what is relative goes along with that cell, what is absolute goes
 * where its row or column has gone. References to other sheets stay.
 */
export function moveReferences(formula: string, axis: 'row' | 'column', by: number, shift: Shift): string {
  const place = (absolute: string, position: number): number | undefined =>
    absolute === '$' ? shift(position) : position + by;
  return formula.replace(
    REFERENCE,
    (
      whole,
      other: string | undefined,
      fixedColumn: string,
      letters: string,
      fixedRow: string,
      digits: string,
    ) => {
      if (other !== undefined) return whole;
      const row = axis === 'row' ? place(fixedRow, Number(digits) - 1) : Number(digits) - 1;
      const column = axis === 'column' ? place(fixedColumn, numberOf(letters)) : numberOf(letters);
      if (row === undefined || column === undefined || row < 0 || column < 0) return '#REF!';
      return `${fixedColumn}${lettersOf(column)}${fixedRow}${row + 1}`;
    },
  );
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
