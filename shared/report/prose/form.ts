import { fold } from '../../text/normalise';
import { type MetricId, metrics } from '../metrics/index';
import type { Claim } from './claims';
import type { Line } from './lines';
import { measured } from './measured';

const plainly = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const labels: ReadonlyMap<string, { readonly id: MetricId; readonly limit: number }> = new Map(
  metrics.flatMap((metric) => [
    ...[metric.labels.vi, metric.labels.en].flatMap((label) => [
      [plainly(label), metric] as const,
      [plainly(`${label} ${metric.unit}`), metric] as const,
    ]),
  ]),
);
const longest = Math.max(...[...labels.keys()].map((label) => label.length)) + 40;

/**
 * The figure of a line that begins with the label of a metric, word for word: `Băng rôn, khẩu hiệu (tấm): 12`. Null
 * where the line is none; no claim where it was left blank, which is not zero.
 */
export const readForm = (
  text: string,
  { nodes }: Line,
  line: number,
): { readonly claim: Claim | null } | null => {
  const first = nodes.findIndex((node) => node.kind === 'term' || node.kind === 'word');
  const colon = nodes.findIndex((node, at) => at > first && /^[:=]$/.test(node.text));
  if (first < 0 || colon < 0 || nodes[colon]!.start - nodes[first]!.start > longest) return null;
  const metric = labels.get(plainly(text.slice(nodes[first]!.start, nodes[colon - 1]!.end)));
  if (!metric) return null;
  const about = /^(?:khoang|hon|gan|tren|uoc|about|over|nearly)$/.test(nodes[colon + 1]?.text ?? '');
  const at = colon + (about ? 2 : 1);
  const value = nodes[at];
  const rest = nodes.slice(at).filter((node) => node.text !== '.');
  const none =
    rest.length > 0 &&
    rest.length < 5 &&
    (rest[0]!.roles.neg !== undefined || rest[0]!.text === '-') &&
    rest.every(
      (node) => node.roles.neg || node.roles.prep || node.roles.verb || /^(?:-|phat sinh)$/.test(node.text),
    );
  const quantity = value ? measured(nodes, at) : null;
  // What else than a figure stands there is read as any sentence is.
  if (!none && !quantity) return rest.length === 0 ? { claim: null } : null;
  if (rest.slice(1).some((node) => node.kind === 'quantity')) return null;
  const last = none ? rest[rest.length - 1]! : value!;
  const isDoubtful =
    quantity !== null &&
    (quantity.unsure === 'range' || quantity.value > metric.limit || quantity.of !== null);
  return {
    claim: {
      metric: metric.id,
      value: none ? 0 : quantity!.value,
      start: rest[0]!.start,
      end: last.end,
      sureness: isDoubtful ? 'doubtful' : 'sure',
      approximate: about || (quantity?.approximate ?? false),
      sort: '*',
      total: false,
      part: 0,
      place: '',
      line,
      exact: !isDoubtful,
      loose: false,
    },
  };
};
