import { formatNumber } from '../locale/format';
import type { Language } from '../locale/labels';
import { reportAnswers } from '../locale/report-answers';
import { comparable, squeeze } from '../text/normalise';
import { parseOfficialNumber } from '../text/numbers';
import type { Metric } from './metrics/group';

/** What was typed into the field of a figure: nothing (which is not zero), a number that can be stored, or why not. */
export type TypedFigure =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly value: number; readonly approximate: boolean }
  | { readonly kind: 'fault'; readonly fault: FigureFault };
/** `range`: below zero, or more than anybody can have done. */
export type FigureFault = 'unreadable' | 'fraction' | 'range';

const longest = 60;
const about = /^(?:(?:khoảng|hơn|trên|gần|chừng|ước|about|over|nearly)\s|[~≈])\s*(?=\d)/;
const duration = /^(\d[\d.,]*) ?(?:giờ|tiếng|hours?|h)(?: ?(\d{1,2}) ?(?:phút|minutes?|min|p|m)?)?$/;

const fault = (kind: FigureFault): TypedFigure => ({ kind: 'fault', fault: kind });

/** `1.250`, `05 tấm`, `khoảng 500`; of minutes also `62 giờ` and `3h30`. Words that count something else are refused. */
export const readTyped = (text: string, metric: Metric): TypedFigure => {
  const said = comparable(text);
  if (said === '') return { kind: 'blank' };
  if (said.length > longest) return fault('unreadable');
  const bare = said.replace(about, '');
  const value = (metric.unit === 'phút' ? minutesIn(bare) : undefined) ?? countIn(bare, metric);
  if (value === null) return fault('unreadable');
  if (!(value >= 0 && value <= metric.limit)) return fault('range');
  // Added to zero, minus zero is zero.
  const kept = Math.round(value * 1e6) / 1e6 + 0;
  if (metric.kind === 'integer' && !Number.isInteger(kept)) return fault('fraction');
  return { kind: 'figure', value: kept, approximate: bare !== said };
};

const minutesIn = (said: string): number | undefined => {
  const [, hours, minutes = '0'] = duration.exec(said) ?? [];
  const whole = hours === undefined ? null : parseOfficialNumber(hours);
  return whole === null ? undefined : whole * 60 + Number(minutes);
};

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');

/** `500 nghìn` in a field of millions would be another number. */
const countIn = (said: string, { unit, labels }: Metric): number | null => {
  const known = new Set(wordsOf(comparable(`${unit} ${labels.vi} ${labels.en}`)));
  return wordsOf(said).every((word) => known.has(word)) ? parseOfficialNumber(said) : null;
};

/** A figure as it stands in its field, in the office's way of writing whatever the language: `1.250`, `khoảng 500`. */
export const typedText = (value: number, approximate: boolean, language: Language): string => {
  const plain = formatNumber(value);
  // A comma before three digits could be read in two ways.
  const number = /,\d{3}$/.test(plain) ? `${plain}0` : plain;
  return squeeze(approximate ? reportAnswers(language).about(number) : number);
};
