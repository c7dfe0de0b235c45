import type { MetricId } from './metrics/index';
/** Figures by metric, each at least 0. An absent one was left blank, which is not zero; 0 is said to be none. */
export type Figures = {
  readonly [Id in MetricId]?: number;
};
/** What a unit says it did on a theme: `evidenced` where a link or document shows it. Only the officer verifies. */
export type ClaimedTheme = {
  readonly number: number;
  readonly state: 'claimed' | 'evidenced';
  readonly link: string;
  readonly note: string;
};
/** What a report says, whichever way it came in. `nil`: the unit had nothing to report (*Không phát sinh*). */
export type ReportContent = {
  readonly nil: boolean;
  readonly figures: Figures;
  /** Figures that were given as estimates (`hơn 500`). */
  readonly approximate: readonly MetricId[];
  readonly themes: readonly ClaimedTheme[];
  readonly difficulties: readonly string[];
  readonly proposals: readonly string[];
  readonly note: string;
};
/** The document a report came as: `123/BC-UBND` of a day; blank and null while it came without one. */
export type ReportDocument = {
  readonly number: string;
  readonly date: string | null;
};
