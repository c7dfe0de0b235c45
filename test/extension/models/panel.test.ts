import { describe, expect, test, vi } from 'vitest';
import { known } from '../../../extension/gateway/ledger';
import { refused } from '../../../shared/result';
import { aLedgerEntry, anEntry, aReading, uuidOf } from '../campaign';
import { panelBench } from './panel-bench';

const second = aReading({ address: 'https://phuong.example.gov.vn/vi/news/tin/bai-khac-126.html' });
const doubtful = aReading({ publishedOn: { value: '2025-03-12', from: 'visible-date', sure: false } });

describe('two presses', () => {
  test('the first reads, the second saves', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    expect(bench.panel.page.value.kind).toBe('draft');
    bench.later(600);
    await bench.pressOn(aReading());
    expect(bench.saves).toHaveLength(1);
    expect(bench.panel.page.value.kind).toBe('saved');
  });

  test('the second article costs two presses as well', async () => {
    const bench = panelBench();
    for (const article of [aReading(), second]) {
      bench.later(1000);
      await bench.pressOn(article);
      bench.later(600);
      await bench.pressOn(article);
    }
    expect(bench.saves).toEqual([uuidOf(1), uuidOf(2)]);
  });

  test('a key that is held down does not save what nobody has seen', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    bench.later(50);
    await bench.pressOn(aReading());
    expect(bench.saves).toEqual([]);
  });

  test('the press that opened the panel does not save the draft that it finds there', async () => {
    const bench = panelBench({ openedAt: 1_005_000 });
    await bench.pressOn(aReading());
    bench.later(3000);
    await bench.pressOn(aReading());
    expect(bench.saves).toEqual([]);
    bench.later(3000);
    await bench.pressOn(aReading());
    expect(bench.saves).toHaveLength(1);
  });

  test('nothing in doubt is saved by a press: the focus goes there', async () => {
    const bench = panelBench();
    await bench.pressOn(doubtful);
    bench.later(600);
    await bench.pressOn(doubtful);
    expect(bench.saves).toEqual([]);
    expect(bench.panel.focusOn.value?.field).toBe('date');
    bench.draft().confirmDate();
    bench.later(600);
    await bench.pressOn(doubtful);
    expect(bench.saves).toHaveLength(1);
  });
});

describe('pages', () => {
  test('another tab or another page is not read until it is asked for', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    bench.reading.value = null;
    expect(bench.panel.page.value.kind).toBe('unread');
  });

  test.each(['javascript', 'data', 'chrome', 'file'])('%s: cannot be logged', async (scheme) => {
    const bench = panelBench();
    await bench.press({ kind: 'not-a-page', scheme });
    expect(bench.panel.page.value).toEqual({ kind: 'not-a-page', scheme });
  });

  test('reading is waited for ten seconds, not longer', async () => {
    const bench = panelBench();
    await bench.press({ kind: 'reading' });
    expect(bench.panel.page.value.kind).toBe('reading');
    bench.later(10_001);
    expect(bench.panel.page.value.kind).toBe('unreadable');
  });

  test('without the sheet’s campaigns it says so, and goes on when they come', async () => {
    const bench = panelBench({ campaigns: null });
    await bench.pressOn(aReading());
    expect(bench.panel.page.value).toEqual({ kind: 'no-campaigns', loaded: false });
    bench.campaigns.value = panelBench().campaigns.value;
    await bench.settle();
    expect(bench.panel.page.value.kind).toBe('draft');
  });

  test('an article in the ledger says who, when and which row', async () => {
    const bench = panelBench();
    const article = aReading();
    const key = bench.keyOf(article);
    const entry = known({
      ...anEntry(9),
      key,
      state: 'dang',
      by: 'Lê Mô Phỏng',
      at: '2025-03-13T07:00:00+07:00',
      row: 12,
      pinned: null,
    });
    bench.ledger.set(key, [entry]);
    await bench.pressOn(article);
    expect(bench.panel.page.value).toMatchObject({
      kind: 'logged',
      entries: [{ by: 'Lê Mô Phỏng', row: 12 }],
    });
  });

  test('a logged article in view is told anew by each sync: pinned, corrected; one that is gone stays in view', async () => {
    const bench = panelBench();
    const article = aReading();
    const entry = known(aLedgerEntry(1, { key: bench.keyOf(article) }));
    bench.ledger.set(entry.key, [entry]);
    await bench.pressOn(article);
    const pinned = { pinId: 'p', position: 'trang_chu', to: null } as const;
    bench.ledger.set(entry.key, [{ ...entry, pinned, title: 'Tiêu đề đã sửa' }]);
    bench.synced.value = { at: '2025-04-01T10:00:00+07:00' };
    await bench.settle();
    const inView = bench.panel.page.value;
    expect(inView).toMatchObject({ kind: 'logged', entries: [{ pinned, title: 'Tiêu đề đã sửa' }] });
    bench.ledger.clear();
    bench.synced.value = { at: '2025-04-01T10:15:00+07:00' };
    await bench.settle();
    expect(bench.panel.page.value).toBe(inView);
  });

  test('so does one that was logged here since the last sync', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    await bench.panel.save();
    bench.outbox.value = bench.outbox.value.map((item) => ({
      ...item,
      state: { kind: 'sent' as const, row: 5, rowAt: '2025-04-01T08:00:00+07:00' },
    }));
    bench.reading.value = null;
    bench.later(1000);
    await bench.pressOn(aReading());
    expect(bench.panel.page.value).toMatchObject({
      kind: 'logged',
      entries: [{ by: 'Nguyễn Ví Dụ', row: 5 }],
    });
  });
});

describe('drafts', () => {
  test('what was typed survives closing the panel', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    bench.draft().edit({ note: 'ảnh chờ duyệt' });
    const again = panelBench();
    for (const [key, fields] of bench.drafts) again.drafts.set(key, fields);
    await again.pressOn(aReading());
    expect(again.draft().fields.value.note).toBe('ảnh chờ duyệt');
  });

  test('only what was typed is kept, and it is forgotten once saved', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    expect(bench.drafts.size).toBe(0);
    bench.draft().edit({ note: 'x' });
    expect(bench.drafts.size).toBe(1);
    await bench.panel.save();
    expect(bench.drafts.size).toBe(0);
  });

  test('undo in place brings the draft back as it was', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    bench.draft().edit({ note: 'giữ lại' });
    await bench.panel.save();
    expect(bench.panel.undoLeft.value).toBe(10);
    bench.later(4000);
    expect(bench.panel.undoLeft.value).toBe(6);
    await bench.panel.undo(uuidOf(1));
    expect(bench.outbox.value).toEqual([]);
    expect(bench.draft().fields.value.note).toBe('giữ lại');
  });

  test('an undo that could not be kept says so and changes nothing', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    await bench.panel.save();
    bench.disk.full = true;
    await bench.panel.undo(uuidOf(1));
    expect(bench.panel.undoProblem.value).toEqual({ kind: 'storage-full' });
    expect(bench.panel.page.value).toMatchObject({ kind: 'saved' });
    bench.disk.full = false;
    await bench.panel.undo(uuidOf(1));
    expect(bench.panel.undoProblem.value).toBeNull();
    expect(bench.panel.page.value.kind).toBe('draft');
  });

  test('a refused article comes back to be corrected', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    await bench.panel.save();
    const [item] = bench.outbox.value;
    await bench.panel.correct(item!);
    expect(bench.outbox.value).toEqual([]);
    expect(bench.draft().fields.value).toMatchObject({ title: item!.entry.title, theme: 3 });
    expect(bench.draft().doubts.value).toEqual([]);
  });
});

describe('saving that fails', () => {
  test('a full disk is said, and the draft stays', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    vi.spyOn(bench.ports, 'save').mockResolvedValue(refused({ kind: 'storage-full' }));
    await bench.panel.save();
    expect(bench.panel.saveProblem.value).toEqual({ kind: 'storage-full' });
    expect(bench.panel.page.value.kind).toBe('draft');
  });

  test('after a silent worker the same article keeps its uuid', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    const save = vi.spyOn(bench.ports, 'save').mockResolvedValueOnce(refused({ kind: 'worker-silent' }));
    await bench.panel.save();
    await bench.panel.save();
    expect(save.mock.calls.map(([entry]) => entry.uuid)).toEqual([uuidOf(1), uuidOf(1)]);
  });

  test('two quick clicks save once', async () => {
    const bench = panelBench();
    await bench.pressOn(aReading());
    await Promise.all([bench.panel.save(), bench.panel.save()]);
    expect(bench.saves).toHaveLength(1);
  });
});
