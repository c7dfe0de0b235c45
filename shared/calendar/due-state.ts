import { addDays, daysBetween, workingDaysBetween } from './working-days';

/** A deadline is near when so many working days or fewer are left (DOMAIN.md section 4). */
export const nearWorkingDays = 3;

/** Where a report stands against its deadline (axis B, DOMAIN.md section 4). Days overdue and late are calendar days. */
export type DueState =
  | { readonly kind: 'no-deadline' }
  | { readonly kind: 'not-due'; readonly workingDays: number }
  | { readonly kind: 'due-soon'; readonly workingDays: number }
  | { readonly kind: 'due-today' }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'on-time' }
  | { readonly kind: 'late'; readonly days: number }
  /** Handed in, but nobody wrote down when. */
  | { readonly kind: 'undated' };

export type DueCase = {
  /** The campaign's deadline, null while none is set. */
  readonly deadline: string | null;
  /** The unit's own extension, which takes the deadline's place. */
  readonly extendedTo: string | null;
  readonly handedIn: boolean;
  /** The day the office received it; not the day written on the document. */
  readonly receivedOn: string | null;
  readonly today: string;
  readonly holidays: readonly string[];
};

/** What the formula *Thời hạn* shows, as data: its oracle. The day is the unit: 23:59 on the day is on time. */
export const dueState = (given: DueCase): DueState => {
  const due = given.extendedTo ?? given.deadline;
  if (due === null) return { kind: 'no-deadline' };
  if (given.handedIn) {
    if (given.receivedOn === null) return { kind: 'undated' };
    const late = daysBetween(due, given.receivedOn);
    return late > 0 ? { kind: 'late', days: late } : { kind: 'on-time' };
  }
  const over = daysBetween(due, given.today);
  if (over > 0) return { kind: 'overdue', days: over };
  if (over === 0) return { kind: 'due-today' };
  const workingDays = workingDaysBetween(addDays(given.today, 1), due, given.holidays);
  return { kind: workingDays <= nearWorkingDays ? 'due-soon' : 'not-due', workingDays };
};
