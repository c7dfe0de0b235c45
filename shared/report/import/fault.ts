/** Why a cell of a foreign table was not taken. */
export type FaultReason =
  | 'not-a-number'
  /** `1,250`: a thousand two hundred and fifty to some, one and a quarter to others. */
  | 'two-readings'
  | 'negative'
  | 'fraction'
  | 'too-large'
  | 'error-cell'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'not-a-date'
  | 'unknown-channel'
  | 'not-an-address'
  | 'not-a-choice'
  | 'unknown-theme'
  | 'personal-data'
  | 'too-long';

/** A cell that was not taken: its column (counted from 0), its name (`C7`), why, and what stands in it. */
export type CellFault = {
  readonly column: number;
  readonly cell: string;
  readonly reason: FaultReason;
  /** At most 60 letters; empty where it may tell of a person. */
  readonly said: string;
};
