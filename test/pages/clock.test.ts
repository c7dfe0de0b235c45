import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, dayOfWeekFromMonday, todayHere, weeksOf } from '../../apps-script/pages/clock';

it('today is that of the computer', () => {
  expect(todayHere(new Date(2025, 3, 5, 23, 59))).toBe('2025-04-05');
});

it.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2025-03-31', -13, '2024-02-29'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

it('the weeks of a month hold each of its days once, Monday first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
      const month = `${year}-${String(number).padStart(2, '0')}`;
      const weeks = weeksOf(month);
      const days = weeks.flat().filter((day) => day.startsWith(month));
      expect(weeks.every((week) => week.length === 7 && dayOfWeekFromMonday(week[0]!) === 0)).toBe(true);
      expect(days).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});
