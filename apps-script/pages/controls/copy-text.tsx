import { useId, useRef, useState } from 'preact/hooks';
import { copyText } from '../copy';
import { words } from '../words';
import { Button } from './button';

type CopyTextProps = {
  readonly label: string;
  readonly text: string;
  readonly lines: number;
  /** What the button is called where several stand together. */
  readonly button?: string;
};

/** A text that goes out elsewhere, with the button that copies it: what is seen is what is copied. */
export function CopyText({ label, text, lines, button }: CopyTextProps) {
  const say = words.value.copying;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={lines} spellcheck={false} value={text} />
      <div class="actions">
        <Button
          onPress={async () => {
            if (field.current) setCopied({ text, done: await copyText(field.current) });
          }}
        >
          {button ?? say.copy}
        </Button>
        <span class="help" role="status">
          {copied?.text === text ? (copied.done ? say.copied : say.copyByHand) : null}
        </span>
      </div>
    </div>
  );
}
