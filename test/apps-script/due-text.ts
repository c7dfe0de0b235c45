import type { DueState } from '../../shared/calendar/due-state';
import { messages } from '../../shared/locale/messages';

const say = messages('vi').sheet;

/** What *Thời hạn* reads for a due state. */
export const dueText = (state: DueState | null | undefined): string => {
  if (!state) return '';
  const due = say.due;
  switch (state.kind) {
    case 'no-deadline':
      return due.unset;
    case 'not-due':
      return due.notYet;
    case 'due-soon':
      return `${due.leftBefore}${state.workingDays}${due.leftAfter}`;
    case 'due-today':
      return due.today;
    case 'overdue':
      return `${due.overdueBefore}${state.days}${due.overdueAfter}`;
    case 'on-time':
      return due.onTime;
    case 'late':
      return `${due.lateBefore}${state.days}${due.lateAfter}`;
    case 'undated':
      return due.undated;
  }
};
