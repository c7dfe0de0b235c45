import { afterEach, expect, test } from 'vitest';
import { callApi, openSocket, page, running } from './running';
import { html, thrown, value } from './stand-ins';

let host: Awaited<ReturnType<typeof running>> | undefined;
afterEach(() => host?.close());

const asPage = { 'x-so-ghim-page': page };

test('a function runs as the person at the page, and answers JSON', async () => {
  host = await running((entry) => (entry.from === 'page' ? value({ heard: entry.args }) : value(null)));
  await (await openSocket(host.port, { query: `revision=0&page=${page}&role=officer` })).until('hello');
  const { body } = await callApi(host.port, 'run', { function: 'call', args: ['{}', 2] }, asPage);
  expect(JSON.parse(body)).toEqual({ kind: 'value', value: { heard: ['{}', 2] } });
  expect(host.entries.at(-1)).toMatchObject({ from: 'page', who: { role: 'officer' } });
});

test('an error comes with its name and message; HTML is nothing that a function can return', async () => {
  host = await running((entry) =>
    'function' in entry && entry.function === 'page' ? html('<p>') : thrown('Hết giờ'),
  );
  const run = async (name: string) =>
    JSON.parse((await callApi(host?.port ?? 0, 'run', { from: 'menu', function: name, args: [] })).body);
  expect(await run('open')).toEqual({ kind: 'error', name: 'Exception', message: 'Hết giờ' });
  expect(await run('page')).toEqual({ kind: 'value', value: null });
});

test.each([
  [{ function: 'secret_', args: [] }, 403],
  [{ function: 'a.b', args: [] }, 403],
  [{ function: 'a()', args: [] }, 403],
  [{ function: '', args: [] }, 403],
  [{ function: 3, args: [] }, 400],
  [{ function: 'call', args: 'x' }, 400],
  [{ from: 'web-app', function: 'call' }, 400],
  ['not an object', 400],
])('%j is refused', async (body, expected) => {
  host = await running();
  const { status } = await callApi(host.port, 'run', body);
  expect(status).toBe(expected);
  expect(host.entries).toEqual([]);
});

test('ten calls run at once, the rest wait their turn', async () => {
  let now = 0;
  let most = 0;
  const held: (() => void)[] = [];
  host = await running(async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise<void>((release) => held.push(release));
    now -= 1;
    return value('done');
  });
  const { port } = host;
  const asked = Promise.all(
    Array.from({ length: 35 }, () => callApi(port, 'run', { function: 'call', args: [] })),
  );
  for (let done = 0; done < 35; done += 1) {
    await expect.poll(() => now, { timeout: 10_000, interval: 5 }).toBe(Math.min(10, 35 - done));
    held.shift()?.();
    await expect.poll(() => held.length, { timeout: 10_000, interval: 5 }).toBe(Math.min(10, 34 - done));
  }
  expect((await asked).every(({ status }) => status === 200)).toBe(true);
  expect(most).toBe(10);
});

test('a viewer runs nothing, has no menu, and edits nothing', async () => {
  host = await running();
  const viewer = await openSocket(host.port, { query: `revision=0&page=${page}&role=viewer` });
  await viewer.until('hello');
  expect((await callApi(host.port, 'run', { function: 'call', args: [] }, asPage)).status).toBe(403);
  viewer.say({
    kind: 'edit',
    sequence: 1,
    edit: { steps: [{ id: 'sheet.mutation.set-range-values', params: {} }], base: 0 },
  });
  expect((await viewer.until('edit')).result.kind).toBe('refused');
  expect(host.entries).toEqual([]);
  expect(host.book.edits).toEqual([]);
});

test('a page whose connection is unknown is nobody', async () => {
  host = await running();
  const call = { function: 'call', args: [] };
  expect((await callApi(host.port, 'run', call, { 'x-so-ghim-page': 'page-9999' })).status).toBe(409);
  expect((await callApi(host.port, 'identity', { role: 'owner' })).status).toBe(409);
});

test('whoever changes places is greeted by the script, and gets what it shows', async () => {
  host = await running();
  const socket = await openSocket(host.port);
  await socket.until('hello');
  const { body } = await callApi(host.port, 'identity', { role: 'officer' }, asPage);
  const officer = JSON.parse(body);
  expect(officer.role).toBe('officer');
  expect(host.entries.map((entry) => [entry.from, 'who' in entry && entry.who.role])).toEqual([
    ['open', 'owner'],
    ['open', 'officer'],
  ]);
  host.show(
    { kind: 'toast', title: '', message: 'cho chủ sổ', seconds: 3 },
    { role: 'owner', email: 'other' },
  );
  host.show({ kind: 'toast', title: '', message: 'cho chuyên viên', seconds: 3 }, officer);
  expect((await socket.until('ui')).event).toMatchObject({ message: 'cho chuyên viên' });
  expect((await callApi(host.port, 'identity', { role: 'king' }, asPage)).status).toBe(400);
});

test('an answer reaches the script, and the person’s other page takes its question back', async () => {
  host = await running();
  const other = await openSocket(host.port, { query: 'revision=0&page=page-0002&role=owner' });
  await openSocket(host.port);
  expect((await callApi(host.port, 'answer', { id: 'q1', button: 'YES', text: 'x' }, asPage)).status).toBe(
    200,
  );
  expect(host.answered).toEqual([['q1', 'YES', 'x']]);
  expect(await other.until('answered')).toEqual({ kind: 'answered', id: 'q1' });
  expect((await callApi(host.port, 'answer', { id: 'q1', button: 'MAYBE' }, asPage)).status).toBe(400);
});
