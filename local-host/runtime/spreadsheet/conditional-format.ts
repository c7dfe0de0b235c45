import type { ConditionalRule } from '../../workbook/engine';
import { refuse } from '../exception';
import { conformClass } from '../google';
import { areaOf, Range } from './handles';

export class ConditionalFormatRule {
  readonly #rule: ConditionalRule;
  constructor(rule: ConditionalRule) {
    this.#rule = rule;
  }
  static ruleOf(rule: ConditionalFormatRule): ConditionalRule {
    return rule.#rule;
  }
  copy() {
    return new ConditionalFormatRuleBuilder(this.#rule);
  }
  getRanges() {
    return this.#rule.areas.map((area) => new Range(area));
  }
}

export class ConditionalFormatRuleBuilder {
  #areas: ConditionalRule['areas'];
  #when: ConditionalRule['when'] | null;
  #style: ConditionalRule['style'];
  constructor(rule: ConditionalRule | null = null) {
    this.#areas = rule?.areas ?? [];
    this.#when = rule?.when ?? null;
    this.#style = rule?.style ?? {};
  }
  #on(when: ConditionalRule['when']) {
    this.#when = when;
    return this;
  }
  #draw(style: ConditionalRule['style']) {
    this.#style = { ...this.#style, ...style };
    return this;
  }
  setRanges(ranges: Range[]) {
    this.#areas = ranges.map(areaOf);
    return this;
  }
  getRanges() {
    return this.#areas.map((area) => new Range(area));
  }
  whenFormulaSatisfied(formula: string) {
    return this.#on({ kind: 'formula', formula: formula.startsWith('=') ? formula : `=${formula}` });
  }
  whenTextContains(text: string) {
    return this.#on({ kind: 'text-contains', text });
  }
  whenTextEqualTo(text: string) {
    return this.#on({ kind: 'text-equals', text });
  }
  whenTextStartsWith(text: string) {
    return this.#on({ kind: 'text-starts-with', text });
  }
  whenNumberEqualTo(value: number) {
    return this.#on({ kind: 'number-equals', value });
  }
  whenNumberGreaterThan(value: number) {
    return this.#on({ kind: 'number-greater', value });
  }
  whenNumberLessThan(value: number) {
    return this.#on({ kind: 'number-less', value });
  }
  whenCellEmpty() {
    return this.#on({ kind: 'blank' });
  }
  whenCellNotEmpty() {
    return this.#on({ kind: 'not-blank' });
  }
  setBackground(background: string | null) {
    return this.#draw({ background });
  }
  setFontColor(fontColor: string | null) {
    return this.#draw({ fontColor });
  }
  setBold(bold: boolean | null) {
    return this.#draw({ bold: bold === true });
  }
  copy() {
    return new ConditionalFormatRuleBuilder(conditionalRuleOf(this.build()));
  }
  build() {
    if (this.#areas.length === 0) refuse('Conditional format rule must have at least one range.');
    const when = this.#when ?? refuse('Conditional format rule must have a condition.');
    return new ConditionalFormatRule({ areas: this.#areas, when, style: this.#style });
  }
}

export const conditionalRuleOf = ConditionalFormatRule.ruleOf;

export function installConditionalFormat(): void {
  conformClass('Spreadsheet.ConditionalFormatRule', ConditionalFormatRule);
  conformClass('Spreadsheet.ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
}
