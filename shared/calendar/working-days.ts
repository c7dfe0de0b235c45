import { addDays, dayNumber, dayOfWeek, daysBetween } from './days';

export { addDays, daysBetween };

/** Not a Saturday, a Sunday or a public holiday. */
export const isWorkingDay = (date: string, holidays: readonly string[]): boolean => {
  const day = dayOfWeek(date);
  return day !== 0 && day !== 6 && !holidays.includes(date);
};

/**
 * Working days from one day to another, both included, as NETWORKDAYS counts them: negative when `to` is earlier.
 * For the days left until a deadline, begin with tomorrow.
 */
export const workingDaysBetween = (from: string, to: string, holidays: readonly string[]): number => {
  if (from > to) return -workingDaysBetween(to, from, holidays);
  const days = daysBetween(from, to) + 1;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let left = days % 7; left > 0; left -= 1) {
    const day = dayOfWeek(addDays(to, 1 - left));
    if (day !== 0 && day !== 6) count += 1;
  }
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const off = [...new Set(holidays)].filter((holiday) => {
    const at = dayNumber(holiday);
    return at >= first && at <= last && isWorkingDay(holiday, []);
  });
  return count - off.length;
};

/** The day so many working days after (or, if negative, before) a day. */
export const addWorkingDays = (date: string, days: number, holidays: readonly string[]): string => {
  const step = days < 0 ? -1 : 1;
  let at = date;
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
};
