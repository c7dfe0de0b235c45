import { parseArgs } from 'node:util';
import { makeStale } from '../../build/make';
import { partsToStart } from '../../build/parts';
import { storms } from './index';
import { addCounts, nothingHappened } from './storm';

/**
 * `npm run chaos -- --minutes 10 [--seed N] [--only NAME]`: rounds of every storm until the time is over, at least one of each.
 * The seed is printed first; the round that failed is repeated with the seed that is printed with it.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 10);
const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isSafeInteger(first)) {
  throw new Error('npm run chaos -- --minutes 10 [--seed 1] [--only NAME]');
}
const chosen = storms.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0)
  throw new Error(`No storm ${values.only}: ${storms.map(({ name }) => name).join(', ')}`);

await makeStale(partsToStart, (stale) => console.log(`building ${stale.map(({ id }) => id).join(', ')}`));
console.log(`seed ${first}, ${minutes} minutes, storms: ${chosen.map(({ name }) => name).join(', ')}`);

const end = Date.now() + minutes * 60_000;
const all = chosen.map((storm) => ({ storm, rounds: 0, spent: 0, counts: nothingHappened }));
let failed = 0;
while (Date.now() < end || all.some(({ rounds }) => rounds === 0)) {
  // Whichever had the least time: a long round of one then costs the others nothing.
  const next = all.reduce((least, one) => (one.spent < least.spent ? one : least));
  const { storm } = next;
  const seed = first + next.rounds;
  const began = Date.now();
  next.rounds += 1;
  try {
    const counts = await storm.round(seed);
    next.counts = addCounts(next.counts, counts);
    if (counts.lost === 0 && counts.doubled === 0) continue;
    console.error(`${storm.name}, seed ${seed}: lost ${counts.lost}, doubled ${counts.doubled}`);
  } catch (error) {
    console.error(`${storm.name}, seed ${seed}:`, error);
  } finally {
    next.spent += Date.now() - began;
  }
  failed += 1;
  console.error(`to repeat: npm run chaos -- --minutes 0.01 --only ${storm.name} --seed ${seed}`);
}

for (const { storm, rounds, counts } of all) {
  const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  console.log(`${storm.name}: ${rounds} rounds; ${told.join(', ')}`);
}
console.log(
  failed === 0 ? `seed ${first}: nothing lost, nothing doubled` : `seed ${first}: ${failed} rounds failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
