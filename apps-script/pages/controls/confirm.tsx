import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words';
import { Button } from './button';

type ConfirmProps = {
  readonly open: boolean;
  readonly question: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** The buttons that stand here while nothing is asked. */
  readonly children: ComponentChildren;
};

/** A question in the place of the buttons that raised it; the focus goes to *cancel* and back, Escape cancels. */
export function Confirm({ open, question, confirm, busy, onConfirm, onCancel, children }: ConfirmProps) {
  const buttons = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    const [first, ...rest] = buttons.current?.querySelectorAll('button') ?? [];
    // Asked: to *cancel*. Answered: back to the button that asked, the last of its row.
    if (open || asked.current) (rest[rest.length - 1] ?? first)?.focus();
    asked.current = open;
  }, [open]);
  if (!open) {
    return (
      <div class="actions" ref={buttons}>
        {children}
      </div>
    );
  }
  return (
    <fieldset
      class="confirm"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p>{question}</p>
      <div class="actions" ref={buttons}>
        <Button kind="danger" off={busy} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button onPress={onCancel}>{words.value.task.cancel}</Button>
      </div>
    </fieldset>
  );
}
