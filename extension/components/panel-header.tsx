import { formatTime } from '../../shared/locale/format';
import { problemText } from '../../shared/locale/problem-text';
import type { CampaignReference } from '../../shared/protocol';
import type { Connection, ContactState } from '../models/panel';
import { Icon } from './icon';
import { Notice } from './notice';
import { useLanguage, useWords } from './words';

type Props = {
  readonly connection: Connection;
  readonly campaign: CampaignReference | null;
  /** There are rounds, and none of them is chosen. */
  readonly several: boolean;
  readonly contact: ContactState | null;
  readonly syncedAt: string | null;
  readonly syncing: boolean;
  readonly onSync: () => void;
  readonly onSettings: () => void;
  readonly onReconnect: () => void;
};

/** Problems of the connection that pass by themselves are a word in the corner; the others are said in full. */
const passing = new Set([
  'unreachable',
  'timed-out',
  'busy',
  'too-many-attempts',
  'not-our-answer',
  'failed',
]);
/** Only a new code helps. */
const shutOut = new Set(['unknown-token', 'revoked-token']);

/** Which sheet and which round this panel writes to: always in view. */
export function PanelHeader(props: Props) {
  const { connection, campaign, several, contact, syncedAt, syncing } = props;
  const { onSync, onSettings, onReconnect } = props;
  const words = useWords();
  const language = useLanguage();
  const problem = contact?.problem ?? null;
  return (
    <header class="header">
      <div class="header-main">
        <h1 class="sheet-name">
          <a
            href={connection.sheet.url || undefined}
            target="_blank"
            rel="noreferrer"
            title={words.header.openSheet(connection.sheet.name)}
          >
            {connection.sheet.name}
          </a>
        </h1>
        <p class="campaign-name" title={campaign?.title}>
          {campaign ? campaign.title : several ? words.header.chooseCampaign : words.header.noCampaign}
        </p>
        <p class={problem ? 'contact contact-off' : 'contact'}>
          {!syncing && problem && passing.has(problem.kind) && `${words.header.offline} · `}
          <span role="status">{syncing && words.header.syncing}</span>
          {!syncing && (syncedAt ? words.header.syncedAt(formatTime(syncedAt)) : words.header.notSynced)}
        </p>
      </div>
      <div class="header-buttons">
        <button
          type="button"
          class="icon-button"
          aria-label={words.header.refresh}
          aria-busy={syncing}
          title={words.header.refresh}
          onClick={onSync}
        >
          <Icon name="refresh" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words.header.settings}
          title={words.header.settings}
          onClick={onSettings}
        >
          <Icon name="gear" />
        </button>
      </div>
      {problem && !passing.has(problem.kind) && (
        <Notice tone="danger" live>
          <p>{problemText(problem, language)}</p>
          {shutOut.has(problem.kind) && (
            <button type="button" class="small" onClick={onReconnect}>
              {words.connect.again}
            </button>
          )}
        </Notice>
      )}
    </header>
  );
}
