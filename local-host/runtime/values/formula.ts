import type { Locale } from './formats';

/**
 * A formula as a person of the locale types it, in US syntax. Where the comma is the decimal sign, arguments are
 * parted by `;`. `setFormula` is not concerned: it takes US syntax in every locale.
 */
export function localFormula(formula: string, locale: Locale): string {
  if (locale.decimal !== ',') return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',')))
    .join('');
}

/** `setFormula('SUM(A1)')` is taken as `=SUM(A1)`. */
export const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);
