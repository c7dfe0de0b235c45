import { formatDate } from '../text/dates';
import type { Language } from './labels';

export { formatDate };

/**
 * Numbers and times as people read them (DOMAIN.md 8.2). Written by hand: Apps Script's and Node's `Intl` differ,
 * and `vi-VN` of `Intl` puts the time before the date. Vietnamese reads 1.234,5; English 1,234.5.
 */
export const formatNumber = (value: number, language: Language = 'vi', decimals?: number): string => {
  if (!Number.isFinite(value)) return '–';
  const fixed = decimals === undefined ? plain(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  const sign = value < 0 && /[1-9]/.test(fixed) ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : point + fraction);
};

/** A count in running text: offices put a zero before a single digit, `05 băng rôn` (DOMAIN.md 8.2). */
export const formatCount = (value: number, language: Language = 'vi'): string =>
  (language === 'vi' && Number.isInteger(value) && value > 0 && value < 10 ? '0' : '') +
  formatNumber(value, language);

/** Digits of a number without an exponent, at most six after the point. */
const plain = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');

/** A share of a whole as a percentage with at most one decimal; of nothing there is no share: a dash. */
export const formatShare = (part: number, whole: number, language: Language = 'vi'): string =>
  whole === 0 ? '–' : `${formatNumber(Math.round((part / whole) * 1000) / 10, language)}%`;

/** `08:15` or an ISO moment with offset → `08:15`, the time of day as it was written, never moved to a zone. */
export const formatTime = (moment: string): string => {
  const match = /(?:^|T)(\d{2}:\d{2})/.exec(moment);
  return match?.[1] ?? moment;
};

/** `2025-04` → `04/2025`. */
export const formatMonth = (month: string): string => month.split('-').reverse().join('/');

/** `2025-04-12T08:15:00+07:00` → `08:15 ngày 12/04/2025`. */
export const formatMoment = (moment: string, language: Language = 'vi'): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(moment)
    ? `${formatTime(moment)} ${language === 'vi' ? 'ngày' : 'on'} ${formatDate(moment)}`
    : formatDate(moment);
