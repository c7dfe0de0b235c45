import type { Labels } from '../../locale/labels';

export type Metric<Id extends string = string> = {
  readonly id: Id;
  readonly labels: Labels;
  /** What is counted, as officials write it after the number. */
  readonly unit: string;
  readonly kind: 'integer' | 'decimal';
  /** Nobody can have done more: a larger figure is refused. The least is 0; blank is not zero. */
  readonly limit: number;
  /** Outside of this the form asks, and never blocks. */
  readonly usual: readonly [number, number];
  /** Of states, such as loudspeaker clusters in use, rounds do not add up: the largest counts. */
  readonly over?: 'max';
  readonly core: boolean;
  readonly note?: string;
};

export type MetricGroup<Id extends string = string> = {
  readonly id: string;
  readonly labels: Labels;
  readonly metrics: readonly Metric<Id>[];
};

/** Keeps the literal ids of the metrics, from which `MetricId` is made. */
export const declareGroup = <const Id extends string>(group: MetricGroup<Id>): MetricGroup<Id> => group;
