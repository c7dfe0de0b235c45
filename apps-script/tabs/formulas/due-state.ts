import { messages } from '../../../shared/locale/messages';
import { reportStatuses } from '../../../shared/report/status';
import { listKinds } from '../../../shared/tables/lists';
import { literal, type Places } from './places';

/** Days at which a deadline counts as near (DOMAIN.md section 4: at most 3 working days). */
const nearWorkingDays = 3;

/**
 * *Thời hạn* of a report row: a unit's own extension beats the campaign's deadline; a day is the unit, so a report
 * of 23:59 on the day is on time; exempt units have none.
 */
export const dueStateFormula = (places: Places, row: number): string => {
  const say = messages(places.language).sheet.due;
  const cell = (column: Parameters<typeof places.cell<'reports'>>[1]) => places.cell('reports', column, row);
  const label = (status: keyof typeof reportStatuses) => literal(reportStatuses[status][places.language]);
  const days = (before: string, count: string, after: string) =>
    `${literal(before)}&(${count})&${literal(after)}`;
  const holidays = `IFERROR(FILTER(${places.whole('lists', 'date')},${places.whole('lists', 'kind')}=${literal(listKinds.holiday[places.language])}),0)`;
  const deadline = `IF(${cell('extended_to')}>0,${cell('extended_to')},XLOOKUP(${cell('campaign')},${places.whole('campaigns', 'id')},${places.whole('campaigns', 'deadline')},0))`;
  // Where every branch is computed, a deadline of nothing would make it count all days since 1899.
  const left = `NETWORKDAYS(TODAY()+1,IF(due>TODAY(),due,TODAY()+1),${holidays})`;
  const waiting = [
    `IF(TODAY()>due,${days(say.overdueBefore, 'TODAY()-due', say.overdueAfter)}`,
    `IF(TODAY()=due,${literal(say.today)}`,
    `LET(left,${left},IF(left<=${nearWorkingDays},${days(say.leftBefore, 'left', say.leftAfter)},${literal(say.notYet)}))))`,
  ].join(',');
  const received = cell('received_on');
  const handedIn = `IF(${received}>0,IF(${received}<=due,${literal(say.onTime)},${days(say.lateBefore, `${received}-due`, say.lateAfter)}),${literal(say.undated)})`;
  const dated = `LET(due,${deadline},IF(due>0,IF(${cell('status')}=${label('chua_nop')},${waiting},${handedIn}),${literal(say.unset)}))`;
  return `=IF(${cell('unit')}="","",IF(${cell('status')}=${label('mien')},"",${dated}))`;
};
