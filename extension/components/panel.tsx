import type { ReadonlySignal } from '@preact/signals';
import type { Language } from '../../shared/locale/labels';
import type { CampaignReference } from '../../shared/protocol';
import type { LedgerState } from '../gateway/ledger';
import type { Connection, GatewayProblem } from '../gateway/sheet-gateway';
import type { ConnectModel } from '../models/connect';
import { chooseCampaign } from '../models/draft';
import type { PanelModel } from '../models/panel';
import type { OutboxItem } from '../outbox/item';
import { countOpen } from '../outbox/item';
import { ArticleForm } from './article-form';
import { ConnectScreen } from './connect-screen';
import { LoggedArticle } from './logged-article';
import { PageMessage } from './page-message';
import { PanelHeader } from './panel-header';
import { type RecentActions, RecentList } from './recent-list';
import { SavedArticle } from './saved-article';
import { LanguageContext } from './words';

type Props = {
  readonly facts: {
    readonly language: ReadonlySignal<Language>;
    readonly connection: ReadonlySignal<Connection | null>;
    readonly contact: ReadonlySignal<{ readonly at: string; readonly problem: GatewayProblem | null } | null>;
    readonly ledger: ReadonlySignal<LedgerState | null>;
    readonly campaigns: ReadonlySignal<readonly CampaignReference[] | null>;
    readonly outbox: ReadonlySignal<readonly OutboxItem[]>;
    readonly clock: ReadonlySignal<number>;
  };
  readonly panel: PanelModel;
  readonly connect: ConnectModel;
  readonly recent: RecentActions;
  readonly onSettings: () => void;
};

/** The side panel: connect first; then the sheet, the page in view, and what was saved lately. */
export function Panel({ facts, panel, connect, recent, onSettings }: Props) {
  const connection = facts.connection.value;
  const outbox = facts.outbox.value;
  const campaigns = facts.campaigns.value ?? [];
  const page = panel.page.value;
  if (!connection) {
    return (
      <LanguageContext.Provider value={facts.language.value}>
        <ConnectScreen connect={connect} clock={facts.clock.value} waiting={countOpen(outbox)} />
      </LanguageContext.Provider>
    );
  }
  const campaign = page.kind === 'draft' ? page.draft.campaign.value : chooseCampaign(campaigns, null);
  return (
    <LanguageContext.Provider value={facts.language.value}>
      <PanelHeader
        connection={connection}
        campaign={campaign}
        contact={facts.contact.value}
        syncedAt={facts.ledger.value?.at ?? null}
        onSync={recent.sendNow}
        onSettings={onSettings}
      />
      <main>
        <PageMessage page={page} onSync={recent.sendNow} />
        {page.kind === 'draft' && <ArticleForm panel={panel} draft={page.draft} campaigns={campaigns} />}
        {page.kind === 'saved' && (
          <SavedArticle
            item={outbox.find(({ entry }) => entry.uuid === page.uuid)}
            savedAt={page.savedAt}
            clock={facts.clock.value}
            onUndo={() => recent.undo(page.uuid)}
          />
        )}
        {page.kind === 'logged' && (
          <LoggedArticle
            entries={page.entries}
            campaigns={campaigns}
            asOf={facts.ledger.value?.at ?? ''}
            person={connection.person}
            onUndo={(entry) => void panel.undoLogged(entry)}
          />
        )}
        <RecentList items={outbox} actions={recent} />
      </main>
    </LanguageContext.Provider>
  );
}
