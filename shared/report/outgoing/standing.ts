import { dueState } from '../../calendar/due-state';
import { formatCount } from '../../locale/format';
import type { Language } from '../../locale/labels';
import { outgoingMessages } from '../../locale/outgoing-messages';
import { formatOfficialDate } from '../../text/dates';
import { dispatchText, type OutgoingCampaign, type OutgoingUnit } from './subject';

/** The day of a message, and the days off from there to the deadline. */
export type OutgoingDay = { readonly today: string; readonly holidays: readonly string[] };

/** The campaign's deadline and whose it is; blank without one. Only what the dispatch says is laid to it. */
export const deadlineText = (campaign: OutgoingCampaign, language: Language): string => {
  if (campaign.deadline === null) return '';
  const say = outgoingMessages(language).deadline;
  const day = formatOfficialDate(campaign.deadline);
  return campaign.deadlineFrom === 'dispatch'
    ? say.dispatch(day, dispatchText({ ...campaign, issuedOn: null }, language))
    : say[campaign.deadlineFrom ?? 'unknown'](day);
};

/**
 * `đã gia hạn đến 30/4/2025, còn 04 ngày làm việc`: where a unit that has not reported stands. Blank without a deadline,
 * and where neither a day over nor a working day is left to name.
 */
export const standingText = (
  { deadline }: OutgoingCampaign,
  { extendedTo }: Pick<OutgoingUnit, 'extendedTo'>,
  { today, holidays }: OutgoingDay,
  language: Language,
): string => {
  if (deadline === null) return '';
  const say = outgoingMessages(language).deadline;
  const state = dueState({ deadline, extendedTo, handedIn: false, receivedOn: null, today, holidays });
  const count = (days: number) => formatCount(days, language);
  const parts = [extendedTo === null ? '' : say.extended(formatOfficialDate(extendedTo))];
  if (state.kind === 'overdue') parts.push(say.overdue(count(state.days)));
  else if (state.kind === 'due-today') parts.push(say.today);
  else if ('workingDays' in state && state.workingDays > 0) parts.push(say.left(count(state.workingDays)));
  return parts.filter((part) => part !== '').join(', ');
};
