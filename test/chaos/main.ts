import { parseArgs } from 'node:util';
import { makeStale } from '../../build/make';
import { partsToStart } from '../../build/parts';
import { storms } from './index';
import { addCounts, type Counts, nothingHappened } from './storm';

/**
 * `npm run chaos -- --minutes 10 [--seed N] [--only NAME]`: rounds of every storm in turn until the time is over.
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
const totals = new Map<string, { rounds: number; counts: Counts }>();
let failed = 0;
for (let seed = first; Date.now() < end; seed += 1) {
  for (const storm of chosen) {
    if (Date.now() >= end) break;
    const so = totals.get(storm.name) ?? { rounds: 0, counts: nothingHappened };
    try {
      const counts = await storm.round(seed);
      totals.set(storm.name, { rounds: so.rounds + 1, counts: addCounts(so.counts, counts) });
      if (counts.lost === 0 && counts.doubled === 0) continue;
      console.error(`${storm.name}, seed ${seed}: lost ${counts.lost}, doubled ${counts.doubled}`);
    } catch (error) {
      totals.set(storm.name, { ...so, rounds: so.rounds + 1 });
      console.error(`${storm.name}, seed ${seed}:`, error);
    }
    failed += 1;
    console.error(`to repeat: npm run chaos -- --minutes 0.01 --only ${storm.name} --seed ${seed}`);
  }
}

for (const [name, { rounds, counts }] of totals) {
  const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
  console.log(`${name}: ${rounds} rounds; ${told.join(', ')}`);
}
console.log(
  failed === 0 ? `seed ${first}: nothing lost, nothing doubled` : `seed ${first}: ${failed} rounds failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
