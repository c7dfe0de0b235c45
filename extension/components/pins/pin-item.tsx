import { useState } from 'preact/hooks';
import { formatDate } from '../../../shared/locale/format';
import { problemText } from '../../../shared/locale/problem-text';
import type { PinLine } from '../../models/standing-pins';
import { Icon } from '../icon';
import { useLanguage } from '../words';
import type { PinListProps } from './pin-list';
import { usePinWords } from './words';

type Props = PinListProps & {
  readonly line: PinLine;
  readonly at: number;
  readonly dragging: boolean;
  /** What is dragged would come to stand here. */
  readonly target: boolean;
  readonly onKeys: (event: KeyboardEvent) => void;
  readonly onDrag: () => void;
  readonly onOver: () => void;
  readonly onDrop: () => void;
  readonly onDragEnd: () => void;
};

/** One pin: its place, its article, its term, its last day, and the way to end it. */
export function PinItem(props: Props) {
  const { line, at, lines } = props;
  const words = usePinWords();
  const language = useLanguage();
  const [grabbed, grab] = useState(false);
  const kind = ['pin-item', props.dragging && 'pin-dragged', props.target && 'pin-target'];
  return (
    <li
      class={kind.filter(Boolean).join(' ')}
      draggable={grabbed}
      onDragStart={props.onDrag}
      onDragOver={(event) => {
        event.preventDefault();
        props.onOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
      onDragEnd={() => {
        grab(false);
        props.onDragEnd();
      }}
    >
      {lines.length > 1 && (
        <button
          type="button"
          class="pin-handle"
          data-handle={line.pinId}
          aria-label={words.move(line.title)}
          title={words.move(line.title)}
          onPointerDown={() => grab(true)}
          onPointerUp={() => grab(false)}
          onKeyDown={props.onKeys}
        >
          <Icon name="grip" />
        </button>
      )}
      <div class="pin-body">
        <a href={line.url || undefined} target="_blank" rel="noreferrer" class="pin-title">
          <span class="pin-place">{words.ordinal(at + 1)}</span> {line.title}
        </a>
        <p class="pin-term">
          <PinTermText line={line} />
          {line.waiting && <span class="quiet"> · {words.waiting}</span>}
        </p>
        {line.refused?.state.kind === 'refused' && (
          <div class="pin-refused">
            <p class="state-why">
              <strong>{words.refused}.</strong> {problemText(line.refused.state.problem, language)}
            </p>
            <button type="button" class="small" onClick={() => props.onRetry(line.refused!.id)}>
              {words.retry}
            </button>
            <button type="button" class="small" onClick={() => props.onDismiss(line.refused!.id)}>
              {words.dismiss}
            </button>
          </div>
        )}
        <div class="pin-line">
          <UntilField key={line.to ?? ''} line={line} onUntil={props.onUntil} />
          <button
            type="button"
            class="small"
            aria-label={words.unpinOf(line.title)}
            onClick={() => props.onUnpin(line)}
          >
            {words.unpin}
          </button>
        </div>
      </div>
    </li>
  );
}

function PinTermText({ line }: { readonly line: PinLine }) {
  const words = usePinWords();
  if (line.takenDown) return <strong class="term-danger">{words.takenDown}</strong>;
  if (line.term === 'expired')
    return <strong class="term-danger">{words.endedSince(formatDate(line.to ?? ''))}</strong>;
  if (line.term === 'ends-today') return <strong class="term-warning">{words.endsToday}</strong>;
  if (line.from === null) return null;
  const day = formatDate(line.from);
  return <span class="quiet">{line.term === 'later' ? words.startsLater(day) : words.since(day)}</span>;
}

function UntilField({ line, onUntil }: Pick<Props, 'line' | 'onUntil'>) {
  const words = usePinWords();
  const kept = line.to === null ? '' : formatDate(line.to);
  const [typed, type] = useState(kept);
  const [wrong, setWrong] = useState(false);
  const id = `until-${line.pinId}`;
  const commit = () => setWrong(typed !== kept && !onUntil(line, typed));
  return (
    <div class="pin-until">
      <label for={id}>{words.until}</label>
      <input
        id={id}
        inputMode="numeric"
        aria-label={words.untilOf(line.title)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        placeholder={words.untilOpen}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {wrong && (
        <p class="field-problem" id={`${id}-wrong`} role="alert">
          {words.untilWrong}
        </p>
      )}
    </div>
  );
}
