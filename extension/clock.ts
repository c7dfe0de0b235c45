/** Vietnam has one time zone and no summer time: +07:00, wherever the editor's machine thinks it is. */
const vietnam = 7 * 3_600_000;

/** Milliseconds since 1970 → `2025-03-12T08:15:00+07:00`, as the sheet writes moments. */
export const vietnamMoment = (at: number): string =>
  `${new Date(at + vietnam).toISOString().slice(0, 19)}+07:00`;

/** Today in Vietnam, yyyy-MM-dd. */
export const vietnamDay = (at: number): string => vietnamMoment(at).slice(0, 10);
