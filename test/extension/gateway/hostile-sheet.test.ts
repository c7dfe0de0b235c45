import { expect, test } from 'vitest';
import { createWebAppGateway } from '../../../extension/gateway/web-app';
import { hostileTexts } from '../../strangers/hostile-text';

const address = 'https://script.google.com/macros/s/x/exec';
const client = { name: 'so-ghim-extension', version: '0.1.0' };
const answering = (body: BodyInit) =>
  createWebAppGateway({ address, token: 't', client, fetch: async () => new Response(body) });
const sync = { op: 'sync', known: null } as const;
const notOurs = { ok: false, problem: { kind: 'not-our-answer' } };

const answer = (text: string) => ({
  v: 1,
  ok: true,
  op: 'sync',
  data: {
    you: { name: text, role: 'editor' },
    sheet: { name: text, url: text },
    epoch: 'e',
    cursor: 1,
    checksum: '',
    complete: true,
    removed: [],
    at: '2025-03-12T08:15:00+07:00',
    entries: [
      {
        uuid: 'u',
        key: '__proto__',
        campaign: 'c1',
        title: text,
        url: text,
        publishedOn: text,
        theme: 1,
        state: 'dang',
        by: text,
        at: text,
        row: 2,
        pinned: null,
      },
    ],
    reference: {
      version: 'r',
      campaigns: [
        {
          id: 'c1',
          title: text,
          stage: 'tuyen_truyen',
          from: null,
          to: null,
          active: true,
          themes: [{ number: 1, label: text, text, strong: [text], medium: [], weak: [], negative: [] }],
          gate: { positive: [], negative: [] },
          units: [{ id: 'u', kind: text, name: text, shortName: text, aliases: [text], needsPrefix: false }],
        },
      ],
    },
  },
});

test.each(Object.entries(hostileTexts))(
  'what people wrote into the sheet is text, no address, and does not turn: %s',
  async (_, text) => {
    const read = await answering(JSON.stringify(answer(text))).send(sync);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { sheet, entries, you, reference } = read.value;
    expect([sheet.url, entries[0]?.url]).toEqual(['', '']);
    const shown = [
      sheet.name,
      you.name,
      entries[0]?.title,
      entries[0]?.by,
      JSON.stringify(reference?.campaigns[0]?.themes[0]?.label),
    ];
    expect(shown.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  },
);

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://docs.google.com@evil.example/',
  'file:///etc/passwd',
  'chrome://settings',
])('the sheet’s own address is one of the web or none: %s', async (url) => {
  const hostile = answer('x');
  hostile.data.sheet.url = url;
  const read = await answering(JSON.stringify(hostile)).send(sync);
  expect(read.ok && read.value.sheet.url).toBe('');
});

test.each([
  ['10 MB of nothing', 'x'.repeat(10_000_000)],
  ['10 MB that look like the beginnings of tags', '<'.repeat(10_000_000)],
  ['100,000 levels', `{"v":1,"ok":true,"op":"sync","data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['data of a prototype', '{"__proto__":{"v":1,"ok":true,"op":"sync"}}'],
])('an answer of %s is none of ours', async (_, text) => {
  expect(await answering(text).send(sync)).toMatchObject(notOurs);
});

test('a refusal of no known kind is a refusal all the same', async () => {
  for (const kind of ['__proto__', 'constructor', 'x'.repeat(100_000)])
    expect(await answering(JSON.stringify({ v: 1, ok: false, problem: { kind } })).send(sync)).toMatchObject({
      ok: false,
    });
});

test('an answer without end is left', async () => {
  let pieces = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1;
      controller.enqueue(new Uint8Array(1024 * 1024).fill(120));
    },
  });
  expect(await answering(endless).send(sync)).toMatchObject(notOurs);
  expect(pieces).toBeLessThan(80);
});
