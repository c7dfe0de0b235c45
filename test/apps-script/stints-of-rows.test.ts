import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../build/paths';
import type { WorkbookEngine } from '../../local-host/workbook/engine';
import { readDispatch } from '../../shared/campaign/dispatch';
import type { PageData } from '../../shared/protocol';
import type { TestHostOptions } from '../local-host/host';
import { check, repair } from './checks/check';
import { handsOf, text } from './checks/hands';
import { hurried } from './hurried';
import { readTable, setUpWithCampaign, startHost, type Tracker, trackerOn } from './tracker';

const open: Tracker[] = [];
afterEach(async () => {
  for (const { host } of open.splice(0)) await host.close();
});

const start = async (options: TestHostOptions = {}): Promise<Tracker> => {
  const host = await startHost({ bundle: { code: await hurried() }, ...options });
  await setUpWithCampaign(host);
  const tracker = await trackerOn(host);
  open.push(tracker);
  return tracker;
};

const given = (file: string) => readFileSync(join(root, 'local-host/first-campaign', file), 'utf8');
const second = {
  dispatch: readDispatch(
    given('dispatch-2025.txt').replace('giảm nghèo trên địa bàn', 'giảm nghèo lần hai trên địa bàn'),
  ),
  ...(JSON.parse(given('themes.json')) as object),
  activate: true,
};
type Made = PageData<'create-campaign'>;
const make = (tracker: Tracker, cursor: string | null): Promise<Made> =>
  tracker.page<'create-campaign'>({ op: 'create-campaign', ...second, cursor });
const goOn = async (tracker: Tracker, cursor: string | null): Promise<Made> => {
  let made = await make(tracker, cursor);
  while (made.cursor !== null) made = await make(tracker, made.cursor);
  return made;
};

const rowsOf = async (engine: WorkbookEngine, campaign: string) => {
  const own = async (table: 'reports' | 'coverage' | 'lists') =>
    (await readTable(engine, table)).filter((row) => row.campaign === campaign).map(({ id }) => String(id));
  return { reports: await own('reports'), coverage: await own('coverage'), lists: await own('lists') };
};
const expectWhole = async ({ host }: Tracker, campaign: string): Promise<void> => {
  const rows = await rowsOf(host.engine, campaign);
  expect(new Set(rows.reports).size).toBe(27);
  expect(new Set(rows.coverage).size).toBe(27 * 7);
  for (const ids of Object.values(rows)) expect(new Set(ids).size).toBe(ids.length);
  const due = (await readTable(host.engine, 'reports')).filter((row) => row.campaign === campaign);
  expect(new Set(due.map((row) => row.due))).toEqual(new Set(['Chưa đặt hạn']));
};

const takeBack = async (
  tracker: Tracker,
  line: string,
  between: () => Promise<unknown> = async () => undefined,
): Promise<PageData<'take-back'>[]> => {
  const { plan } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
  const all = [await tracker.page<'take-back'>({ op: 'take-back', line, plan })];
  for (let cursor = all[0]?.cursor ?? null; cursor !== null; cursor = all.at(-1)?.cursor ?? null) {
    await between();
    all.push(await tracker.page<'take-back'>({ op: 'take-back', line, plan, cursor }));
  }
  return all;
};
const newest = async (tracker: Tracker) =>
  (await tracker.page<'list-history'>({ op: 'list-history', from: null })).lines;

test('a campaign is there for everybody when it is whole, and editors get in between', async () => {
  const tracker = await start();
  let made = await make(tracker, null);
  const code = made.campaign;
  expect(made.cursor).not.toBeNull();
  let stints = 1;
  for (; made.cursor !== null; stints += 1) {
    const { campaigns } = await tracker.page<'status'>({ op: 'status' });
    const { reports } = await rowsOf(tracker.host.engine, code);
    if (campaigns.some(({ id }) => id === code)) expect(reports.length).toBe(27);
    else expect(campaigns).toHaveLength(1);
    expect((await tracker.log([tracker.article()]))[0]).toMatchObject({ kind: 'logged' });
    made = await make(tracker, made.cursor);
  }
  expect(stints).toBeGreaterThan(2);
  expect(made).toMatchObject({ campaign: code, units: 27, themes: 7 });
  await expectWhole(tracker, code);
  const { campaigns } = await tracker.page<'status'>({ op: 'status' });
  expect(campaigns.find(({ id }) => id === code)?.active).toBe(true);
});

test('stopped and asked for again, it is the same campaign; rows that people took away meanwhile are back', async () => {
  const tracker = await start();
  const { campaign } = await make(tracker, null);
  const { reports } = await rowsOf(tracker.host.engine, campaign);
  const own = (await readTable(tracker.host.engine, 'reports')).find(({ id }) => id === reports[3]);
  if (own) {
    const sheet = tracker.sheetId('reports');
    tracker.host.engine.apply([{ op: 'delete-rows', sheet, row: own.row, count: 1 }], 'a person');
  }
  await make(tracker, null);
  const made = await goOn(tracker, 'no cursor of ours');
  expect(made.campaign).toBe(campaign);
  await expectWhole(tracker, campaign);
  // And a third time it is there already.
  await expect(make(tracker, null)).rejects.toThrow('exists');
});

test('killed at the time limit anywhere, the next run makes it whole', async () => {
  let calls = 0;
  let killAt = 0;
  const limits = { execution: 360_000 };
  const tracker = await start({
    limits,
    between: () => {
      calls += 1;
      return calls === killAt ? new Promise<void>(() => undefined) : undefined;
    },
  });
  for (const at of [12, 25, 40]) {
    [calls, killAt, limits.execution] = [0, at, 4_000];
    await expect(goOn(tracker, null)).rejects.toThrow('Exceeded maximum execution time');
  }
  [killAt, limits.execution] = [0, 360_000];
  const { campaign } = await goOn(tracker, null);
  await expectWhole(tracker, campaign);
}, 120_000);

test('a campaign made in stints is taken back in stints, and what others changed meanwhile stays', async () => {
  const tracker = await start();
  const { engine } = tracker.host;
  const { campaign } = await goOn(tracker, null);
  const made = (await newest(tracker)).filter(({ action }) => action === 'Lập đợt');
  const line = made[0]?.id ?? '';
  const column = (
    await engine.read({ sheet: tracker.sheetId('lists'), row: 1, column: 1, rows: 1, columns: 12 })
  )
    .flat()
    .findIndex(({ value }) => value === 'Tên ngắn');
  expect(column).toBeGreaterThan(0);
  let changed = '';
  const stints = await takeBack(tracker, line, async () => {
    if (changed !== '') return;
    const row = (await readTable(engine, 'lists')).find((one) => one.campaign === campaign);
    if (!row) return;
    changed = String(row.id);
    const cells = [[{ kind: 'text', value: 'Tên do người khác đặt', forced: true }]] as const;
    engine.apply(
      [{ op: 'write', sheet: tracker.sheetId('lists'), row: row.row, column: column + 1, cells }],
      'a person',
    );
  });
  expect(stints.length).toBeGreaterThan(1);
  expect(stints.at(-1)?.progress.done).toBe(stints.at(-1)?.progress.of);
  const rows = await rowsOf(engine, campaign);
  expect(rows).toEqual({ reports: [], coverage: [], lists: changed === '' ? [] : [changed] });
  const { campaigns } = await tracker.page<'status'>({ op: 'status' });
  expect(campaigns.map(({ id }) => id)).toEqual([tracker.campaign]);
}, 120_000);

test('stopped in the midst, a take-back stands as taken back in part, and is gone on with from the list', async () => {
  const tracker = await start();
  const { campaign } = await goOn(tracker, null);
  const line = (await newest(tracker)).find(({ action }) => action === 'Lập đợt')?.id ?? '';
  const { plan } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
  const stopped = await tracker.page<'take-back'>({ op: 'take-back', line, plan });
  expect(stopped.cursor).not.toBeNull();
  expect((await newest(tracker)).find(({ id }) => id === line)?.standing).toBe('partly');
  await takeBack(tracker, line);
  expect(await rowsOf(tracker.host.engine, campaign)).toEqual({ reports: [], coverage: [], lists: [] });
  expect((await newest(tracker)).find(({ id }) => id === line)?.standing).toBe('taken-back');
}, 120_000);

test('a repair is undone in stints, each part once', async () => {
  const tracker = await start();
  const { engine } = tracker.host;
  const { write } = handsOf(tracker);
  write('reports', 3, 'received_on', text('12/3/2025'));
  write('reports', 4, 'to_roi', text('1.234'));
  write('reports', 5, 'due', text('gõ đè'));
  write('reports', 1, 'unit_name', text('Tên đơn vị'));
  const damaged = await readTable(engine, 'reports');
  const { lines } = await repair(
    tracker,
    (await check(tracker)).map(({ id }) => ({ id, choice: '' })),
  );
  expect(lines.length).toBeGreaterThan(0);
  type Undone = PageData<'undo-repair'>;
  const undo = (cursor: string | null): Promise<Undone> =>
    tracker.page<'undo-repair'>({ op: 'undo-repair', lines, cursor });
  let undone = await undo(null);
  let stints = 1;
  for (; undone.cursor !== null; stints += 1) undone = await undo(undone.cursor);
  expect(stints).toBeGreaterThan(1);
  expect(undone).toMatchObject({ left: 0 });
  expect(await readTable(engine, 'reports')).toEqual(damaged);
  // Once more: there is nothing left to be put back.
  expect((await undo(null)).undone).toBe(0);
  expect(await readTable(engine, 'reports')).toEqual(damaged);
}, 120_000);
