import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

type CopiedProps = {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly text: string;
  readonly lines: number;
  readonly words: { readonly copied: string; readonly copyByHand: string };
  /** Other ways in which it can go out. */
  readonly children?: ComponentChildren;
};

/** A text that goes out elsewhere: what is seen is what is copied. */
export function Copied({ id, label, button, text, lines, words, children }: CopiedProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, tell] = useState<{ readonly text: string; readonly ok: boolean } | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => tell({ text, ok: true }),
      (error: unknown) => {
        console.warn('not copied', error);
        field.current?.select();
        tell({ text, ok: false });
      },
    );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={lines} spellcheck={false} value={text} />
      <div class="actions">
        <button type="button" class="small" onClick={() => void copy()}>
          {button}
        </button>
        {children}
        <span class="quiet" role="status">
          {outcome?.text === text && (outcome.ok ? words.copied : words.copyByHand)}
        </span>
      </div>
    </div>
  );
}
