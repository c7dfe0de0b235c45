import { createInMemorySheet } from '../../../extension/gateway/in-memory';
import type { GatewayProblem, SheetGateway } from '../../../extension/gateway/sheet-gateway';
import type { OutboxItem } from '../../../extension/outbox/item';
import { createOutbox } from '../../../extension/outbox/outbox';
import { refused } from '../../../shared/result';
import { aCampaign } from '../campaign';

/** How the way to the sheet behaves for one request. */
export type Way =
  | 'answers'
  /** Nothing arrives. */
  | 'unreachable'
  /** It is done, and nobody hears of it. */
  | 'answer-lost'
  /** Google answers with a page of its own; the rows are written. */
  | 'html'
  | 'busy'
  /** The browser stops the worker while the request is under way; the sheet writes the rows. */
  | 'worker-stops';

export class WorkerStopped extends Error {}

/** A queue on a disk that survives, a sheet in memory, a clock that is set, and a way between that can be broken. */
export function outboxBench() {
  const sheet = createInMemorySheet({ campaigns: [aCampaign()] });
  sheet.addToken('t');
  const disk: { items: readonly OutboxItem[]; full: boolean; writes: number } = {
    items: [],
    full: false,
    writes: 0,
  };
  const world = { now: 1_000_000, online: true, connected: true, requests: [] as string[] };
  const ways: Way[] = [];
  const direct = sheet.gateway('t');
  const problems: Partial<Record<Way, GatewayProblem>> = {
    unreachable: { kind: 'unreachable' },
    busy: { kind: 'busy' },
    html: { kind: 'not-our-answer', status: 200, excerpt: 'quota' },
    'answer-lost': { kind: 'timed-out' },
  };
  const gateway: SheetGateway = {
    send: async (request) => {
      const way = ways.shift() ?? 'answers';
      world.requests.push(request.op);
      if (way === 'unreachable' || way === 'busy') return refused(problems[way]!);
      const answer = await direct.send(request);
      if (way === 'worker-stops') throw new WorkerStopped();
      const problem = problems[way];
      return problem ? refused(problem) : answer;
    },
  };
  const locks = new Map<string, Promise<unknown>>();
  const start = () =>
    createOutbox({
      store: {
        read: async () => structuredClone(disk.items),
        change: async (edit) => {
          const edited = edit(structuredClone(disk.items));
          if (edited === null) return true;
          if (disk.full) return false;
          disk.items = structuredClone(edited);
          disk.writes += 1;
          return true;
        },
      },
      gateway: async () => (world.connected ? gateway : null),
      now: () => world.now,
      isOnline: () => world.online,
      exclusively: (name, run) => {
        const before = locks.get(name) ?? Promise.resolve();
        const result = before.then(run, run);
        locks.set(
          name,
          result.catch(() => undefined),
        );
        return result;
      },
    });
  const states = () =>
    Object.fromEntries(disk.items.map(({ entry, state }) => [Number(entry.uuid.slice(-6)), state.kind]));
  return { sheet, disk, world, ways, start, states, outbox: start() };
}
