import type { MetricId } from '../metrics/index';
import type { Node } from './nodes';

/** How sure: said beside its number; reasoned from a heading, a list or a sum; could be meant otherwise. */
export type Sureness = 'sure' | 'likely' | 'doubtful';

/** A place of the text that gives a figure of a metric. */
export type Claim = {
  readonly metric: MetricId;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly sureness: Sureness;
  readonly approximate: boolean;
  /** Of what sort within the metric: tin beside bài. `*` is all sorts. */
  readonly sort: string;
  readonly total: boolean;
  readonly part: 0 | 1 | 2;
  /** Where or when, if it was said: khu phố 1, tháng 3. */
  readonly place: string;
  readonly line: number;
  /** Its own label stands before it, word for word as in the form. */
  readonly exact: boolean;
  /** Minutes that were not said to be a total, nor of each airing. */
  readonly loose: boolean;
  /** Printed or ordered, which is not yet handed out. */
  readonly made?: true;
  /** Said to set right what was said before. */
  readonly corrected?: true;
  /** Multiplied out of what was said of each. */
  readonly product?: true;
};

/** A figure for each of something: `15 phút/lượt`, `2 lượt/ngày`. */
export type Rate = {
  readonly claim: Claim;
  /** `times`, `day`, `week`, `month`, `kind`, `place`, `art`, or the topic of an event. */
  readonly per: string;
  readonly at: number;
};
/** How often: `10 ngày`, `8 khu phố`. */
export type Span = {
  readonly of: string;
  readonly per: string | null;
  readonly value: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
};

/** What a rate is of: the base noun after `/`, or after `mỗi`. */
export const baseOf = (node: Node | undefined): string | null => {
  if (!node) return null;
  const { roles } = node;
  if (roles.day) return roles.day.sort;
  if (roles.times || node.text === 'suat') return 'times';
  if (roles.event) return 'times';
  if (roles.art) return 'art';
  if (roles.thing?.metric === 'zalo_nhom' || node.text === 'nhom') return 'group';
  if (roles.place) return 'place';
  return roles.house || roles.people ? 'other' : null;
};
