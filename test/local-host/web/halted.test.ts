import { afterEach, expect, test } from 'vitest';
import { DataFolderProblem } from '../../../local-host/workbook/problems';
import { ask, callApi, openSocket, running } from './running';
import { text } from './stand-ins';

let host: Awaited<ReturnType<typeof running>> | undefined;
afterEach(() => host?.close());

const full = new DataFolderProblem('full', '/data');
const edit = (sequence: number) => ({
  kind: 'edit',
  sequence,
  edit: {
    steps: [
      {
        id: 'sheet.mutation.set-range-values',
        params: { unitId: 'so-ghim', cellValue: { 0: { 0: { v: 'x' } } } },
      },
    ],
    base: 0,
  },
});
const post = (port: number) =>
  ask({
    port,
    path: '/macros/s/local/exec',
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'text/plain' },
  });

test('a request whose changes could not be written is answered with an error, never with the script’s answer', async () => {
  host = await running(() => {
    host?.diskIs({ kind: 'halted', problem: full });
    throw full;
  });
  const { status, body, headers } = await post(host.port);
  expect(status).toBe(503);
  expect(headers['retry-after']).toBeDefined();
  expect(body).toContain('Sổ tạm ngừng nhận thay đổi.');
  expect(host.faults).toEqual([]);
});

test('while nothing can be written no script runs and no page is given the workbook', async () => {
  host = await running(() => text('{"ok":true}'));
  host.diskIs({ kind: 'halted', problem: full });
  expect((await post(host.port)).status).toBe(503);
  expect((await callApi(host.port, 'workbook')).status).toBe(503);
  expect((await callApi(host.port, 'run', { function: 'call', args: [] })).status).toBe(503);
  await expect(openSocket(host.port)).rejects.toThrow('503');
  expect(host.entries).toEqual([]);
  host.diskIs({ kind: 'well' });
  expect((await post(host.port)).status).toBe(302);
});

test('an open page hears why, is let go, and is not told that its edit is saved', async () => {
  host = await running();
  const socket = await openSocket(host.port);
  await socket.until('hello');
  const closed = new Promise((resolve) => socket.socket.once('close', resolve));
  const { onMutation } = host.book.pages;
  onMutation(() => host?.diskIs({ kind: 'halted', problem: full }));
  socket.say(edit(1));
  expect(await socket.until('ui')).toMatchObject({
    event: { kind: 'toast', title: 'Chưa ghi được vào ổ đĩa' },
  });
  expect(await closed).toBe(1013);
  expect(socket.messages.some(({ kind }) => kind === 'edit')).toBe(false);
});

test('a journal that is well needs no room for a snapshot', async () => {
  host = await running(() => text('{"ok":true}'));
  host.diskIs({ kind: 'unfolded', problem: full });
  expect((await post(host.port)).status).toBe(302);
});
