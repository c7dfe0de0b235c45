import type { Stint } from '../../../../shared/protocol';
import { Button } from '../../controls/button';
import { TaskLine } from '../../controls/task-line';
import { words as ofAll } from '../../stint-words';
import type { StintedTask } from '../../stints';
import { say } from '../sentences';

type WorkLineProps<Data extends Stint> = {
  readonly work: StintedTask<Data>;
  readonly kind: 'read' | 'save';
  /** What to say when it is through; nothing when left out. */
  readonly done?: (data: Data) => string;
};

/** How far a check, a repair or its undoing has come, and the button that stops it. */
export function WorkLine<Data extends Stint>({ work, kind, done }: WorkLineProps<Data>) {
  const words = say.value;
  const state = work.state.value;
  const running = state.kind === 'running';
  const progress = running ? work.progress.value : null;
  return (
    <>
      <TaskLine
        state={state}
        kind={kind}
        done={(data) => (data.cursor === null ? (done?.(data) ?? '') : '')}
      />
      {progress ? (
        <div role="status">
          <progress max={progress.of} value={progress.done} aria-hidden="true" />
          <p class="help">{words.progress(progress.done, progress.of, progress.what)}</p>
        </div>
      ) : null}
      {running ? (
        <Button kind="quiet" off={work.stopping.value} onPress={work.stop}>
          {work.stopping.value ? words.stopping : words.stop}
        </Button>
      ) : null}
      {state.kind === 'done' && state.value.cursor !== null ? (
        <p class="caution">
          {(kind === 'read' ? words : ofAll.value).stopped(
            state.value.progress.done,
            state.value.progress.of,
          )}
        </p>
      ) : null}
    </>
  );
}
