import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeConnectionCode } from '../../shared/connection-code';
import type { Answer } from '../../shared/protocol';
import {
  addonCode,
  good,
  problemOf,
  setUpWithCampaign,
  startHost,
  startTracker,
  type Tracker,
} from '../apps-script/tracker';
import type { TestHost } from '../local-host/host';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const issue = async (host: TestHost, person = 'Trần Văn Bình') => {
  const issued = good<{ code: string; connection: { id: string } }>(
    await host.callAs('owner', { op: 'issue-connection', person }),
  );
  const decoded = decodeConnectionCode(issued.code);
  if (!decoded.ok) throw new Error('the code cannot be read');
  return { code: decoded.value.code, id: issued.connection.id };
};
const envelope = (request: unknown, token = '') => ({
  v: 1,
  client: { name: 'test', version: '0.1.0' },
  token,
  request,
});
const hello = (host: TestHost, code: string) =>
  host.post(envelope({ op: 'hello', code, device: 'Máy' })) as Promise<Answer>;

test('a code that ten devices send at the same moment connects one of them', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { code, id } = await issue(tracker.host);
    const answers = await Promise.all(Array.from({ length: 10 }, () => hello(tracker.host, code)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(['spent-code', 'busy']).toContain(problemOf(answer).kind);
    const { connections } = await tracker.page({ op: 'list-connections' });
    expect(connections.find((one) => one.id === id)?.state).toBe('connected');
  }
});

test('a code that is revoked while it is being used connects nobody who could stay', async () => {
  const { code, id } = await issue(tracker.host);
  const [answer] = await Promise.all([
    hello(tracker.host, code),
    tracker.host.callAs('owner', { op: 'revoke-connection', id }),
  ]);
  const { connections } = await tracker.page({ op: 'list-connections' });
  expect(connections.find((one) => one.id === id)?.state).toBe('revoked');
  if (!answer.ok) return;
  const { token } = answer.data as { token: string };
  const late = await tracker.host.post(envelope({ op: 'sync', known: null }, token));
  expect(problemOf(late)).toEqual({ kind: 'revoked-token' });
});

test('codes and tokens are long, of random digits, and stand in no address, cell, property or log line', async () => {
  const { code } = await issue(tracker.host, 'Người mới');
  const { token } = good<{ token: string }>(await hello(tracker.host, code));
  expect(code).toMatch(/^[0-9a-f]{32}$/);
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  await tracker.host.post(envelope({ op: 'sync', known: null }, token));
  await tracker.host.post(envelope({ op: 'no such', token, code }, token));
  await tracker.host.post(`{"token":"${token}",`);
  const names = tracker.host.engine.state('properties/script') as readonly string[];
  const kept = JSON.stringify([
    names,
    names.map((name) => tracker.host.engine.state(`properties/script/${name}`)),
    tracker.host.pages.snapshot(),
    tracker.host.logs,
    tracker.host.traces,
    tracker.host.shown,
  ]);
  for (const secret of [code, token, tracker.token]) expect(kept).not.toContain(secret);
});

test('who guesses is stopped, without the lock; who has a good code or token is not', async () => {
  const { code } = await issue(tracker.host, 'Người đến sau');
  const guesses: string[] = [];
  for (let at = 0; at < 120; at += 1) {
    const answer = await (at % 2 === 0
      ? hello(tracker.host, `${at}`.padStart(32, '0'))
      : tracker.host.post(envelope({ op: 'sync', known: null }, `${at}`.padStart(64, '0'))));
    guesses.push(problemOf(answer).kind);
  }
  expect(guesses.at(-1)).toBe('too-many-attempts');
  expect(guesses.filter((kind) => kind !== 'too-many-attempts').length).toBeLessThanOrEqual(100);
  good(await tracker.host.post(envelope({ op: 'sync', known: null }, tracker.token)));
  const { token } = good<{ token: string }>(await hello(tracker.host, code));
  good(await tracker.host.post(envelope({ op: 'sync', known: null }, token)));
});

const holder = `
function hold() {
  LockService.getScriptLock().waitLock(10);
  PropertiesService.getScriptProperties().setProperty('test:held', 'yes');
  while (PropertiesService.getScriptProperties().getProperty('test:held')) Utilities.sleep(20);
}
function isHeld() { return PropertiesService.getScriptProperties().getProperty('test:held'); }
function letGo() { PropertiesService.getScriptProperties().deleteProperty('test:held'); }
`;

test('strangers do not wait for the lock', async () => {
  const host = await startHost({ bundle: { code: (await addonCode()) + holder } });
  await setUpWithCampaign(host);
  const holding = host.run('hold');
  while ((await host.run('isHeld')) === null);
  expect(problemOf(await hello(host, 'f'.repeat(32)))).toEqual({ kind: 'unknown-code' });
  expect(await host.run('isHeld')).toBe('yes');
  await host.run('letGo');
  await holding;
  await host.close();
});

/** The add-on with a clock that a property moves. */
const movable = async () => `
(function () {
  var Real = Date;
  var by = Number(PropertiesService.getScriptProperties().getProperty('test:clock') || 0);
  if (by === 0) return;
  Date = class extends Real { constructor() { if (arguments.length === 0) super(by); else super(...arguments); } };
})();
function moveTo(at) { PropertiesService.getScriptProperties().setProperty('test:clock', String(at)); }
${await addonCode()}`;

test('a code lives seven days to the very second, and not a millisecond more', async () => {
  const host = await startHost({ bundle: { code: await movable() } });
  await setUpWithCampaign(host);
  const at = (time: number) => host.run('moveTo', [time]);
  const issued = Date.UTC(2026, 10, 23, 1, 0, 0);
  await at(issued);
  const [last, late] = [await issue(host, 'Đúng hạn'), await issue(host, 'Quá hạn')];
  await at(issued + 7 * 86_400_000 + 1);
  expect(problemOf(await hello(host, late.code))).toMatchObject({ kind: 'expired-code' });
  await at(issued + 7 * 86_400_000);
  good(await hello(host, last.code));
  await host.close();
});
