import type { Language } from '../../locale/labels';
import { reportAnswers } from '../../locale/report-answers';
import { formatOfficialDate } from '../../text/dates';
import { squeeze } from '../../text/normalise';
import { nameInText } from '../../unit/kind';

/** What texts say of a campaign. `deadlineFrom` null: nobody wrote down who set it. A draft has no number or day yet. */
export type OutgoingCampaign = {
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly deadline: string | null;
  readonly deadlineFrom: 'dispatch' | 'officer' | null;
  readonly period: { readonly from: string; readonly to: string } | null;
};
/** A theme of the campaign with its short label. */
export type OutgoingTheme = { readonly number: number; readonly label: string };
/** A unit whose report is not here; `missing` are the themes it has nothing on. */
export type OutgoingUnit = {
  readonly name: string;
  readonly extendedTo: string | null;
  readonly missing: readonly OutgoingTheme[];
};

/** Text of a sheet inside a message: one line, and not so long that it fills the message. */
export const oneLine = (text: string, most: number): string => {
  const line = squeeze(text);
  return line.length > most ? `${squeeze(line.slice(0, most - 1))}…` : line;
};

export const titleText = (campaign: OutgoingCampaign): string => oneLine(campaign.title, 500);

export const unitText = (name: string): string => nameInText(oneLine(name, 200));

/** `Công văn số 45/PVHTT ngày 05/3/2025`; blank while the dispatch has no number. */
export const dispatchText = ({ number, issuedOn }: OutgoingCampaign, language: Language): string => {
  const known = oneLine(number ?? '', 60);
  const day = issuedOn === null ? '' : formatOfficialDate(issuedOn);
  return known === '' ? '' : reportAnswers(language).dispatch(known, day);
};

/** `đợt “…” (Công văn số …)`. */
export const campaignText = (campaign: OutgoingCampaign, language: Language): string => {
  const dispatch = dispatchText(campaign, language);
  return reportAnswers(language).campaign(titleText(campaign)) + (dispatch === '' ? '' : ` (${dispatch})`);
};

/** `1. Giảm nghèo theo chiều sâu`; the number alone of a theme without a label. */
export const themeText = ({ number, label }: OutgoingTheme): string =>
  [String(number), oneLine(label, 200)].filter((part) => part !== '').join('. ');

/** The line about themes without anything, blank when there are none. */
export const missingText = (themes: readonly OutgoingTheme[], language: Language): string =>
  themes.length === 0 ? '' : reportAnswers(language).missing(themes.map(themeText).join('; '));

/** Lines of a message; blank ones fall away. */
export const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n');
