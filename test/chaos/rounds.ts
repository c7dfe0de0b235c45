import { addCounts, type Counts, nothingHappened, type Storm } from './storm';

/** What came of one storm. */
export type Weathered = {
  readonly name: string;
  readonly rounds: number;
  readonly failed: number;
  readonly counts: Counts;
};

type Watch = {
  /** After each round: what came of all so far. */
  readonly tell: (weathered: readonly Weathered[]) => void;
  /** Asked between rounds. */
  readonly isStopped: () => boolean;
};

/**
 * Rounds of some storms one after the other until the time is over, at least one of each. A round that failed is told
 * at once, with the command that repeats it. Gives what came of all.
 */
export async function runRounds(
  storms: readonly Storm[],
  minutes: number,
  first: number,
  { tell, isStopped }: Watch,
): Promise<readonly Weathered[]> {
  const end = Date.now() + minutes * 60_000;
  const all = storms.map((storm) => ({ storm, rounds: 0, failed: 0, spent: 0, counts: nothingHappened }));
  const told = () =>
    all.map(({ storm, rounds, failed, counts }) => ({ name: storm.name, rounds, failed, counts }));
  while (!isStopped() && (Date.now() < end || all.some(({ rounds }) => rounds === 0))) {
    // Whichever had the least time: a long round of one then costs the others nothing.
    const next = all.reduce((least, one) => (one.spent < least.spent ? one : least));
    const { storm } = next;
    const seed = first + next.rounds;
    const began = Date.now();
    next.rounds += 1;
    try {
      const counts = await storm.round(seed);
      next.counts = addCounts(next.counts, counts);
      if (counts.lost === 0 && counts.doubled === 0) {
        tell(told());
        continue;
      }
      console.error(`${storm.name}, seed ${seed}: lost ${counts.lost}, doubled ${counts.doubled}`);
    } catch (error) {
      // Ctrl+C reaches the local hosts of the round too.
      if (isStopped()) break;
      console.error(`${storm.name}, seed ${seed}:`, error);
    } finally {
      next.spent += Date.now() - began;
    }
    next.failed += 1;
    console.error(`to repeat: npm run chaos -- --minutes 0.01 --only ${storm.name} --seed ${seed}`);
    tell(told());
  }
  return told();
}
