import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitDraft } from '../../../shared/protocol';
import { vietnameseSortKey } from '../../../shared/text/sort-key';

const collator = new Intl.Collator('vi');
const byKey = (one: string, other: string) => {
  const [left, right] = [vietnameseSortKey(one), vietnameseSortKey(other)];
  return left < right ? -1 : left > right ? 1 : 0;
};

describe('order of Vietnamese names', () => {
  it('is that of ICU for the 25 wards and communes', () => {
    const units = JSON.parse(readFileSync('local-host/first-campaign/units.json', 'utf8')) as UnitDraft[];
    const names = units.filter((unit) => unit.validFrom === '2024-11-01').map((unit) => unit.shortName);
    expect(names).toHaveLength(25);
    expect([...names].sort(byKey)).toEqual([...names].sort(collator.compare));
  });

  it('puts tones after letters', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(byKey)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
    expect(['Hố Nai', 'Hóa An', 'Tân Mai', 'Tam Hiệp', 'Đa', 'Dài'].sort(byKey)).toEqual([
      'Dài',
      'Đa',
      'Hóa An',
      'Hố Nai',
      'Tam Hiệp',
      'Tân Mai',
    ]);
  });

  it('is that of ICU for any words', () => {
    const letters = [...'aàảãáạăằắặâầẫấbcdđeèẹêềểghiìĩịklmnoòõóôồộơờởợpqrstuùụưừữựvxyỳỹỵ '];
    const word = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
      .map((all) => all.join('').trim());
    const single = (text: string) => text.replace(/ +/g, ' ');
    fc.assert(
      fc.property(
        word,
        word,
        (one, other) =>
          byKey(single(one), single(other)) === Math.sign(collator.compare(single(one), single(other))),
      ),
    );
  });
});
