import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  followLog,
  keepWritten,
  type RoyaltyFacts,
  type RoyaltyWritten,
  readWritten,
  royaltyFields,
} from '../../../shared/publication/royalties';

const text = fc.oneof(fc.constantFrom('', '0', 'Thanh Mai', 'null', '=1'), fc.string());
const facts: fc.Arbitrary<RoyaltyFacts> = fc.record(
  Object.fromEntries(royaltyFields.map((field) => [field, text])),
) as never;
const written: fc.Arbitrary<RoyaltyWritten> = fc.record(
  Object.fromEntries(royaltyFields.map((field) => [field, text])),
  { requiredKeys: [] },
) as never;
const after = (now: RoyaltyFacts, log: RoyaltyFacts, changed: readonly string[]) =>
  Object.fromEntries(
    royaltyFields.map((field) => [field, changed.includes(field) ? log[field] : now[field]]),
  ) as RoyaltyFacts;
const says = (author: string, photos = ''): RoyaltyFacts =>
  ({ ...Object.fromEntries(royaltyFields.map((field) => [field, 'x'])), author, photos }) as RoyaltyFacts;

test('a cell follows the log until a person makes it theirs; emptied by hand it stays empty', () => {
  const first = says('Thanh Mai');
  const log = says('Minh Hà', '3');
  expect(followLog(first, first, log)).toEqual({ changed: ['author', 'photos'], typed: [], written: log });
  expect(followLog(says('TM'), first, log)).toEqual({
    changed: ['photos'],
    typed: ['author'],
    written: { ...log, author: 'Thanh Mai' },
  });
  expect(followLog(says(''), first, log).typed).toEqual(['author']);
  // Once it says what the log says it is the log's again.
  const agreed = followLog(log, first, log);
  expect(agreed).toEqual({ changed: [], typed: [], written: log });
});

test('what is kept comes back; what a person typed over it says nothing', () => {
  fc.assert(
    fc.property(written, (one) => {
      expect(readWritten(keepWritten(one))).toEqual({ ...one });
    }),
  );
  for (const odd of ['', 'x', '{}', 'null', '[1,{}]', '"a"']) expect(readWritten(odd)).toEqual({});
});

test('for any row: nothing that differs from what was written is changed, and done again it changes nothing', () => {
  fc.assert(
    fc.property(facts, written, facts, (now, before, log) => {
      const { changed, typed, written: kept } = followLog(now, before, log);
      for (const field of royaltyFields) {
        if (before[field] !== now[field]) expect(changed).not.toContain(field);
        if (now[field] !== log[field]) expect([...changed, ...typed]).toContain(field);
      }
      const again = followLog(after(now, log, changed), kept, log);
      expect(again).toEqual({ changed: [], typed, written: kept });
    }),
  );
});
