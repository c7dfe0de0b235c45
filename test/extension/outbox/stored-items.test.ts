import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortStored, storedItem } from '../../../extension/outbox/stored-items';

const text = fc.string({ maxLength: 8 });
const odd = fc.constantFrom(undefined, null, 0, 1.5, '', 'x', true, [], {}, { kind: 'busy' }, { kind: 7 });
/** Mostly as it should be, now and then anything. */
const mostly = <T>(good: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: odd as fc.Arbitrary<unknown>, weight: 1 });
const problem = fc.constantFrom({ kind: 'busy' }, { kind: 'bad-data', field: 'title' });
const state = fc.oneof(
  fc.constantFrom({ kind: 'waiting' }, { kind: 'sending' }, { kind: 'constructor' }, { kind: '__proto__' }),
  fc.constantFrom({ kind: ['waiting'] }, { kind: ['sent'], row: 1, rowAt: '' }),
  fc.record({ kind: fc.constant('sent'), row: mostly(fc.nat()), rowAt: mostly(text) }),
  fc.record({ kind: fc.constant('refused'), problem: mostly(problem) }),
  fc.record({ kind: fc.constant('undoing'), row: mostly(fc.option(fc.nat())) }),
  fc.record({ kind: fc.constant('undone'), at: mostly(text) }),
);
const entry = fc.record({
  uuid: mostly(text),
  campaign: text,
  url: text,
  title: mostly(text),
  theme: fc.nat(),
});
const item = fc.record(
  {
    entry: mostly(entry),
    key: mostly(fc.option(text)),
    savedAt: mostly(text),
    state: mostly(state),
    attempts: mostly(fc.nat()),
    notBefore: mostly(fc.nat()),
    lastSentAt: mostly(fc.option(fc.nat())),
    lastProblem: mostly(fc.option(problem)),
    alone: mostly(fc.boolean()),
    undoWanted: mostly(fc.boolean()),
    failures: mostly(fc.nat()),
    ofALaterVersion: text,
  },
  { requiredKeys: ['entry', 'state'] },
);

test('what lies on the disk is taken as the schema takes it, also where the schema is not asked', () => {
  fc.assert(
    fc.property(fc.array(mostly(item), { maxLength: 4 }), (stored) => {
      const { items, foreign } = sortStored(stored);
      const good = stored.flatMap((one) => {
        const parsed = storedItem.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      });
      const bad = stored.filter(
        (one) => !storedItem.safeParse(one).success && one !== null && one !== undefined,
      );
      expect(items).toEqual(good);
      expect(foreign).toEqual(bad);
    }),
    { numRuns: 2000 },
  );
});
