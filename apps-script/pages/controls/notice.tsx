import type { ComponentChildren } from 'preact';

type NoticeProps = {
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
  readonly title?: string;
  readonly children: ComponentChildren;
};

/** A boxed remark; the tone is also in the words and in the bar, never in the colour alone. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`}>
      {title === undefined ? null : <h2 class="minor">{title}</h2>}
      {children}
    </div>
  );
}
