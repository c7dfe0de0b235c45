import { describe, expect, test, vi } from 'vitest';
import { createWebAppGateway } from '../../../extension/gateway/web-app';
import { anEntry } from '../campaign';

const client = { name: 'so-ghim-extension', version: '0.1.0' };
const address = 'https://script.google.com/macros/s/x/exec';
const answering = (text: string, status = 200) =>
  createWebAppGateway({ address, token: 't', client, fetch: async () => new Response(text, { status }) });
const sync = { op: 'sync', known: null } as const;

describe('what is not our answer', () => {
  test.each([
    ['an HTML page', '<html><title>Đã vượt hạn mức</title></html>'],
    ['nothing', ''],
    ['a broken envelope', '{"v":1,"ok":true,"op":"sync","da'],
    ['an envelope without a version', '{"ok":true,"op":"sync","data":{}}'],
    ['data of another shape', '{"v":1,"ok":true,"op":"sync","data":{"entries":"no"}}'],
    ['the answer to another request', '{"v":1,"ok":true,"op":"undo","data":{"uuid":"u","at":"x"}}'],
  ])('%s', async (_name, text) => {
    expect(await answering(text).send(sync)).toMatchObject({
      ok: false,
      problem: { kind: 'not-our-answer' },
    });
  });

  test('of a page only a short text is kept', async () => {
    const answer = await answering(`<html>${'x'.repeat(9000)}</html>`, 503).send(sync);
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'not-our-answer', status: 503 } });
    expect(JSON.stringify(answer).length).toBeLessThan(300);
  });
});

test('a network that fails is unreachable, one that hangs is timed out', async () => {
  const failing = createWebAppGateway({
    address,
    token: 't',
    client,
    fetch: async () => Promise.reject(new TypeError('Failed to fetch')),
  });
  expect(await failing.send(sync)).toEqual({ ok: false, problem: { kind: 'unreachable' } });
  const hanging = createWebAppGateway({
    address,
    token: 't',
    client,
    timeoutMs: 20,
    fetch: (_input, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      }),
  });
  expect(await hanging.send(sync)).toEqual({ ok: false, problem: { kind: 'timed-out' } });
});

test('a simple request: text, no cookies, redirects followed', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{}'));
  await createWebAppGateway({ address, token: 't', client, fetch }).send(sync);
  const init = fetch.mock.calls[0]?.[1];
  expect(init).toMatchObject({ method: 'POST', credentials: 'omit', redirect: 'follow' });
  expect(init?.headers).toEqual({ 'content-type': 'text/plain;charset=utf-8' });
  expect(JSON.parse(String(init?.body))).toEqual({ v: 1, client, token: 't', request: sync });
});

test('what is too large to be read by the sheet is not sent', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const items = Array.from({ length: 50 }, (_, at) => anEntry(at, { note: 'ghi chú '.repeat(2000) }));
  const answer = await createWebAppGateway({ address, token: 't', client, fetch }).send({ op: 'log', items });
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'too-large' } });
  expect(fetch).not.toHaveBeenCalled();
});
