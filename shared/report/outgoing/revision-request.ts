import type { Language } from '../../locale/labels';
import { reportAnswers } from '../../locale/report-answers';
import { type Reason, reasonText } from '../reasons';
import { campaignText, lines, type OutgoingCampaign, type OutgoingTheme, unitText } from './subject';

export type RevisionRequest = {
  readonly campaign: OutgoingCampaign;
  readonly themes: readonly OutgoingTheme[];
  /** The unit's name. */
  readonly unit: string;
  readonly reasons: readonly Reason[];
};

/** What a unit is asked to add to its report, a line for each reason; blank when there is none. */
export const revisionRequest = (
  { campaign, themes, unit, reasons }: RevisionRequest,
  language: Language = 'vi',
): string =>
  reasons.length === 0
    ? ''
    : lines(
        reportAnswers(language).revision(unitText(unit), campaignText(campaign, language)),
        ...reasons.map((reason) => `- ${reasonText(reason, language, themes)}`),
      );
