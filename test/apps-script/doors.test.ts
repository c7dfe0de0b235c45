import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StatusData } from '../../shared/protocol';
import { addonCode, good, problemOf, startHost, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const envelope = (request: unknown, more: object = {}) => ({
  v: 1,
  client: { name: 'test', version: '0.1.0' },
  token: tracker.token,
  request,
  ...more,
});
const refusal = async (body: unknown) => problemOf(await tracker.host.post(body));

test('what is no envelope is refused by name, and nothing is thrown', async () => {
  expect(await refusal('{"v":1,')).toMatchObject({ kind: 'bad-data', reason: 'not-json' });
  expect(await refusal('')).toMatchObject({ kind: 'bad-data' });
  expect(await refusal('[]')).toMatchObject({ kind: 'bad-data' });
  expect(await refusal(envelope({ op: 'drop-all' }))).toMatchObject({
    kind: 'bad-data',
    field: 'request.op',
  });
  expect(await refusal(envelope({ op: 'sync' }))).toMatchObject({ kind: 'bad-data', field: 'request.known' });
});

test('an old client, an unknown token and too much at once are explained', async () => {
  const sync = { op: 'sync', known: null };
  expect(await refusal(envelope(sync, { client: { name: 'x', version: '0.0.9' } }))).toEqual({
    kind: 'client-too-old',
    minimum: '0.1.0',
  });
  expect(await refusal(envelope(sync, { token: 'no such' }))).toEqual({ kind: 'unknown-token' });
  expect(await refusal(envelope(sync, { token: '' }))).toEqual({ kind: 'unknown-token' });
  expect(await refusal('x'.repeat(512 * 1024 + 1))).toMatchObject({ kind: 'too-large', unit: 'bytes' });
  expect(await refusal('đ'.repeat(300 * 1024))).toMatchObject({ kind: 'too-large', unit: 'bytes' });
  const items = Array.from({ length: 51 }, () => tracker.article());
  expect(await refusal(envelope({ op: 'log', items }))).toEqual({
    kind: 'too-large',
    limit: 50,
    unit: 'items',
  });
});

test('a sheet that is not set up says so', async () => {
  const host = await startHost();
  expect(problemOf(await host.callAs('owner', { op: 'list-connections' }))).toEqual({ kind: 'not-set-up' });
  expect(good<StatusData>(await host.callAs('owner', { op: 'status' }))).toMatchObject({
    setUp: false,
    schema: null,
  });
  await host.close();
});

test('a code works once, is explained when spent or revoked, and only hashes are kept', async () => {
  const { code, token, id } = await tracker.connect('Trần Văn Bình');
  const hello = (given: string) => envelope({ op: 'hello', code: given, device: 'Máy' }, { token: '' });
  expect(await refusal(hello(code))).toMatchObject({ kind: 'spent-code' });
  expect(await refusal(hello('không có'))).toEqual({ kind: 'unknown-code' });
  const kept = JSON.stringify(
    (await tracker.host.engine.state('properties:script')) ?? tracker.host.engine.state('properties') ?? '',
  );
  expect(kept).not.toContain(code);
  expect(kept).not.toContain(token);
  await tracker.page({ op: 'revoke-connection', id });
  expect(problemOf(await tracker.send({ op: 'sync', known: null }, token))).toEqual({
    kind: 'revoked-token',
  });
  expect(await refusal(hello(code))).toEqual({ kind: 'revoked-code' });
  const { connections } = await tracker.page({ op: 'list-connections' });
  expect(connections.find((one) => one.id === id)).toMatchObject({ state: 'revoked', device: 'Máy thử' });
});

test('officers manage the connections that they issued, the owner all; only the owner sets the address', async () => {
  const mine = await tracker.connect('Người của chủ sổ', 'owner');
  const theirs = await tracker.connect('Người của chuyên viên', 'officer');
  const listed = await tracker.page({ op: 'list-connections' }, 'officer');
  expect(listed.connections.map((one) => one.id)).toEqual([theirs.id]);
  const refused = await tracker.host.callAs('officer', { op: 'revoke-connection', id: mine.id });
  expect(problemOf(refused)).toMatchObject({ kind: 'not-yours' });
  await tracker.page({ op: 'revoke-connection', id: theirs.id }, 'owner');
  const address = { op: 'set-web-app', address: 'https://script.google.com/macros/s/AKx/exec' };
  expect(problemOf(await tracker.host.callAs('officer', address))).toMatchObject({ kind: 'wrong-role' });
});

test('the address is made good for all accounts, and what is none is refused', async () => {
  const set = (address: string) => tracker.host.callAs('owner', { op: 'set-web-app', address });
  expect(good(await set(' https://script.google.com/macros/u/1/s/AKfy-c_b/exec?x=1 '))).toEqual({
    address: 'https://script.google.com/macros/s/AKfy-c_b/exec',
  });
  for (const wrong of [
    'https://script.google.com/macros/s/AKfy/dev',
    'https://script.google.com.evil.vn/macros/s/AKfy/exec',
    'https://example.vn/macros/s/AKfy/exec',
    'javascript:alert(1)',
    '',
  ]) {
    expect(problemOf(await set(wrong))).toMatchObject({ kind: 'bad-data', field: 'address' });
  }
  good(await set('http://127.0.0.1:8765/macros/s/local/exec'));
});

test('an editor changes and undoes only what is their own', async () => {
  const other = await tracker.connect('Người khác');
  const article = tracker.article();
  await tracker.log([article]);
  const changes = { title: 'Tên mới' };
  const update = { op: 'update', uuid: article.uuid, changes } as const;
  expect(problemOf(await tracker.send(update, other.token))).toEqual({
    kind: 'not-yours',
    by: 'Nguyễn Thị Hồng',
  });
  expect(problemOf(await tracker.send({ op: 'undo', uuid: article.uuid }, other.token))).toMatchObject({
    kind: 'not-yours',
  });
  await tracker.ask(update);
  const row = (await tracker.rows('publications')).find((one) => one.id === article.uuid);
  expect(row?.title).toBe('Tên mới');
  expect(problemOf(await tracker.send({ op: 'update', uuid: randomUUID(), changes }))).toMatchObject({
    kind: 'not-found',
  });
});

test('a viewer, and a visitor of the web app, can do nothing', async () => {
  await expect(tracker.host.callAs('viewer', { op: 'status' })).rejects.toThrow();
});

test('every function of the bundle, called by a hostile page of the web app, changes nothing', async () => {
  const names = [...(await addonCode()).matchAll(/^function (\w+)\(/gm)].map((match) => match[1] as string);
  expect(names.length).toBeGreaterThan(8);
  const calls = names
    .filter((name) => name !== 'doGet')
    .map((name) => `try { ${name}(arg); } catch (error) { threw.push('${name}: ' + error.message); }`);
  const hostile = `${await addonCode()}
function doGet() {
  var threw = [];
  var args = [undefined, '{"op":"list-connections"}', '{"op":"issue-connection","person":"x"}', {}, { range: {}, source: {}, user: {} }];
  for (var i = 0; i < args.length; i++) { var arg = args[i]; ${calls.join('\n')} }
  return ContentService.createTextOutput(JSON.stringify([threw, call('{"op":"status"}')]));
}`;
  const data = tracker.host.directory;
  const before = await tracker.rows('history');
  const host = await startHost({ bundle: { code: hostile } });
  const result = await host.execution.run({ from: 'web-app', method: 'GET', event: { parameter: {} } });
  expect(data).not.toBe(host.directory);
  if (result.kind !== 'text') throw new Error(JSON.stringify(result));
  const [threw, answer] = JSON.parse(result.body);
  expect(threw).toEqual([]);
  expect(JSON.parse(answer)).toMatchObject({ ok: false, problem: { kind: 'wrong-role', role: 'visitor' } });
  expect(host.engine.sheets()).toHaveLength(1);
  expect(await tracker.rows('history')).toEqual(before);
  await host.close();
});
