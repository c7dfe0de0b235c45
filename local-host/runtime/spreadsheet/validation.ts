import type { Validation } from '../../workbook/engine';
import { enumValue } from '../enums';
import { refuse } from '../exception';
import { conformClass } from '../google';
import { areaOf, Range } from './handles';

const criteria = {
  list: 'VALUE_IN_LIST',
  'list-range': 'VALUE_IN_RANGE',
  checkbox: 'CHECKBOX',
  date: 'DATE_IS_VALID_DATE',
} as const;

/** A rule that is built but not yet set. */
export class DataValidation {
  readonly #rule: Validation;
  constructor(rule: Validation) {
    this.#rule = rule;
  }
  static ruleOf(validation: DataValidation): Validation {
    return validation.#rule;
  }
  copy() {
    return new DataValidationBuilder(this.#rule);
  }
  getAllowInvalid() {
    return this.#rule.kind === 'checkbox' ? false : this.#rule.allowInvalid;
  }
  getHelpText() {
    return (this.#rule.kind === 'checkbox' ? null : this.#rule.help) ?? null;
  }
  getCriteriaType() {
    return enumValue('Spreadsheet.DataValidationCriteria', criteria[this.#rule.kind]);
  }
  getCriteriaValues() {
    const rule = this.#rule;
    if (rule.kind === 'list') return [[...rule.values], true];
    return rule.kind === 'list-range' ? [new Range(rule.source), true] : [];
  }
}

export class DataValidationBuilder {
  #rule: Validation | null;
  #allowInvalid = true;
  #help: string | undefined;
  constructor(rule: Validation | null = null) {
    this.#rule = rule;
    if (rule && rule.kind !== 'checkbox') {
      this.#allowInvalid = rule.allowInvalid;
      this.#help = rule.help;
    }
  }
  requireValueInList(values: string[], _showDropdown?: boolean) {
    if (values.length === 0) refuse('The list of values must not be empty.');
    this.#rule = { kind: 'list', values: values.map(String), allowInvalid: true };
    return this;
  }
  requireValueInRange(range: Range, _showDropdown?: boolean) {
    this.#rule = { kind: 'list-range', source: areaOf(range), allowInvalid: true };
    return this;
  }
  requireDate() {
    this.#rule = { kind: 'date', allowInvalid: true };
    return this;
  }
  requireCheckbox() {
    this.#rule = { kind: 'checkbox' };
    return this;
  }
  setAllowInvalid(allow: boolean) {
    this.#allowInvalid = allow;
    return this;
  }
  setHelpText(help: string) {
    this.#help = help;
    return this;
  }
  getAllowInvalid() {
    return this.#allowInvalid;
  }
  getHelpText() {
    return this.#help ?? null;
  }
  getCriteriaType() {
    return this.build().getCriteriaType();
  }
  getCriteriaValues() {
    return this.build().getCriteriaValues();
  }
  copy() {
    return new DataValidationBuilder(ruleOf(this.build()));
  }
  build() {
    const rule = this.#rule ?? refuse('No data validation criteria was set.');
    if (rule.kind === 'checkbox') return new DataValidation(rule);
    const help = this.#help === undefined ? {} : { help: this.#help };
    return new DataValidation({ ...rule, allowInvalid: this.#allowInvalid, ...help });
  }
}

export const ruleOf = DataValidation.ruleOf;
export const validationOf = (rule: Validation) => new DataValidation(rule);

export function installValidation(): void {
  conformClass('Spreadsheet.DataValidation', DataValidation);
  conformClass('Spreadsheet.DataValidationBuilder', DataValidationBuilder);
}
