import { problemText } from '../../shared/locale/problem-text';
import type { OutboxItem } from '../models/panel';
import { EntryState } from './entry-state';
import { useLanguage, useWords } from './words';

export type RecentActions = {
  readonly undo: (uuid: string) => void;
  readonly retry: (uuid: string) => void;
  readonly dismiss: (uuid: string) => void;
  readonly correct: (item: OutboxItem) => void;
  readonly sendNow: () => void;
};

const shownAtMost = 20;

type Props = {
  readonly items: readonly OutboxItem[];
  readonly waiting: number;
  readonly refused: number;
  readonly actions: RecentActions;
};

/** The articles saved here, newest first, each with what became of it and what can be done about it. */
export function RecentList({ items, waiting, refused, actions }: Props) {
  const words = useWords();
  const language = useLanguage();
  const reason = items.find(({ state, lastProblem }) => state.kind === 'waiting' && lastProblem)?.lastProblem;
  if (items.length === 0) return null;
  return (
    <section class="recent" aria-label={words.recent.title}>
      <div class="recent-head">
        <h2>{words.recent.title}</h2>
        {waiting > 0 && (
          <button type="button" class="small" onClick={actions.sendNow}>
            {words.recent.sendNow}
          </button>
        )}
      </div>
      <p class={waiting + refused > 0 ? 'quiet' : 'hidden-label'} role="status">
        {[waiting > 0 && words.recent.waiting(waiting), refused > 0 && words.recent.refused(refused)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reason && <p class="state-why">{problemText(reason, language)}</p>}
      <ul>
        {[...items]
          .reverse()
          .slice(0, shownAtMost)
          .map((item) => (
            <RecentItem key={item.entry.uuid} item={item} actions={actions} />
          ))}
      </ul>
    </section>
  );
}

/** One article of the queue, with what became of it and what can be done about it. */
export function RecentItem({
  item,
  actions,
}: {
  readonly item: OutboxItem;
  readonly actions: RecentActions;
}) {
  const words = useWords();
  const { uuid, title, url } = item.entry;
  const button = (verb: string, act: () => void) => (
    <button type="button" class="small" aria-label={words.recent.about(verb, title)} onClick={act}>
      {verb}
    </button>
  );
  const { state } = item;
  const { kind } = state;
  // What the sheet has already can only be taken off the list.
  const hopeless = kind === 'refused' && state.problem.kind === 'duplicate';
  return (
    <li class="recent-item">
      <a href={url} target="_blank" rel="noreferrer" class="recent-title">
        {title}
      </a>
      <div class="recent-line">
        <EntryState item={item} brief />
        <div class="actions">
          {kind === 'refused' && !hopeless && button(words.recent.correct, () => actions.correct(item))}
          {kind === 'refused' && !hopeless && button(words.recent.retry, () => actions.retry(uuid))}
          {(kind === 'refused' || kind === 'undone') &&
            button(words.recent.dismiss, () => actions.dismiss(uuid))}
          {(kind === 'waiting' || kind === 'sending' || kind === 'sent') &&
            button(words.recent.undo, () => actions.undo(uuid))}
        </div>
      </div>
    </li>
  );
}
