import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, dayOfWeek, lastOfMonth } from '../../../shared/calendar/days';
import { dueState } from '../../../shared/calendar/due-state';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  workingDaysBetween,
} from '../../../shared/calendar/working-days';

const holidays = (
  JSON.parse(readFileSync('local-host/first-campaign/holidays.json', 'utf8')) as { date: string }[]
).map((day) => day.date);
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(day, (date) => {
        const real = new Date(`${date}T00:00:00Z`);
        expect(dayNumber(date)).toBe(real.getTime() / 86_400_000);
        expect(dayOf(dayNumber(date))).toBe(date);
        expect(dayOfWeek(date)).toBe(real.getUTCDay());
      }),
    );
  });

  it('go forth and back', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -5000, max: 5000 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    );
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(lastOfMonth(2025, 2)).toBe('2025-02-28');
    expect(lastOfMonth(2025, 12)).toBe('2025-12-31');
    expect(() => dayNumber('15/4/2025')).toThrow('Not a day');
  });
});

describe('working days', () => {
  it('leave out weekends and holidays, counting both ends', () => {
    expect(workingDaysBetween('2025-04-14', '2025-04-18', [])).toBe(5);
    expect(workingDaysBetween('2025-04-12', '2025-04-13', [])).toBe(0);
    expect(workingDaysBetween('2025-04-28', '2025-05-05', holidays)).toBe(3);
    expect(workingDaysBetween('2025-01-24', '2025-02-03', holidays)).toBe(2);
    expect(workingDaysBetween('2025-04-18', '2025-04-14', [])).toBe(-5);
    expect(workingDaysBetween('2025-04-30', '2025-04-30', ['2025-04-30', '2025-04-30'])).toBe(0);
  });

  it('are those counted one by one', () => {
    const near = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 120 }), (from, days) => {
        const all = Array.from({ length: days + 1 }, (_, at) => addDays(from, at));
        return (
          workingDaysBetween(from, addDays(from, days), holidays) ===
          all.filter((each) => isWorkingDay(each, holidays)).length
        );
      }),
    );
  });

  it('are added to a day', () => {
    expect(addWorkingDays('2025-04-29', 1, holidays)).toBe('2025-05-05');
    expect(addWorkingDays('2025-05-05', -1, holidays)).toBe('2025-04-29');
    expect(addWorkingDays('2025-04-29', 0, holidays)).toBe('2025-04-29');
  });
});

describe('due state', () => {
  const state = (today: string, more: Partial<Parameters<typeof dueState>[0]> = {}) =>
    dueState({
      deadline: '2025-04-15',
      extendedTo: null,
      handedIn: false,
      receivedOn: null,
      today,
      holidays,
      ...more,
    });

  it('goes from not due to overdue', () => {
    expect(state('2025-04-01')).toEqual({ kind: 'not-due', workingDays: 9 });
    expect(state('2025-04-09')).toEqual({ kind: 'not-due', workingDays: 4 });
    expect(state('2025-04-10')).toEqual({ kind: 'due-soon', workingDays: 3 });
    expect(state('2025-04-12')).toEqual({ kind: 'due-soon', workingDays: 2 });
    expect(state('2025-04-14')).toEqual({ kind: 'due-soon', workingDays: 1 });
    expect(state('2025-04-15')).toEqual({ kind: 'due-today' });
    expect(state('2025-04-16')).toEqual({ kind: 'overdue', days: 1 });
  });

  it('of a report goes by the day it was received', () => {
    const received = (receivedOn: string | null) => state('2025-06-01', { handedIn: true, receivedOn });
    expect(received('2025-04-15')).toEqual({ kind: 'on-time' });
    expect(received('2025-04-17')).toEqual({ kind: 'late', days: 2 });
    expect(received(null)).toEqual({ kind: 'undated' });
  });

  it('goes by the extension of the unit, and is none without a deadline', () => {
    expect(state('2025-04-16', { extendedTo: '2025-04-20' })).toEqual({ kind: 'due-soon', workingDays: 2 });
    expect(state('2025-04-21', { extendedTo: '2025-04-20' })).toEqual({ kind: 'overdue', days: 1 });
    expect(state('2025-04-16', { deadline: null })).toEqual({ kind: 'no-deadline' });
    expect(state('2025-04-16', { deadline: null, handedIn: true, receivedOn: '2025-04-01' })).toEqual({
      kind: 'no-deadline',
    });
    expect(state('2025-04-16', { deadline: null, extendedTo: '2025-04-16' })).toEqual({ kind: 'due-today' });
  });
});
