import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ArticleEntry, CampaignReference } from '../../shared/protocol';
import { articleKey } from '../../shared/publication/key';
import type { Result } from '../../shared/result';
import type { KnownEntry } from '../gateway/ledger';
import type { OutboxItem } from '../outbox/item';
import type { ListedLink, Listing } from '../portals/listing/links';
import type { ArticleReading } from '../portals/reading';
import { chooseCampaign, createDraft } from './draft';
import type { FetchProblem } from './fetch-problem';
import { type PastedLinks, pastedLinks } from './pasted-links';
import { createScanRow, type ScanRow } from './scan-row';

export type ScanPorts = {
  readonly today: () => string;
  readonly newUuid: () => string;
  /** The articles that the page in view leads to. */
  readonly scan: () => Promise<Result<Listing, { readonly kind: 'no-access' | 'unreadable' | 'no-page' }>>;
  /** Site patterns as the browser's permissions take them: `https://host/*`. */
  readonly mayRead: (sites: readonly string[]) => Promise<boolean>;
  readonly askToRead: (sites: readonly string[]) => Promise<boolean>;
  readonly readArticle: (
    url: string,
    stop: AbortSignal,
  ) => Promise<Result<ArticleReading | null, FetchProblem>>;
  readonly findLogged: (key: string) => Promise<readonly KnownEntry[]>;
  readonly findTwins: (title: string, key: string) => Promise<readonly KnownEntry[]>;
  readonly saveAll: (
    items: readonly { readonly entry: ArticleEntry; readonly key: string }[],
  ) => Promise<Result<unknown, { readonly kind: string }>>;
};

export type ScanFacts = {
  readonly campaigns: ReadonlySignal<readonly CampaignReference[] | null>;
  readonly outbox: ReadonlySignal<readonly OutboxItem[]>;
};

/** Where the work stands. */
export type ScanStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'listing' }
  | { readonly kind: 'problem'; readonly problem: 'no-access' | 'unreadable' | 'no-page' }
  /** The articles are listed; to read them the browser has to allow these sites. */
  | { readonly kind: 'listed'; readonly sites: readonly string[] }
  | { readonly kind: 'denied'; readonly sites: readonly string[] }
  | { readonly kind: 'reading' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'done' };

/** A portal is not asked for more at once. */
const together = 2;

/** What the browser's permissions call the site of an address; blank for what is none. */
export const siteOfUrl = (url: string): string => {
  const match = /^(https?):\/\/([^/?#:]+)/i.exec(url);
  return match ? `${match[1]?.toLowerCase()}://${match[2]?.toLowerCase()}/*` : '';
};

const sitesOf = (rows: readonly ScanRow[]): readonly string[] => [
  ...new Set(rows.map(({ link }) => siteOfUrl(link.url))),
];

export type ScanModel = ReturnType<typeof createScan>;

/** Many articles at once: listed, those that the sheet has set aside, the others read and looked over, logged together. */
export function createScan(ports: ScanPorts, facts: ScanFacts) {
  const rows = signal<readonly ScanRow[]>([]);
  const stage = signal<ScanStage>({ kind: 'idle' });
  const pasted = signal<Omit<PastedLinks, 'links'> | null>(null);
  const notKept = signal(false);
  const busy = signal(false);
  let stopping = new AbortController();

  const open = () =>
    rows.peek().filter(({ state }) => state.peek().kind === 'listed' || state.peek().kind === 'failed');

  /** A new list in place of the one before; what the sheet has already is marked before anything is fetched. */
  const list = async (links: readonly ListedLink[]): Promise<void> => {
    stopping.abort();
    const fresh = links.map(createScanRow);
    await Promise.all(
      fresh.map(async (row) => {
        const entries = await ports.findLogged(row.listedKey);
        if (entries.length > 0) row.state.value = { kind: 'logged', entries };
      }),
    );
    const sites = sitesOf(fresh.filter((row) => row.state.peek().kind === 'listed'));
    batch(() => {
      rows.value = fresh;
      stage.value = sites.length === 0 ? { kind: 'done' } : { kind: 'listed', sites };
    });
    if (sites.length > 0 && (await ports.mayRead(sites))) await read();
  };

  const take = async (row: ScanRow, stop: AbortSignal): Promise<void> => {
    row.state.value = { kind: 'reading' };
    const answer = await ports.readArticle(row.link.url, stop);
    if (stop.aborted) {
      row.state.value = { kind: 'listed' };
      return;
    }
    if (!answer.ok || answer.value === null || answer.value.title === null) {
      row.state.value = { kind: 'failed', problem: answer.ok ? { kind: 'unreadable' } : answer.problem };
      return;
    }
    const reading = answer.value;
    const key = articleKey(reading.address, reading.canonical) ?? reading.address;
    const [entries, twins] = await Promise.all([
      ports.findLogged(key),
      ports.findTwins(reading.title?.value ?? '', key),
    ]);
    const isSame = rows.peek().some((other) => other !== row && keyOfRow(other) === key && isTaken(other));
    if (entries.length > 0) row.state.value = { kind: 'logged', entries };
    else if (isSame) row.state.value = { kind: 'same' };
    else {
      const draft = createDraft({
        reading,
        campaigns: computed(() => facts.campaigns.value ?? []),
        kept: null,
        today: ports.today,
        twins: signal(twins),
      });
      batch(() => {
        row.state.value = { kind: 'read', draft };
        // What is not about the campaign's topic is listed, and left to the editor.
        row.chosen.value = draft.fields.peek().theme !== null;
      });
    }
  };

  /** Reads what is not read yet, two at a time. */
  const read = async (): Promise<void> => {
    const stop = new AbortController();
    stopping = stop;
    stage.value = { kind: 'reading' };
    const waiting = [...open()];
    const worker = async () => {
      for (let row = waiting.shift(); row && !stop.signal.aborted; row = waiting.shift()) {
        await take(row, stop.signal);
      }
    };
    await Promise.all(Array.from({ length: together }, worker));
    if (stopping === stop) stage.value = { kind: stop.signal.aborted ? 'stopped' : 'done' };
  };

  return {
    rows: rows as ReadonlySignal<readonly ScanRow[]>,
    stage: stage as ReadonlySignal<ScanStage>,
    pasted: pasted as ReadonlySignal<Omit<PastedLinks, 'links'> | null>,
    notKept: notKept as ReadonlySignal<boolean>,
    busy: busy as ReadonlySignal<boolean>,
    read: computed(
      () => rows.value.filter(({ state }) => !/^(listed|reading)$/.test(state.value.kind)).length,
    ),
    chosen: computed(() => rows.value.filter(({ chosen, isReady }) => chosen.value && isReady.value).length),
    /** The highest number of a theme, for the keys. */
    lastTheme: computed(() =>
      Math.max(
        1,
        ...(chooseCampaign(facts.campaigns.value ?? [], null)?.themes ?? []).map(({ number }) => number),
      ),
    ),
    /** Chosen, and something of it is still to be answered. */
    unready: computed(
      () =>
        rows.value.filter(
          ({ chosen, isReady, state }) => chosen.value && !isReady.value && state.value.kind === 'read',
        ).length,
    ),
    scanPage: async (): Promise<void> => {
      stage.value = { kind: 'listing' };
      pasted.value = null;
      const answer = await ports.scan();
      if (answer.ok) await list(answer.value.links);
      else stage.value = { kind: 'problem', problem: answer.problem.kind };
    },
    paste: async (text: string): Promise<void> => {
      const { links, ...more } = pastedLinks(text);
      pasted.value = more;
      await list(links);
    },
    /** Asks the browser, which asks the person; to be called in the click itself. */
    allow: async (): Promise<void> => {
      const at = stage.peek();
      if (at.kind !== 'listed' && at.kind !== 'denied') return;
      const { sites } = at;
      if (await ports.askToRead(sites)) await read();
      else stage.value = { kind: 'denied', sites };
    },
    /** What is left, after a stop or for those that failed; asks again where the browser has taken its leave back. */
    goOn: async (): Promise<void> => {
      const sites = sitesOf(open());
      if (await ports.mayRead(sites)) await read();
      else stage.value = { kind: 'listed', sites };
    },
    stop: () => stopping.abort(),
    toggle: (row: ScanRow) => {
      if (row.state.peek().kind === 'read') row.chosen.value = !row.chosen.peek();
    },
    chooseTheme: (row: ScanRow, theme: number) => {
      const state = row.state.peek();
      if (state.kind !== 'read') return;
      state.draft.chooseTheme(theme);
      if (state.draft.fields.peek().theme === theme) row.chosen.value = true;
    },
    /** Keeps everything that is chosen and in no doubt, as one request; false where nothing is, or nothing was kept. */
    save: async (): Promise<boolean> => {
      if (busy.peek()) return false;
      const ready = rows.peek().filter(({ chosen, isReady }) => chosen.peek() && isReady.peek());
      const items = ready.flatMap((row) => {
        const state = row.state.peek();
        if (state.kind !== 'read') return [];
        const { reading } = state.draft;
        const entry = state.draft.entry(ports.newUuid());
        const key = articleKey(reading.address, reading.canonical) ?? reading.address;
        return [{ row, draft: state.draft, entry, key }];
      });
      if (items.length === 0) return false;
      busy.value = true;
      const kept = await ports.saveAll(items.map(({ entry, key }) => ({ entry, key })));
      batch(() => {
        busy.value = false;
        notKept.value = !kept.ok;
        if (!kept.ok) return;
        for (const { row, draft, entry } of items) {
          row.state.value = { kind: 'saved', uuid: entry.uuid, draft };
          row.chosen.value = false;
        }
      });
      return kept.ok;
    },
    /** What the sheet has made of a saved row. */
    itemOf: (uuid: string) => facts.outbox.value.find(({ entry }) => entry.uuid === uuid),
  };
}

/** The key by which the page itself is known, once it is read. */
const keyOfRow = (row: ScanRow): string => {
  const state = row.state.peek();
  if (state.kind !== 'read' && state.kind !== 'saved') return row.listedKey;
  const { reading } = state.draft;
  return articleKey(reading.address, reading.canonical) ?? reading.address;
};

const isTaken = (row: ScanRow): boolean => /^(read|saved)$/.test(row.state.peek().kind);
