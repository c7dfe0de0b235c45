import type { ComponentChildren } from 'preact';

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main`: the one thing to do here; `danger`: takes something away; `quiet`: beside others. */
  readonly kind?: 'main' | 'plain' | 'danger' | 'quiet';
  /** Not now. The button keeps its place in the tab order, so that the focus is not lost while waiting. */
  readonly off?: boolean;
  readonly label?: string;
};

export function Button({ children, onPress, kind = 'plain', off = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={off}
      aria-label={label}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </button>
  );
}
