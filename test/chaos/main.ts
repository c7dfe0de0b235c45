import { parseArgs } from 'node:util';
import { makeStale } from '../../build/make';
import { partsToStart } from '../../build/parts';
import { storms } from './index';
import { runRounds, type Weathered } from './rounds';
import { inOwnProcess } from './side-by-side';

/**
 * `npm run chaos -- --minutes 10 [--seed N] [--only NAME,…]`: rounds of every storm until the time is over. The storm
 * of kills has a process of its own, beside that of the others. The seed is printed first; the round that failed is
 * repeated with the seed that is printed with it.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    lane: { type: 'boolean' },
  },
});
const minutes = Number(values.minutes ?? 10);
const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isSafeInteger(first)) {
  throw new Error('npm run chaos -- --minutes 10 [--seed 1] [--only NAME,…]');
}
const asked = values.only?.split(',');
const chosen = storms.filter(({ name }) => asked === undefined || asked.includes(name));
if (chosen.length === 0 || (asked && asked.length > chosen.length)) {
  throw new Error(`No storm ${values.only}: ${storms.map(({ name }) => name).join(', ')}`);
}

if (values.lane) {
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopped) process.exit(1);
      isStopped = true;
    });
  }
  const weathered = await runRounds(chosen, minutes, first, {
    tell: (weathered) => process.send?.(weathered),
    isStopped: () => isStopped,
  });
  // What was told goes out before the ports that storms leave open could keep the process.
  process.send?.(weathered, () => process.exit(0));
} else {
  await makeStale(partsToStart, (stale) => console.log(`building ${stale.map(({ id }) => id).join(', ')}`));
  console.log(`seed ${first}, ${minutes} minutes, storms: ${chosen.map(({ name }) => name).join(', ')}`);
  const kills = chosen.filter(({ name }) => name === 'faults');
  const others = chosen.filter(({ name }) => name !== 'faults');
  const lanes = [kills, others]
    .filter((lane) => lane.length > 0)
    .map((lane) =>
      inOwnProcess(
        lane.map(({ name }) => name),
        minutes,
        first,
      ),
    );
  process.on('SIGTERM', () => {
    for (const lane of lanes) lane.stop();
  });
  // The terminal tells the lanes of Ctrl+C itself; what came of them is still to be printed.
  process.on('SIGINT', () => undefined);
  const weathered = (await Promise.allSettled(lanes.map(({ ended }) => ended))).flatMap(
    (lane): Weathered[] => {
      if (lane.status === 'fulfilled') return [...lane.value];
      console.error(lane.reason);
      return [];
    },
  );
  for (const { name, rounds, counts } of weathered) {
    const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
    console.log(`${name}: ${rounds} rounds, seeds ${first} to ${first + rounds - 1}; ${told.join(', ')}`);
  }
  const sum = (what: 'lost' | 'doubled') => weathered.reduce((all, { counts }) => all + counts[what], 0);
  const failed = weathered.reduce((all, one) => all + one.failed, 0);
  const isWhole = failed === 0 && weathered.length === chosen.length;
  console.log(`seed ${first}: lost ${sum('lost')}, doubled ${sum('doubled')}, ${failed} rounds failed`);
  process.exit(isWhole ? 0 : 1);
}
