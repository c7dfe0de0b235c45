/**
 * Dates as Vietnamese portals and offices write them (DOMAIN.md 6.3): always day, month, year, whatever the
 * separators; hours before or after; SA and CH for morning and afternoon.
 */
export type OfficialDate = {
  readonly date: string;
  readonly time: string | null;
};
/** Whether the calendar has that day. Years far from ours are misread numbers. */
export declare const isRealDate: (year: number, month: number, day: number) => boolean;
/** `yyyy-MM-dd`, or null when there is no such day. */
export declare const isoDate: (year: number, month: number, day: number) => string | null;
/** `2025-03-05` → `05/03/2025`: screens never show month before day. Anything else stays as it is. */
export declare const formatDate: (date: string) => string;
/** `2025-04-05` → `05/4/2025`, as offices write it: of months only 1 and 2 get a zero (DOMAIN.md 8.2). */
export declare const formatOfficialDate: (date: string) => string;
/** The first date of the text with the time of day beside it, or null. 00:00 means that no time is known. */
export declare const parseOfficialDate: (text: string) => OfficialDate | null;
