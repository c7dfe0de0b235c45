import { useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { formValue, metricLabel, readText, readValue } from '../figure-text';
import { figureInForm } from '../models/review';
import { words } from '../words';
import { FigureLine } from './figure-line';
import { useFocusAfter } from './focus-after';
import { type ReviewProps, shortList } from './review-props';

/** Places that tell of a figure which the form does not have: to be taken or left out. */
export function Offered({ work, onShow, onDone }: ReviewProps) {
  const say = words.value.review;
  const { offered } = work.review.value;
  const { list, hear } = useFocusAfter(onDone);
  const [isOpen] = useState(offered.length <= shortList || offered.some(({ isBlank }) => isBlank));
  if (offered.length === 0) return null;
  const draft = work.work.form.value?.draft;
  return (
    <details class="decisions" open={isOpen}>
      <summary>{say.offered(offered.length)}</summary>
      <ul ref={list}>
        {offered.map((read, at) => {
          const now = draft ? figureInForm(draft, read.metric) : null;
          return (
            <FigureLine
              key={`${read.metric} ${read.start}`}
              work={work}
              read={read}
              note={now === null ? undefined : say.instead(formValue(read.metric, now))}
            >
              <Button
                label={`${say.take(readValue(read))}: ${metricLabel(read.metric)}`}
                onPress={() => {
                  hear(at);
                  work.take(read);
                }}
              >
                {say.take(readValue(read))}
              </Button>
              <Button
                label={`${say.leave}: ${readText(read)}`}
                onPress={() => {
                  hear(at);
                  work.leave(read);
                }}
              >
                {say.leave}
              </Button>
              <Button kind="quiet" onPress={() => onShow(read)}>
                {say.show}
              </Button>
            </FigureLine>
          );
        })}
      </ul>
    </details>
  );
}
