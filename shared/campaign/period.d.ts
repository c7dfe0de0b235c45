export type Period = {
  readonly from: string;
  readonly to: string;
};
/** The period that a title or a sentence names: days, a month, a quarter, half a year, years; null when none. */
export declare const readPeriod: (text: string) => Period | null;
