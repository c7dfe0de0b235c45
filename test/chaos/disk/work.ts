import { setTimeout as wait } from 'node:timers/promises';
import type { ArticleEntry } from '../../../shared/protocol';
import { tables } from '../../../shared/tables';
import type { Host } from '../../e2e/host';
import { anEntry, type Client, connect } from '../../e2e/web-app-client';
import { call, readTab } from '../../e2e/workbook';
import type { Chance } from '../random';
import { draftTab } from './draft-tab';
import { openPageClient } from './page-client';

type Item = { readonly entry: ArticleEntry; acknowledged: boolean };
type Found = { readonly lost: number; readonly doubled: number };
export type Work = ReturnType<typeof workAt>;

const idLabel = tables.publications.columns.find(({ id }) => id === 'id')?.labels.vi ?? '';

/** All that people do at one tracker at once, and what they were told is safe. Nothing is forgotten over restarts. */
export function workAt({ client, campaign }: { client: Client; campaign: string }, chance: Chance) {
  const items: Item[] = [];
  const devices: Client[] = [client];
  const draft = draftTab(chance);
  let isOver = false;
  /** Answers of this burst. */
  let answered = 0;

  /** Sends new articles together with some that were not acknowledged, or were: a client repeats itself. */
  async function logOnce(): Promise<void> {
    const fresh = Array.from({ length: 1 + chance.below(8) }, () => ({
      entry: anEntry(campaign),
      acknowledged: false,
    }));
    items.push(...fresh);
    const again = chance.shuffled(items.slice(-40)).slice(0, chance.below(4));
    await send([...new Set([...fresh, ...again])]);
  }

  async function send(some: readonly Item[]): Promise<void> {
    const sent = await client.send<'log'>({ op: 'log', items: some.map(({ entry }) => entry) });
    for (const [index, outcome] of sent.outcomes.entries()) {
      if (outcome.kind !== 'logged') throw new Error(`not logged: ${JSON.stringify(outcome)}`);
      (some[index] as Item).acknowledged = true;
    }
    answered += 1;
  }

  /** Until the burst is over; whoever is refused or cut off tries again, as the extension and the page do. */
  async function onAndOn(once: () => Promise<void>): Promise<void> {
    while (!isOver) {
      try {
        await once();
        await wait(5);
      } catch (error) {
        if (!isWeather(error)) throw error;
        await wait(20);
      }
    }
  }

  async function connectOnce(sheet: string): Promise<void> {
    const { code } = (await call(sheet, { op: 'issue-connection', person: 'Biên tập viên' })) as {
      code: string;
    };
    devices.push(await connect(code));
    await wait(50);
  }

  async function editOn(sheet: string): Promise<void> {
    const page = await openPageClient(sheet);
    try {
      for (; !isOver; answered += 1) await draft.edit(page);
    } finally {
      page.close();
    }
  }

  async function countRows(sheet: string): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const row of await readTab(sheet, tables.publications.tab.vi)) {
      const id = String(row[idLabel]);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  return {
    logged: () => items.filter(({ acknowledged }) => acknowledged).length,
    edits: draft.count,
    /** Starts a burst; the returned function ends it, and resolves when everybody has stopped. */
    burst(host: Host): () => Promise<void> {
      isOver = false;
      answered = 0;
      const all = Promise.all([
        onAndOn(logOnce),
        onAndOn(logOnce),
        onAndOn(() => editOn(host.address)),
        ...(chance.happens(0.3) ? [onAndOn(() => connectOnce(host.address))] : []),
      ]);
      all.catch(() => {
        isOver = true;
      });
      return async () => {
        isOver = true;
        await all;
      };
    },
    /** Until so many requests of the burst were answered, or none is any more. */
    async underWay(requests: number): Promise<void> {
      for (let before = -1; answered < requests && answered > before; ) {
        before = answered;
        for (let pause = 0; pause < 60 && answered === before; pause += 1) await wait(20);
      }
    },
    /** What was acknowledged is there once; then everything is sent again, and all of it is there once. */
    async check(host: Host): Promise<Found> {
      const before = await countRows(host.address);
      const missing = items.filter(
        ({ entry, acknowledged }) => acknowledged && !before.has(entry.uuid),
      ).length;
      const drafts = await draft.check(host.address);
      let shutOut = 0;
      for (const device of devices) {
        const known = { epoch: '', cursor: 0, checksum: '', reference: '' };
        await device.send<'sync'>({ op: 'sync', known }).catch((error) => {
          console.error(error);
          shutOut += 1;
        });
      }
      const open = items.filter(({ acknowledged }) => !acknowledged);
      const repeated = chance.shuffled(items.filter(({ acknowledged }) => acknowledged)).slice(0, 20);
      for (const some of inFifties([...open, ...repeated])) await send(some);
      const after = await countRows(host.address);
      const doubled = [...after.values()].filter((count) => count > 1).length;
      const late = items.filter(({ entry }) => !after.has(entry.uuid)).length;
      const known = new Set(items.map(({ entry }) => entry.uuid));
      const foreign = [...after.keys()].filter((id) => !known.has(id));
      if (foreign.length > 0) throw new Error(`rows that nobody logged: ${foreign}`);
      return { lost: Math.max(missing, late) + drafts.lost + shutOut, doubled: doubled + drafts.doubled };
    },
  };
}

const inFifties = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 50) }, (_, at) => all.slice(at * 50, at * 50 + 50));

/** Errors of a host that is gone or takes nothing; any other is one that it must not make. */
const isWeather = (error: unknown): boolean =>
  /fetch failed|terminated|other side closed|lost its connection|page is stale|ECONN|socket hang up|not valid JSON|Unexpected server response|no page token|Unexpected end|: 503|"kind":"busy"/.test(
    String(error),
  );
