import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { type KnownEntry, known } from '../../../extension/gateway/ledger';
import type { FetchProblem } from '../../../extension/models/fetch-problem';
import { pastedLinks } from '../../../extension/models/pasted-links';
import { createScan, type ScanModel } from '../../../extension/models/scan';
import { newItem, type OutboxItem } from '../../../extension/outbox/item';
import type { Listing } from '../../../extension/portals/listing/links';
import type { ArticleReading } from '../../../extension/portals/reading';
import type { ArticleEntry } from '../../../shared/protocol';
import { done, refused } from '../../../shared/result';
import { aCampaign, aLedgerEntry, aReading, uuidOf } from '../campaign';

const url = (n: number) => `https://phuong.example.gov.vn/vi/news/tin/bai-${n}.html`;
const reading = (n: number, changes: Partial<ArticleReading> = {}) =>
  aReading({
    address: url(n),
    title: { value: `Phường Trảng Dài trao sinh kế lần ${n}`, from: 'microdata', sure: true },
    ...changes,
  });
const link = (n: number) => ({ url: url(n), title: `Bài ${n}`, publishedOn: null });

let pages: Map<string, ArticleReading | null | FetchProblem>;
let ledger: Map<string, KnownEntry[]>;
let listing: Listing | 'no-access';
let isAllowed: boolean;
let answersAllow: boolean;
let asked: (readonly string[])[];
let together: { now: number; most: number };
let saved: (readonly { readonly entry: ArticleEntry; readonly key: string }[])[];
let isFull: boolean;
let hold: (() => Promise<void>) | null;
let made: number;
const outbox = signal<readonly OutboxItem[]>([]);

const open = (): ScanModel =>
  createScan(
    {
      today: () => '2025-04-01',
      newUuid: () => uuidOf(++made),
      scan: async () => (listing === 'no-access' ? refused({ kind: 'no-access' }) : done(listing)),
      mayRead: async () => isAllowed,
      askToRead: async (sites) => {
        asked.push(sites);
        return answersAllow;
      },
      readArticle: async (address) => {
        together.now += 1;
        together.most = Math.max(together.most, together.now);
        await (hold ? hold() : Promise.resolve());
        together.now -= 1;
        const page = pages.get(address) ?? null;
        return page !== null && 'kind' in page ? refused(page) : done(page);
      },
      findLogged: async (key) => ledger.get(key) ?? [],
      findTwins: async () => [],
      saveAll: async (items) => {
        if (isFull) return refused({ kind: 'storage-full' });
        saved.push(items);
        outbox.value = items.map(({ entry, key }) => newItem(entry, key, '2025-04-01T08:00:00+07:00'));
        return done(null);
      },
    },
    { campaigns: signal([aCampaign()]), outbox },
  );
const kinds = (scan: ScanModel) => scan.rows.value.map(({ state }) => state.value.kind);
const ofPage = (...numbers: number[]) => {
  listing = { address: 'https://phuong.example.gov.vn/vi/news/', kind: 'page', links: numbers.map(link) };
  for (const n of numbers) if (!pages.has(url(n))) pages.set(url(n), reading(n));
};

beforeEach(() => {
  pages = new Map();
  ledger = new Map();
  isAllowed = true;
  answersAllow = true;
  asked = [];
  together = { now: 0, most: 0 };
  saved = [];
  isFull = false;
  hold = null;
  made = 0;
  outbox.value = [];
});

describe('a listing page', () => {
  test('what the sheet has is set aside, the rest is read two at a time, and logged by one request', async () => {
    ofPage(...Array.from({ length: 12 }, (_, at) => at + 101));
    const key = 'https://phuong.example.gov.vn/vi/news/-103.html';
    ledger.set(key, [known(aLedgerEntry(3, { key }))]);
    const scan = open();
    await scan.scanPage();
    expect(kinds(scan).filter((kind) => kind === 'read')).toHaveLength(11);
    expect(kinds(scan)[2]).toBe('logged');
    expect(together.most).toBe(2);
    expect(scan.chosen.value).toBe(11);
    expect(await scan.save()).toBe(true);
    expect(saved).toHaveLength(1);
    expect(saved[0]).toHaveLength(11);
    expect(saved[0]?.[0]?.entry).toMatchObject({ url: url(101), theme: 3, publishedOn: '2025-03-12' });
    expect(kinds(scan)[0]).toBe('saved');
    expect(scan.itemOf(uuidOf(1))?.state.kind).toBe('waiting');
    expect(await scan.save()).toBe(false);
  });

  test('the site is asked for in words first, and once', async () => {
    isAllowed = false;
    ofPage(101, 102);
    const scan = open();
    await scan.scanPage();
    expect(scan.stage.value).toEqual({ kind: 'listed', sites: ['https://phuong.example.gov.vn/*'] });
    expect(together.most).toBe(0);
    answersAllow = false;
    await scan.allow();
    expect(scan.stage.value.kind).toBe('denied');
    answersAllow = true;
    await scan.allow();
    expect(asked).toHaveLength(2);
    expect(kinds(scan)).toEqual(['read', 'read']);
  });

  test('a page without access says so', async () => {
    listing = 'no-access';
    const scan = open();
    await scan.scanPage();
    expect(scan.stage.value).toEqual({ kind: 'problem', problem: 'no-access' });
  });

  test('dead, slow and unreadable ones say why, and are read again on going on', async () => {
    pages.set(url(101), { kind: 'dead', status: 404 });
    pages.set(url(102), reading(102, { title: null }));
    ofPage(101, 102, 103);
    const scan = open();
    await scan.scanPage();
    expect(kinds(scan)).toEqual(['failed', 'failed', 'read']);
    pages.set(url(101), reading(101));
    await scan.goOn();
    expect(kinds(scan)).toEqual(['read', 'failed', 'read']);
  });

  test('stopped it stops, and goes on where it was', async () => {
    ofPage(101, 102, 103, 104, 105);
    const scan = open();
    let seen = 0;
    hold = async () => {
      seen += 1;
      if (seen === 3) scan.stop();
    };
    await scan.scanPage();
    expect(scan.stage.value.kind).toBe('stopped');
    expect(kinds(scan).filter((kind) => kind === 'read').length).toBeLessThan(4);
    hold = null;
    await scan.goOn();
    expect(kinds(scan)).toEqual(Array(5).fill('read'));
    expect(scan.stage.value.kind).toBe('done');
  });

  test('addresses that lead to one article are one', async () => {
    pages.set(url(102), reading(101));
    ofPage(101, 102);
    const scan = open();
    await scan.scanPage();
    expect(kinds(scan).sort()).toEqual(['read', 'same']);
  });

  test('an article that leads to one which the sheet has is not logged again', async () => {
    const key = 'https://phuong.example.gov.vn/vi/news/-900.html';
    ledger.set(key, [known(aLedgerEntry(9, { key }))]);
    pages.set(url(101), reading(900));
    ofPage(101);
    const scan = open();
    await scan.scanPage();
    expect(kinds(scan)).toEqual(['logged']);
  });

  test('what is not about the topic is left to the editor; a digit gives a theme and chooses', async () => {
    pages.set(
      url(101),
      reading(101, {
        title: { value: 'Thông báo lịch cúp điện tuần này', from: 'heading', sure: true },
        lead: '',
      }),
    );
    ofPage(101);
    const scan = open();
    await scan.scanPage();
    expect(scan.chosen.value).toBe(0);
    scan.chooseTheme(scan.rows.value[0]!, 2);
    expect(scan.chosen.value).toBe(1);
    scan.toggle(scan.rows.value[0]!);
    expect(scan.chosen.value).toBe(0);
  });

  test('a doubtful date is not logged before somebody has looked at it', async () => {
    pages.set(
      url(101),
      reading(101, { publishedOn: { value: '2025-03-12', from: 'visible-date', sure: false } }),
    );
    ofPage(101, 102);
    const scan = open();
    await scan.scanPage();
    expect([scan.chosen.value, scan.unready.value]).toEqual([1, 1]);
    await scan.save();
    expect(saved[0]).toHaveLength(1);
    const [first] = scan.rows.value;
    if (first?.state.value.kind === 'read') first.state.value.draft.confirmDate();
    await scan.save();
    expect(saved).toHaveLength(2);
  });

  test('what could not be kept stays in the list', async () => {
    isFull = true;
    ofPage(101);
    const scan = open();
    await scan.scanPage();
    expect(await scan.save()).toBe(false);
    expect(scan.notKept.value).toBe(true);
    expect(kinds(scan)).toEqual(['read']);
  });
});

describe('pasted links', () => {
  test('are found among words, each once, at most two hundred', () => {
    const text = `Chị ghi giúp em: ${url(101)}, (${url(101)}?utm_source=zalo). Và "${url(102)}"\nhttps://`;
    const found = pastedLinks(text);
    expect(found.links.map((one) => one.url)).toEqual([url(101), url(102)]);
    expect(found.repeated).toBe(1);
    const many = Array.from({ length: 230 }, (_, at) => url(at + 1000)).join('\n');
    expect(pastedLinks(many)).toMatchObject({ beyond: 30, repeated: 0 });
    expect(pastedLinks(many).links).toHaveLength(200);
  });

  test('two hundred of which half are dead', async () => {
    const numbers = Array.from({ length: 200 }, (_, at) => at + 1000);
    for (const n of numbers) pages.set(url(n), n % 2 ? { kind: 'dead', status: 404 } : reading(n));
    const scan = open();
    await scan.paste(numbers.map(url).join('\n'));
    expect(kinds(scan).filter((kind) => kind === 'failed')).toHaveLength(100);
    expect(scan.chosen.value).toBe(100);
    await scan.save();
    expect(saved[0]).toHaveLength(100);
  });
});
