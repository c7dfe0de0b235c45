import { randomUUID } from 'node:crypto';
import type { GatewayProblem, SheetGateway } from '../../../extension/gateway/sheet-gateway';
import { backOff, meaningOf } from '../../../extension/outbox/back-off';
import { isOpen, type OutboxItem } from '../../../extension/outbox/item';
import { createOutbox } from '../../../extension/outbox/outbox';
import type { ArticleEntry, ClientData, ClientRequest } from '../../../shared/protocol';
import { articleKey } from '../../../shared/publication/key';
import type { Result } from '../../../shared/result';
import type { Chance } from '../random';

/** The queue's own waits of seconds pass so much faster. */
const speed = 8;
/** Whoever is turned away more often than this starves. */
const mostTries = 60;

export type Counter = (what: string) => void;
export type Done = {
  readonly items: readonly OutboxItem[];
  readonly tries: number;
  readonly updated: ReadonlyMap<string, string>;
  readonly pinned: readonly string[];
  readonly unpinned: readonly string[];
  readonly undone: readonly string[];
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One device: its own queue sends what it saved; meanwhile its editor corrects, pins and undoes. */
export async function workAsClient(
  gateway: SheetGateway,
  articles: readonly ArticleEntry[],
  chance: Chance,
  count: Counter,
): Promise<Done> {
  let kept: readonly OutboxItem[] = [];
  let tries = 0;
  const sent: SheetGateway = {
    send: async (request) => {
      tries += 1;
      count('requests');
      const answer = await gateway.send(request);
      if (!answer.ok) count(`told ${answer.problem.kind}`);
      return answer;
    },
  };
  const now = () => Math.floor(performance.now() * speed);
  const locks = new Map<string, Promise<unknown>>();
  const outbox = createOutbox({
    store: {
      read: async () => kept,
      change: async (edit) => {
        kept = edit(kept) ?? kept;
        return true;
      },
    },
    gateway: async () => sent,
    now,
    isOnline: () => true,
    exclusively: (name, run) => {
      const result = (locks.get(name) ?? Promise.resolve()).then(run, run);
      locks.set(name, result);
      return result;
    },
  });
  /** Asked until there is an answer for good, as the panel's person would. */
  const ask = async <R extends ClientRequest>(
    request: R,
  ): Promise<Result<ClientData<R['op']>, GatewayProblem>> => {
    for (let at = 0; at < mostTries; at += 1) {
      const answer = await sent.send(request);
      if (answer.ok || meaningOf(answer.problem) !== 'later') return answer;
      await wait((backOff(at + 1, answer.problem) * (1 + chance.below(100) / 100)) / speed);
    }
    throw new Error(`${request.op}: starved after ${mostTries} tries`);
  };
  const drain = async () => {
    for (let at = 0; at < mostTries; at += 1) {
      const next = await outbox.flush();
      if (next === null) return;
      await wait(Math.max(5, (next - now()) / speed));
    }
    throw new Error(`starved with ${kept.filter(isOpen).length} articles`);
  };

  const half = Math.ceil(articles.length / 2);
  const save = async (some: readonly ArticleEntry[]) => {
    for (const entry of some) await outbox.put(entry, articleKey(entry.url, entry.canonical));
  };
  await save(articles.slice(0, half));
  const first = drain();
  await save(articles.slice(half));
  await Promise.all([first, ask({ op: 'sync', known: null })]);
  await drain();

  const mine = chance.shuffled(
    kept.filter(({ state }) => state.kind === 'sent').map(({ entry }) => entry.uuid),
  );
  const [updated, pinned, unpinned, undone] = [new Map<string, string>(), [], [], []] as [
    Map<string, string>,
    string[],
    string[],
    string[],
  ];
  const granted = (answer: Result<unknown, GatewayProblem>, what: string) => {
    if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer.problem)}`);
  };
  const edits = mine.slice(0, 4).map(async (uuid, at) => {
    if (at === 0) {
      const title = `Đã sửa ${uuid}`;
      granted(await ask({ op: 'update', uuid, changes: { title } }), 'update');
      updated.set(uuid, title);
    } else if (at === 3) {
      granted(await ask({ op: 'undo', uuid }), 'undo');
      undone.push(uuid);
    } else {
      const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: null } as const;
      granted(await ask({ op: 'pin', pinId: randomUUID(), article: uuid, pin }), 'pin');
      if (at === 1) pinned.push(uuid);
      else {
        granted(await ask({ op: 'unpin', article: uuid }), 'unpin');
        unpinned.push(uuid);
      }
    }
  });
  await Promise.all(edits);
  return { items: kept, tries, updated, pinned, unpinned, undone };
}
