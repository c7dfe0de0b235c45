import { undoTime } from '../models/undo-time';
import type { OutboxItem } from '../outbox/item';
import { EntryState } from './entry-state';
import { Icon } from './icon';
import { WithKeys } from './keys';
import { useWords } from './words';

type Props = {
  readonly item: OutboxItem | undefined;
  /** When it was saved in this panel; 0 when it was found in the queue. */
  readonly savedAt: number;
  readonly clock: number;
  readonly onUndo: () => void;
};

/** The article that was just saved, with Undo in its place for ten seconds. */
export function SavedArticle({ item, savedAt, clock, onUndo }: Props) {
  const words = useWords();
  if (!item) return null;
  const left = Math.ceil((undoTime - Math.max(0, clock - savedAt)) / 1000);
  const undoable = item.state.kind !== 'undone' && item.state.kind !== 'undoing';
  return (
    <section class="card" aria-live="polite">
      <h2 class="card-title">{item.entry.title}</h2>
      <EntryState item={item} />
      {undoable && (
        <button type="button" class="secondary-button" onClick={onUndo}>
          <Icon name="undo" />
          {/* The countdown is for the eye; a name that changes every second is not read out. */}
          <span>{words.save.undo}</span>
          {savedAt > 0 && left > 0 && (
            <span class="countdown" aria-hidden="true">
              {left}
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
