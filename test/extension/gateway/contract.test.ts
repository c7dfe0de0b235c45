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

  test('an own entry is read and corrected, and what somebody wrote since is told and left', async () => {
    const gateway = fresh();
    await gateway.send({ op: 'log', items: [anEntry(1, { photos: 2 })] });
    const uuid = uuidOf(1);
    const read = await gateway.send({ op: 'read-entry', uuid });
    expect(read).toMatchObject({
      ok: true,
      value: {
        uuid,
        row: 2,
        by: 'Nguyễn Ví Dụ',
        viewsAt: null,
        fields: { photos: 2, views: null, state: 'dang' },
      },
    });
    const send = (changes: object, seen?: object) =>
      gateway.send({ op: 'update', uuid, changes, ...(seen ? { seen } : {}) });
    expect(await send({ views: 90 }, { views: null })).toMatchObject({ ok: true, value: { uuid, row: 2 } });
    // Sent again because the answer got lost: it stands there already.
    expect((await send({ views: 90 }, { views: null })).ok).toBe(true);
    const late = await send({ views: 50, note: 'x' }, { views: null, note: '' });
    expect(late).toMatchObject({ problem: { kind: 'conflict', fields: [{ field: 'views', now: '90' }] } });
    const after = await gateway.send({ op: 'read-entry', uuid });
    expect(after).toMatchObject({ value: { fields: { views: 90, note: '' } } });
    expect((await send({ views: 50, state: 'go' })).ok).toBe(true);
    const sync = await gateway.send({ op: 'sync', known: null });
    expect(sync).toMatchObject({ value: { entries: [{ uuid, state: 'go', genre: 'tin', origin: 'goc' }] } });
  });

  test('only its own: another editor neither reads nor corrects it, and what was undone is told so', async () => {
    const gateway = fresh();
    sheet.addToken('u', 'Trần Văn Bình');
    await gateway.send({ op: 'log', items: [anEntry(1)] });
    for (const request of [
      { op: 'read-entry', uuid: uuidOf(1) },
      { op: 'update', uuid: uuidOf(1), changes: { note: 'x' } },
    ] as const) {
      expect(await reach('u').send(request)).toMatchObject({ problem: { kind: 'not-yours' } });
    }
    await gateway.send({ op: 'undo', uuid: uuidOf(1) });
    const read = await gateway.send({ op: 'read-entry', uuid: uuidOf(1) });
    expect(read).toMatchObject({ problem: { kind: 'undone' } });
    const other = await gateway.send({ op: 'read-entry', uuid: uuidOf(9) });
    expect(other).toMatchObject({ problem: { kind: 'not-found' } });
  });

  test('pins are put, arranged and ended one by one', async () => {
    const gateway = fresh();
    const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: null } as const;
    await gateway.send({ op: 'log', items: [anEntry(1, { pin }), anEntry(2)] });
    const [first, second, third] = [uuidOf(1), uuidOf(11), uuidOf(12)];
    const put = (pinId: string, position: 'trang_chu' | 'banner') =>
      gateway.send({ op: 'pin', pinId, article: uuidOf(2), pin: { ...pin, position } });
    expect(await put(second, 'banner')).toMatchObject({ ok: true, value: { pinId: second } });
    expect(await put(third, 'trang_chu')).toMatchObject({ ok: true, value: { pinId: third } });
    // The same place twice is the pin that stands there.
    expect(await put(uuidOf(13), 'banner')).toMatchObject({ ok: true, value: { pinId: second } });
    const arranged = await gateway.send({
      op: 'arrange-pins',
      pins: [
        { pinId: third, order: 1, to: '2025-04-01' },
        { pinId: first, order: 2, to: null },
        { pinId: uuidOf(99), order: 3, to: null },
      ],
    });
    expect(arranged.ok && [...arranged.value.arranged].sort()).toEqual([first, third].sort());
    await gateway.send({ op: 'unpin', article: uuidOf(2), pinId: second });
    const sync = await gateway.send({ op: 'sync', known: null });
    if (!sync.ok) throw new Error('sync');
    expect(sync.value.entries.map(({ pins }) => pins)).toEqual([
      [{ pinId: first, position: 'trang_chu', from: '2025-03-12', to: null, order: 2 }],
      [{ pinId: third, position: 'trang_chu', from: '2025-03-12', to: '2025-04-01', order: 1 }],
    ]);
    expect(sync.value.entries[1]?.pinned).toEqual({ pinId: third, position: 'trang_chu', to: '2025-04-01' });
    const early = [{ pinId: third, order: 1, to: '2025-03-11' }];
    const refusedOne = await gateway.send({ op: 'arrange-pins', pins: early });
    expect(refusedOne).toMatchObject({ problem: { kind: 'bad-data', field: 'to' } });
    await gateway.send({ op: 'unpin', article: uuidOf(2) });
    const later = await gateway.send({ op: 'sync', known: null });
    expect(later).toMatchObject({ ok: true, value: { entries: [{ uuid: uuidOf(1) }, { pinned: null }] } });
  });

  test('a repost names what it reposts, an original does not', async () => {
    const gateway = fresh();
    const items = [
      anEntry(1),
      anEntry(2, { origin: 'dang_lai', repostOf: uuidOf(1) }),
      anEntry(3, { repostOf: uuidOf(1) }),
    ];
    expect(await gateway.send({ op: 'log', items })).toMatchObject({
      value: {
        outcomes: [
          { kind: 'logged' },
          { kind: 'logged' },
          { problem: { kind: 'bad-data', field: 'repostOf', reason: 'invalid' } },
        ],
      },
    });
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
