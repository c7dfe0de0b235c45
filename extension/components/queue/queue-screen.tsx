import { queuePanelMessages } from '../../../shared/locale/queue-panel-messages';
import type { ArticleEntry } from '../../../shared/protocol';
import type { Deed } from '../../models/deed';
import type { OutboxItem } from '../../models/panel';
import { type RecentActions, RecentItem } from '../recent-list';
import { useLanguage } from '../words';
import { QueueExport } from './queue-export';
import { WaitingChange } from './waiting-change';

type Props = {
  /** Those that the sheet has not answered for good, and those that it refused; likewise the changes. */
  readonly items: readonly OutboxItem[];
  readonly deeds: readonly Deed[];
  readonly refused: number;
  /** Of the articles those that can be brought to the sheet by hand; by whom, and on which day. */
  readonly entries: readonly ArticleEntry[];
  readonly person: string;
  readonly today: string;
  readonly now: number;
  readonly actions: RecentActions;
  readonly onRetry: (deed: string) => void;
  readonly onDismiss: (deed: string) => void;
};

/** Everything that waits, why, and what can be done about it. */
export function QueueScreen(props: Props) {
  const { items, deeds, refused, now, actions, onRetry, onDismiss } = props;
  const words = queuePanelMessages(useLanguage());
  const all = items.length + deeds.length;
  return (
    <div class="queue">
      <div class="recent-head">
        <h2>{words.title}</h2>
        {all > refused && (
          <button type="button" class="small" onClick={actions.sendNow}>
            {words.sendNow}
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {all === 0 ? words.empty : words.summary(all - refused, refused)}
      </p>
      {items.length > 0 && (
        <section class="recent" aria-label={words.articles}>
          <h3>{words.articles}</h3>
          <ul>
            {items.map((item) => (
              <RecentItem key={item.entry.uuid} item={item} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {deeds.length > 0 && (
        <section class="recent" aria-label={words.changes}>
          <h3>{words.changes}</h3>
          <ul>
            {deeds.map((deed) => (
              <WaitingChange key={deed.id} deed={deed} now={now} onRetry={onRetry} onDismiss={onDismiss} />
            ))}
          </ul>
        </section>
      )}
      {props.entries.length > 0 && (
        <QueueExport
          entries={props.entries}
          person={props.person}
          today={props.today}
          staying={{
            changes: deeds.length > 0,
            refused: items.some(({ state }) => state.kind === 'refused'),
          }}
        />
      )}
    </div>
  );
}
