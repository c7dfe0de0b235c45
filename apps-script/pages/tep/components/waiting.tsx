import type { ReadFigure } from '../../../../shared/report/prose/index';
import { Button } from '../../controls/button';
import { words } from '../words';
import { FigureLine, Quote, sumOf } from './figure-line';
import { useFocusAfter } from './focus-after';
import type { ReviewProps } from './review-props';

/** What has to be compared before anything is saved. */
export function Waiting({ work, onShow, onEdit, onDone }: ReviewProps) {
  const say = words.value.review;
  const { waiting } = work.review.value;
  const count = work.waiting.value;
  const { list, hear } = useFocusAfter(onDone);
  if (count === 0) return null;
  const reading = work.reading.value!;
  const others = work.others.value.map(({ name }) => name).join(', ');
  const answer = (at: number, what: ReadFigure | 'nil' | 'unit') => {
    hear(at);
    work.check(what);
  };
  const before = Number(work.isUnitWaiting.value) + Number(work.isNilWaiting.value);
  return (
    <section class="decisions" data-review="waiting">
      <h3 tabIndex={-1}>{say.waiting(count)}</h3>
      <ul ref={list}>
        {work.isUnitWaiting.value ? (
          <li>
            <p>{say.unit(work.work.unit.value?.name ?? '')}</p>
            <p class="help">{others === '' ? say.unitUnread : say.unitOthers(others)}</p>
            <div class="actions">
              <Button onPress={() => answer(0, 'unit')}>{say.unitRight}</Button>
            </div>
          </li>
        ) : null}
        {work.isNilWaiting.value && reading.nil ? (
          <li>
            <p>{say.nil}</p>
            <Quote text={reading.text} place={reading.nil} />
            <div class="actions">
              <Button onPress={() => answer(before - 1, 'nil')}>{say.check}</Button>
              <Button kind="quiet" onPress={() => onShow(reading.nil!)}>
                {say.show}
              </Button>
              <Button kind="quiet" onPress={() => onEdit('nil')}>
                {say.edit}
              </Button>
            </div>
          </li>
        ) : null}
        {waiting.map((read, at) => (
          <FigureLine key={read.metric} work={work} read={read} note={sumOf(work, read)}>
            <Button onPress={() => answer(before + at, read)}>{say.check}</Button>
            <Button kind="quiet" onPress={() => onShow(read)}>
              {say.show}
            </Button>
            <Button kind="quiet" onPress={() => onEdit(`figure:${read.metric}`)}>
              {say.edit}
            </Button>
          </FigureLine>
        ))}
      </ul>
    </section>
  );
}
