import { beforeEach, expect, test } from 'vitest';
import type { GatewayProblem, SheetGateway } from '../../../extension/gateway/sheet-gateway';
import type { Deed, DeedRequest } from '../../../extension/models/deed';
import { createDeeds, type DeedStore } from '../../../extension/outbox/deeds';
import { done, refused } from '../../../shared/result';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const unpin = (n: number): DeedRequest => ({ op: 'unpin', article: uuid(n) });
const arrange = (...pins: number[]): DeedRequest => ({
  op: 'arrange-pins',
  pins: pins.map((n, at) => ({ pinId: uuid(n), order: at + 1, to: null })),
});

let kept: readonly Deed[];
let full: boolean;
let clock: number;
let sent: DeedRequest[];
let answers: (GatewayProblem | null)[];
let waiting: Set<string>;
let connected: boolean;

const store: DeedStore = {
  read: async () => kept,
  change: async (edit) => {
    const edited = edit(kept);
    if (full) return false;
    kept = edited;
    return true;
  },
};
const gateway = {
  send: async (request: DeedRequest) => {
    sent.push(request);
    const problem = answers.shift() ?? null;
    return problem ? refused(problem) : done({});
  },
} as unknown as SheetGateway;
const open = () =>
  createDeeds({
    store,
    gateway: async () => (connected ? gateway : null),
    now: () => clock,
    isOnline: () => true,
    unsent: async () => waiting,
    exclusively: (_name, run) => run(),
  });
const put = (n: number, request: DeedRequest = unpin(n)) =>
  open().put({ id: uuid(n), request, about: `Bài ${n}` });
const kinds = () => kept.map(({ state }) => state.kind);

beforeEach(() => {
  kept = [];
  full = false;
  clock = 1_741_741_200_000;
  sent = [];
  answers = [];
  waiting = new Set();
  connected = true;
});

test('they are sent in the order in which they were asked for, each once', async () => {
  for (const n of [1, 2, 3]) await put(n);
  await put(2);
  expect(await open().flush()).toEqual({ next: null, done: 3 });
  expect(sent).toEqual([unpin(1), unpin(2), unpin(3)]);
  await open().flush();
  expect(sent).toHaveLength(3);
  expect(kinds()).toEqual(['done', 'done', 'done']);
});

test('nothing is sent before it is kept, nor when the disk is full', async () => {
  await put(1);
  full = true;
  expect(await put(2)).toBe(false);
  const { next } = await open().flush();
  expect(sent).toEqual([]);
  expect(next).toBeGreaterThan(clock);
});

test('a network that fails holds up what comes after it; a refusal does not', async () => {
  for (const n of [1, 2]) await put(n);
  answers = [{ kind: 'unreachable' }];
  const { next } = await open().flush();
  expect(sent).toEqual([unpin(1)]);
  expect(next).toBe(clock + 2_000);
  clock += 2_000;
  answers = [{ kind: 'not-found', what: 'article' }];
  await open().flush();
  expect(sent).toEqual([unpin(1), unpin(1), unpin(2)]);
  expect(kinds()).toEqual(['refused', 'done']);
});

test('a worker that was stopped while it sent sends again', async () => {
  await put(1);
  kept = kept.map((deed) => ({ ...deed, state: { kind: 'sending' } }));
  await open().flush();
  expect(sent).toEqual([unpin(1)]);
  expect(kinds()).toEqual(['done']);
});

test('what is about an article that the sheet has not got yet waits for it, the others do not', async () => {
  for (const n of [1, 2]) await put(n);
  waiting = new Set([uuid(1)]);
  const { next, done: count } = await open().flush();
  expect(sent).toEqual([unpin(2)]);
  expect(count).toBe(1);
  expect(next).toBeGreaterThan(clock);
  waiting.clear();
  clock += 60_000;
  await open().flush();
  expect(sent).toEqual([unpin(2), unpin(1)]);
});

test('without a connection everything waits', async () => {
  connected = false;
  await put(1);
  expect((await open().flush()).next).toBe(clock + 30_000);
  expect(kinds()).toEqual(['waiting']);
});

test('an arrangement takes the place of one that still waits, not of one that is under way', async () => {
  await put(1, arrange(5, 6));
  await put(2, arrange(6, 5));
  expect(kept.map(({ id }) => id)).toEqual([uuid(2)]);
  kept = kept.map((deed) => ({ ...deed, state: { kind: 'sending' } }));
  await put(3, arrange(5, 6));
  expect(kept.map(({ id }) => id)).toEqual([uuid(2), uuid(3)]);
  await put(4, arrange(7));
  expect(kept).toHaveLength(3);
});

test('refused by a conflict it is kept with what the sheet has; tried again it is sent again', async () => {
  await put(1);
  answers = [{ kind: 'conflict', fields: [{ field: 'title', now: 'Tên mới' }] }];
  await open().flush();
  expect(kept[0]?.state).toMatchObject({ kind: 'refused', problem: { kind: 'conflict' } });
  await open().retry(uuid(1));
  await open().flush();
  expect(kinds()).toEqual(['done']);
});

test('the sheet failing is tried six times, then told', async () => {
  await put(1);
  for (let n = 0; n < 6; n += 1) {
    answers = [{ kind: 'failed', code: 'abc123' }];
    await open().flush();
    clock += 600_000;
  }
  expect(sent).toHaveLength(6);
  expect(kinds()).toEqual(['refused']);
});

test('a clock that was set back does not make it wait for longer than ten minutes', async () => {
  await put(1);
  kept = kept.map((deed) => ({ ...deed, notBefore: clock + 86_400_000 }));
  await open().flush();
  expect(kinds()).toEqual(['done']);
});
