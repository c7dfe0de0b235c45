import type { EditEvent } from '../google/google';
import { dayOf } from '../tabs/rows/vietnam-time';

/** An event's value as people see it. */
export const seen = (value: unknown): string => {
  if (value instanceof Date) return dayOf(value) ?? '';
  return value === undefined || value === null ? '' : String(value);
};

/** The day that Google tells an old value of a date column by: a count of days. */
export const oldValue = (event: EditEvent, kind: string | undefined): string => {
  const old: unknown = event.oldValue;
  const days = Number(old);
  if (kind === 'date' && old !== undefined && Number.isFinite(days) && days > 20_000) {
    return dayOf(new Date((days - 25_569) * 86_400_000)) ?? seen(old);
  }
  return seen(old);
};

/** Who edited, where Google tells: it does for the owner, as whom the trigger runs. */
export const personOf = (event: EditEvent, unknown: string): string => {
  const email = event.user && typeof event.user.getEmail === 'function' ? event.user.getEmail() : '';
  return email === '' ? unknown : email;
};

/** False where somebody has written over it again by now: then nobody knows whose the difference is. */
export const isWhatWasTyped = (event: EditEvent): boolean => {
  const { range } = event;
  if (range.getNumRows() * range.getNumColumns() > 1) return true;
  const typed: unknown = event.value;
  const now: unknown = range.getValue();
  if (now instanceof Date) return typed !== undefined;
  if (typeof now === 'number') return typed !== undefined && Number(typed) === now;
  return seen(typed).toLowerCase() === seen(now).toLowerCase();
};
