import { type DueState, dueState } from '../../../../shared/calendar/due-state';
import type { ReportsData, UnitReport } from '../../../../shared/protocol';
import { isReported } from '../../../../shared/report/counting';

/** What goes out: a form to fill in, a reminder, a receipt, a request to supplement. */
export const textKinds = ['template', 'reminder', 'receipt', 'revision'] as const;
export type TextKind = (typeof textKinds)[number];

/** Where a report that is not here stands on the day of the reading. */
export const dueOf = (unit: UnitReport, { campaign, holidays, today }: ReportsData): DueState =>
  dueState({
    deadline: campaign.deadline,
    extendedTo: unit.extendedTo,
    handedIn: false,
    receivedOn: null,
    today,
    holidays,
  });

/** Calendar days over come first, the most of them foremost; then those with the fewest working days left. */
const urgency = (state: DueState): number => {
  if (state.kind === 'overdue') return -state.days;
  if (state.kind === 'due-today') return 0;
  return 'workingDays' in state ? state.workingDays + 1 : Number.POSITIVE_INFINITY;
};

/** In the order of the tracker where two are alike. */
const sorted = (units: readonly UnitReport[], compare: (a: UnitReport, b: UnitReport) => number) =>
  [...units].sort(compare);

/** Who a text of this kind can go to: the most overdue and the last received first, else in the order of the tracker. */
export const addresseesOf = (kind: TextKind, data: ReportsData): readonly UnitReport[] => {
  const units = data.units;
  switch (kind) {
    case 'template':
      return units.filter(({ status }) => status !== 'mien');
    case 'reminder':
      return sorted(
        units.filter(({ status }) => status === 'chua_nop'),
        (a, b) => urgency(dueOf(a, data)) - urgency(dueOf(b, data)) || 0,
      );
    case 'receipt':
      return sorted(
        units.filter(({ status }) => isReported(status)),
        (a, b) => (b.receivedOn ?? '').localeCompare(a.receivedOn ?? ''),
      );
    case 'revision':
      return units.filter(({ status }) => status === 'yeu_cau_bs');
  }
};

/** Whether a text of this kind can also go to all of them at once. */
export const goesToAll = (kind: TextKind): boolean => kind === 'template' || kind === 'reminder';
