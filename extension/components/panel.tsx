import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { extensionMessages } from '../../shared/locale/extension-messages';
import type { Language } from '../../shared/locale/labels';
import type { CampaignReference } from '../../shared/protocol';
import type { ConnectModel } from '../models/connect';
import type { NextUp } from '../models/next-up';
import type {
  Connection,
  ContactState,
  KnownEntry,
  LedgerState,
  OutboxItem,
  PanelModel,
} from '../models/panel';
import type { PanelTab } from '../models/panel-tab';
import { ArticleForm } from './article-form';
import { ConnectScreen } from './connect-screen';
import { Late, type LateScreen } from './late-screen';
import { LoggedArticle } from './logged-article';
import { NextUpLine } from './next-up-line';
import { Notice } from './notice';
import { PageMessage } from './page-message';
import { PanelHeader } from './panel-header';
import { PanelTabs } from './panel-tabs';
import { type RecentActions, RecentList } from './recent-list';
import { SavedArticle } from './saved-article';
import { LanguageContext } from './words';

type Props = {
  readonly facts: {
    readonly language: ReadonlySignal<Language>;
    readonly connection: ReadonlySignal<Connection | null>;
    readonly contact: ReadonlySignal<ContactState | null>;
    readonly ledger: ReadonlySignal<LedgerState | null>;
    readonly campaigns: ReadonlySignal<readonly CampaignReference[] | null>;
    readonly outbox: ReadonlySignal<readonly OutboxItem[]>;
    readonly clock: ReadonlySignal<number>;
    /** The sheet is being asked for news. */
    readonly syncing: ReadonlySignal<boolean>;
    readonly waiting: ReadonlySignal<number>;
    readonly refused: ReadonlySignal<number>;
    /** Null while the campaign is not known. */
    readonly nextUp: ReadonlySignal<NextUp | null>;
  };
  readonly panel: PanelModel;
  readonly connect: ConnectModel;
  /** The parts beside the page in view, in their order. */
  readonly screens: Readonly<Partial<Record<PanelTab, LateScreen>>>;
  /** What can be done to a logged article. */
  readonly actionsOf: (entry: KnownEntry) => LateScreen;
  readonly counts: ReadonlySignal<Readonly<Partial<Record<PanelTab, number>>>>;
  readonly recent: RecentActions;
  readonly onSettings: () => void;
};

/** The side panel: connect first; then the sheet, the page in view, and what was saved lately. */
export function Panel({ facts, panel, connect, screens, actionsOf, counts, recent, onSettings }: Props) {
  const connection = facts.connection.value;
  const outbox = facts.outbox.value;
  const campaigns = facts.campaigns.value ?? [];
  const page = panel.page.value;
  const parts: readonly PanelTab[] = ['article', ...(Object.keys(screens) as PanelTab[])];
  const part = panel.tab.value;
  const screen = screens[part];
  const [leaving, leave] = useState<string | null>(null);
  if (!connection || leaving === connection.token) {
    return (
      <LanguageContext.Provider value={facts.language.value}>
        <ConnectScreen connect={connect} clock={facts.clock.value} waiting={facts.waiting.value} />
      </LanguageContext.Provider>
    );
  }
  const article = (
    <>
      {facts.nextUp.value && <NextUpLine next={facts.nextUp.value} />}
      {panel.undoProblem.value && (
        <Notice tone="danger" live>
          <p>{extensionMessages(facts.language.value).save.undoNotKept}</p>
        </Notice>
      )}
      {/* There before it says something: what comes in together with its region is not always read out. */}
      <div class="says" aria-live="polite">
        <PageMessage page={page} onSync={recent.sendNow} />
        {page.kind === 'saved' && (
          <SavedArticle
            item={outbox.find(({ entry }) => entry.uuid === page.uuid)}
            undoLeft={panel.undoLeft.value}
            onUndo={() => recent.undo(page.uuid)}
            onCorrect={recent.correct}
          />
        )}
        {page.kind === 'logged' && (
          <LoggedArticle
            entries={page.entries}
            campaigns={campaigns}
            asOf={facts.ledger.value?.at ?? ''}
            person={connection.person}
            onUndo={(entry) => void panel.undoLogged(entry)}
            actionsOf={actionsOf}
          />
        )}
      </div>
      {page.kind === 'draft' && <ArticleForm panel={panel} draft={page.draft} campaigns={campaigns} />}
      <RecentList
        items={page.kind === 'saved' ? outbox.filter(({ entry }) => entry.uuid !== page.uuid) : outbox}
        waiting={facts.waiting.value}
        refused={facts.refused.value}
        actions={recent}
      />
    </>
  );
  return (
    <LanguageContext.Provider value={facts.language.value}>
      <PanelHeader
        connection={connection}
        campaign={panel.campaign.value}
        several={campaigns.length > 0}
        contact={facts.contact.value}
        syncedAt={facts.ledger.value?.at ?? null}
        syncing={facts.syncing.value}
        onSync={recent.sendNow}
        onSettings={onSettings}
        onReconnect={() => leave(connection.token)}
      />
      {parts.length > 1 && (
        <PanelTabs tabs={parts} chosen={part} counts={counts.value} onChoose={panel.openTab} />
      )}
      <main>
        {parts.length === 1 ? (
          article
        ) : (
          <div id="part" role="tabpanel" aria-labelledby={`tab-${part}`}>
            {screen ? <Late key={part} load={screen} /> : article}
          </div>
        )}
      </main>
    </LanguageContext.Provider>
  );
}
