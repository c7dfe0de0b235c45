import type { DueState } from '../../../../shared/calendar/due-state';
import type { UnitReport } from '../../../../shared/protocol';
import { reportStatuses } from '../../../../shared/report/status';
import { language } from '../../words';
import { words } from '../words';

type StandingProps = {
  readonly unit: UnitReport;
  /** Null for a unit that need not report. */
  readonly due: DueState | null;
  /** Something was typed for it and is not saved. */
  readonly isTyped?: boolean;
};

/** Where a report stands on its two axes: what the officer says of it, and its day. */
export function Standing({ unit: { status }, due, isTyped = false }: StandingProps) {
  return (
    <span class="standing">
      <span class={`chip of-${status}`}>{reportStatuses[status][language.value]}</span>{' '}
      {due ? <span class={`due of-${due.kind}`}>{dueText(due)}</span> : null}
      {isTyped ? <strong class="caution"> {words.value.unsaved}</strong> : null}
    </span>
  );
}

const dueText = (due: DueState): string => {
  const say = words.value.due;
  if ('workingDays' in due) return say.left(due.workingDays);
  return due.kind === 'overdue' || due.kind === 'late' ? say[due.kind](due.days) : say[due.kind];
};
