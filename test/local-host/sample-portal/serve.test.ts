import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Portal, servePortal } from '../../../local-host/sample-portal/serve';
import { freePort } from '../../e2e/host';
import { ask } from '../web/running';

let portal: Portal;
beforeAll(async () => {
  portal = await servePortal([await freePort()], () => new Date('2025-07-08T01:15:00Z'));
  portal.show(new Map([['/', (today) => `<p>${today}</p>`]]));
});
afterAll(() => portal.close());

const get = (path: string, more: { host?: string; method?: string } = {}) =>
  ask({ port: portal.port, path, ...more });

test('a page is given with a policy that lets nothing in', async () => {
  const { status, body, headers } = await get('/');
  expect([status, body]).toEqual([200, '<p>Thứ Ba, 08/07/2025</p>']);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each(['/x', '//', '/..%2f', '/../../etc/passwd', '/__proto__', '/?', `/${'a'.repeat(5000)}`])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test.each(['localhost:PORT', '127.0.0.1', 'evil.example:PORT', '127.0.0.1.nip.io:PORT'])(
  'under the name %s it gives nothing',
  async (name) => {
    const host = name.replace('PORT', String(portal.port));
    expect((await get('/', { host })).status).toBe(421);
  },
);

test('it only gives: other verbs are refused, and HEAD has no body', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect((await get('/', { method })).status).toBe(405);
  expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});
