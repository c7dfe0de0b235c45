/**
 * Days as `yyyy-MM-dd`, counted without clocks or zones: a deadline is a day, and a day has no time.
 * The calendar's arithmetic is the proleptic Gregorian one (days from civil, Howard Hinnant).
 */
export declare const dayNumber: (date: string) => number;
export declare const dayOf: (days: number) => string;
export declare const addDays: (date: string, days: number) => string;
/** Days from one to the other; negative when the other is earlier. */
export declare const daysBetween: (from: string, to: string) => number;
/** 0 is Sunday, as 1970-01-01 was a Thursday. */
export declare const dayOfWeek: (date: string) => number;
/** The last day of a month (1 to 12). */
export declare const lastOfMonth: (year: number, month: number) => string;
