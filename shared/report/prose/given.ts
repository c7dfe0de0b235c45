import type { MetricId } from '../metrics/index';
import type { Sureness } from './claims';
import type { Node } from './nodes';

/** What a number is found to give: a metric, or nothing that is counted here, or nothing understood. */
export type Given = {
  readonly metric: MetricId;
  readonly sort: string;
  readonly sureness: Sureness;
  readonly topic: string;
  readonly loose?: boolean;
  readonly corrected?: boolean;
  readonly place?: string | undefined;
};
export type Meaning = Given | 'nothing' | 'unknown';

/** What a line is read in the light of. */
export type Context = {
  /** What the lines above say that this one belongs to, nearest first. */
  readonly headings: readonly (readonly Node[])[];
  /** The unheaded lines over the text: issuer and title. */
  readonly title: readonly Node[];
  /** The line that follows. */
  readonly next: readonly Node[];
  /** Under a heading of plans or wishes. */
  readonly planned: boolean;
  /** The topics that were last counted, the latest first, where this line may go on with them. */
  readonly memory: readonly { readonly topic: string; readonly sort: string }[];
  /** The memory is of this very line. */
  readonly goesOn?: boolean;
  readonly year: number | null;
  readonly index: number;
};
