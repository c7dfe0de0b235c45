import { signal } from '@preact/signals';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { KnownPin } from '../../../extension/gateway/known-pins';
import type { LedgerState } from '../../../extension/gateway/ledger';
import { type Deed, type NewDeed, newDeed } from '../../../extension/models/deed';
import { createPins } from '../../../extension/models/pins';
import type { PinLine } from '../../../extension/models/standing-pins';
import { done, refused } from '../../../shared/result';

const pin = (n: number, more: Partial<KnownPin> = {}): KnownPin => ({
  pinId: `pin${n}`,
  position: 'trang_chu',
  from: '2025-03-01',
  to: null,
  order: n,
  article: `article${n}`,
  campaign: 'c',
  title: `Bài ${n}`,
  publishedOn: '2025-03-01',
  url: `https://phuong.example.gov.vn/${n}`,
  takenDown: false,
  ...more,
});

const syncedAt = '2025-03-12T08:00:00+07:00';
const pins = signal<readonly KnownPin[]>([]);
const deeds = signal<readonly Deed[]>([]);
let isFull = false;
let count = 0;

const model = () =>
  createPins(
    {
      today: () => '2025-03-12',
      newUuid: () => `id${++count}`,
      do: async (deed: NewDeed) => {
        if (isFull) return refused({ kind: 'storage-full' });
        deeds.value = [...deeds.value, newDeed(deed, syncedAt)];
        return done(null);
      },
    },
    {
      pins,
      deeds,
      ledger: signal<LedgerState | null>({ epoch: 'e', cursor: 1, checksum: '', at: syncedAt }),
      clock: signal(0),
    },
  );
const titles = (lines: readonly PinLine[] | undefined) => lines?.map(({ title }) => title);
const front = (of: ReturnType<typeof model>) =>
  of.lists.value.find(({ position }) => position === 'trang_chu')?.lines as readonly PinLine[];

beforeEach(() => {
  pins.value = [1, 2, 3, 4].map((n) => pin(n));
  deeds.value = [];
  isFull = false;
});

test('each position has its list, in the order given and then by day; empty ones are not shown', () => {
  pins.value = [
    pin(1, { order: null, from: '2025-03-05' }),
    pin(2, { order: 2 }),
    pin(3, { order: 1 }),
    pin(4, { position: 'banner' }),
    pin(5, { order: null, from: '2025-03-02' }),
  ];
  const { lists } = model();
  expect(lists.value.map(({ position, lines }) => [position, titles(lines)])).toEqual([
    ['trang_chu', ['Bài 3', 'Bài 2', 'Bài 5', 'Bài 1']],
    ['banner', ['Bài 4']],
  ]);
});

test('moved, it stands there at once, and the whole order is sent', async () => {
  const of = model();
  expect(of.move(front(of)[3]!, 0)).toBe(0);
  await Promise.resolve();
  expect(titles(front(of))).toEqual(['Bài 4', 'Bài 1', 'Bài 2', 'Bài 3']);
  expect(deeds.value[0]?.request).toEqual({
    op: 'arrange-pins',
    pins: ['pin4', 'pin1', 'pin2', 'pin3'].map((pinId, at) => ({ pinId, order: at + 1, to: null })),
  });
  expect(front(of).every(({ waiting }) => waiting)).toBe(true);
});

test('moved beyond an end it stays at the end, and nothing is sent for nothing', () => {
  const of = model();
  expect(of.move(front(of)[3]!, 9)).toBe(3);
  expect(of.move(front(of)[0]!, -1)).toBe(0);
  expect(deeds.value).toEqual([]);
});

test('whatever is moved where, no pin is lost or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -1, max: 5 })), { maxLength: 12 }),
      async (moves) => {
        deeds.value = [];
        const of = model();
        for (const [at, to] of moves) {
          const line = front(of)[at]!;
          const place = of.move(line, to);
          await Promise.resolve();
          expect(front(of)[place]?.pinId).toBe(line.pinId);
        }
        expect([...(titles(front(of)) ?? [])].sort()).toEqual(['Bài 1', 'Bài 2', 'Bài 3', 'Bài 4']);
      },
    ),
  );
});

test('unpinned it is gone from here at once; refused it is there again with why', async () => {
  const of = model();
  await of.unpin(front(of)[1]!);
  expect(titles(front(of))).toEqual(['Bài 1', 'Bài 3', 'Bài 4']);
  expect(deeds.value[0]?.request).toEqual({ op: 'unpin', article: 'article2', pinId: 'pin2' });
  const problem = { kind: 'not-found', what: 'article' } as const;
  deeds.value = deeds.value.map((deed) => ({ ...deed, state: { kind: 'refused', problem } }));
  expect(front(of)[1]).toMatchObject({ title: 'Bài 2', refused: { state: { problem } } });
});

test('what was done is shown until a later sync says so itself, and not after', async () => {
  const of = model();
  await of.unpin(front(of)[0]!);
  const settle = (at: string) => {
    deeds.value = deeds.value.map((deed) => ({ ...deed, state: { kind: 'done', at } }));
  };
  settle('2025-03-12T08:00:05+07:00');
  expect(front(of)).toHaveLength(3);
  settle('2025-03-12T07:59:59+07:00');
  expect(front(of)).toHaveLength(4);
});

test('a last day: typed as people do, blank for open, never before the first', async () => {
  const of = model();
  expect(of.setUntil(front(of)[0]!, '20/3/2025')).toBe(true);
  await Promise.resolve();
  expect(front(of)[0]?.to).toBe('2025-03-20');
  expect(of.setUntil(front(of)[0]!, '')).toBe(true);
  await Promise.resolve();
  expect(front(of)[0]?.to).toBeNull();
  expect(of.setUntil(front(of)[0]!, '28/02/2025')).toBe(false);
  expect(of.setUntil(front(of)[0]!, 'mai')).toBe(false);
  expect(of.setUntil(front(of)[0]!, '  ')).toBe(true);
  expect(deeds.value).toHaveLength(2);
});

test('terms: to come, standing, ending today, over; those over and those taken down are counted', () => {
  pins.value = [
    pin(1, { from: '2025-03-13' }),
    pin(2, { to: '2025-03-12' }),
    pin(3, { to: '2025-03-11' }),
    pin(4, { takenDown: true }),
  ];
  const of = model();
  expect(front(of).map(({ term }) => term)).toEqual(['later', 'ends-today', 'expired', 'stands']);
  expect(of.toEnd.value).toBe(2);
});

test('what could not be kept is said', async () => {
  isFull = true;
  const of = model();
  await of.unpin(front(of)[0]!);
  expect(of.notKept.value).toBe(true);
  expect(front(of)).toHaveLength(4);
});
