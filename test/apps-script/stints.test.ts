import { afterEach, expect, test } from 'vitest';
import type { WorkbookEngine } from '../../local-host/workbook/engine';
import type { PageData } from '../../shared/protocol';
import { identities, type TestHost, type TestHostOptions } from '../local-host/host';
import { everything } from './everything';
import { hurried } from './hurried';
import { good, readTable, setUpWhole, setUpWithCampaign, startHost, trackerOn } from './tracker';

const open: TestHost[] = [];
afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
});

const start = async (options: TestHostOptions = {}): Promise<TestHost> => {
  const host = await startHost({ bundle: { code: await hurried() }, ...options });
  open.push(host);
  return host;
};

type Told = PageData<'set-up'>;
const stint = async (host: TestHost, cursor: string | null): Promise<Told> =>
  good(await host.callAs('owner', { op: 'set-up', fix: [], cursor }));

/** All that set-up makes, but for the ids of tabs and the log of it. */
const made = async (engine: WorkbookEngine) => {
  const tabs = await everything(engine);
  const plain = tabs.map(({ sheet: { id: _id, gid: _gid, ...sheet }, ...tab }) => ({
    sheet,
    ...tab,
    rules: tab.rules.map(({ areas: _areas, ...rule }) => rule),
  }));
  return {
    tabs: plain.filter(({ sheet }) => !['Nhật ký', 'Tổng quan'].includes(sheet.name)),
    marks: engine.metadata().map(({ key, value }) => [key, value]),
    protections: engine.protections().map(({ description }) => description),
  };
};

let whole: ReturnType<typeof made> | undefined;
const inOneGo = () => {
  whole ??= startHost().then(async (host) => {
    open.push(host);
    await setUpWhole(host);
    return made(host.engine);
  });
  return whole;
};

test('set-up in stints tells how far it is, and makes the very same tracker', async () => {
  const host = await start();
  const told: Told[] = [await stint(host, null)];
  while (told.at(-1)?.cursor) told.push(await stint(host, told.at(-1)?.cursor ?? null));
  expect(told.length).toBeGreaterThan(5);
  const done = told.map(({ progress }) => progress.done);
  expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
  expect(told.at(-1)?.progress).toMatchObject({ done: told[0]?.progress.of, what: '' });
  expect(told[1]?.progress.what).not.toBe('');
  expect(told.at(-1)?.added.length).toBeGreaterThan(9);
  expect(await made(host.engine)).toEqual(await inOneGo());
  expect((await readTable(host.engine, 'history')).map(({ action }) => action)).toEqual(['Thiết lập sổ']);
});

test('stopped anywhere, it is not taken for set up, and goes on or begins again without harm', async () => {
  const host = await start();
  const [first, second] = [await stint(host, null), await stint(host, null)];
  expect(good<PageData<'status'>>(await host.callAs('owner', { op: 'status' })).setUp).toBe(false);
  await stint(host, first.cursor);
  await stint(host, second.cursor);
  await stint(host, '[99,1,0,{}]');
  await stint(host, 'no cursor of ours');
  await setUpWhole(host);
  expect(await made(host.engine)).toEqual(await inOneGo());
});

test('killed at the time limit in the middle of a tab, the next run makes the tracker whole', async () => {
  let calls = 0;
  let killAt = 0;
  const host = await start({
    limits: { execution: 4000 },
    between: () => {
      calls += 1;
      // Never answered: the run stands until Google's clock ends it.
      return calls === killAt ? new Promise<void>(() => undefined) : undefined;
    },
  });
  for (const at of [30, 75]) {
    [calls, killAt] = [0, at];
    await expect(setUpWhole(host)).rejects.toThrow('Exceeded maximum execution time');
  }
  killAt = 0;
  await setUpWhole(host);
  expect(await made(host.engine)).toEqual(await inOneGo());
}, 60_000);

test('an upgrade that was stopped leaves the sheet at its number, and editors get in between', async () => {
  const host = await start();
  await setUpWithCampaign(host);
  const sheet = host.engine.sheets().find(({ name }) => name === 'Cấu hình')?.id ?? '';
  const row = (await readTable(host.engine, 'settings')).find(({ id }) => id === 'schema')?.row ?? 0;
  const cells = [[{ kind: 'number', value: 0 }]] as const;
  host.engine.apply([{ op: 'write', sheet, row, column: 3, cells }], 'an earlier version');
  const tracker = await trackerOn(host);
  // Whoever syncs renews what is kept beside the sheet.
  await tracker.ask({ op: 'sync', known: null });
  const { cursor } = await stint(host, null);
  expect((await tracker.log([tracker.article()]))[0]).toMatchObject({ kind: 'logged' });
  expect((await tracker.page({ op: 'status' })).schema).toBe(0);
  let told = await stint(host, cursor);
  while (told.cursor !== null) told = await stint(host, told.cursor);
  expect(await tracker.page({ op: 'status' })).toMatchObject({ counts: { articles: 1 } });
  expect((await tracker.page({ op: 'status' })).schema).toBeGreaterThan(0);
});

test('from the menu: what does not fit one stint is gone on with in the sidebar', async () => {
  const host = await start({
    bundle: { code: await hurried(), pages: { sidebar: '<html data-part=""></html>' } },
  });
  const answered = host.execution.onUi((event) => {
    if (event.kind === 'alert') host.execution.answer(event.id, 'OK', '');
  });
  const choose = () =>
    host.execution.run({ from: 'menu', function: 'setUpTracker', args: [], who: identities.owner });
  expect((await choose()).kind).toBe('value');
  const sidebar = host.shown.find((event) => event.kind === 'sidebar');
  expect(JSON.stringify(sidebar)).toContain('data-part=\\"set-up\\"');
  answered();
});
