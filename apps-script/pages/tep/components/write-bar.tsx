import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportOutcome } from '../../../../shared/protocol';
import { type ReceiptChannel, receiptChannels } from '../../../../shared/report/channel';
import { Button } from '../../controls/button';
import { DateField } from '../../controls/date-field';
import { Notice } from '../../controls/notice';
import { TaskLine } from '../../controls/task-line';
import { explain } from '../../explain';
import { words as formWords } from '../../reports/words';
import { language } from '../../words';
import type { TableModel } from '../models/table';
import { words } from '../words';

type BarProps = { readonly work: TableModel };

/** What the rows leave open, the one button that writes them all, and how far that has come. */
export function WriteBar({ work }: BarProps) {
  const say = words.value.table;
  const { batch, lack } = work;
  const isRunning = batch.running.value;
  const count = work.taken.value.length;
  if (!work.rows.list.value) return null;
  return (
    <footer class="write-bar">
      <div class="row">
        {isRunning ? null : <Otherwise work={work} />}
        <div class="end">
          <div role="status">
            {isRunning ? <ProgressLine work={work} /> : null}
            {!isRunning && lack.value !== null ? <p class="caution">{say.lacks[lack.value]}</p> : null}
            {!isRunning && lack.value === null ? <p class="help">{say.once}</p> : null}
          </div>
          {isRunning ? null : (
            <Button kind="main" off={lack.value !== null} onPress={() => void work.write()}>
              {say.write(count)}
            </Button>
          )}
          {batch.canStop.value ? (
            <Button off={batch.stopping.value} onPress={batch.stop}>
              {batch.stopping.value ? say.stopping : say.stop}
            </Button>
          ) : null}
        </div>
      </div>
      <EndLine work={work} />
    </footer>
  );
}

/** How and when the reports came whose rows do not say it. */
function Otherwise({ work }: BarProps) {
  const say = words.value.table;
  const id = useId();
  const { silent } = work;
  if (silent.value.received === 0 && silent.value.channel === 0) return null;
  return (
    <>
      {silent.value.received === 0 ? null : (
        <DateField
          label={say.received}
          text={work.received.value}
          date={work.receivedOn.value}
          today={work.today.value}
          onType={(text) => {
            work.received.value = text;
          }}
        />
      )}
      {silent.value.channel === 0 ? null : (
        <div class="field">
          <label for={id}>{say.channel}</label>
          <select
            id={id}
            value={work.channel.value}
            onChange={({ currentTarget }) => {
              work.channel.value = currentTarget.value as ReceiptChannel | '';
            }}
          >
            <option value="">{formWords.value.choose}</option>
            {Object.entries(receiptChannels).map(([channel, labels]) => (
              <option key={channel} value={channel}>
                {labels[language.value]}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

function ProgressLine({ work }: BarProps) {
  const say = words.value.table;
  const progress = work.batch.progress.value;
  if (!progress) return null;
  return (
    <>
      <p>
        <span class="ring" aria-hidden="true" />
        {progress.kind === 'staging'
          ? say.staging(progress.staged, progress.of)
          : say.committing(progress.of)}
      </p>
      {progress.kind === 'staging' ? (
        <progress max={progress.of} value={progress.staged} aria-hidden="true" />
      ) : null}
    </>
  );
}

/** What became of the last try: stopped, refused, or failed on the way. */
function EndLine({ work }: BarProps) {
  const say = words.value.table;
  const state = work.batch.state.value;
  const end = work.end.value;
  const refused = end?.outcomes.flatMap((one) => (one.kind === 'refused' ? [one] : [])) ?? [];
  const nameOf = (id: string): string => work.units.value.find((unit) => unit.id === id)?.name ?? id;
  return (
    <>
      {state.kind === 'failed' ? (
        <TaskLine state={state} kind="save" onRetry={() => void work.write()} />
      ) : null}
      {end?.kind === 'stopped' ? (
        <p class="caution" role="status">
          {say.stopped}
        </p>
      ) : null}
      {end?.kind === 'refused' ? (
        <div role="status">
          <Notice tone="bad" title={say.refused(refused.length)}>
            <ul>
              {refused.slice(0, 20).map(({ uuid, unit, problem }) => (
                <li key={uuid}>
                  {problem.kind === 'report-changed'
                    ? explain(problem)
                    : say.refusedRow(nameOf(unit), explain(problem))}
                </li>
              ))}
            </ul>
            <p>{say.refusedHow}</p>
            <div class="actions">
              <Button onPress={() => void work.readAnew()}>{say.readAnew}</Button>
            </div>
          </Notice>
        </div>
      ) : null}
    </>
  );
}

type WrittenProps = { readonly outcomes: readonly ReportOutcome[]; readonly onOpen: () => void };
/** All of it is in the tracker. */
export function Written({ outcomes, onOpen }: WrittenProps) {
  const say = words.value.table;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const arrivals = outcomes.filter(({ kind }) => kind === 'arrival').length;
  return (
    <div class="written">
      <Notice tone="good">
        <h2 ref={title} tabIndex={-1}>
          {say.written(outcomes.length)}
        </h2>
        <p>{say.writtenKinds(outcomes.length - arrivals, arrivals)}</p>
        <p>{say.writtenNext}</p>
      </Notice>
      <div class="actions">
        <Button kind="main" onPress={onOpen}>
          {say.openReports}
        </Button>
      </div>
    </div>
  );
}
