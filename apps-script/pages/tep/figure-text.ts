import { formatNumber } from '../../../shared/locale/format';
import { type MetricId, metrics } from '../../../shared/report/metrics/index';
import type { Place, ReadFigure } from '../../../shared/report/prose/index';
import { typedText } from '../../../shared/report/typed-figure';
import { squeeze } from '../../../shared/text/normalise';
import { language } from '../words';
import { words } from './words';

const metricOf = new Map(metrics.map((metric) => [metric.id as string, metric]));

export const metricLabel = (id: MetricId): string => metricOf.get(id)!.labels[language.value];

/** `12 tấm`, `khoảng 500 lượt người`. */
export const readValue = ({ metric, value, approximate }: ReadFigure): string =>
  `${typedText(value, approximate, language.value)} ${metricOf.get(metric)!.unit}`;
export const formValue = (id: MetricId, value: number): string =>
  `${formatNumber(value, language.value)} ${metricOf.get(id)!.unit}`;

/** `Băng rôn, khẩu hiệu: 12 tấm`. */
export const readText = (read: ReadFigure): string =>
  words.value.review.figure(metricLabel(read.metric), readValue(read));

const around = 28;
/** On one line, the spaces at its ends kept. */
const onLine = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${squeeze(text)}${/\s$/.test(text) ? ' ' : ''}`;

/** A place with the words around it, on one line. */
export const quoteOf = (
  text: string,
  { start, end }: Place,
): { readonly before: string; readonly said: string; readonly after: string } => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next;
  const from = Math.max(lineStart, start - around);
  const to = Math.min(lineEnd, end + around);
  const before = onLine(text.slice(from, start));
  const after = onLine(text.slice(end, to));
  return {
    // No words cut through.
    before: from > lineStart ? `…${before.replace(/^\S* /, '')}` : before,
    said: squeeze(text.slice(start, Math.min(end, start + 120))),
    after: to < lineEnd ? `${after.replace(/ \S*$/, '')}…` : after,
  };
};
