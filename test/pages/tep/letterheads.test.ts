import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParts } from '../../../apps-script/pages/tep/models/letterheads';
import { namesOfUnits } from '../names-data';
import { letter, message, twoReports } from '../prose-samples';

const { units } = namesOfUnits();
const namesIn = (text: string) => findParts(text, units).map(({ unit }) => unit.shortName);

describe('reports in one text', () => {
  it('begin with the letterhead of another unit', () => {
    const parts = findParts(twoReports, units);
    expect(parts.map(({ unit }) => unit.name)).toEqual(['Phường Tân Mai', 'Phường Hóa An']);
    expect(parts.map(({ start, end }) => twoReports.slice(start, end))).toEqual([
      twoReports.slice(0, twoReports.lastIndexOf('ỦY BAN')),
      twoReports.slice(twoReports.lastIndexOf('ỦY BAN')),
    ]);
  });

  it.each([
    ['Đơn vị: Phường Tân Mai\nBăng rôn: 2\n\nĐơn vị: P. Hoá An\nBăng rôn: 3', ['Tân Mai', 'Hóa An']],
    ['UBND phường Tân Mai\nBăng rôn 2\nUBND phường Tân Biên\nBăng rôn 3', ['Tân Mai', 'Tân Biên']],
    ['PHƯỜNG TÂN MAI\na\nXÃ LONG HƯNG\nb\nPHƯỜNG TÂN MAI\nc', ['Tân Mai', 'Long Hưng', 'Tân Mai']],
    [
      'UBND THÀNH PHỐ BIÊN HÒA\tCỘNG HÒA XÃ HỘI\nTRUNG TÂM VH-TT-TT\nx\nPHƯỜNG TÂN MAI\ny',
      ['Trung tâm Văn hóa - Thông tin - Thể thao', 'Tân Mai'],
    ],
  ])('%j', (text, wanted) => expect(namesIn(text)).toEqual(wanted));

  it.each([
    ['one report', letter],
    ['a message', message],
    ['other wards in its sentences', `${letter}\nNơi nhận:\n- UBND phường Tân Mai;\n- Phường Hóa An;`],
    ['a neighbourhood with the name of a ward', 'PHƯỜNG HÓA AN\nKHU PHỐ AN HÒA\ntreo 2 băng rôn'],
    ['the same unit twice', 'PHƯỜNG TÂN MAI\na\nTM. UBND PHƯỜNG TÂN MAI\nPHƯỜNG TÂN MAI'],
    ['whom it is for', 'Kính gửi: UBND phường Tân Mai\nPHƯỜNG HÓA AN'],
    ['nothing', ''],
  ])('none apart: %s', (_, text) => expect(findParts(text, units)).toEqual([]));

  it('together are the whole text, whatever it is', () => {
    const line = fc.constantFrom(
      'PHƯỜNG TÂN MAI',
      'ỦY BAN NHÂN DÂN',
      'XÃ LONG HƯNG',
      'treo 2 băng rôn',
      '',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 20 }))), (lines) => {
        const text = lines.join('\n');
        const parts = findParts(text, units);
        if (parts.length === 0) return;
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('a text of short lines in capitals is looked through once', () => {
    expect(findParts('A B C D\n'.repeat(25_000), units)).toEqual([]);
  });
});
