import { afterAll, beforeAll, expect, test } from 'vitest';
import { protocolVersion } from '../../shared/protocol';
import requestsOfOne from '../fixtures/protocol/1/requests.json';
import { problemOf, startTracker, type Tracker } from './tracker';

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const envelope = (request: unknown, more: object = {}) => ({
  v: 1,
  client: { name: 'test', version: '0.1.0' },
  token: tracker.token,
  request,
  ...more,
});
const sync = { op: 'sync', known: null };

test('an extension of a later protocol hears that the sheet has to be updated, whatever else it says', async () => {
  const tooOld = { kind: 'sheet-too-old', speaks: protocolVersion };
  const later = { v: protocolVersion + 1 };
  expect(problemOf(await tracker.host.post(envelope(sync, later)))).toEqual(tooOld);
  expect(problemOf(await tracker.host.post(envelope(sync, { ...later, token: 'no such' })))).toEqual(tooOld);
  const request = { op: 'log-many', pages: [{ html: '' }] };
  expect(problemOf(await tracker.host.post({ ...later, client: 'so-ghim/9', request }))).toEqual(tooOld);
  expect(tracker.host.traces.at(-1)?.serviceCalls).toBe(0);
});

test('an extension of an earlier protocol hears that it has to be updated', async () => {
  expect(problemOf(await tracker.host.post(envelope(sync, { v: 0 })))).toMatchObject({
    kind: 'client-too-old',
  });
});

test('a version that is none is bad data', async () => {
  for (const v of ['1', null, 1.5, true]) {
    const kind = v === 1.5 ? 'sheet-too-old' : 'bad-data';
    expect(problemOf(await tracker.host.post(envelope(sync, { v })))).toMatchObject({ kind });
  }
});

test('what a later extension adds within the protocol is passed over', async () => {
  const article = { ...tracker.article(), readingTime: 4, pin: null, pictures: [{ by: 'x' }] };
  const answer = await tracker.host.post(
    envelope(
      { op: 'log', items: [article], dryRun: false },
      { client: { name: 'so-ghim-extension', version: '7.0.0', build: 12 }, trace: { id: 1 } },
    ),
  );
  expect(answer).toMatchObject({ ok: true, data: { outcomes: [{ uuid: article.uuid, kind: 'logged' }] } });
});

test('every request of protocol 1, as it was first sent, is still answered', async () => {
  const kept = JSON.parse(JSON.stringify(requestsOfOne).replaceAll('{{campaign}}', tracker.campaign));
  for (const request of kept) {
    const answer = await tracker.host.post(envelope(request));
    expect(answer, JSON.stringify(request)).toMatchObject({ v: 1, ok: true, op: request.op });
    const { outcomes = [] } = (answer as { data: { outcomes?: { kind: string }[] } }).data;
    expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'logged'));
  }
});
