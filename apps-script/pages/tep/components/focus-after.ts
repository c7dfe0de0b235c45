import { useLayoutEffect, useRef } from 'preact/hooks';

/** After an answer its line is gone: the focus goes to the line in its place, and after the last one to `onEmpty`. */
export function useFocusAfter(onEmpty: () => void) {
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (answered.current === null) return;
    const lines = list.current?.children ?? [];
    const line = lines[Math.min(answered.current, lines.length - 1)];
    answered.current = null;
    const button = line?.querySelector<HTMLElement>('button');
    if (button) button.focus();
    else onEmpty();
  });
  const hear = (at: number) => {
    answered.current = at;
  };
  return { list, hear };
}
