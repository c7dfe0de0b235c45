import type { MetricId } from '../metrics/index';
import type { Given } from './given';
import type { Head } from './heads';
import { metricFor } from './kinds';
import { labelLeft } from './labels';
import type { Node } from './nodes';
import type { Quantity } from './quantities';

/** Two figures with a stroke between: `(cuộc/người): 2/130`, `người dự: 412/9 buổi`, `Băng rôn/khẩu hiệu: 10/6`. */
export const pairOf = (
  nodes: readonly Node[],
  at: number,
  quantity: Quantity,
  head: Head | null,
  meaning: Given,
): { metric: MetricId; value: number; other?: MetricId } | null => {
  const label = labelLeft(nodes, at);
  if (!label?.head) return null;
  const said = nodes.slice(label.from, label.to + 1).map(({ text }) => text);
  if (!head && label.head.sort === '*' && said.includes('/'))
    return { metric: meaning.metric, value: quantity.value + quantity.of! };
  const [times, people] = [metricFor('times', meaning.topic), metricFor('people', meaning.topic)];
  if (!times || !people) return null;
  if (!head && /^(?:cuoc|buoi|lop|so cuoc|so buoi) \/ .*nguoi/.test(label.unit))
    return { metric: times, value: quantity.value, other: people };
  return head?.kind === 'times' && label.head.kind === 'people'
    ? { metric: people, value: quantity.value, other: times }
    : null;
};
