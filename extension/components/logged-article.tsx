import { useMemo } from 'preact/hooks';
import { formatDate, formatTime } from '../../shared/locale/format';
import type { CampaignReference } from '../../shared/protocol';
import { pinPositions } from '../../shared/publication/genre';
import type { KnownEntry } from '../models/panel';
import { Icon } from './icon';
import { Late, type LateScreen } from './late-screen';
import { useLanguage, useWords } from './words';

type Props = {
  readonly entries: readonly KnownEntry[];
  readonly campaigns: readonly CampaignReference[];
  /** When the extension last heard from the sheet: rows move. */
  readonly asOf: string;
  readonly person: string;
  readonly onUndo: (entry: KnownEntry) => void;
  readonly actionsOf: (entry: KnownEntry) => LateScreen;
};

/** An article that the sheet already has, also when there is no network: who, when, which row. */
export function LoggedArticle({ entries, campaigns, asOf, person, onUndo, actionsOf }: Props) {
  const words = useWords();
  const language = useLanguage();
  return (
    <section class="card card-logged">
      <p class="state-line state-success">
        <Icon name="check" />
        <strong>{words.logged.title}</strong>
      </p>
      {entries.map((entry) => {
        const campaign = campaigns.find(({ id }) => id === entry.campaign);
        const theme = campaign?.themes.find(({ number }) => number === entry.theme);
        return (
          <div class="logged" key={entry.uuid}>
            <h2 class="card-title">{entry.title}</h2>
            <p>
              {words.logged.by(formatDate(entry.at), entry.by)}{' '}
              {words.logged.row(entry.row, formatTime(entry.at > asOf ? entry.at : asOf))}
            </p>
            {theme && <p class="quiet">{words.logged.theme(theme.number, theme.label)}</p>}
            {campaigns.length > 1 && campaign && <p class="quiet">{words.logged.campaign(campaign.title)}</p>}
            {entry.pinned && (
              <p class="quiet">{words.logged.pinned(pinPositions[entry.pinned.position][language])}</p>
            )}
            {entry.state === 'go' && <p class="quiet">{words.logged.takenDown}</p>}
            <LoggedActions entry={entry} actionsOf={actionsOf} />
            {entry.by === person && (
              <button type="button" class="secondary-button" onClick={() => onUndo(entry)}>
                <Icon name="undo" />
                {words.logged.undo}
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** Made once for an article, so that what is typed there stays while the ledger is told anew. */
function LoggedActions({ entry, actionsOf }: { readonly entry: KnownEntry } & Pick<Props, 'actionsOf'>) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the article, not its latest telling
  const load = useMemo(() => actionsOf(entry), [entry.uuid, entry.state]);
  return <Late load={load} />;
}
