import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeConnectionCode } from '../../shared/connection-code';
import type { TestHost } from '../local-host/host';
import { good, problemOf, readTable, startHost, startTracker, type Tracker } from './tracker';

/** Somebody is stopped at this call, for as long as it takes until the time limit ends the execution. */
let stuckAt: string | null = null;
/** A service of Google's fails at this call. */
let failsAt: string | null = null;
let reached: () => void = () => undefined;
let release: () => void = () => undefined;
let tracker: Tracker;
let open: TestHost;
const between = async ({ name }: { readonly name: string }) => {
  if (name === failsAt) {
    failsAt = null;
    throw new Error('Service Spreadsheets failed while accessing document with id 1x');
  }
  if (name !== stuckAt) return;
  stuckAt = null;
  reached();
  await new Promise<void>((resolve) => {
    release = resolve;
  });
};
beforeAll(async () => {
  tracker = await startTracker({ data: mkdtempSync(join(tmpdir(), 'so-ghim-')), between });
  open = tracker.host;
}, 120_000);
afterAll(async () => {
  await open.close();
  rmSync(open.directory, { recursive: true, force: true });
});

const underLock = async (work: () => Promise<unknown>): Promise<string[]> => {
  const from = tracker.host.traces.length;
  await work();
  return tracker.host.traces.slice(from).flatMap((trace) => [...trace.underLock]);
};
const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: 1 } as const;
const [read, write, make, add] = [
  'Range.getValues',
  'Range.setValues',
  'Sheet.insertRowsAfter',
  'Sheet.appendRow',
];

test('logging holds the lock for what has to be seen and written at one moment, and for nothing else', async () => {
  await tracker.log([tracker.article()]);
  const lines = [read, read, make, write, add, add, read, read];
  expect(await underLock(() => tracker.log([tracker.article()]))).toEqual(lines);
  const fifty = Array.from({ length: 50 }, () => tracker.article());
  expect(await underLock(() => tracker.log(fifty))).toEqual(lines);
});

test('what is refused before the sheet is looked at does not take the lock', async () => {
  const bad = { ...tracker.article(), title: '' };
  expect(await underLock(() => tracker.send({ op: 'log', items: [bad] }))).toEqual([]);
  expect(await underLock(() => tracker.send({ op: 'undo', uuid: 'x' }))).toEqual([]);
  expect(await underLock(() => tracker.send({ op: 'undo', uuid: bad.uuid }, 'no such token'))).toEqual([]);
  expect(await underLock(() => tracker.ask({ op: 'sync', known: null }))).toEqual([]);
});

test('an exchange of a code holds the lock for one look and two notes', async () => {
  const held = await underLock(async () => {
    await tracker.connect('Lê Mô Phỏng');
  });
  expect(held.slice(-3)).toEqual(['property', 'set-properties', 'set-properties']);
  expect(held.filter((call) => call === 'digest')).toHaveLength(1);
});

test('of two devices with one code one is connected', async () => {
  const { code } = await tracker.page({ op: 'issue-connection', person: 'Một mã, hai máy' });
  const decoded = decodeConnectionCode(code);
  if (!decoded.ok) throw new Error('the code cannot be read');
  const hello = { op: 'hello', code: decoded.value.code, device: 'Máy' } as const;
  const answers = await Promise.all([
    tracker.send(hello, ''),
    tracker.send(hello, ''),
    tracker.send(hello, ''),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers.filter(({ ok }) => !ok)) expect(problemOf(answer).kind).toBe('spent-code');
});

test('a device that is revoked while it asks stays revoked', async () => {
  const { token, id } = await tracker.connect('Bị thu hồi');
  const asked = tracker.send({ op: 'sync', known: null }, token);
  await tracker.page({ op: 'revoke-connection', id });
  await asked;
  expect(problemOf(await tracker.send({ op: 'sync', known: null }, token))).toEqual({
    kind: 'revoked-token',
  });
});

test.each(['log', 'update', 'undo', 'pin', 'unpin'] as const)(
  '%s asks under the lock for cells only: no sleep, no hash, no cache, no property',
  async (op) => {
    const article = tracker.article();
    await tracker.log([{ ...article, pin: op === 'unpin' ? pin : null }]);
    const { uuid } = article;
    const held = await underLock(() => {
      if (op === 'log') return tracker.log([tracker.article({ pin })]);
      if (op === 'update') return tracker.ask({ op, uuid, changes: { title: 'Tên mới' } });
      if (op === 'undo') return tracker.ask({ op, uuid });
      if (op === 'pin') return tracker.ask({ op, pinId: tracker.article().uuid, article: uuid, pin });
      return tracker.ask({ op, article: uuid });
    });
    expect(held.length).toBeGreaterThan(4);
    expect(held.filter((call) => !/^(Range|Sheet|SpreadsheetApp)\./.test(call))).toEqual([]);
  },
);

test('an operation that fails under the lock gives it back', async () => {
  const article = tracker.article();
  failsAt = write;
  expect(problemOf(await tracker.send({ op: 'log', items: [article] }))).toMatchObject({ kind: 'failed' });
  expect(await tracker.log([article])).toMatchObject([{ uuid: article.uuid, kind: 'logged' }]);
  const ids = (await tracker.rows('publications')).map(({ id }) => id);
  expect(ids.filter((id) => id === article.uuid)).toHaveLength(1);
});

test('an execution that the time limit ends under the lock: the next one gets it, and the article stands once', async () => {
  const [first, second] = [tracker.article(), tracker.article()];
  await open.close();
  const limits = { execution: 10_000 };
  const host = await startHost({ data: open.directory, limits, between });
  open = host;
  const log = (item: typeof first) =>
    host.post({
      v: 1,
      client: { name: 'test', version: '0.1.0' },
      token: tracker.token,
      request: { op: 'log', items: [item] },
    });
  stuckAt = write;
  const isStuck = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const isEnded = expect(log(first)).rejects.toThrow('Exceeded maximum execution time');
  await isStuck;
  // Who waits has the whole time that Google gives, however little of the first one's is left.
  limits.execution = 360_000;
  const next = log(second);
  await isEnded;
  expect(good(await next)).toMatchObject({ outcomes: [{ uuid: second.uuid, kind: 'logged' }] });
  // What the ended one was waiting for comes now: it does nothing any more.
  release();
  expect(good(await log(first))).toMatchObject({ outcomes: [{ uuid: first.uuid, kind: 'logged' }] });
  const ids = (await readTable(host.engine, 'publications')).map(({ id }) => id);
  for (const { uuid } of [first, second]) expect(ids.filter((id) => id === uuid)).toHaveLength(1);
});
