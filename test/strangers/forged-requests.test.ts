import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ClientAnswers, type ClientOp } from '../../shared/protocol';
import { good, problemOf, startTracker, type Tracker } from '../apps-script/tracker';
import { forgetGuesses, startForgetful } from './guesses';
import { wholeState } from './whole-state';

let tracker: Tracker;
let other: { token: string; code: string; id: string };
let revoked: { token: string; code: string; id: string };
let elsewhere: string;
let article: ReturnType<Tracker['article']>;
beforeAll(async () => {
  tracker = await startForgetful();
  other = await tracker.connect('Trần Văn Bình');
  revoked = await tracker.connect('Người đã thôi việc');
  await tracker.page({ op: 'revoke-connection', id: revoked.id });
  article = tracker.article();
  await tracker.log([article]);
  const another = await startTracker();
  elsewhere = another.token;
  await another.host.close();
}, 120_000);
beforeEach(() => forgetGuesses(tracker));
afterAll(() => tracker.host.close());

const pin = { position: 'tieu_diem', from: '2025-03-12', to: null, order: null };
const requests = (): Record<ClientOp, Record<string, unknown>> => ({
  hello: { op: 'hello', code: 'x', device: 'x' },
  sync: { op: 'sync', known: null },
  log: { op: 'log', items: [tracker.article()] },
  'read-entry': { op: 'read-entry', uuid: article.uuid },
  update: { op: 'update', uuid: article.uuid, changes: { title: 'Khác' } },
  undo: { op: 'undo', uuid: article.uuid },
  pin: { op: 'pin', pinId: randomUUID(), article: article.uuid, pin },
  unpin: { op: 'unpin', article: article.uuid },
  'arrange-pins': { op: 'arrange-pins', pins: [{ pinId: article.uuid, order: 1, to: null }] },
});
const envelope = (request: unknown, token: unknown = tracker.token) => ({
  v: 1,
  client: { name: 'test', version: '0.1.0' },
  token,
  request,
});
const untouched = async <T>(work: () => Promise<T>): Promise<T> => {
  const before = await wholeState(tracker.host);
  const result = await work();
  expect(await wholeState(tracker.host)).toBe(before);
  return result;
};
const refusal = async (body: unknown) => problemOf(await tracker.host.post(body));

test.each(Object.keys(ClientAnswers) as ClientOp[])('%s without a good token changes nothing', async (op) => {
  const tokens: [string, unknown][] = [
    ['none', ''],
    ['a guess', 'f'.repeat(64)],
    ['a revoked one', revoked.token],
    ['that of another tracker', elsewhere],
    ['a code', other.code],
    ['a hash', '0'.repeat(64)],
    ['the id of a connection', other.id],
    ['the name of a property', `token:${other.id}`],
    ['a number', 1],
    ['a list', [tracker.token]],
    ['an object', { toString: tracker.token }],
    ['null', null],
  ];
  await untouched(async () => {
    for (const [name, token] of tokens) {
      const { kind } = await refusal(envelope(requests()[op], token));
      expect(['unknown-token', 'revoked-token', 'unknown-code', 'bad-data'], name).toContain(kind);
    }
  });
});

test('a token is no code', async () => {
  await untouched(async () => {
    for (const code of [tracker.token, other.token, other.id, '', '0'.repeat(64)])
      expect(await refusal(envelope({ op: 'hello', code, device: 'x' }, ''))).toEqual({
        kind: 'unknown-code',
      });
    expect(await refusal(envelope({ op: 'hello', code: other.code, device: 'x' }, ''))).toMatchObject({
      kind: 'spent-code',
    });
    expect(await refusal(envelope({ op: 'hello', code: revoked.code, device: 'x' }, ''))).toMatchObject({
      kind: 'revoked-code',
    });
  });
});

test('another editor’s rows are neither read for correcting, nor changed, nor taken out', async () => {
  await untouched(async () => {
    for (const op of ['read-entry', 'update', 'undo'] as const) {
      expect(await refusal(envelope(requests()[op], other.token))).toEqual({
        kind: 'not-yours',
        by: 'Nguyễn Thị Hồng',
      });
    }
  });
});

test('the same uuid with another body leaves the row as it is, also from another hand', async () => {
  await untouched(async () => {
    for (const token of [tracker.token, other.token]) {
      const changed = { ...article, title: 'Tráo', url: 'https://evil.example/tin-12345.html', note: 'x' };
      const answer = await tracker.host.post(envelope({ op: 'log', items: [changed] }, token));
      const [outcome] = good<{ outcomes: unknown[] }>(answer).outcomes;
      expect(outcome).toEqual({ uuid: article.uuid, kind: 'logged', row: 2, rowAt: expect.any(String) });
    }
  });
});

test('a request that is sent again after undo, or after its token was revoked, brings nothing back', async () => {
  const late = await tracker.connect('Người gửi lại');
  const mine = tracker.article();
  const log = envelope({ op: 'log', items: [mine] }, late.token);
  good(await tracker.host.post(log));
  const undo = envelope({ op: 'undo', uuid: mine.uuid }, late.token);
  good(await tracker.host.post(undo));
  await untouched(async () => {
    good(await tracker.host.post(undo));
    const [outcome] = good<{ outcomes: { problem?: unknown }[] }>(await tracker.host.post(log)).outcomes;
    expect(outcome?.problem).toMatchObject({ kind: 'undone' });
  });
  await tracker.page({ op: 'revoke-connection', id: late.id });
  await untouched(async () => {
    expect(await refusal(log)).toEqual({ kind: 'revoked-token' });
    expect(await refusal(undo)).toEqual({ kind: 'revoked-token' });
  });
});

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const raw = (request: string) =>
  `{"v":1,"client":{"name":"t","version":"0.1.0"},"token":"${tracker.token}","request":${request}}`;

test('JSON that is odd is refused or read plainly, and leaves no trace', async () => {
  const uuid = randomUUID();
  const item = JSON.stringify(tracker.article());
  await untouched(async () => {
    const odd: Record<string, string> = {
      deep: deep(100_000),
      deepIn: raw(deep(100_000)),
      deepItems: raw(`{"op":"log","items":${deep(100_000)}}`),
      nothing: 'null',
      list: '[]',
      number: '1e309',
      text: '"log"',
      notANumber: 'NaN',
      listForRequest: raw('[{"op":"sync","known":null}]'),
      listForEnvelope: `[${raw('{"op":"sync","known":null}')}]`,
      opAsList: raw('{"op":["undo"]}'),
      unknown: raw('{"op":"create-campaign","text":"x"}'),
      pageOperation: raw('{"op":"issue-connection","person":"x"}'),
      inherited: raw('{"op":"constructor"}'),
      inherited2: raw('{"op":"__proto__"}'),
      inherited3: raw('{"op":"toString"}'),
      prototype: raw(`{"__proto__":{"op":"undo","uuid":"${article.uuid}"}}`),
      prototypeOfEnvelope: `{"__proto__":${raw(`{"op":"undo","uuid":"${article.uuid}"}`)}}`,
      constructed: raw('{"constructor":{"prototype":{"op":"sync"}}}'),
      numberAsText: raw(item.replace('"theme":3', '"theme":"3"')),
      infinite: raw(`{"op":"log","items":[${item.replace('"theme":3', '"theme":1e309')}]}`),
      fraction: raw(`{"op":"log","items":[${item.replace('"theme":3', '"theme":3.5')}]}`),
      uuidUpper: raw(`{"op":"undo","uuid":"${uuid.toUpperCase()}"}`),
      uuidList: raw(`{"op":"undo","uuid":["${uuid}"]}`),
      uuidLine: raw(`{"op":"undo","uuid":"${uuid}\\n"}`),
      cursor: raw('{"op":"sync","known":{"epoch":"","cursor":-1,"checksum":"","reference":""}}'),
      longKey: raw(`{"${'k'.repeat(400_000)}":1}`),
      manyKeys: raw(`{${Array.from({ length: 30_000 }, (_, at) => `"k${at}":1`).join(',')}}`),
    };
    for (const [name, body] of Object.entries(odd)) {
      const answer = (await tracker.host.post(body)) as {
        ok: boolean;
        data?: { outcomes?: { kind: string }[] };
        problem?: { kind: string };
      };
      const isRefused = !answer.ok || answer.data?.outcomes?.every(({ kind }) => kind === 'refused');
      expect(isRefused, name).toBe(true);
      expect(answer.problem?.kind, name).not.toBe('failed');
    }
  });
  expect(tracker.host.logs.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('of a key that stands twice the last is taken, as everywhere', async () => {
  await untouched(async () => {
    const body = raw(`{"op":"undo","uuid":"${article.uuid}","op":"sync","known":null}`);
    expect(good(await tracker.host.post(body))).toMatchObject({ complete: true });
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//evil.example/x',
  'https://dongnai.gov.vn@evil.example/tin-1.html',
  'https://dongnai.gov.vn\\@evil.example/tin-1.html',
  'https://dongnai.gov.vn/\u202elmth.nit',
  'https://dongnai.gov.vn/\u0000',
  'https://dongnai.gov.vn/\u001b[2J',
  'https://evil.example\u200b/tin-1.html',
  ' https://dongnai.gov.vn/tin-1.html',
  'https:///tin.html',
])('an address that is none, or looks like another, is refused: %j', async (url) => {
  await untouched(async () => {
    const [outcome] = await tracker.log([tracker.article({ url })]);
    expect(outcome).toMatchObject({ kind: 'refused', problem: { kind: 'bad-data' } });
    const [second] = await tracker.log([tracker.article({ canonical: url })]);
    expect(second).toMatchObject({ kind: 'refused', problem: { kind: 'bad-data' } });
  });
});

test('the greatest articles that the protocol allows are written, and no cell is over Google’s limit', async () => {
  const wide = (count: number) => 'ế'.repeat(count);
  const largest = () =>
    tracker.article({
      url: `https://dongnai.gov.vn/${randomUUID()}?${'q'.repeat(1900)}`,
      title: wide(1000),
      section: wide(200),
      author: wide(200),
      source: wide(200),
      note: wide(2000),
      portal: 'x'.repeat(253),
      units: Array.from({ length: 40 }, () => wide(200)),
      secondaryThemes: [1, 2],
    });
  const eight = Array.from({ length: 8 }, largest);
  for (const outcome of await tracker.log(eight)) expect(outcome.kind).toBe('logged');
  const fifty = Array.from({ length: 50 }, largest);
  expect(await refusal(envelope({ op: 'log', items: fifty }))).toMatchObject({
    kind: 'too-large',
    unit: 'bytes',
  });
  const narrow = Array.from({ length: 50 }, () =>
    tracker.article({ title: 'x'.repeat(1000), note: 'y'.repeat(2000), units: ['z'.repeat(200)] }),
  );
  for (const outcome of await tracker.log(narrow)) expect(outcome.kind).toBe('logged');
  const state = JSON.parse(await wholeState(tracker.host)) as { sheets: { cells: unknown[][][] }[] };
  const longest = Math.max(
    ...state.sheets.flatMap(({ cells }) => cells.flat().map(([value]) => String(value ?? '').length)),
  );
  expect(longest).toBeLessThanOrEqual(50_000);
});

test('bodies at the limit of size are refused before they are parsed', async () => {
  await untouched(async () => {
    for (const body of ['x'.repeat(10 * 1024 * 1024), `"${'đ'.repeat(5 * 1024 * 1024)}"`, deep(2_000_000)])
      expect(await refusal(body)).toMatchObject({ kind: 'too-large', unit: 'bytes' });
  });
});
