import { formatNumber } from '../../../shared/locale/format';
import { type MetricId, metrics } from '../../../shared/report/metrics/index';
import type { ReadFigure } from '../../../shared/report/prose/index';
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
/** A place with the words around it, on one line. */
export const quoteOf = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): {
  readonly before: string;
  readonly said: string;
  readonly after: string;
} => {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = text.slice(from, start).replace(/^\S*\s/, '');
  const after = text.slice(end, to).replace(/\s\S*$/, '');
  return {
    before: `${from > 0 ? '…' : ''}${squeeze(before)} `,
    said: squeeze(text.slice(start, Math.min(end, start + 120))),
    after: ` ${squeeze(after)}${to < text.length ? '…' : ''}`,
  };
};
