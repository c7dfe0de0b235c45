import type { ComponentChildren } from 'preact';
import { Button } from '../../controls/button';
import { Confirm } from '../../controls/confirm';
import { TaskLine } from '../../controls/task-line';
import type { Leaving } from '../leaving';
import { words } from '../standing-words';

type LeaveProps = {
  readonly leaving: Leaving;
  readonly name: string;
  /** Buttons before it. */
  readonly children?: ComponentChildren;
};

/** The button that opens the other page of reports at the unit in view. */
export function Leave({ leaving, name, children }: LeaveProps) {
  const say = words.value;
  const units = leaving.asking.value;
  const busy = leaving.opening.running.value;
  return (
    <>
      <Confirm
        open={units.length > 0}
        question={say.leaveAsk(units.join(', '))}
        confirm={say.leave}
        busy={busy}
        onConfirm={() => void leaving.go()}
        onCancel={leaving.stay}
      >
        {children}
        <Button off={busy} onPress={() => void leaving.ask()}>
          {name}
        </Button>
      </Confirm>
      <TaskLine state={leaving.opening.state.value} kind="read" />
    </>
  );
}
