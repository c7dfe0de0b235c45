import { signal } from '@preact/signals';
import type { KnownEntry } from '../../../extension/gateway/ledger';
import type { DraftFields } from '../../../extension/models/draft-fields';
import { createPanel } from '../../../extension/models/panel';
import type { PanelPorts } from '../../../extension/models/panel-ports';
import { newItem, type OutboxItem } from '../../../extension/outbox/item';
import type { ArticleReading } from '../../../extension/portals/reading';
import type { TabReading } from '../../../extension/storage/readings';
import type { CampaignReference } from '../../../shared/protocol';
import { articleKey } from '../../../shared/publication/key';
import { done, refused } from '../../../shared/result';
import { aCampaign, uuidOf } from '../campaign';

/** A panel with everything around it in memory. Presses are what the worker tells of the button. */
export function panelBench(
  options: { campaigns?: readonly CampaignReference[] | null; openedAt?: number } = {},
) {
  const outbox = signal<readonly OutboxItem[]>([]);
  const reading = signal<TabReading | null>(null);
  const clock = signal(1_000_000);
  const synced = signal<{ readonly at: string } | null>(null);
  const campaigns = signal(options.campaigns === undefined ? [aCampaign()] : options.campaigns);
  const drafts = new Map<string, DraftFields>();
  const ledger = new Map<string, KnownEntry[]>();
  let made = 0;
  const saves: string[] = [];
  const disk = { full: false };
  const ports: PanelPorts = {
    now: () => clock.peek(),
    today: () => '2025-04-01',
    newUuid: () => uuidOf(++made),
    save: async (entry, key) => {
      saves.push(entry.uuid);
      outbox.value = [...outbox.peek(), newItem(entry, key, '2025-04-01T08:00:00+07:00')];
      return done({ uuid: entry.uuid });
    },
    undo: async (uuid) => {
      if (disk.full) return refused({ kind: 'storage-full' });
      outbox.value = outbox.peek().filter(({ entry }) => entry.uuid !== uuid);
      return done(null);
    },
    undoLogged: async () => done(null),
    dismiss: async (uuid) => {
      outbox.value = outbox.peek().filter(({ entry }) => entry.uuid !== uuid);
    },
    findLogged: async (key) => ledger.get(key) ?? [],
    findTwins: async (title, key) =>
      [...ledger.values()].flat().filter((one) => one.title === title && one.key !== key),
    readDraft: async (key) => drafts.get(key) ?? null,
    writeDraft: async (key, fields) => void (fields ? drafts.set(key, fields) : drafts.delete(key)),
  };
  const panel = createPanel(ports, {
    campaigns,
    outbox,
    reading,
    ledger: synced,
    clock,
    person: signal('Nguyễn Ví Dụ'),
    openedAt: options.openedAt ?? 0,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const press = async (outcome: TabReading['outcome'], address = 'https://x.example/1', tabId = 1) => {
    reading.value = { tabId, windowId: 1, address, pressedAt: clock.peek(), outcome };
    await settle();
  };
  return {
    panel,
    ports,
    outbox,
    reading,
    synced,
    clock,
    campaigns,
    drafts,
    ledger,
    disk,
    saves,
    settle,
    press,
    pressOn: (article: ArticleReading) => press({ kind: 'read', article }, article.address),
    later: (ms: number) => {
      clock.value += ms;
    },
    keyOf: (article: ArticleReading) => articleKey(article.address, article.canonical)!,
    draft: () => {
      const view = panel.page.value;
      if (view.kind !== 'draft') throw new Error(`no draft but ${view.kind}`);
      return view.draft;
    },
  };
}
