import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgerChecksum } from '../../../shared/publication/ledger-checksum';

const entry = fc.record({ uuid: fc.uuid(), key: fc.webUrl(), state: fc.constantFrom('dang', 'sua', 'go') });
const ledger = fc.uniqueArray(entry, { maxLength: 30, selector: (each) => each.uuid });

it('does not depend on the order of rows', () => {
  fc.assert(
    fc.property(ledger, (entries) => ledgerChecksum(entries) === ledgerChecksum([...entries].reverse())),
  );
});

it('notices a row that is gone, doubled or changed', () => {
  fc.assert(
    fc.property(ledger, entry, (entries, extra) => {
      const whole = ledgerChecksum([...entries, extra]);
      expect(ledgerChecksum(entries)).not.toBe(whole);
      expect(ledgerChecksum([...entries, extra, extra])).not.toBe(whole);
      expect(ledgerChecksum([...entries, { ...extra, state: 'khac' }])).not.toBe(whole);
    }),
  );
});

it('is eight hex digits', () => {
  expect(ledgerChecksum([])).toBe('00000000');
  fc.assert(fc.property(ledger, (entries) => /^[0-9a-f]{8}$/.test(ledgerChecksum(entries))));
});
