import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrongFigures } from './figures';
import { handEdit, harmless, type Tab } from './hand-edit';
import { stormOfPeople } from './storm-of-people';

const tabs: readonly Tab[] = [
  'publications',
  'pins',
  'coverage',
  'reports',
  'outcomes',
  'lists',
  'campaigns',
];

/**
 * The storm of people over some calls, as a property: what fails is shrunk to the fewest hand edits that still make it
 * fail. `npm run chaos -- --only people` goes on from here with many more of them.
 */
test('whatever people do between two calls: nothing lost, doubled or overwritten, and every figure is so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 10_000 }),
      fc.array(handEdit({ kinds: harmless, tabs }), { minLength: 1, maxLength: 12 }),
      async (seed, edits) => {
        const { tracker, people, counts, faults } = await stormOfPeople({
          seed,
          operations: 2,
          density: 0.6,
          edits,
        });
        const wrong = await wrongFigures(tracker.host, people);
        await tracker.host.close();
        expect({ ...counts, faults, wrong }).toMatchObject({
          lost: 0,
          doubled: 0,
          overwritten: 0,
          faults: [],
          wrong: [],
        });
      },
    ),
    { seed: 20_250_212, numRuns: 8 },
  );
}, 240_000);
