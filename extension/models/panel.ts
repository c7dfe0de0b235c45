import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { articleKey } from '../../shared/publication/key';
import type { KnownEntry } from '../gateway/ledger';
import type { OutboxItem } from '../outbox/item';
import type { ArticleReading } from '../portals/reading';
import type { TabReading } from '../storage/readings';
import { entriesOf, isOpen } from './already-logged';
import type { DoubtField } from './doubts';
import { chooseCampaign, createDraft } from './draft';
import { type DraftFields, fieldsOfEntry, readingOf } from './draft-fields';
import { keepDrafts } from './keep-drafts';
import type { PageView, PanelFacts, PanelPorts, SaveProblem } from './panel-ports';
import type { PanelTab } from './panel-tab';

export type { KnownEntry, LedgerState } from '../gateway/ledger';
export type { Connection } from '../gateway/sheet-gateway';
export type { OutboxItem } from '../outbox/item';
export type { ContactState } from '../storage/connection';
export type { PageView } from './panel-ports';

/** How long Undo stays in place of the saved article. */
const undoTime = 10_000;
const readingTime = 10_000;
/** A key that is held down repeats: a draft has to have been seen before a press may save it. */
const seenTime = 300;

export type PanelModel = ReturnType<typeof createPanel>;

export function createPanel(ports: PanelPorts, facts: PanelFacts) {
  const content = signal<PageView>({ kind: 'unread' });
  const saveProblem = signal<SaveProblem | null>(null);
  const undoProblem = signal<SaveProblem | null>(null);
  const focusOn = signal<{ readonly field: DoubtField; readonly time: number } | null>(null);
  const busy = signal(false);
  const tab = signal<PanelTab>('article');
  let shown: { readonly address: string; readonly tabId: number; readonly pressedAt: number } | null = null;
  let shownAt = 0;
  let turn = 0;
  let lastSaved: { readonly uuid: string; readonly key: string; readonly fields: DraftFields } | null = null;

  const keyOf = (article: ArticleReading) =>
    articleKey(article.address, article.canonical) ?? article.address;

  const stopKeeping = keepDrafts(content, (draft) => {
    void ports.writeDraft(keyOf(draft.reading), draft.fields.peek());
  });

  const openDraft = (article: ArticleReading, kept: DraftFields | null) => {
    const twins = signal<readonly KnownEntry[]>([]);
    const title = kept?.title ?? article.title?.value ?? '';
    void ports.findTwins(title, keyOf(article)).then((found) => {
      twins.value = found;
    });
    const campaigns = computed(() => facts.campaigns.value ?? []);
    shownAt = ports.now();
    content.value = {
      kind: 'draft',
      draft: createDraft({ reading: article, campaigns, kept, today: ports.today, twins }),
    };
  };

  /** What is known of the page decides what is shown: saved here, logged by anybody, or new. */
  const show = async (article: ArticleReading) => {
    const mine = ++turn;
    const campaigns = facts.campaigns.peek();
    if (campaigns === null || campaigns.length === 0) {
      content.value = { kind: 'no-campaigns', loaded: campaigns !== null };
      return;
    }
    const key = keyOf(article);
    const here = facts.outbox.peek().filter((item) => item.key === key);
    const queued = here.filter(({ state }) => isOpen(state)).pop();
    const [kept, logged] = await Promise.all([ports.readDraft(key), ports.findLogged(key)]);
    if (mine !== turn) return;
    if (queued) content.value = { kind: 'saved', uuid: queued.entry.uuid, savedAt: 0 };
    else {
      const entries = kept === null ? entriesOf(logged, here, facts.person.peek()) : [];
      if (entries.length > 0) content.value = { kind: 'logged', entries };
      else openDraft(article, kept);
    }
  };

  /** What the sheet has made of the logged article in view since: a pin, a correction, another row. */
  const renew = async (): Promise<void> => {
    const article = shownArticle(facts.reading.peek());
    if (content.peek().kind !== 'logged' || article === null) return;
    const mine = turn;
    const key = keyOf(article);
    const logged = await ports.findLogged(key);
    if (mine !== turn || content.peek().kind !== 'logged') return;
    const here = facts.outbox.peek().filter((item) => item.key === key);
    const entries = entriesOf(logged, here, facts.person.peek());
    // One that is gone stays in view until the page is opened again: something may be typed into it.
    if (entries.length > 0) content.value = { kind: 'logged', entries };
  };

  const follow = (reading: TabReading | null) => {
    const before = shown;
    if (reading === null) {
      turn += 1;
      shown = null;
      content.value = { kind: 'unread' };
      return;
    }
    const { outcome } = reading;
    // The button was pressed: the page is what the person wants to see.
    if (reading.pressedAt > facts.openedAt && reading.pressedAt !== before?.pressedAt) tab.value = 'article';
    const samePage = before?.address === reading.address && before.tabId === reading.tabId;
    if (samePage && content.peek().kind === 'draft') {
      if (reading.pressedAt > before.pressedAt) {
        shown = reading;
        if (outcome.kind === 'read' || outcome.kind === 'reading') press(reading.pressedAt);
      }
      return;
    }
    shown = reading;
    if (outcome.kind === 'reading') content.value = { kind: 'reading' };
    else if (outcome.kind === 'read') void show(outcome.article);
    else if (outcome.kind === 'not-a-page') content.value = { kind: 'not-a-page', scheme: outcome.scheme };
    else content.value = { kind: 'unreadable' };
  };

  /** The button again on a page whose draft is in view: it saves, if nothing is in doubt. */
  const press = (pressedAt: number) => {
    if (pressedAt > facts.openedAt && pressedAt - shownAt >= seenTime) void save();
  };

  const save = async (): Promise<void> => {
    const view = content.peek();
    if (view.kind !== 'draft' || busy.peek()) return;
    const { draft } = view;
    const [doubt] = draft.doubts.peek();
    if (doubt) {
      focusOn.value = { field: doubt.field, time: ports.now() };
      return;
    }
    const key = keyOf(draft.reading);
    const fields = draft.fields.peek();
    // The same article saved twice after a silent worker is the same intention, so it keeps its uuid.
    const uuid = lastSaved?.key === key && saveProblem.peek() ? lastSaved.uuid : ports.newUuid();
    lastSaved = { uuid, key, fields };
    busy.value = true;
    const result = await ports.save(draft.entry(uuid), key);
    if (result.ok) await ports.writeDraft(key, null);
    batch(() => {
      busy.value = false;
      saveProblem.value = result.ok ? null : result.problem;
      if (result.ok) content.value = { kind: 'saved', uuid: result.value.uuid, savedAt: ports.now() };
    });
  };

  const heard = (answer: Awaited<ReturnType<PanelPorts['undo']>>): boolean => {
    undoProblem.value = answer.ok ? null : answer.problem;
    return answer.ok;
  };

  /** Undo: within its time and in place the draft comes back as it was; from the list it only disappears. */
  const undo = async (uuid: string): Promise<void> => {
    const view = content.peek();
    if (!heard(await ports.undo(uuid))) return;
    if (view.kind !== 'saved' || view.uuid !== uuid) return;
    const article = shownArticle(facts.reading.peek());
    if (article) openDraft(article, lastSaved?.uuid === uuid ? lastSaved.fields : null);
  };

  const undoLogged = async (entry: KnownEntry): Promise<void> => {
    if (!heard(await ports.undoLogged(entry, shownArticle(facts.reading.peek())?.address ?? ''))) return;
    content.value = { kind: 'saved', uuid: entry.uuid, savedAt: 0 };
  };

  /** A refused article comes back as a draft: with the page's own reading where that is in view. */
  const correct = async (item: OutboxItem): Promise<void> => {
    const { entry } = item;
    await ports.dismiss(entry.uuid);
    tab.value = 'article';
    openDraft(readingOf(entry), fieldsOfEntry(entry, ports.today()));
  };

  const stop = [
    effect(() => follow(facts.reading.value)),
    effect(() => {
      void facts.ledger.value?.at;
      void renew();
    }),
    effect(() => {
      const campaigns = facts.campaigns.value;
      const article = shownArticle(facts.reading.peek());
      if (campaigns && content.peek().kind === 'no-campaigns' && article) void show(article);
    }),
    stopKeeping,
  ];

  /** A reading that never answers is not waited for longer than ten seconds. */
  const page = computed<PageView>(() => {
    const view = content.value;
    const late = view.kind === 'reading' && facts.clock.value - (shown?.pressedAt ?? 0) > readingTime;
    return late ? { kind: 'unreadable' } : view;
  });

  const campaign = computed(() => {
    const view = content.value;
    return view.kind === 'draft'
      ? view.draft.campaign.value
      : chooseCampaign(facts.campaigns.value ?? [], null);
  });

  const undoLeft = computed(() => {
    const view = content.value;
    if (view.kind !== 'saved' || view.savedAt === 0) return 0;
    return Math.max(0, Math.ceil((undoTime - Math.max(0, facts.clock.value - view.savedAt)) / 1000));
  });

  return {
    page,
    tab: tab as ReadonlySignal<PanelTab>,
    openTab: (chosen: PanelTab) => {
      tab.value = chosen;
    },
    campaign,
    undoLeft,
    focusOn,
    busy,
    saveProblem,
    undoProblem,
    save,
    undo,
    undoLogged,
    correct,
    dismiss: ports.dismiss,
    dispose: () => {
      for (const end of stop) end();
    },
  };
}

const shownArticle = (reading: TabReading | null): ArticleReading | null =>
  reading?.outcome.kind === 'read' ? reading.outcome.article : null;
