// @vitest-environment node
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchHere, fetchLimits } from '../../../extension/fetching/fetch-here';

/** A portal of the worst kind, by what is asked of it. */
const said = 'Phường Trảng Dài trao sinh kế cho hộ nghèo';
const html = (head: string) => `<html><head>${head}</head><body><h1>${said}</h1></body></html>`;
const page = (type: string, body: string | Uint8Array) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
};
const chunk = Buffer.alloc(65_536, 'x');
let sent = 0;
let asked: string[] = [];
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': page('text/html; charset=utf-8', html('')),
  '/moved': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round?again' }).end(),
  '/gone': (response) => response.writeHead(410).end(html('')),
  '/file': page('application/pdf', '%PDF'),
  '/large': page('text/html', Buffer.alloc(20_000_000, 'x')),
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) break;
      }
    };
    response.on('drain', more);
    more();
  },
  '/silent': () => undefined,
  '/half': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9999' });
    response.write('<h1>');
    setTimeout(() => response.destroy(), 20);
  },
  '/wrong-server': page('text/html; charset=iso-8859-1', html('')),
  '/wrong-page': page('text/html', html('<meta charset="windows-1252">')),
  '/no-such-charset': page(
    'text/html; charset=tcvn3',
    Buffer.from(html('').replace(said, 'Tin \xe9'), 'latin1'),
  ),
  '/old': page(
    'text/html',
    Buffer.from(html('<meta charset="windows-1252">').replace(said, 'Tin \xe9'), 'latin1'),
  ),
  '/utf-16': page('text/xml', Buffer.from(`\ufeff${html('')}`, 'utf16le')),
};

const server = createServer((request, response) => {
  const path = (request.url ?? '').split('?')[0] ?? '';
  asked.push(JSON.stringify(request.headers));
  (answers[path] ?? ((one) => one.writeHead(404).end()))(response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, stop?: AbortSignal, patience: number = fetchLimits.patience) =>
  fetchHere(`${base}${path}`, patience, fetchLimits.largest, stop);

test('a page comes with the address to which redirects led, and nobody is told where it is read', async () => {
  asked = [];
  expect(await get('/moved')).toEqual({
    kind: 'page',
    html: html(''),
    address: `${base}/page`,
    type: 'text/html; charset=utf-8',
  });
  expect(asked.join()).not.toMatch(/cookie|referer/i);
});

test.each([
  ['redirects without end', '/round', { kind: 'unreachable' }],
  ['a page that breaks off', '/half', { kind: 'unreachable' }],
  ['what is gone', '/gone', { kind: 'dead', status: 410 }],
  ['what never was', '/nowhere', { kind: 'dead', status: 404 }],
  ['a file', '/file', { kind: 'not-a-page' }],
  ['a page of 20 MB', '/large', { kind: 'too-large' }],
])('%s is said to be so', async (_what, path, problem) => {
  expect(await get(path)).toEqual(problem);
});

test('a page without end is read as far as an article can go', async () => {
  expect(await get('/endless')).toEqual({ kind: 'too-large' });
  expect(sent).toBeLessThan(fetchLimits.largest * 4);
});

test('a server that says nothing is not waited for; who stops does not wait at all', async () => {
  expect(await get('/silent', undefined, 50)).toEqual({ kind: 'slow' });
  expect(await get('/page', AbortSignal.abort())).toEqual({ kind: 'unreachable' });
  const stop = new AbortController();
  const answer = get('/silent', stop.signal);
  stop.abort();
  expect(await answer).toEqual({ kind: 'unreachable' });
});

test.each([
  ['/wrong-server', said],
  ['/wrong-page', said],
  ['/utf-16', said],
  ['/old', 'Tin é'],
  ['/no-such-charset', 'Tin \ufffd'],
])('%s is read by the charset that it has, not the one that is named', async (path, title) => {
  const answer = await get(path);
  expect(answer.kind === 'page' && answer.html).toContain(`<h1>${title}</h1>`);
});

test('it stands by itself, as what is put into a page of a portal has to', async () => {
  const alone = new Function(`return (${fetchHere.toString()})`)() as typeof fetchHere;
  expect((await alone(`${base}/page`, 1000, 1000)).kind).toBe('page');
});
