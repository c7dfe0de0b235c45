import { afterEach, expect, test } from 'vitest';
import { openSocket, page, running } from './running';

let host: Awaited<ReturnType<typeof running>> | undefined;
afterEach(() => host?.close());

const write = (text: string) => ({ unitId: 'so-ghim', cellValue: { 0: { 0: { v: text } } } });
const id = 'sheet.mutation.set-range-values';

test('a page is greeted with what happened after its revision', async () => {
  host = await running();
  host.book.mutate(id, write('a'), 'add-on');
  host.book.mutate(id, write('b'), 'add-on');
  const late = await openSocket(host.port, { query: `revision=1&page=${page}` });
  expect((await late.until('hello')).tail).toEqual([
    { revision: 2, id, params: write('b'), origin: 'add-on' },
  ]);
  const lost = await openSocket(host.port, { query: 'revision=99&page=page-0002' });
  expect((await lost.until('hello')).tail).toBeNull();
});

test('an edit is applied in the person’s name and told to every page, once and in order', async () => {
  host = await running();
  const one = await openSocket(host.port);
  const two = await openSocket(host.port, { query: 'revision=0&page=page-0002&role=officer' });
  await two.until('hello');
  one.say({ kind: 'edit', sequence: 7, edit: { steps: [{ id, params: write('x') }], base: 0 } });
  expect(await one.until('edit')).toEqual({
    kind: 'edit',
    sequence: 7,
    result: { kind: 'applied', revision: 1 },
  });
  const told = await two.until('mutation');
  expect(told.mutation).toMatchObject({ revision: 1, origin: page });
  expect(host.book.edits[0]?.who).toBe('chu.so@so-ghim.invalid');
});

test('an edit is acknowledged once it is on disk, though every page sees it before', async () => {
  host = await running();
  const socket = await openSocket(host.port);
  let flush = () => {};
  host.book.disk.written = new Promise((resolve) => {
    flush = resolve;
  });
  socket.say({ kind: 'edit', sequence: 1, edit: { steps: [{ id, params: write('x') }], base: 0 } });
  await socket.until('mutation');
  expect(socket.messages.some(({ kind }) => kind === 'edit')).toBe(false);
  flush();
  expect((await socket.until('edit')).result).toEqual({ kind: 'applied', revision: 1 });
});

test('stale and refused edits are told to their page only', async () => {
  host = await running();
  const socket = await openSocket(host.port);
  for (const kind of ['stale', 'refused'] as const) {
    host.book.answers.next = kind;
    socket.say({ kind: 'edit', sequence: 1, edit: { steps: [{ id, params: write('x') }], base: 0 } });
    expect((await socket.until('edit')).result.kind).toBe(kind);
  }
  expect(socket.messages.some(({ kind }) => kind === 'mutation')).toBe(false);
});

test('the selection goes to the script’s getActiveRange', async () => {
  host = await running();
  const socket = await openSocket(host.port);
  const area = { sheet: 's1', row: 2, column: 3, rows: 1, columns: 4 };
  socket.say({ kind: 'select', area });
  await expect.poll(() => host?.selected).toEqual([[expect.objectContaining({ role: 'owner' }), area]]);
});

test.each([
  '{',
  '[]',
  '{"kind":"run"}',
  '{"kind":"edit","sequence":-1,"edit":{}}',
  '{"kind":"edit","sequence":1,"edit":{"base":0,"steps":{}}}',
  '{"kind":"select","area":{"sheet":1}}',
])('a message that no page sends closes the socket: %s', async (message) => {
  host = await running();
  const { socket } = await openSocket(host.port);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.send(message);
  expect(await closed).toBe(1007);
});

test('a message larger than anything a page sends closes the socket, and the host goes on', async () => {
  host = await running();
  const { socket } = await openSocket(host.port);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.send('x'.repeat(9 * 1024 * 1024));
  expect(await closed).toBeGreaterThanOrEqual(1006);
  await (await openSocket(host.port)).until('hello');
});

test('a page that comes back takes its own place', async () => {
  host = await running();
  const before = await openSocket(host.port);
  const gone = new Promise((resolve) => before.socket.once('close', resolve));
  const after = await openSocket(host.port);
  await gone;
  host.book.mutate(id, write('a'), 'add-on');
  expect((await after.until('mutation')).mutation.revision).toBe(1);
});
