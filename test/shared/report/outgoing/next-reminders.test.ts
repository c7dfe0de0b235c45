import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '../../../../shared/calendar/working-days';
import {
  nextReminders,
  type ReminderStep,
  reminderLadder,
} from '../../../../shared/report/outgoing/next-reminders';
import { reportStatuses } from '../../../../shared/report/status';
import { anyDay } from './given';

/** Tuesday 15 April 2025; the 7th was a holiday. */
const on = (today: string, extendedTo: string | null = null) =>
  nextReminders(today, '2025-04-15', extendedTo, ['2025-04-07'], 'chua_nop');

describe('the ladder of reminders', () => {
  it.each<[string, ReminderStep | null, ReminderStep | null, string]>([
    ['2025-04-04', null, 'group', '2025-04-08'],
    ['2025-04-07', null, 'group', '2025-04-08'],
    ['2025-04-08', 'group', 'own', '2025-04-14'],
    ['2025-04-11', 'group', 'own', '2025-04-14'],
    ['2025-04-14', 'own', 'call', '2025-04-16'],
    ['2025-04-15', 'own', 'call', '2025-04-16'],
    ['2025-04-16', 'call', 'dispatch-1', '2025-04-18'],
    ['2025-04-18', 'dispatch-1', 'dispatch-2', '2025-04-29'],
    ['2025-04-20', 'dispatch-1', 'dispatch-2', '2025-04-29'],
    ['2025-04-29', 'dispatch-2', null, ''],
  ])('%s: %s is due, then %s on %s', (today, due, step, day) => {
    expect(on(today)).toEqual({ due, next: step === null ? null : { step, on: day } });
  });

  it('goes by the extension of the unit', () => {
    expect(on('2025-04-16', '2025-04-30')).toEqual({ due: null, next: { step: 'group', on: '2025-04-23' } });
  });

  it('is nothing without a deadline, and for units of which nothing is awaited', () => {
    expect(nextReminders('2025-04-20', null, '2025-04-15', [], 'chua_nop')).toBeNull();
    const others = Object.keys(reportStatuses).filter((status) => status !== 'chua_nop');
    for (const status of [...others, null] as Parameters<typeof nextReminders>[4][])
      expect(nextReminders('2025-04-20', '2025-04-15', null, [], status)).toBeNull();
  });

  it('the next step is due from its day on and not before, and never from a day off', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.array(anyDay, { maxLength: 5 }), (today, deadline, holidays) => {
        const at = (day: string) => nextReminders(day, deadline, null, holidays, 'chua_nop')!;
        const { due, next } = at(today);
        const steps = Object.keys(reminderLadder) as ReminderStep[];
        expect(next?.step ?? null).toBe(steps[due === null ? 0 : steps.indexOf(due) + 1] ?? null);
        if (next === null) return;
        expect(next.on > today && isWorkingDay(next.on, holidays)).toBe(true);
        expect(at(next.on).due).toBe(next.step);
        expect(at(addDays(next.on, -1)).due).toBe(due);
      }),
    );
  });
});
