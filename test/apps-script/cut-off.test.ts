import { afterEach, expect, test } from 'vitest';
import type { PageData } from '../../shared/protocol';
import { check, repair } from './checks/check';
import { handsOf, text } from './checks/hands';
import { hurried } from './hurried';
import { inStints, readTable, setUpWithCampaign, startHost, type Tracker, trackerOn } from './tracker';

const open: Tracker[] = [];
afterEach(async () => {
  for (const { host } of open.splice(0)) await host.close();
});

/** A tracker whose runs can be killed at a service call: it is never answered, until Google's clock ends the run. */
const start = async () => {
  let calls = 0;
  let killAt = 0;
  const limits = { execution: 360_000 };
  const host = await startHost({
    bundle: { code: await hurried() },
    limits,
    between: () => {
      calls += 1;
      return calls === killAt ? new Promise<void>(() => undefined) : undefined;
    },
  });
  await setUpWithCampaign(host);
  const tracker = await trackerOn(host);
  open.push(tracker);
  const killed = async (at: number, work: () => Promise<unknown>): Promise<void> => {
    [calls, killAt, limits.execution] = [0, at, 3_000];
    await expect(work()).rejects.toThrow('Exceeded maximum execution time');
    [killAt, limits.execution] = [0, 360_000];
  };
  return { tracker, killed };
};

type Taken = PageData<'take-back'>;
const takeBack = async (
  tracker: Tracker,
  line: string,
  between: () => Promise<unknown> = async () => undefined,
): Promise<Taken> => {
  const { plan } = await tracker.page<'take-back'>({ op: 'take-back', line, plan: null });
  return inStints<'take-back'>(async (cursor) => {
    if (cursor !== null) await between();
    return tracker.page<'take-back'>({ op: 'take-back', line, plan, cursor });
  });
};
const linesOf = async (tracker: Tracker, action: string) => {
  const { lines } = await tracker.page<'list-history'>({ op: 'list-history', from: null });
  return lines.filter((line) => line.action === action);
};

test('a take-back that was killed again and again is through when it is pressed once more', async () => {
  const { tracker, killed } = await start();
  const line = (await linesOf(tracker, 'Lập đợt'))[0]?.id ?? '';
  for (const at of [45, 60, 66]) await killed(at, () => takeBack(tracker, line));
  await takeBack(tracker, line);
  for (const table of ['campaigns', 'reports', 'coverage'] as const) {
    expect(await readTable(tracker.host.engine, table)).toEqual([]);
  }
  expect((await tracker.page<'status'>({ op: 'status' })).campaigns).toEqual([]);
  for (const one of await linesOf(tracker, 'Lập đợt')) expect(one.standing).toBe('taken-back');
}, 120_000);

test('what became possible only between two stints was not agreed to: it stays, and that is told', async () => {
  const { tracker } = await start();
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('lists');
  const header = (await engine.read({ sheet, row: 1, column: 1, rows: 1, columns: 12 })).flat();
  const column = header.findIndex(({ value }) => value === 'Tên ngắn') + 1;
  const theme = (await readTable(engine, 'lists')).find(({ campaign }) => campaign === tracker.campaign);
  const write = async (value: string) => {
    const row = (await readTable(engine, 'lists')).find(({ id }) => id === theme?.id)?.row ?? 0;
    const cells = [[{ kind: 'text', value, forced: true }]] as const;
    engine.apply([{ op: 'write', sheet, row, column, cells }], 'a person');
  };
  await write('Tên do người khác đặt');
  const line = (await linesOf(tracker, 'Lập đợt'))[0]?.id ?? '';
  const last = await takeBack(tracker, line, () => write(String(theme?.label)));
  const own = (await readTable(engine, 'lists')).filter(({ campaign }) => campaign === tracker.campaign);
  expect(own.map(({ id }) => id)).toEqual([theme?.id]);
  expect(last.conflictCount).toBeGreaterThan(0);
  expect((await linesOf(tracker, 'Lập đợt'))[0]?.standing).toBe('partly');
}, 120_000);

test('what a killed undoing has put back already is not said to have been changed by others', async () => {
  const { tracker, killed } = await start();
  const { engine } = tracker.host;
  const sheet = tracker.sheetId('reports');
  const { write } = handsOf(tracker);
  write('reports', 3, 'received_on', text('12/3/2025'));
  write('reports', 4, 'to_roi', text('1.234'));
  write('reports', 5, 'due', text('gõ đè'));
  engine.apply([{ op: 'delete-rows', sheet, row: 9, count: 2 }], 'a person');
  const damaged = await readTable(engine, 'reports');
  const found = await check(tracker);
  const { lines } = await repair(
    tracker,
    found.map(({ id }) => ({ id, choice: '' })),
  );
  const told = await linesOf(tracker, 'Sửa sổ');
  expect(told.map(({ isRepair, bar }) => ({ isRepair, bar }))).toEqual(
    lines.map(() => ({ isRepair: true, bar: null })),
  );
  const undo = () =>
    inStints<'undo-repair'>((cursor) => tracker.page<'undo-repair'>({ op: 'undo-repair', lines, cursor }));
  for (const at of [40, 30, 20]) await killed(at, undo);
  expect(await undo()).toMatchObject({ left: 0 });
  expect(await readTable(engine, 'reports')).toEqual(damaged);
  for (const { standing } of await linesOf(tracker, 'Sửa sổ')) expect(standing).toBe('taken-back');
  // Pressed once more there is nothing to be done, and nothing that others changed.
  expect(await undo()).toMatchObject({ undone: 0, left: 0 });
}, 120_000);
