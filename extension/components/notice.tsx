import type { ComponentChildren } from 'preact';

type Props = {
  readonly tone: 'calm' | 'warning' | 'danger' | 'success';
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Said aloud when it appears. */
  readonly live?: boolean;
  readonly id?: string;
};

/** A box that says one thing: what is the matter and what to do. */
export function Notice({ tone, title, children, live = false, id }: Props) {
  return (
    <div
      class={`notice notice-${tone}`}
      id={id}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
