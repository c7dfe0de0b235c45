import core = require('@univerjs/core');
import engineFormula = require('@univerjs/engine-formula');
import cf = require('@univerjs/sheets-conditional-formatting');

import { areaOf, type Book, rangeOf } from './book';
import type { ConditionalRule, SheetId } from './engine';
import { extended } from './inheritance';
import { fromUniverStyle, toUniverStyle } from './styles';
import { UNIT } from './univer';

type Rule = cf.IConditionFormattingRule;
type Highlight = Extract<Rule['rule'], { type: cf.CFRuleType.highlightCell }>;
const { CFRuleType, CFSubRuleType, CFTextOperator, CFNumberOperator } = cf;

/** First is strongest, as in Google's list. */
const rulesOf = (book: Book, sheet: SheetId): readonly Rule[] =>
  book.headless.get(cf.ConditionalFormattingRuleModel).getSubunitRules(UNIT, sheet) ?? [];

const TEXT = {
  'text-contains': CFTextOperator.containsText,
  'text-equals': CFTextOperator.equal,
  'text-starts-with': CFTextOperator.beginsWith,
} as const;
const NUMBER = {
  'number-equals': CFNumberOperator.equal,
  'number-greater': CFNumberOperator.greaterThan,
  'number-less': CFNumberOperator.lessThan,
} as const;

export function conditionalRules(book: Book, sheet: SheetId): readonly ConditionalRule[] {
  return rulesOf(book, sheet).flatMap((rule) => {
    const when = whenOf(rule.rule);
    if (!when || rule.rule.type !== CFRuleType.highlightCell) return [];
    const { background, fontColor, bold } = fromUniverStyle(rule.rule.style as core.IStyleData);
    return {
      areas: rule.ranges.map((range) => areaOf(sheet, range)),
      when,
      style: { ...(background && { background }), ...(fontColor && { fontColor }), ...(bold && { bold }) },
    };
  });
}

/** Replaces all rules of a sheet. */
export function setConditionalRules(book: Book, sheet: SheetId, rules: readonly ConditionalRule[]): void {
  for (const { cfId } of rulesOf(book, sheet).slice()) {
    book.run(cf.DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId });
  }
  // Each new rule goes before the others.
  for (const rule of [...rules].reverse()) {
    const cfId = core.generateRandomId(8);
    book.run(cf.AddConditionalRuleMutation.id, {
      subUnitId: sheet,
      rule: { cfId, stopIfTrue: false, ranges: rule.areas.map(rangeOf), rule: toUniver(rule) },
    });
  }
}

export function inheritConditionalRules(
  book: Book,
  sheet: SheetId,
  model: core.IRange,
  fresh: core.IRange,
): void {
  for (const rule of rulesOf(book, sheet).slice()) {
    const ranges = extended(rule.ranges, model, fresh);
    if (!ranges) continue;
    book.run(cf.SetConditionalRuleMutation.id, {
      subUnitId: sheet,
      cfId: rule.cfId,
      rule: { ...rule, ranges, rule: seenFrom(book, rule, ranges[0] as core.IRange) },
    });
  }
}

/** The formula of a rule is written for the first cell of its first range; where that has moved, so has the formula. */
function seenFrom(book: Book, { rule, ranges }: Rule, first: core.IRange): Rule['rule'] {
  const before = ranges[0];
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula || !before)
    return rule;
  const lexer = book.headless.get(engineFormula.LexerTreeBuilder);
  const columns = first.startColumn - before.startColumn;
  const rows = first.startRow - before.startRow;
  return { ...rule, value: lexer.moveFormulaRefOffset(rule.value, columns, rows) };
}

function toUniver({ when, style }: ConditionalRule): Rule['rule'] {
  const base = { type: CFRuleType.highlightCell, style: toUniverStyle(style) as core.IStyleBase };
  switch (when.kind) {
    case 'formula':
      return { ...base, subType: CFSubRuleType.formula, value: when.formula } as Highlight;
    case 'blank':
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks } as Highlight;
    case 'not-blank':
      return {
        ...base,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.notContainsBlanks,
      } as Highlight;
    case 'text-contains':
    case 'text-equals':
    case 'text-starts-with':
      return {
        ...base,
        subType: CFSubRuleType.text,
        operator: TEXT[when.kind],
        value: when.text,
      } as Highlight;
    case 'number-equals':
    case 'number-greater':
    case 'number-less':
      return {
        ...base,
        subType: CFSubRuleType.number,
        operator: NUMBER[when.kind],
        value: when.value,
      } as Highlight;
  }
}

function whenOf(rule: Rule['rule']): ConditionalRule['when'] | undefined {
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  const { subType, operator, value } = rule as unknown as {
    readonly subType: cf.CFSubRuleType;
    readonly operator: string;
    readonly value: never;
  };
  if (subType === CFSubRuleType.formula) return { kind: 'formula', formula: value };
  if (operator === CFTextOperator.containsBlanks) return { kind: 'blank' };
  if (operator === CFTextOperator.notContainsBlanks) return { kind: 'not-blank' };
  if (subType === CFSubRuleType.text) {
    const kind = keyOf(TEXT, operator);
    return kind && { kind, text: value };
  }
  const kind = subType === CFSubRuleType.number ? keyOf(NUMBER, operator) : undefined;
  return kind && { kind, value };
}

const keyOf = <K extends string>(names: Readonly<Record<K, string>>, value: string): K | undefined =>
  (Object.keys(names) as K[]).find((name) => names[name] === value);
