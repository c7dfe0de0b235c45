import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBuild } from '../../build/checks';
import { appsScript, localHost, page } from '../../build/parts';
import { forTerminal } from '../../local-host/start/terminal';
import { decodeConnectionCode } from '../../shared/connection-code';
import { type Host, startHost } from '../e2e/host';
import { hostileTexts, unseenInCell } from './hostile-text';

let folder: string;
let host: Host;
beforeAll(async () => {
  expect((await checkBuild([appsScript, localHost, page])).notes).toEqual([]);
  folder = mkdtempSync(join(tmpdir(), 'so-ghim-'));
  host = await startHost({ data: join(folder, 'data'), args: ['--trace'] });
}, 120_000);
afterAll(async () => {
  await host?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('other accounts of the machine read nothing of the data folder', () => {
  expect(statSync(host.data).mode & 0o077).toBe(0);
  const files = readdirSync(host.data);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(statSync(join(host.data, file)).mode & 0o077, file).toBe(0);
});

test('a run with its trace prints the code once, where it is given out, and no token at all', async () => {
  const decoded = decodeConnectionCode(host.code());
  if (!decoded.ok) throw new Error('the code cannot be read');
  const { address, code } = decoded.value;
  const post = async (token: string, request: unknown) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=utf-8' },
      body: JSON.stringify({ v: 1, client: { name: 'x', version: '0.1.0' }, token, request }),
    });
    return (await answer.json()) as { ok: boolean; data: { token: string } };
  };
  const { data } = await post('', { op: 'hello', code, device: hostileTexts.controls });
  expect(data.token).toMatch(/^[0-9a-f]{64}$/);
  await post('', { op: 'hello', code, device: 'x' });
  await post(data.token, { op: 'sync', known: null });
  await post(`${data.token}x`, { op: 'sync', known: null });
  await fetch(`${address}?token=${data.token}`);
  const html = await (await fetch(host.address)).text();
  const pageToken = /name="so-ghim-token" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const run = (name: string, ...args: unknown[]) =>
    fetch(`${host.address}api/run`, {
      method: 'POST',
      headers: { 'x-so-ghim-token': pageToken },
      body: JSON.stringify({ function: name, args }),
    });
  await run('call', data.token);
  await run('noSuchFunction', data.token);
  await host.stop();
  const printed = host.printed();
  expect(printed).toContain('[trace] doPost');
  expect(printed).not.toContain(data.token);
  expect(printed).not.toContain(pageToken);
  expect(printed).not.toContain(code);
  expect(printed.match(/GHIM-/g)).toHaveLength(1);
  expect(printed).not.toMatch(unseenInCell);
  const onDisk = readdirSync(host.data).map((file) => readFileSync(join(host.data, file), 'utf8'));
  for (const secret of [data.token, pageToken, code]) expect(onDisk.join('')).not.toContain(secret);
});

test.each(Object.entries(hostileTexts))('no text drives the terminal: %s', (_, text) => {
  expect(forTerminal(text)).not.toMatch(unseenInCell);
});

test('what a person wrote stays readable in the terminal', () => {
  expect(forTerminal('Lỗi ở dòng 2:\n\tphường Hóa An')).toBe('Lỗi ở dòng 2:\n\tphường Hóa An');
  expect(forTerminal('a\u001b[2Jb\u202ec')).toBe('a\\u{1b}[2Jb\\u{202e}c');
});
