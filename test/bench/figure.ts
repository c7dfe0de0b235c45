/** One figure that we quote: what is to be reached, and what was measured on this machine just now. */
export type Measured = {
  readonly figure: string;
  readonly reach: string;
  readonly measured: string;
  /** Null where nothing is to be reached, only stated. */
  readonly reached: boolean | null;
};

/** The value below which this share of all lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1));
  const value = sorted[at];
  if (value === undefined) throw new Error('no values');
  return value;
};

export const milliseconds = (value: number): string => `${Math.round(value)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** A number of at most `most`. */
export const atMost = (
  figure: string,
  value: number,
  most: number,
  format: (value: number) => string = String,
): Measured => ({ figure, reach: format(most), measured: format(value), reached: value <= most });
