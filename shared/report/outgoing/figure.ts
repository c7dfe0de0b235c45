import { formatCount } from '../../locale/format';
import type { Language } from '../../locale/labels';
import { reportAnswers } from '../../locale/report-answers';
import type { Metric } from '../metrics/group';

/** `Băng rôn, khẩu hiệu (tấm)`: a metric with what is counted, as lines to fill in name it. */
export const metricText = ({ labels, unit }: Metric, language: Language): string =>
  `${labels[language]} (${unit})`;

/** A figure as it is typed: `05`, `1.234`, `khoảng 500`. */
export const numberText = (value: number, approximate: boolean, language: Language): string => {
  const number = formatCount(value, language);
  return approximate ? reportAnswers(language).about(number) : number;
};

/**
 * `khoảng 03 tấm băng rôn, khẩu hiệu`: a figure inside a Vietnamese sentence. What was counted is not said twice
 * (`500 tờ rơi`); minutes and money follow their name. In English the label is followed by the figure.
 */
export const figureText = (
  metric: Metric,
  value: number,
  approximate: boolean,
  language: Language = 'vi',
): string => {
  const number = numberText(value, approximate, language);
  if (language === 'en') return `${metricText(metric, language)}: ${number}`;
  const { vi } = metric.labels;
  const label = vi.charAt(0).toLowerCase() + vi.slice(1);
  if (metric.kind === 'decimal' || metric.unit === 'phút') return `${label} ${number} ${metric.unit}`;
  const counted = metric.unit.split(' ');
  const said = counted.findIndex((_, at) => `${label} `.startsWith(`${counted.slice(at).join(' ')} `));
  return [number, ...(said < 0 ? counted : counted.slice(0, said)), label].join(' ');
};
