import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkBuild } from '../../../build/checks';
import { appsScript, localHost, page } from '../../../build/parts';
import type { ArticleEntry } from '../../../shared/protocol';
import { tables } from '../../../shared/tables';
import { type Fault, type FaultyHost, startFaultyHost } from '../../chaos/disk/faulty-host';
import { laidOut } from '../../chaos/disk/laid-out';
import { type Host, startHost } from '../../e2e/host';
import { anEntry, type Client, connect } from '../../e2e/web-app-client';
import { readTab } from '../../e2e/workbook';

const disposals: (() => Promise<void>)[] = [];
beforeAll(async () => {
  expect((await checkBuild([appsScript, localHost, page])).notes).toEqual([]);
  await laidOut();
}, 240_000);
afterEach(async () => {
  for (const dispose of disposals.splice(0)) await dispose();
});

const log = (client: Client, ...items: readonly ArticleEntry[]) =>
  client.send<'log'>({ op: 'log', items: [...items] });
const timesInLedger = async (host: Host, { url }: ArticleEntry): Promise<number> =>
  (await readTab(host.address, tables.publications.tab.vi)).filter((row) => Object.values(row).includes(url))
    .length;

/** Until it is taken, as the extension sends it again and again. */
const logUntilTaken = async (client: Client, item: ArticleEntry): Promise<void> => {
  await expect
    .poll(() => log(client, item).then(({ outcomes }) => outcomes[0]?.kind, String), {
      timeout: 20_000,
      interval: 300,
    })
    .toBe('logged');
};

const start = async (largestFile?: () => number | undefined): Promise<FaultyHost> => {
  const faulty = await startFaultyHost(largestFile);
  disposals.push(faulty.dispose);
  return faulty;
};

const always = { after: 0, times: 1_000_000 };
describe.each<[string, Fault, string]>([
  ['full', { calls: ['write', 'writeFile'], code: 'ENOSPC', ...always }, 'đã đầy'],
  ['read-only', { calls: ['write', 'writeFile', 'open'], code: 'EROFS', ...always }, 'Không ghi được'],
  ['failing as it writes', { calls: ['write', 'writeFile'], code: 'EIO', ...always }, 'báo lỗi'],
  ['losing what was written', { calls: ['fdatasync', 'fsync'], code: 'EIO', ...always }, 'báo lỗi'],
])('a disk that is %s', (_, fault, words) => {
  test('acknowledges nothing, says so once, and goes on when it is well', async () => {
    const { host, client, campaign, fail } = await start();
    const [before, during] = [anEntry(campaign), anEntry(campaign)];
    await log(client, before);
    fail(fault);
    await expect(log(client, during)).rejects.toThrow();
    await expect(log(client, during)).rejects.toThrow();
    await expect(client.send<'sync'>({ op: 'sync', known: null })).rejects.toThrow();
    expect(host.printed().split('Sổ tạm ngừng nhận thay đổi.')).toHaveLength(2);
    expect(host.printed()).toContain(words);
    expect(host.printed()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    fail(null);
    await logUntilTaken(client, during);
    expect(host.printed()).toContain('Đã ghi lại được vào ổ đĩa');
    await host.stop('SIGKILL');
    await host.start();
    for (const item of [before, during]) expect(await timesInLedger(host, item)).toBe(1);
  });

  test('keeps what was acknowledged when the process is killed meanwhile', async () => {
    const { host, client, campaign, fail } = await start();
    const [before, during] = [anEntry(campaign), anEntry(campaign)];
    await log(client, before);
    fail(fault);
    await expect(log(client, during)).rejects.toThrow();
    await host.stop('SIGKILL');
    fail(null);
    await host.start();
    await logUntilTaken(client, during);
    for (const item of [before, during]) expect(await timesInLedger(host, item)).toBe(1);
  });
});

test('stopped by the person while the disk is full, it ends with a sentence and opens again', async () => {
  const { host, client, campaign, fail } = await start();
  const [before, during] = [anEntry(campaign), anEntry(campaign)];
  await log(client, before);
  fail({ calls: ['write', 'writeFile'], code: 'ENOSPC', ...always });
  await expect(log(client, during)).rejects.toThrow();
  await host.stop('SIGTERM');
  expect(host.printed()).toContain('Những thay đổi chưa báo ghi đã bỏ');
  expect(host.printed()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  fail(null);
  await host.start();
  await logUntilTaken(client, during);
  for (const item of [before, during]) expect(await timesInLedger(host, item)).toBe(1);
});

test.each<Fault>([
  { calls: ['rename'], code: 'EIO', ...always },
  { calls: ['fsync'], code: 'ENOSPC', ...always, file: 'snapshot' },
  { calls: ['open'], code: 'EIO', ...always, file: 'snapshot' },
])('a snapshot that cannot be written at the end costs nothing (%o)', async (fault) => {
  const { host, data, client, campaign, fail } = await start();
  const item = anEntry(campaign);
  await log(client, item);
  fail(fault);
  await host.stop('SIGTERM');
  expect(readFileSync(join(data, 'workbook.journal.jsonl'), 'utf8')).toContain(item.uuid);
  expect(existsSync(join(data, 'workbook.snapshot.json.tmp'))).toBe(false);
  fail(null);
  await host.start();
  expect(await timesInLedger(host, item)).toBe(1);
});

test('a real limit on the size of a file is said; without it everything is there', async () => {
  let limit: number | undefined;
  const { host, data, client, campaign } = await start(() => limit);
  await host.stop('SIGTERM');
  // Room for the lines of one article or two, and for no snapshot.
  limit = 16 * 1024;
  expect(statSync(join(data, 'workbook.snapshot.json')).size).toBeGreaterThan(limit);
  await host.start();
  const acknowledged: ArticleEntry[] = [];
  let refused: ArticleEntry | undefined;
  for (let round = 0; !refused && round < 50; round += 1) {
    const item = anEntry(campaign);
    await log(client, item).then(
      () => acknowledged.push(item),
      () => {
        refused = item;
      },
    );
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(host.printed()).toContain('Sổ tạm ngừng nhận thay đổi.');
  await host.stop('SIGKILL');
  limit = undefined;
  await host.start();
  if (!refused) throw new Error('nothing was refused');
  await logUntilTaken(client, refused);
  for (const item of [...acknowledged, refused]) expect(await timesInLedger(host, item)).toBe(1);
});

test('a first start that is killed begins anew, and keeps what there was', async () => {
  const host = await startHost({ killAt: { printed: 'đang lập sổ', milliseconds: 600 } });
  disposals.push(host.dispose);
  await host.start();
  expect(host.printed()).toContain('lập lại từ đầu');
  expect(readdirSync(host.data).some((name) => name.startsWith('set-aside-'))).toBe(true);
  const { send } = await connect(host.code());
  const { reference } = await send<'sync'>({ op: 'sync', known: null });
  expect(reference?.campaigns).toHaveLength(1);
});
