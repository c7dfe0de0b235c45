import type { ReportsData, UnitReport } from '../../../../shared/protocol';
import {
  type NextReminders,
  nextReminders,
  type ReminderStep,
  reminderLadder,
} from '../../../../shared/report/outgoing/next-reminders';

/** What the ladder of reminders says for some units: how many are at which step, and which step comes next. */
export type Ladder = {
  readonly due: readonly { readonly step: ReminderStep; readonly count: number }[];
  readonly next: NextReminders['next'];
};

/** Null without a deadline; the latest step first. */
export const ladderOf = (units: readonly UnitReport[], data: ReportsData): Ladder | null => {
  const { campaign, holidays, today } = data;
  if (campaign.deadline === null) return null;
  const all = units.flatMap(
    ({ extendedTo, status }) => nextReminders(today, campaign.deadline, extendedTo, holidays, status) ?? [],
  );
  const steps = (Object.keys(reminderLadder) as ReminderStep[]).reverse();
  return {
    due: steps
      .map((step) => ({ step, count: all.filter((one) => one.due === step).length }))
      .filter(({ count }) => count > 0),
    next: all.reduce<NextReminders['next']>(
      (first, { next }) => (next !== null && (first === null || next.on < first.on) ? next : first),
      null,
    ),
  };
};
