/** Today on the computer of the person who looks, `yyyy-MM-dd`. */
export function todayHere(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** 0 is Sunday. 1970-01-04 was one. */
export const weekdayOf = (date: string): number => ((daysBetween('1970-01-04', date) % 7) + 7) % 7;

/** The weeks of a month from Monday to Sunday, with the days of the neighbouring months that fill them. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const start = addDays(first, -((weekdayOf(first) + 6) % 7));
  const weeks: string[][] = [];
  for (let day = start; day.slice(0, 7) <= month; day = addDays(day, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(day, offset)));
  }
  return weeks;
}

/** The same day of another month, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const two = (value: number) => String(value).padStart(2, '0');
  const target = `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}`;
  const last = Number(addDays(`${addMonthStart(target)}`, -1).slice(8));
  return `${target}-${two(Math.min(day, last))}`;
}

function addMonthStart(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}-01`;
}
const dayMs = 86_400_000;
const toDays = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;
export const addDays = (date: string, days: number): string =>
  new Date((toDays(date) + days) * dayMs).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => toDays(to) - toDays(from);
