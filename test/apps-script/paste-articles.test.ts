import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SheetGateway } from '../../extension/gateway/sheet-gateway';
import { countOpen, type OutboxItem, queuedEntries } from '../../extension/outbox/item';
import { createOutbox } from '../../extension/outbox/outbox';
import type { ArticleEntry, PasteData } from '../../shared/protocol';
import { articleKey } from '../../shared/publication/key';
import { readQueueTsv, writeQueueTsv } from '../../shared/publication/queue-tsv';
import { startTracker, type Tracker } from './tracker';

const editor = 'Nguyễn Thị Hồng';
let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker();
}, 120_000);
afterAll(() => tracker.host.close());

const paste = (items: readonly ArticleEntry[], write = true, by = editor): Promise<PasteData> =>
  tracker.page<'paste-articles'>({ op: 'paste-articles', by, write, items }, 'officer');
const rowsOf = async (...items: readonly ArticleEntry[]) =>
  (await tracker.rows('publications')).filter(
    ({ id, url }) => items.some(({ uuid }) => uuid === id) || items.some((one) => one.url === url),
  );

/** An editor's queue whose web app is blocked until it is not. */
const blockedQueue = async (articles: readonly ArticleEntry[]) => {
  let items: readonly OutboxItem[] = [];
  let isBlocked = true;
  const send = async (request: Parameters<SheetGateway['send']>[0]) => {
    if (isBlocked) return { ok: false, problem: { kind: 'unreachable' } };
    const answer = await tracker.send(request);
    return answer.ok ? { ok: true, value: answer.data } : answer;
  };
  const outbox = createOutbox({
    store: {
      read: async () => items,
      change: async (edit) => {
        items = edit(items) ?? items;
        return true;
      },
    },
    gateway: async () => ({ send }) as SheetGateway,
    now: () => Date.now(),
    isOnline: () => true,
    exclusively: (_name, run) => run(),
  });
  for (const entry of articles) await outbox.put(entry, articleKey(entry.url, entry.canonical));
  await outbox.flush();
  return {
    outbox,
    items: () => items,
    deliver: async () => {
      isBlocked = false;
      await outbox.hurry();
      await outbox.flush();
    },
  };
};

/** What a paste of the queue's export brings back. */
const exported = (items: readonly OutboxItem[]): ArticleEntry[] => {
  const read = readQueueTsv(writeQueueTsv(queuedEntries(items), editor));
  if (read.kind !== 'rows') throw new Error(read.kind);
  return read.rows.map(({ entry }) => entry as ArticleEntry);
};

test('pasted first, delivered later: the queue hears of its rows, and nothing is doubled', async () => {
  const articles = [tracker.article(), tracker.article({ title: '=1+1', note: 'a\tb' }), tracker.article()];
  const queue = await blockedQueue(articles);
  expect(queue.items().map(({ state }) => state.kind)).toEqual(['waiting', 'waiting', 'waiting']);
  const { outcomes } = await paste(exported(queue.items()));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['logged', 'logged', 'logged']);
  // What was brought by hand waits on until the sheet has answered its editor.
  expect(countOpen(queue.items())).toBe(3);
  await queue.deliver();
  const rows = await rowsOf(...articles);
  expect(rows).toHaveLength(3);
  expect(queue.items().map(({ state }) => state)).toEqual(
    articles.map(({ uuid }) =>
      expect.objectContaining({ kind: 'sent', row: rows.find(({ id }) => id === uuid)?.row }),
    ),
  );
  // They are the editor's own: the device may correct and undo them.
  expect(rows.map(({ logged_by }) => logged_by)).toEqual([editor, editor, editor]);
  await tracker.ask({ op: 'undo', uuid: articles[0]?.uuid ?? '' });
  expect(await rowsOf(...articles)).toHaveLength(2);
  expect((await paste(articles)).outcomes[0]).toMatchObject({ problem: { kind: 'undone' } });
});

test('delivered first, pasted later: each is told as logged, with its row, and nothing is doubled', async () => {
  const articles = [tracker.article(), tracker.article()];
  const queue = await blockedQueue(articles);
  const tsv = exported(queue.items());
  await queue.deliver();
  const before = await rowsOf(...articles);
  const dry = await paste(tsv, false);
  expect(dry.fresh).toEqual([]);
  expect(dry.outcomes.map(({ kind }) => kind)).toEqual(['logged', 'logged']);
  expect((await paste(tsv)).outcomes).toEqual(
    before.map(({ id, row }) => expect.objectContaining({ uuid: id, kind: 'logged', row })),
  );
  expect(await rowsOf(...articles)).toEqual(before);
  expect(exported(queue.items())).toEqual([]);
});

test('what would be is told before anything is written: new, logged already, invalid with why', async () => {
  const known = tracker.article();
  await tracker.log([known]);
  const same = tracker.article({ url: known.url });
  const [fresh, twin] = [tracker.article(), tracker.article()];
  const repeated = { ...twin, url: fresh.url };
  const bad = [
    tracker.article({ publishedOn: '31/02/2025' }),
    tracker.article({ theme: 8 }),
    tracker.article({ url: 'javascript:alert(1)' }),
  ];
  const items = [known, same, fresh, repeated, ...bad];
  const before = await tracker.rows('publications');
  const lines = (await tracker.rows('history')).length;
  const { outcomes, fresh: isNew } = await paste(items, false);
  expect(await tracker.rows('publications')).toEqual(before);
  expect(await tracker.rows('history')).toHaveLength(lines);
  expect(isNew).toEqual([fresh.uuid, repeated.uuid]);
  const by = new Map(outcomes.map((outcome) => [outcome.uuid, outcome]));
  expect(by.get(known.uuid)).toMatchObject({ kind: 'logged' });
  expect(by.get(same.uuid)).toMatchObject({ problem: { kind: 'duplicate', uuid: known.uuid, by: editor } });
  expect(bad.map(({ uuid }) => by.get(uuid))).toMatchObject([
    { problem: { field: 'publishedOn', reason: 'not-a-date' } },
    { problem: { field: 'theme', reason: 'unknown-theme' } },
    { problem: { field: 'url', reason: 'not-an-address' } },
  ]);
  const written = await paste(items);
  expect(written.outcomes).toHaveLength(items.length);
  expect(written.outcomes.find(({ uuid }) => uuid === repeated.uuid)).toMatchObject({
    problem: { kind: 'duplicate', uuid: fresh.uuid },
  });
  expect(await tracker.rows('publications')).toHaveLength(before.length + 1);
});

test('a name that no connection bears is not believed; history tells who pasted', async () => {
  const [mine, pinned] = [tracker.article(), tracker.article()];
  const pin = { position: 'trang_chu', from: '2025-03-12', to: null, order: null } as const;
  await paste([mine], true, 'Chủ tịch');
  await paste([{ ...pinned, pin }]);
  const officer = (await tracker.page({ op: 'status' }, 'officer')).you.email;
  expect((await rowsOf(mine))[0]?.logged_by).toBe(officer);
  expect((await tracker.rows('pins')).find(({ article }) => article === pinned.uuid)?.pinned_by).toBe(editor);
  const history = await tracker.rows('history');
  expect(history.slice(-2)).toMatchObject([{ by: officer }, { by: officer, subject: pinned.title }]);
});
