import { explain } from '../explain';
import type { TaskState } from '../task';
import { words } from '../words';

type TaskLineProps<Value> = {
  readonly state: TaskState<Value>;
  readonly kind: 'read' | 'save';
  /** What to say when it is done; nothing when left out. */
  readonly done?: (value: Value) => string;
  readonly onRetry?: () => void;
};

/** The one place beside a button that says what became of it. Always on the page, so that it is read out. */
export function TaskLine<Value>({ state, kind, done, onRetry }: TaskLineProps<Value>) {
  const say = words.value.task;
  const said = state.kind === 'done' ? done?.(state.value) : undefined;
  return (
    <div class={`task ${state.kind}`} role="status">
      {state.kind === 'running' ? (
        <p>
          <span class="ring" aria-hidden="true" />
          {kind === 'read'
            ? state.slow
              ? say.slowRead
              : say.reading
            : state.slow
              ? say.slowSave
              : say.saving}
        </p>
      ) : null}
      {said ? <p>{said}</p> : null}
      {state.kind === 'failed' ? (
        <p>
          {explain(state.problem)} {kind === 'save' ? say.kept : null}
        </p>
      ) : null}
      {onRetry && (state.kind === 'failed' || (state.kind === 'running' && state.slow && kind === 'read')) ? (
        <button type="button" class="button quiet" onClick={onRetry}>
          {kind === 'read' ? say.reload : say.retry}
        </button>
      ) : null}
    </div>
  );
}
