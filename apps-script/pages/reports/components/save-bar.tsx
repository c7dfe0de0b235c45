import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { TaskLine } from '../../controls/task-line';
import { type Form, focusFirst } from '../form';
import type { Hold } from '../submission';
import { words } from '../words';

type SaveBarProps = {
  readonly form: Form;
  /** What has to be done before anything can be saved; null when nothing has to. */
  readonly before?: ComponentChildren;
  readonly onSave: () => void;
  /** Reads what the sheet says now; what was typed stays. */
  readonly onReadAnew: () => void;
};

/** Saving, and what became of it. */
export function SaveBar({ form: { draft, submission }, before = null, onSave, onReadAnew }: SaveBarProps) {
  const say = words.value;
  const { saving, blocking, tried, shown } = submission;
  const open = draft.open.value.length;
  const faults = draft.read.value.faults.size;
  const busy = saving.running.value;
  const [asking, setAsking] = useState(false);
  const isMoved = submission.isChanged.value || draft.newer.value !== null;
  return (
    <div class="dock">
      {before}
      {isMoved ? (
        <Button kind="main" off={busy} onPress={onReadAnew}>
          {say.readAnew}
        </Button>
      ) : (
        <Confirm
          open={asking}
          question={say.discardAsk}
          confirm={say.discard}
          busy={busy}
          onConfirm={() => {
            setAsking(false);
            draft.discard();
          }}
          onCancel={() => setAsking(false)}
        >
          <Button kind="main" off={busy || before !== null} onPress={onSave}>
            {draft.isArrival.value
              ? say.saveArrival
              : shown.value.length > 0 && open > 0
                ? say.saveAnyway
                : say.save}
          </Button>
          {draft.isTouched.value ? (
            <Button off={busy} onPress={() => setAsking(true)}>
              {say.discard}
            </Button>
          ) : null}
        </Confirm>
      )}
      {draft.isArrival.value ? <p class="help">{say.sameContent}</p> : null}
      {tried.value && !busy ? (
        <p class="caution" aria-live="polite">
          {faults > 0
            ? say.faulty(faults)
            : draft.personal.found.value.size > 0
              ? say.personal.held
              : blocking.value.length > 0
                ? say.waiting(blocking.value.length)
                : null}
        </p>
      ) : null}
      <TaskLine state={saving.state.value} kind="save" />
    </div>
  );
}

/** Where the work goes on after Save was pressed. */
export function focusHold(
  hold: Hold,
  { draft }: Form,
  root: ParentNode | null,
  title: RefObject<HTMLElement | null>,
) {
  if (hold === 'faults') focusFirst(root, draft.read.value.faults);
  if (hold === 'personal') focusFirst(root, draft.personal.found.value);
  if (hold === 'questions') title.current?.focus();
}
