import { afterEach, expect, test } from 'vitest';
import type { Entry } from '../../../local-host/execution/service';
import { PortInUseError } from '../../../local-host/web/port-in-use';
import { ask, running } from './running';
import { html, text, thrown, value } from './stand-ins';

let host: Awaited<ReturnType<typeof running>> | undefined;
afterEach(() => host?.close());

const eventOf = (entry: Entry | undefined): unknown => (entry?.from === 'web-app' ? entry.event : undefined);

test('an answer is fetched once, at the second origin', async () => {
  host = await running(() => text('{"ok":true}'));
  const { port } = host;
  const first = await ask({ port, path: '/macros/s/local/exec' });
  expect(first.status).toBe(302);
  expect(first.headers['access-control-allow-origin']).toBe('*');
  const location = new URL(String(first.headers.location));
  expect(location.origin).toBe(`http://localhost:${port}`);
  expect(location.pathname).toBe('/macros/echo');
  const path = location.pathname + location.search;
  expect((await ask({ port, path })).status).toBe(404);
  const echo = await ask({ port, path, host: location.host });
  expect([echo.status, echo.body]).toEqual([200, '{"ok":true}']);
  expect(echo.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(echo.headers['access-control-allow-origin']).toBe('*');
  expect((await ask({ port, path, host: location.host })).status).toBe(404);
});

test('fetch follows the redirect by itself', async () => {
  host = await running(() => text('Chào', 'text/plain'));
  const answer = await fetch(host.webAppAddress, { method: 'POST', body: '{}' });
  expect(answer.redirected).toBe(true);
  expect(await answer.text()).toBe('Chào');
});

test('a GET tells its parameters as Google does', async () => {
  host = await running(() => text('ok'));
  await ask({ port: host.port, path: '/macros/s/AKfy123/exec/duong/dan?a=1&a=2&b=%C4%91' });
  expect(host.entries[0]).toMatchObject({ from: 'web-app', method: 'GET' });
  expect(eventOf(host.entries[0])).toEqual({
    parameter: { a: '1', b: 'đ' },
    parameters: { a: ['1', '2'], b: ['đ'] },
    queryString: 'a=1&a=2&b=%C4%91',
    contextPath: '',
    contentLength: -1,
    pathInfo: 'duong/dan',
  });
});

test('a POST tells its body, in bytes and without the parameters of its type', async () => {
  host = await running(() => text('ok'));
  await ask({
    port: host.port,
    path: '/macros/s/local/exec?x=1',
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=UTF-8', origin: 'https://anywhere.example' },
    body: 'đợt',
  });
  expect(eventOf(host.entries[0])).toEqual({
    parameter: { x: '1' },
    parameters: { x: ['1'] },
    queryString: 'x=1',
    contextPath: '',
    contentLength: 6,
    postData: { contents: 'đợt', length: 6, type: 'text/plain', name: 'postData' },
  });
});

test('the fields of a posted form are parameters too', async () => {
  host = await running(() => text('ok'));
  await ask({
    port: host.port,
    path: '/macros/s/local/exec?a=1',
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'a=2&b=3',
  });
  expect(eventOf(host.entries[0])).toMatchObject({ parameters: { a: ['1', '2'], b: ['3'] } });
});

test('a thrown error is a page with status 200, and its text cannot become markup', async () => {
  host = await running(() => thrown('Hỏng <script>alert(1)</script>'));
  const { status, body, headers } = await ask({ port: host.port, path: '/macros/s/local/exec' });
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/html');
  expect(body).toContain('Exception: Hỏng &lt;script&gt;');
});

test('a script that returns nothing to show is an error page', async () => {
  host = await running(() => value({ plain: 'object' }));
  const { status, body } = await ask({ port: host.port, path: '/macros/s/local/exec' });
  expect([status, body.includes('did not return anything')]).toEqual([200, true]);
});

test('HTML of the web app runs in a sandbox', async () => {
  host = await running(() => html('<script>1</script>'));
  const { headers } = await ask({ port: host.port, path: '/macros/s/local/exec' });
  const location = new URL(String(headers.location));
  const echo = await ask({ port: host.port, path: location.pathname + location.search, host: location.host });
  expect(echo.headers['content-security-policy']).toMatch(/^sandbox /);
});

test.each(['OPTIONS', 'PUT', 'DELETE', 'HEAD'])('%s is refused and runs nothing', async (method) => {
  host = await running(() => text('ok'));
  expect((await ask({ port: host.port, path: '/macros/s/local/exec', method })).status).toBe(405);
  expect(host.entries).toEqual([]);
});

test('a body of 10 MB is refused before it is read', async () => {
  host = await running(() => text('ok'));
  const body = Buffer.alloc(10 * 1024 * 1024, 'x');
  const before = process.memoryUsage().rss;
  const announced = await ask({ port: host.port, path: '/macros/s/local/exec', method: 'POST', body });
  const streamed = await ask({
    port: host.port,
    path: '/macros/s/local/exec',
    method: 'POST',
    headers: { 'transfer-encoding': 'chunked' },
    body,
  });
  expect([announced.status, streamed.status]).toEqual([413, 413]);
  expect(host.entries).toEqual([]);
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  expect(
    (await ask({ port: host.port, path: '/macros/s/local/exec', method: 'POST', body: '{}' })).status,
  ).toBe(302);
});

test('a fault of the host is told to the console only', async () => {
  host = await running(() => Promise.reject(new Error('/home/someone/so-ghim-data')));
  const { status, body } = await ask({ port: host.port, path: '/macros/s/local/exec' });
  expect([status, body]).toEqual([500, 'Internal Server Error']);
  expect(host.faults).toHaveLength(1);
});

test('a port in use is said so', async () => {
  host = await running();
  const { port } = host;
  await expect(running(undefined, port)).rejects.toThrow(PortInUseError);
});
