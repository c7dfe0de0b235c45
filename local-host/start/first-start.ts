import fs from 'node:fs';
import path from 'node:path';
import type { WorkbookEngine } from '../workbook/engine';
import type { Door } from './door';

const stateKey = 'host/first-start';
/**
 * `begun`: it was cut short, and half a campaign cannot be told from a whole one, so it begins again from nothing.
 * `laid-out`: nobody has seen a connection code yet. Earlier hosts counted the steps instead, five in all.
 */
type FirstStart = 'begun' | 'laid-out' | 'done' | number | undefined;
const stepsOnce = 5;

const stateOf = (engine: Pick<WorkbookEngine, 'state'>) => engine.state(stateKey) as FirstStart;

/** Whether anything was ever laid out here. */
export const hasBegun = (engine: Pick<WorkbookEngine, 'state'>): boolean => stateOf(engine) !== undefined;

/** Whether an earlier first start was cut short: nobody has worked in that tracker yet. */
export function isHalfLaidOut(engine: WorkbookEngine): boolean {
  const state = stateOf(engine);
  return state === 'begun' || (typeof state === 'number' && state < stepsOnce);
}

async function keep(engine: WorkbookEngine, value: FirstStart): Promise<void> {
  engine.apply([{ op: 'state', key: stateKey, value }], 'host');
  await engine.commit();
}

/** What an empty tracker is given, in order; each through the add-on's own door. */
function requests(folder: string, webApp: string, language: 'vi' | 'en') {
  const json = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as object;
  return [
    { op: 'set-up', fix: ['time-zone', 'locale'], language },
    { op: 'import-units', units: json('units.json') },
    { op: 'import-holidays', holidays: json('holidays.json') },
    {
      op: 'create-campaign',
      dispatch: json('dispatch-2025.json'),
      ...json('themes.json'),
      activate: true,
    },
    { op: 'set-web-app', address: webApp },
  ];
}

/** A long operation works for a while and is called again with the cursor that it gives, until it is through. */
async function doWhole(door: Door, request: Parameters<Door>[0]): Promise<void> {
  let cursor: unknown = null;
  do {
    const data = (await door(cursor === null ? request : ({ ...request, cursor } as typeof request))) as {
      readonly cursor?: unknown;
    } | null;
    cursor = data?.cursor ?? null;
  } while (cursor !== null);
}

/** Lays out a new tracker, and goes on with `more`. Whether a connection code is still to be shown. */
export async function doFirstStart(
  engine: WorkbookEngine,
  door: Door,
  folder: string,
  webApp: string,
  language: 'vi' | 'en',
  announce: () => void,
  more: () => Promise<void> = async () => undefined,
): Promise<boolean> {
  const state = stateOf(engine);
  if (state !== undefined) return state === 'laid-out';
  announce();
  await keep(engine, 'begun');
  for (const request of requests(folder, webApp, language)) await doWhole(door, request);
  await more();
  await keep(engine, 'laid-out');
  return true;
}

/** The code was shown. */
export const endFirstStart = (engine: WorkbookEngine): Promise<void> => keep(engine, 'done');
