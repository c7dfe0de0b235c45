import { faceToFace } from './face-to-face';
import type { Metric } from './group';
import { mobile } from './mobile';
import { noticeBoards } from './notice-boards';
import { portal } from './portal';
import { print } from './print';
import { resources } from './resources';
import { roleModels } from './role-models';
import { social } from './social';
import { steering } from './steering';
import { textMessages } from './text-messages';
import { visual } from './visual';
import { wardRadio } from './ward-radio';

/** The 40 figures that a report can hold, in the order of the form: 12 groups, 17 of the figures at the core. */
export const metricGroups = [
  steering,
  wardRadio,
  noticeBoards,
  visual,
  print,
  faceToFace,
  portal,
  social,
  textMessages,
  mobile,
  roleModels,
  resources,
] as const;

export type MetricId = (typeof metricGroups)[number]['metrics'][number]['id'];

export const metrics: readonly Metric<MetricId>[] = metricGroups.flatMap((group) => [...group.metrics]);

export const coreMetrics: readonly Metric<MetricId>[] = metrics.filter((metric) => metric.core);
