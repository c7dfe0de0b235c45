import type { Language } from '../../locale/labels';
import { outgoingMessages } from '../../locale/outgoing-messages';
import { formatOfficialDate } from '../../text/dates';
import { deadlineText, type OutgoingDay, standingText } from './standing';
import {
  campaignText,
  lines,
  missingText,
  type OutgoingCampaign,
  type OutgoingUnit,
  unitText,
} from './subject';

export type Reminder = OutgoingDay & { readonly campaign: OutgoingCampaign; readonly unit: OutgoingUnit };

/** To one unit whose report is not here: what is known, its days, the themes it has nothing on. */
export const reminder = ({ campaign, unit, ...day }: Reminder, language: Language = 'vi'): string => {
  const say = outgoingMessages(language).reminder;
  const due = [deadlineText(campaign, language), standingText(campaign, unit, day, language)];
  return lines(
    say.one(unitText(unit.name), formatOfficialDate(day.today), campaignText(campaign, language)),
    campaign.deadline === null ? '' : `${due.filter((part) => part !== '').join('; ')}.`,
    missingText(unit.missing, language),
    say.ask,
  );
};
