import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatMoment } from '../../../shared/locale/format';
import type { HistoryLine, TakeBackConflict, TakeBackData, TakeBackStep } from '../../../shared/protocol';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { StintLine } from '../controls/stint-line';
import { TaskLine } from '../controls/task-line';
import { language } from '../words';
import type { HistoryModel } from './history-model';
import { historyWords } from './history-words';

const placeOf = (one: { tab: string; subject: string; column: string }): string =>
  [one.tab, one.subject, one.column].filter((part) => part !== '').join(' · ');

/** As many are listed; the rest is counted. */
const mostListed = 8;

function More({ count }: { readonly count: number }) {
  return count > 0 ? <li class="soft">{historyWords.value.more(count)}</li> : null;
}

function Steps({ seen }: { readonly seen: TakeBackData }) {
  const say = historyWords.value;
  const { removes, restores, sets } = seen.counts;
  const all = removes + restores + sets;
  const what = (step: TakeBackStep): string => {
    if (step.does !== 'sets') return `${placeOf(step)}: ${say.row}`;
    const value = (text: string) => (text === '' ? say.blank : text);
    return `${placeOf(step)}: ${say.change(value(step.from), value(step.to))}`;
  };
  const listed = seen.steps.slice(0, mostListed);
  return (
    <>
      <h3>{say.will}</h3>
      <p>
        {[
          removes > 0 ? say.removes(removes) : '',
          restores > 0 ? say.restores(restores) : '',
          sets > 0 ? say.sets(sets) : '',
        ]
          .filter((part) => part !== '')
          .join('; ')}
      </p>
      <ul class="plain">
        {listed.map((step) => (
          <li key={`${step.does}${placeOf(step)}`}>{what(step)}</li>
        ))}
        <More count={all - listed.length} />
      </ul>
    </>
  );
}

function Conflicts({ seen }: { readonly seen: TakeBackData }) {
  const say = historyWords.value;
  const why = (one: TakeBackConflict): string => {
    if (one.why === 'changed') {
      return say.why.changed(one.was === '' ? say.blank : one.was, one.now === '' ? say.blank : one.now);
    }
    if (one.why === 'in-use' || one.why === 'own-column') return say.why[one.why](one.now);
    return say.why[one.why];
  };
  const hand = (one: TakeBackConflict): string =>
    one.by === null || one.at === null
      ? say.changedByNobody
      : say.changedBy(one.by, formatMoment(one.at, language.value));
  const listed = seen.conflicts.slice(0, mostListed);
  return (
    <Notice tone="warn">
      <h3>{say.conflicts(seen.conflictCount)}</h3>
      <ul class="plain">
        {listed.map((one) => (
          <li key={`${one.why}${placeOf(one)}`}>
            {placeOf(one)}: {why(one)}
            {one.why === 'changed' || one.why === 'removed' ? <span class="soft">; {hand(one)}</span> : null}
          </li>
        ))}
        <More count={seen.conflictCount - listed.length} />
      </ul>
    </Notice>
  );
}

/** What taking a line back would do, before anything is written. Escape leaves it. */
export function Look({ model, line }: { readonly model: HistoryModel; readonly line: HistoryLine }) {
  const say = historyWords.value;
  const seen = model.seen.value;
  const busy = model.taking.running.value;
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; what was found is read out when it comes.
  useLayoutEffect(() => box.current?.focus(), []);
  useLayoutEffect(() => {
    if (seen !== undefined) box.current?.focus();
  }, [seen]);
  const can = seen !== undefined && seen.plan !== '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is beside the button that does the same
    <div
      class="look"
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !busy) model.leave();
      }}
    >
      {seen === undefined ? (
        <TaskLine state={model.looking.state.value} kind="read" onRetry={() => void model.look(line.id)} />
      ) : null}
      {model.changedMeanwhile.value ? <p class="caution">{say.changedMeanwhile}</p> : null}
      {seen !== undefined && can ? <Steps seen={seen} /> : null}
      {seen !== undefined && !can ? <p>{say.nothingToDo}</p> : null}
      {seen !== undefined && seen.conflictCount > 0 ? <Conflicts seen={seen} /> : null}
      {seen !== undefined && seen.lost.length > 0 ? (
        <Notice tone="warn">
          <h3>{say.lost}</h3>
          <ul class="plain">
            {seen.lost.slice(0, mostListed).map((one) => (
              <li key={placeOf(one)}>{placeOf(one)}</li>
            ))}
            <More count={seen.lost.length - mostListed} />
          </ul>
        </Notice>
      ) : null}
      <div class="actions">
        {can ? (
          <Button kind="main" off={busy} onPress={() => void model.confirm()}>
            {seen.conflictCount > 0 ? say.confirmRest : say.confirm}
          </Button>
        ) : null}
        <Button off={busy} onPress={() => model.leave()}>
          {say.leave}
        </Button>
      </div>
      <StintLine work={model.taking} />
    </div>
  );
}
