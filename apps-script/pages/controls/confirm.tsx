import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    const buttons = place.current?.querySelectorAll('button');
    if (open) buttons?.[1]?.focus();
    else if (asked.current) buttons?.[buttons.length - 1]?.focus();
    asked.current = open;
  }, [open]);
  if (!open) {
    return (
      <div class="actions" ref={place}>
        {children}
      </div>
    );
  }
  return (
    <div
      class="confirm"
      role="group"
      aria-label={question}
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p>{question}</p>
      <div class="actions">
        <Button kind="danger" off={busy} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button onPress={onCancel}>{words.value.connections.cancel}</Button>
      </div>
    </div>
  );
}
