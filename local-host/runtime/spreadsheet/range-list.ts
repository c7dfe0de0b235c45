import { conformClass } from '../google';
import { type Range, RangeList } from './handles';

const passed = [
  'clearContent',
  'clearFormat',
  'clearDataValidations',
  'clearNote',
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'breakApart',
] as const;

type Method = (this: Range, ...args: unknown[]) => unknown;

/** Does to each of its ranges what its name says. */
export function installRangeList(rangePrototype: Range): void {
  const methods = rangePrototype as unknown as Record<string, Method>;
  const own = {
    getRanges(this: RangeList) {
      return [...RangeList.rangesOf(this)];
    },
    ...Object.fromEntries(
      passed.map((name) => [
        name,
        function (this: RangeList, ...args: unknown[]) {
          for (const range of RangeList.rangesOf(this)) methods[name]?.apply(range, args);
          return this;
        },
      ]),
    ),
  };
  Object.assign(RangeList.prototype, own);
  conformClass('Spreadsheet.RangeList', RangeList);
}
