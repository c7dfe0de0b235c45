/** A formula without what a spreadsheet changes by itself when rows move: spaces, quotes around names of tabs. */
export const plainFormula = (formula: string): string =>
  formula.replace(/'((?:[^']|'')+)'!/g, '$1!').replace(/\s+/g, '');

/** Whether two formulas compute the same from the same places. */
export const sameFormula = (a: string, b: string): boolean => a === b || plainFormula(a) === plainFormula(b);
