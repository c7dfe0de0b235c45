import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { refuseOtherKind } from '../../../local-host/demo/kept';
import { startDemo } from '../../../local-host/demo/start';
import { createClock } from '../../../local-host/start/clock';
import { StartProblem } from '../../../local-host/start/problem';
import { freePort } from '../../e2e/host';
import { demoFolder } from './made';

type State = Readonly<Record<string, unknown>>;
const engineWith = (state: State) => ({ state: (key: string) => state[key] }) as never;
const real = { 'host/first-start': 'done' };
const demo = { ...real, 'host/demo': { clockOffset: -1000, portalPort: 1 } };

test('sample data are opened as such only, a real tracker never', () => {
  const refused = (state: State, isDemo: boolean) => {
    try {
      refuseOtherKind(engineWith(state), isDemo, '/data');
    } catch (error) {
      return error instanceof StartProblem;
    }
    return false;
  };
  expect([refused(real, true), refused(demo, false)]).toEqual([true, true]);
  expect([refused(real, false), refused(demo, true), refused({}, true), refused({}, false)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

const start = (state: State, clock: ReturnType<typeof createClock>, port: number) =>
  startDemo({ engine: engineWith(state), execution: {} as never, clock, folder: demoFolder, port });

test('a new demo begins in March 2025 and takes the next port that is free', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const clock = createClock();
  const made = await start({}, clock, port - 1);
  expect(clock.now().toISOString()).toMatch(/^2025-03-10T00:40:/);
  expect(Number(new URL(made.address).port)).toBeGreaterThan(port);
  await made.close();
  taken.close();
});

test('one that was made goes on with its clock, and its portal stays where the links lead', async () => {
  const portalPort = await freePort();
  const clock = createClock();
  clock.setOffset(-5_000);
  const state = { 'host/demo': { clockOffset: -5_000, portalPort } };
  const made = await start(state, clock, 8775);
  expect(made.address).toBe(`http://127.0.0.1:${portalPort}/`);
  expect(clock.offset()).toBe(-5_000);
  await expect(start(state, clock, 8775)).rejects.toMatchObject({ port: portalPort });
  await made.close();
});
