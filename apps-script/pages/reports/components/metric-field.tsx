import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../../../../shared/locale/format';
import { figureOf } from '../../../../shared/report/figure';
import type { Metric } from '../../../../shared/report/metrics/group';
import type { MetricId } from '../../../../shared/report/metrics/index';
import { readTyped } from '../../../../shared/report/typed-figure';
import { language } from '../../words';
import { type Form, faultText } from '../form';
import { words } from '../words';

type MetricFieldProps = {
  readonly form: Form;
  readonly metric: Metric<MetricId>;
  /** Whether to say what is usual for a ward. */
  readonly showUsual: boolean;
};

/** A figure: how it was read where that is not plain, what it was before, and what is wrong with it. */
export function MetricField({ form: { draft, submission, beside }, metric, showUsual }: MetricFieldProps) {
  const say = words.value;
  const id = useId();
  const [left, setLeft] = useState(true);
  const key = `figure:${metric.id}` as const;
  const text = draft.text(key);
  const read = readTyped(text, metric);
  const fault =
    read.kind === 'fault' && (left || submission.tried.value) ? faultText([read.fault, metric.limit]) : null;
  const number = (value: number) => formatNumber(value, language.value);
  const value = read.kind === 'figure' ? read.value : null;
  const before = figureOf(draft.known.value.figures, metric.id);
  const last = draft.lastFigure(metric.id);
  const notes = [
    // Digits speak for themselves.
    ...(value !== null && /[^\d., ]/.test(text) ? [say.readAs(`${number(value)} ${metric.unit}`)] : []),
    ...(before !== null && before !== value ? [say.before(number(before))] : []),
    ...(last !== null ? [say.last(number(last))] : []),
    ...(showUsual ? [say.usual(number(metric.usual[0]), number(metric.usual[1]))] : []),
    ...(metric.unit === 'phút' && text === '' ? [say.hours] : []),
  ];
  return (
    <div class="metric" data-field={key}>
      <label for={id}>
        {metric.labels[language.value]} <span class="soft">({metric.unit})</span>
      </label>
      <input
        id={id}
        type="text"
        inputMode={metric.unit === 'phút' ? 'text' : 'decimal'}
        autocomplete="off"
        value={text}
        aria-describedby={`${id}-notes`}
        aria-invalid={fault ? true : undefined}
        onFocus={() => setLeft(false)}
        onInput={(event) => draft.type(key, event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      <p class={fault ? 'fault' : 'help'} id={`${id}-notes`} aria-live="polite">
        {fault ?? notes.join(' · ')}
      </p>
      {beside?.(metric.id)}
    </div>
  );
}
