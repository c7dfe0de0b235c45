import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../../build/paths';
import { doFirstStart, endFirstStart, isHalfLaidOut } from '../../../local-host/start/first-start';
import { startTestHost, type TestHost } from '../host';

const folder = join(root, 'local-host/first-campaign');
let host: TestHost | undefined;
afterEach(() => host?.close());

type Asked = { readonly op: string; readonly cursor?: unknown };

test('an operation that works in stints is called until it is through', async () => {
  host = await startTestHost({ bundle: { code: '' } });
  const asked: Asked[] = [];
  const door = async (request: Asked) => {
    asked.push(request);
    return request.op === 'set-up' && request.cursor === undefined ? { cursor: 'b' } : { cursor: null };
  };
  await doFirstStart(host.engine, door, folder, '', 'vi', () => undefined);
  expect(asked.map(({ op, cursor }) => [op, cursor]).slice(0, 3)).toEqual([
    ['set-up', undefined],
    ['set-up', 'b'],
    ['import-units', undefined],
  ]);
});

test('one that was cut short is known by what it left; one that ended is not begun again', async () => {
  host = await startTestHost({ bundle: { code: '' } });
  const { engine } = host;
  const run = (door: (request: Asked) => Promise<unknown>) =>
    doFirstStart(engine, door, folder, '', 'vi', () => undefined);
  await expect(run(() => Promise.reject(new Error('cut short')))).rejects.toThrow('cut short');
  expect(isHalfLaidOut(engine)).toBe(true);
  engine.apply([{ op: 'state', key: 'host/first-start', value: undefined }], 'host');
  expect(await run(async () => null)).toBe(true);
  // Nobody has seen the code yet.
  expect(await run(() => Promise.reject(new Error('again')))).toBe(true);
  await endFirstStart(engine);
  expect(await run(() => Promise.reject(new Error('again')))).toBe(false);
  expect(isHalfLaidOut(engine)).toBe(false);
});

test('a tracker of an earlier host, which counted its steps, is left alone', async () => {
  host = await startTestHost({ bundle: { code: '' } });
  host.engine.apply([{ op: 'state', key: 'host/first-start', value: 5 }], 'host');
  expect(isHalfLaidOut(host.engine)).toBe(false);
});
