// @vitest-environment node
// The worker's fetch is that of no page: another origin is reached by permission, without asking it first.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInMemorySheet } from '../../../extension/gateway/in-memory';
import type { SheetGateway } from '../../../extension/gateway/sheet-gateway';
import { createWebAppGateway } from '../../../extension/gateway/web-app';
import { aCampaign, anEntry, uuidOf } from '../campaign';

type Sheet = ReturnType<typeof createInMemorySheet>;
const client = { name: 'so-ghim-extension', version: '0.1.0' };

/** The way Google answers: 302 to a second address, where the answer is fetched. */
const serve = async (sheet: () => Sheet): Promise<{ server: Server; address: string }> => {
  const answers = new Map<string, string>();
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      response.end(answers.get(request.url ?? ''));
      return;
    }
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const place = `/macros/echo?user_content_key=${answers.size}`;
      answers.set(place, JSON.stringify(sheet().answer(JSON.parse(Buffer.concat(pieces).toString('utf8')))));
      response.writeHead(302, { location: place }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/macros/s/local/exec` };
};

let sheet: Sheet;
let server: Server;
let address: string;
beforeAll(async () => {
  ({ server, address } = await serve(() => sheet));
});
afterAll(() => {
  server.close();
});

const ways: [string, (token: string) => SheetGateway][] = [
  ['in memory', (token) => sheet.gateway(token)],
  ['web app', (token) => createWebAppGateway({ address, token, client })],
];

describe.each(ways)('the sheet, %s', (_name, reach) => {
  const fresh = () => {
    sheet = createInMemorySheet({ campaigns: [aCampaign()] });
    sheet.addToken('t', 'Nguyễn Ví Dụ');
    return reach('t');
  };

  test('exchanges a code for a token, once', async () => {
    fresh();
    sheet.issueCode('abc', 'Nguyễn Ví Dụ');
    const first = await reach('').send({ op: 'hello', code: 'abc', device: 'Chromium' });
    expect(first).toMatchObject({ ok: true, value: { you: { name: 'Nguyễn Ví Dụ' } } });
    const second = await reach('').send({ op: 'hello', code: 'abc', device: 'Chromium' });
    expect(second).toMatchObject({ ok: false, problem: { kind: 'spent-code' } });
  });

  test.each(['expired', 'revoked'] as const)('a code that is %s', async (state) => {
    fresh();
    sheet.issueCode('abc', 'x', state);
    const answer = await reach('').send({ op: 'hello', code: 'abc', device: 'Chromium' });
    expect(answer).toMatchObject({ ok: false, problem: { kind: `${state}-code` } });
  });

  test('logs, answers a repeated uuid with its row, and refuses a second article of the same key', async () => {
    const gateway = fresh();
    const first = await gateway.send({ op: 'log', items: [anEntry(1)] });
    const again = await gateway.send({ op: 'log', items: [anEntry(1)] });
    expect(again).toEqual(first);
    const other = await gateway.send({ op: 'log', items: [{ ...anEntry(1), uuid: uuidOf(2) }] });
    expect(other).toMatchObject({
      ok: true,
      value: { outcomes: [{ kind: 'refused', problem: { kind: 'duplicate', by: 'Nguyễn Ví Dụ', row: 2 } }] },
    });
  });

  test('an undone article stays undone', async () => {
    const gateway = fresh();
    await gateway.send({ op: 'log', items: [anEntry(1)] });
    expect((await gateway.send({ op: 'undo', uuid: uuidOf(1) })).ok).toBe(true);
    const late = await gateway.send({ op: 'log', items: [anEntry(1)] });
    expect(late).toMatchObject({ ok: true, value: { outcomes: [{ problem: { kind: 'undone' } }] } });
  });

  test('sync gives everything first, then what changed', async () => {
    const gateway = fresh();
    await gateway.send({ op: 'log', items: [anEntry(1), anEntry(2)] });
    const all = await gateway.send({ op: 'sync', known: null });
    if (!all.ok) throw new Error('sync');
    expect(all.value).toMatchObject({ complete: true, reference: { version: 'r1' } });
    expect(all.value.entries).toHaveLength(2);
    await gateway.send({ op: 'undo', uuid: uuidOf(1) });
    const { epoch, cursor, checksum } = all.value;
    const next = await gateway.send({ op: 'sync', known: { epoch, cursor, checksum, reference: 'r1' } });
    expect(next).toMatchObject({ ok: true, value: { removed: [uuidOf(1)], entries: [], reference: null } });
  });

  test('an unknown token and a revoked one', async () => {
    fresh();
    const unknown = await reach('never').send({ op: 'sync', known: null });
    expect(unknown).toMatchObject({ ok: false, problem: { kind: 'unknown-token' } });
    sheet.revoke('t');
    const revoked = await reach('t').send({ op: 'sync', known: null });
    expect(revoked).toMatchObject({ ok: false, problem: { kind: 'revoked-token' } });
  });

  test('a request of the wrong shape is bad data', async () => {
    const gateway = fresh();
    const answer = await gateway.send({ op: 'log', items: [{ ...anEntry(1), url: 'javascript:alert(1)' }] });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'bad-data' } });
  });
});
