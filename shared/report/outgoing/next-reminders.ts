import { addDays, addWorkingDays, workingDaysBetween } from '../../calendar/working-days';
import type { Labels } from '../../locale/labels';
import type { ReportStatus } from '../status';

/**
 * The ladder of reminders (DOMAIN.md section 4), in order; `at` are working days from the deadline, so that no step
 * falls on days off. Each is due until the next one is.
 */
export const reminderLadder = {
  group: { at: -5, labels: { vi: 'Nhắn nhóm chung', en: 'Message to the group' } },
  own: { at: -1, labels: { vi: 'Nhắn riêng', en: 'Message to the unit' } },
  call: { at: 1, labels: { vi: 'Gọi, nhắn đơn vị chưa gửi', en: 'Call or message the unit' } },
  'dispatch-1': { at: 3, labels: { vi: 'Công văn đôn đốc lần 1', en: 'Reminder dispatch 1' } },
  'dispatch-2': { at: 10, labels: { vi: 'Công văn đôn đốc lần 2', en: 'Reminder dispatch 2' } },
} as const satisfies Record<string, { at: number; labels: Labels }>;
export type ReminderStep = keyof typeof reminderLadder;

/** The step that is due, if any, and the next one with the day from which it is. */
export type NextReminders = {
  readonly due: ReminderStep | null;
  readonly next: { readonly step: ReminderStep; readonly on: string } | null;
};

/** Where a unit is on the ladder; null without a deadline, and where no report is awaited. */
export const nextReminders = (
  today: string,
  deadline: string | null,
  extendedTo: string | null,
  holidays: readonly string[],
  status: ReportStatus | null,
): NextReminders | null => {
  if (deadline === null || status !== 'chua_nop') return null;
  const day = extendedTo ?? deadline;
  const at =
    today > day
      ? workingDaysBetween(addDays(day, 1), today, holidays)
      : today === day
        ? 0
        : -workingDaysBetween(addDays(today, 1), day, holidays);
  const steps = Object.keys(reminderLadder) as ReminderStep[];
  const reached = steps.filter((step) => reminderLadder[step].at <= at);
  const step = steps[reached.length];
  return {
    due: reached[reached.length - 1] ?? null,
    next: step ? { step, on: dayOfStep(day, reminderLadder[step].at, holidays) } : null,
  };
};

/** Before a deadline on a day off, days are counted from the last working day. */
const dayOfStep = (day: string, at: number, holidays: readonly string[]): string =>
  at > 0 ? addWorkingDays(day, at, holidays) : addWorkingDays(addDays(day, 1), at - 1, holidays);
