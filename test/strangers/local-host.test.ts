import net from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { ask, callApi, openSocket, running, token } from '../local-host/web/running';
import { html, text } from '../local-host/web/stand-ins';
import { sendAndReset, sendRaw } from './raw';

let host: Awaited<ReturnType<typeof running>>;
afterEach(() => host?.close());
const start = async (...given: Parameters<typeof running>) => {
  host = await running(...given);
  return host.port;
};
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const lives = async (port: number) => expect((await ask({ port, path: '/' })).status).toBe(200);
const head = (port: number, line: string, ...headers: string[]) =>
  [line, `host: 127.0.0.1:${port}`, 'connection: close', ...headers, '', ''].join('\r\n');

test('the port is open on this machine only', async () => {
  const port = await start();
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .map(({ address, scopeid }) => (scopeid ? null : address))
    .filter((address): address is string => address !== null && address !== '127.0.0.1');
  for (const address of [...others, '::1']) {
    const refused = await new Promise((resolve) => {
      const socket = net.connect(port, address, () => resolve(`open at ${address}`));
      socket.on('error', () => resolve(null));
    });
    expect(refused).toBeNull();
  }
});

test('a page of another site that opens sockets and slams them does not end the host', async () => {
  const port = await start();
  const upgrade = head(
    port,
    'GET /ws HTTP/1.1',
    'origin: https://evil.example',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
  ).replace('connection: close', 'connection: upgrade');
  for (let at = 0; at < 50; at += 1) await sendAndReset(port, upgrade);
  await lives(port);
});

test.each(['//', '//:80', 'http://[', '/ws?page=%', '/\\evil.example'])(
  'a socket at an address that is none (%s) is refused, and the host lives',
  async (path) => {
    const port = await start();
    const upgrade = head(
      port,
      `GET ${path} HTTP/1.1`,
      `origin: http://127.0.0.1:${port}`,
      'upgrade: websocket',
      'sec-websocket-version: 13',
      'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
      `sec-websocket-protocol: so-ghim, ${token}`,
    ).replace('connection: close', 'connection: upgrade');
    expect(statusOf(await sendRaw(port, upgrade))).toBeGreaterThanOrEqual(400);
    await lives(port);
  },
);

test('what a page says on its socket is read with care: depth, rubbish and names of prototypes', async () => {
  const port = await start();
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  for (const message of [
    'not json',
    '{"kind":"__proto__"}',
    '{"__proto__":{"kind":"edit"}}',
    `{"kind":"edit","sequence":1,"edit":{"id":"x","base":0,"params":${deep}}}`,
    deep,
    '{"kind":"select","area":{"sheet":"x","row":1e309,"column":1,"rows":1,"columns":1}}',
  ]) {
    const page = await openSocket(port);
    page.socket.send(message);
    page.socket.close();
    await new Promise((closed) => page.socket.once('close', closed));
  }
  await lives(port);
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'CONNECT', 'PROPFIND'])(
  '%s does nothing anywhere',
  async (method) => {
    const port = await start(() => text('{}'));
    for (const path of ['/', '/macros/s/local/exec', '/api/run', '/api/workbook', '/ws', '/macros/echo']) {
      const answer = await sendRaw(port, head(port, `${method} ${path} HTTP/1.1`, 'content-length: 0'));
      if (answer !== '') expect(statusOf(answer), path).toBeGreaterThanOrEqual(400);
      expect(answer.toLowerCase()).not.toContain(token);
      expect(answer.toLowerCase()).not.toContain('access-control-allow-headers');
    }
    expect(host.entries).toEqual([]);
    await lives(port);
  },
);

test.each([
  ['a length and chunks at once', ['content-length: 5', 'transfer-encoding: chunked']],
  ['two lengths', ['content-length: 5', 'content-length: 50']],
  ['a length with a sign', ['content-length: +5']],
  ['chunks by another name', ['transfer-encoding: xchunked']],
  ['chunks twice', ['transfer-encoding: chunked, chunked']],
])('a request that two servers would read differently is refused: %s', async (_, headers) => {
  const port = await start(() => text('{}'));
  const hidden = head(port, 'POST /macros/s/local/exec HTTP/1.1', ...headers).replace(
    'connection: close\r\n',
    '',
  );
  const answer = await sendRaw(port, `${hidden}0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n`);
  expect(statusOf(answer)).toBe(400);
  expect(host.entries).toEqual([]);
});

test('addresses and headers without end are refused', async () => {
  const port = await start();
  const long = 'x'.repeat(64 * 1024);
  expect(statusOf(await sendRaw(port, head(port, `GET /?${long} HTTP/1.1`)))).toBe(431);
  expect(statusOf(await sendRaw(port, head(port, 'GET / HTTP/1.1', `cookie: ${long}`)))).toBe(431);
  const many = Array.from({ length: 5000 }, (_, at) => `h${at}: 1`);
  expect(statusOf(await sendRaw(port, head(port, 'GET / HTTP/1.1', ...many)))).toBeGreaterThanOrEqual(400);
  await lives(port);
});

test('a body that never comes to its end is cut off, and runs nothing', async () => {
  host = await running(() => text('{}'), 0, { patience: 200 });
  const { port } = host;
  const slow = [
    'POST /macros/s/local/exec HTTP/1.1\r\nhost: 127.0.0.1',
    head(port, 'POST /macros/s/local/exec HTTP/1.1', 'content-length: 100').concat('{"v"'),
    head(port, 'POST /macros/s/local/exec HTTP/1.1', 'transfer-encoding: chunked').concat('4\r\n{"v"\r\n'),
  ];
  for (const bytes of slow) expect(statusOf(await sendRaw(port, bytes))).toBe(408);
  expect(host.entries).toEqual([]);
  await lives(port);
});

test('a hundred connections that say nothing keep nobody out', async () => {
  const port = await start();
  const silent = Array.from({ length: 100 }, () => net.connect(port, '127.0.0.1'));
  await Promise.all(silent.map((socket) => new Promise((open) => socket.once('connect', open))));
  await lives(port);
  for (const socket of silent) socket.destroy();
});

test.each([
  '/assets/..%5csecret.txt',
  '/assets/%252e%252e%252fsecret.txt',
  '/assets/..%c0%afsecret.txt',
  '/assets/secret.txt%00.js',
  '/assets//etc/passwd',
  '/assets/%2fetc%2fpasswd',
  '/assets/C:%5csecret.txt',
  '/assets/....//secret.txt',
  '/assets/%EF%BC%8E%EF%BC%8E/secret.txt',
  '//secret.txt',
  '/./secret.txt',
  '/index.html/../secret.txt',
])('no file beside the page’s own can be named: %s', async (path) => {
  const port = await start();
  const answer = await sendRaw(port, head(port, `GET ${path} HTTP/1.1`));
  expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
  expect(answer).not.toContain('not for the web');
});

test('forms of another site post to nothing but the web app’s open door', async () => {
  const port = await start(() => text('{}'));
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    for (const path of ['/api/run', '/api/answer', '/api/identity']) {
      const { status } = await ask({
        port,
        path,
        method: 'POST',
        headers: { 'content-type': type, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
        body: '{"function":"call","args":["{}"]}',
      });
      expect(status).toBe(403);
    }
  }
  expect(host.entries).toEqual([]);
});

test('no answer can be framed by another site, kept by it, or run as anything else', async () => {
  const port = await start(() => html('<p>x</p>'));
  const web = await ask({ port, path: '/macros/s/local/exec' });
  const echo = new URL(String(web.headers.location));
  const answers = [
    await ask({ port, path: '/' }),
    await ask({ port, path: '/script-frame.html' }),
    await ask({ port, path: '/assets/main-ABCD1234.js' }),
    await ask({ port, path: '/nothing' }),
    await ask({ port, path: '/api/workbook' }),
    await callApi(port, 'workbook'),
    web,
    await ask({ port, path: echo.pathname + echo.search, host: echo.host }),
  ];
  for (const { headers } of answers) {
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/frame-ancestors '(none|self)'/);
    expect(policy).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['set-cookie']).toBeUndefined();
  }
  const page = answers[0]?.headers ?? {};
  expect(page['cross-origin-opener-policy']).toBe('same-origin');
  expect(page['x-frame-options']).toBe('DENY');
  expect(page['cache-control']).toBe('no-store');
});

test('a call whose arguments go 100,000 levels deep is answered, and the host lives', async () => {
  const port = await start();
  const args = '['.repeat(100_000) + ']'.repeat(100_000);
  const { status } = await ask({
    port,
    path: '/api/run',
    method: 'POST',
    headers: { 'x-so-ghim-token': token },
    body: `{"function":"call","args":${args}}`,
  });
  expect(status).toBeLessThan(500);
  await lives(port);
});

test('a compressed body is not unpacked', async () => {
  const port = await start(() => text('{}'));
  const { gzipSync } = await import('node:zlib');
  await ask({
    port,
    path: '/macros/s/local/exec',
    method: 'POST',
    headers: { 'content-encoding': 'gzip', 'content-type': 'text/plain' },
    body: gzipSync(Buffer.alloc(20 * 1024 * 1024)),
  });
  const [entry] = host.entries;
  const event = entry?.from === 'web-app' ? (entry.event as { contentLength: number }) : undefined;
  expect(event?.contentLength).toBeLessThan(100_000);
});
