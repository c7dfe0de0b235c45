import type { MetricId } from '../../../../shared/report/metrics/index';
import type { Place } from '../../../../shared/report/prose/index';
import { Button } from '../../controls/button';
import { metricLabel } from '../figure-text';
import type { ProseModel } from '../models/prose';
import { keyOfRead, sourceInForm } from '../models/review';
import { words } from '../words';

type SourceProps = {
  readonly work: ProseModel;
  readonly id: MetricId;
  readonly onShow: (place: Place) => void;
};

/** Below the field of a figure: how sure it was read, and the way to its place; nothing where somebody typed it. */
export function FigureSource({ work, id, onShow }: SourceProps) {
  const say = words.value;
  const draft = work.work.form.value?.draft;
  const read = draft && sourceInForm(work.reads.value, draft, id);
  if (!read) return null;
  const isWaiting = work.review.value.waiting.includes(read);
  const isChecked = work.said.value.checked.has(keyOfRead(read));
  return (
    <div class="figure-source">
      <span class={`sureness ${read.sureness}`}>
        {isChecked ? say.review.checked : say.sureness[read.sureness]}
      </span>
      <Button kind="quiet" label={`${say.review.show}: ${metricLabel(id)}`} onPress={() => onShow(read)}>
        {say.review.show}
      </Button>
      {isWaiting ? <Button onPress={() => work.check(read)}>{say.review.check}</Button> : null}
    </div>
  );
}
