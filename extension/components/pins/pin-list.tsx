import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PinLine } from '../../models/standing-pins';
import { PinItem } from './pin-item';

export type PinListProps = {
  readonly lines: readonly PinLine[];
  readonly today: string;
  readonly onMove: (line: PinLine, to: number) => void;
  readonly onUntil: (line: PinLine, typed: string) => boolean;
  readonly onUnpin: (line: PinLine) => void;
  readonly onRetry: (deed: string) => void;
  readonly onDismiss: (deed: string) => void;
};

/** One position's pins in their order. Dragged by the mouse; by the keyboard the arrows move the one whose handle has the focus. */
export function PinList(props: PinListProps) {
  const { lines, onMove } = props;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, drag] = useState<string | null>(null);
  const [over, hover] = useState<number | null>(null);
  const moved = useRef<string | null>(null);

  // The row has gone elsewhere in the list: the focus goes with it, so that the next arrow moves it on.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${moved.current}"]`)?.focus();
    moved.current = null;
  });

  const move = (line: PinLine, to: number) => {
    moved.current = line.pinId;
    onMove(line, to);
  };
  const keys = (line: PinLine, at: number) => (event: KeyboardEvent) => {
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(line, to);
  };
  const drop = () => {
    const line = lines.find(({ pinId }) => pinId === dragged);
    if (line && over !== null) move(line, over);
    drag(null);
    hover(null);
  };

  return (
    <ol class="pin-list" ref={list}>
      {lines.map((line, at) => (
        <PinItem
          key={line.pinId}
          {...props}
          line={line}
          at={at}
          onKeys={keys(line, at)}
          dragging={dragged === line.pinId}
          target={over === at && dragged !== null && dragged !== line.pinId}
          onDrag={() => drag(line.pinId)}
          onOver={() => hover(at)}
          onDrop={drop}
          onDragEnd={() => {
            drag(null);
            hover(null);
          }}
        />
      ))}
    </ol>
  );
}
