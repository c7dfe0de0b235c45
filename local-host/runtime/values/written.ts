import type { CellWrite } from '../../workbook/engine';
import { isDateFormat, type Locale, localeNamed } from './formats';
import { localFormula } from './formula';
import type { Settings } from './settings';
import { calendarSerial, serialOf, wallClock } from './zone';

export { isDateFormat };

type Read = { readonly value: number; readonly format?: string };

/** `1.234,5` or `1,234.5`: digits, grouped or not, with the locale's signs. */
function readNumber(text: string, locale: Locale): Read | null {
  const [group, decimal] = locale.group === '.' ? ['\\.', ','] : [',', '\\.'];
  const plain = new RegExp(`^[+-]?(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?$`).exec(text);
  if (!plain || (plain[1] === undefined && !plain[2])) {
    if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(text))
      return { value: Number(text.replace(',', '.')), format: '0.00E+00' };
    // Seen on a real sheet (vlucas/sheetquery#20): digits parted by spaces are one number.
    return /^\d+( \d+)+$/.test(text) ? { value: Number(text.replaceAll(' ', '')) } : null;
  }
  const value = Number(text.replaceAll(locale.group, '').replace(locale.decimal, '.'));
  if (!text.includes(locale.group)) return { value };
  return { value, format: plain[2] === undefined ? '#,##0' : '#,##0.00' };
}

function readDate(text: string, locale: Locale, thisYear: () => number): Read | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) {
    const value = calendarSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return value === null ? null : { value, format: 'yyyy-mm-dd' };
  }
  const local = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[3])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const full = local[4] === undefined ? thisYear() : Number(local[4]) + (local[4].length === 2 ? 2000 : 0);
  const value = calendarSerial(full, month, day);
  if (value === null) return null;
  return { value, format: local[4] === undefined ? (locale.dayFirst ? 'd/M' : 'M/d') : locale.date };
}

function readTime(text: string): Read | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm|sa|ch)?$/i.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  let hours = Number(match[1]);
  if (match[4]) hours = (hours % 12) + (/pm|ch/i.test(match[4]) ? 12 : 0);
  const seconds = hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[4] ? 'h:mm am/pm' : match[3] ? 'H:mm:ss' : 'H:mm' };
}

function readDateTime(text: string, locale: Locale, thisYear: () => number): Read | null {
  const parts = /^(\S+)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  if (!parts) return null;
  const date = readDate(parts[1] as string, locale, thisYear);
  const time = readTime(parts[2] as string);
  return date && time ? { value: date.value + time.value, format: locale.dateTime } : null;
}

function readSpecial(text: string, locale: Locale): Read | null {
  const percent = /^(.*\d)\s*%$/.exec(text);
  if (percent) {
    const number = readNumber(percent[1] as string, locale);
    const format = text.includes(locale.decimal) ? '0.00%' : '0%';
    return number && { value: number.value / 100, format };
  }
  const money = locale.currency.exec(text);
  const amount = money && readNumber(money[1] as string, locale);
  if (!amount) return null;
  return { value: amount.value, format: locale.dayFirst ? '#,##0 "₫"' : '"$"#,##0.00' };
}

function textWritten(source: string, settings: Settings): CellWrite {
  if (source.startsWith("'")) return { kind: 'text', value: source.slice(1), forced: true };
  const locale = localeNamed(settings.locale);
  const trimmed = source.trim();
  if (source.length > 1 && source.startsWith('='))
    return { kind: 'formula', formula: localFormula(source, locale) };
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: /^t/i.test(trimmed), source };
  const thisYear = () => new Date(wallClock(Date.now(), settings.timeZone)).getUTCFullYear();
  const read =
    readNumber(trimmed, locale) ??
    readSpecial(trimmed, locale) ??
    readDate(trimmed, locale, thisYear) ??
    readTime(trimmed) ??
    readDateTime(trimmed, locale, thisYear);
  if (read) return { kind: 'number', source, ...read };
  // A sign before anything but a number starts a formula, as it does when a person types it.
  if (/^[+-]./.test(source)) return { kind: 'formula', formula: localFormula(`=${source}`, locale) };
  return { kind: 'text', value: source, forced: false };
}

/** What setValue makes of a value: as if a person of the spreadsheet's locale had typed it. */
export function written(value: unknown, settings: Settings): CellWrite {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { kind: 'number', value }
      : { kind: 'text', value: '#NUM!', forced: false };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) {
    const serial = serialOf(value, settings.timeZone);
    const locale = localeNamed(settings.locale);
    return {
      kind: 'number',
      value: serial,
      format: Number.isInteger(serial) ? locale.date : locale.dateTime,
    };
  }
  return textWritten(String(value), settings);
}
