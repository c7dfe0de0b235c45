import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, callApi, openSocket, page, running, token } from './running';

let host: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  host = await running();
});
afterAll(() => host.close());

const routes = [
  ['GET', '/'],
  ['GET', '/assets/main-ABCD1234.js'],
  ['GET', '/script-frame.html'],
  ['GET', '/api/workbook'],
  ['POST', '/api/run'],
  ['POST', '/api/answer'],
  ['POST', '/api/identity'],
  ['GET', '/macros/s/local/exec'],
  ['POST', '/macros/s/local/exec'],
] as const;

const foreignHosts = [
  'evil.example',
  'evil.example:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1.nip.io:PORT',
  '[::1]:PORT',
  '0.0.0.0:PORT',
];

test.each(routes)(
  '%s %s is refused under every other host name, also with the token',
  async (method, path) => {
    for (const name of foreignHosts) {
      const { status } = await ask({
        port: host.port,
        method,
        path,
        host: name.replace('PORT', String(host.port)),
        headers: { 'x-so-ghim-token': token },
      });
      expect([400, 421], name).toContain(status);
    }
    expect(host.entries).toEqual([]);
  },
);

test('what a front says about itself is not believed', async () => {
  const headers = { 'x-forwarded-host': `127.0.0.1:${host.port}`, 'x-forwarded-proto': 'https' };
  expect((await ask({ port: host.port, path: '/', host: 'script.google.com', headers })).status).toBe(421);
  const asked = await ask({
    port: host.port,
    path: '/macros/s/local/exec',
    headers: { ...headers, 'x-forwarded-host': 'evil.example' },
  });
  expect(asked.headers.location ?? '').not.toContain('evil');
});

const guarded = routes.filter(([, path]) => path.startsWith('/api/'));

test.each(guarded)('%s %s needs the token', async (method, path) => {
  const { port } = host;
  expect((await ask({ port, method, path })).status).toBe(401);
  expect((await ask({ port, method, path, headers: { 'x-so-ghim-token': `${token}x` } })).status).toBe(401);
  expect((await ask({ port, method, path: `${path}?token=${token}` })).status).toBe(401);
});

test.each(guarded)('%s %s is refused to another site, also with the token', async (method, path) => {
  const { port } = host;
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://localhost:${port}` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const asked = await ask({ port, method, path, headers: { ...headers, 'x-so-ghim-token': token } });
    expect(asked.status, JSON.stringify(headers)).toBe(403);
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('a preflight to the page’s API is not answered', async () => {
  const { status, headers } = await ask({
    port: host.port,
    method: 'OPTIONS',
    path: '/api/run',
    headers: { origin: 'https://evil.example', 'access-control-request-headers': 'x-so-ghim-token' },
  });
  expect(status).toBe(403);
  expect(headers['access-control-allow-headers']).toBeUndefined();
});

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['no origin', { origin: undefined }],
  ['the second origin', { origin: 'http://localhost:PORT' }],
  ['no token', { protocols: ['so-ghim'] }],
  ['a wrong token', { protocols: ['so-ghim', 'guess'] }],
  ['another host name', { host: 'evil.example' }],
  ['the second host name', { host: 'localhost:PORT' }],
  ['no page', { query: 'revision=0' }],
  ['no revision', { query: `page=${page}` }],
])('the socket is refused: %s', async (_, options: Parameters<typeof openSocket>[1]) => {
  const inPort = JSON.parse(JSON.stringify(options ?? {}).replaceAll('PORT', String(host.port)));
  if (options && 'origin' in options && options.origin === undefined) inPort.origin = undefined;
  await expect(openSocket(host.port, inPort)).rejects.toThrow(/Unexpected server response: 4/);
});

test('the second origin serves nothing of the page', async () => {
  const name = `localhost:${host.port}`;
  for (const [method, path] of routes.slice(1)) {
    expect((await ask({ port: host.port, method, path, host: name })).status, path).toBe(421);
  }
  const front = await ask({ port: host.port, path: '/', host: name });
  expect([front.status, front.headers.location]).toEqual([302, host.address]);
});

test('the page carries the token and a strict policy, and its name as text', async () => {
  const { status, body, headers } = await ask({ port: host.port, path: '/' });
  expect(status).toBe(200);
  expect(body).toContain(`content="${token}"`);
  expect(body).toContain('<title>Sổ &lt;thử&gt;</title>');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
});

test('a script’s frame has no origin and asks nobody', async () => {
  const { headers } = await ask({ port: host.port, path: '/script-frame.html' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^sandbox /);
  expect(policy).not.toContain('allow-same-origin');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
});

test.each([
  '/assets/../index.html',
  '/assets/..%2fsecret.txt',
  '/assets/%2e%2e%2fsecret.txt',
  '/secret.txt',
  '/assets/none.js',
])('no other file is served: %s', async (path) => {
  const { status, body } = await ask({ port: host.port, path });
  expect(status).toBe(404);
  expect(body).not.toContain('not for the web');
});

test('files of the page may be kept for ever, for their names carry their hash', async () => {
  const { status, headers } = await ask({ port: host.port, path: '/assets/main-ABCD1234.js' });
  expect(status).toBe(200);
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-type']).toContain('text/javascript');
});

test('the workbook comes with its revision and with how it reads what is typed', async () => {
  const { status, body } = await callApi(host.port, 'workbook');
  expect([status, JSON.parse(body)]).toEqual([
    200,
    {
      revision: 0,
      workbook: { id: 'so-ghim', name: 'Sổ <thử>' },
      settings: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    },
  ]);
});
