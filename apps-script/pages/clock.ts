import { addDays, dayOfWeek, lastOfMonth } from '../../shared/calendar/days';

const two = (value: number) => String(value).padStart(2, '0');

/** Today on the computer of the person who looks, `yyyy-MM-dd`. */
export const todayHere = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** 0 is Monday, as calendars here begin the week. */
export const dayOfWeekFromMonday = (date: string): number => (dayOfWeek(date) + 6) % 7;

/** The weeks of a month (`yyyy-MM`), Monday to Sunday, with the days of its neighbours that fill them. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const weeks: string[][] = [];
  for (
    let day = addDays(first, -dayOfWeekFromMonday(first));
    day.slice(0, 7) <= month;
    day = addDays(day, 7)
  ) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(day, offset)));
  }
  return weeks;
}

/** The same day of another month, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const last = lastOfMonth(Math.floor(count / 12), (count % 12) + 1);
  return `${last.slice(0, 8)}${date.slice(8) < last.slice(8) ? date.slice(8) : last.slice(8)}`;
}
