import type { Stint } from '../../../shared/protocol';
import { words } from '../stint-words';
import type { StintedTask } from '../stints';
import { Button } from './button';
import { TaskLine } from './task-line';

type StintLineProps<Data extends Stint> = {
  readonly work: StintedTask<Data>;
  /** What to say when it is through; nothing when left out. */
  readonly done?: (data: Data) => string;
  readonly kind?: 'read' | 'save';
};

/** How far a long operation has come, and the button that stops it. */
export function StintLine<Data extends Stint>({ work, done, kind = 'save' }: StintLineProps<Data>) {
  const say = words.value;
  const isRunning = work.state.value.kind === 'running';
  const progress = isRunning ? work.progress.value : null;
  const told = (data: Data) =>
    data.cursor === null ? (done?.(data) ?? '') : say.stopped(data.progress.done, data.progress.of);
  return (
    <>
      <TaskLine state={work.state.value} kind={kind} done={told} />
      {progress ? (
        <div role="status">
          <progress max={progress.of} value={progress.done} aria-hidden="true" />
          <p class="help">{say.progress(progress.done, progress.of, progress.what)}</p>
        </div>
      ) : null}
      {isRunning ? (
        <Button kind="quiet" off={work.stopping.value} onPress={work.stop}>
          {work.stopping.value ? say.stopping : say.stop}
        </Button>
      ) : null}
    </>
  );
}
