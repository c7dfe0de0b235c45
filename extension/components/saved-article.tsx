import type { OutboxItem } from '../models/panel';
import { EntryState } from './entry-state';
import { Icon } from './icon';
import { WithKeys } from './keys';
import { useWords } from './words';

type Props = {
  readonly item: OutboxItem | undefined;
  /** Seconds for which Undo stands here; 0 for an article that was found in the queue. */
  readonly undoLeft: number;
  readonly onUndo: () => void;
  readonly onCorrect: (item: OutboxItem) => void;
};

/** The article that was just saved, with Undo in its place for ten seconds. */
export function SavedArticle({ item, undoLeft, onUndo, onCorrect }: Props) {
  const words = useWords();
  if (!item) return null;
  const { kind } = item.state;
  const undoable = kind !== 'undone' && kind !== 'undoing' && kind !== 'refused';
  return (
    <section class="card">
      <h2 class="card-title">{item.entry.title}</h2>
      <EntryState item={item} />
      {item.state.kind === 'refused' && item.state.problem.kind !== 'duplicate' && (
        <button type="button" class="secondary-button" onClick={() => onCorrect(item)}>
          {words.recent.correct}
        </button>
      )}
      {undoable && (
        <button type="button" class="secondary-button" onClick={onUndo}>
          <Icon name="undo" />
          {/* The countdown is for the eye; a name that changes every second is not read out. */}
          <span>{words.save.undo}</span>
          {undoLeft > 0 && (
            <span class="countdown" aria-hidden="true">
              {undoLeft}
            </span>
          )}
        </button>
      )}
      <p class="hint">
        <WithKeys text={words.save.next(words.shortcut)} keys={words.shortcut} />
      </p>
    </section>
  );
}
