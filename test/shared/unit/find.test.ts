import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitDraft } from '../../../shared/protocol';
import { fold } from '../../../shared/text/normalise';
import { findUnit, findUnits, meansSeveral } from '../../../shared/unit/find';
import { successorOn, unitsOn, versionDates } from '../../../shared/unit/versions';

const all = JSON.parse(readFileSync('local-host/first-campaign/units.json', 'utf8')) as UnitDraft[];
const units = unitsOn(all, '2025-03-01');
const named = (text: string) => findUnits(text, units).map((unit) => unit.name);

describe('units that an article names', () => {
  it.each<[string, string[]]>([
    ['Phường Long Bình Tân tổ chức hội nghị', ['Phường Long Bình Tân']],
    ['Phường Long Bình và phường Long Bình Tân', ['Phường Long Bình', 'Phường Long Bình Tân']],
    ['thống nhất chủ trương, làm rạng danh quang vinh; Thống Nhất đất nước', []],
    ['UBND phường Thống Nhất họp', ['Phường Thống Nhất']],
    ['P.Trảng Dài trao quà', ['Phường Trảng Dài']],
    ['P. Trảng Dài', ['Phường Trảng Dài']],
    ['UBND phường TRẢNG DÀI', ['Phường Trảng Dài']],
    ['phường Hoá An', ['Phường Hóa An']],
    ['Bàn giao nhà ở Hoá An'.normalize('NFD'), ['Phường Hóa An']],
    ['đẩy mạnh xã hội hóa an sinh xã hội', []],
    ['XÃ HỘI HÓA AN SINH XÃ HỘI', []],
    ['khu phố Tân Mai, phường Phước Tân', ['Phường Phước Tân']],
    ['kp Tam Hòa, KP. Tân Mai', []],
    ['ở kp.Tân Mai và đường Tân Hiệp', []],
    ['khu phố 3, phường Tân Biên', ['Phường Tân Biên']],
    ['xã Long Hưng đạt chuẩn', ['Xã Long Hưng']],
    ['phường Long Hưng', []],
    ['xã Tân Mai ở nơi khác', []],
    ['huyện Thống Nhất, tỉnh An Bình', []],
    [
      'các phường Tân Mai, Tam Hiệp và Thống Nhất',
      ['Phường Tân Mai', 'Phường Tam Hiệp', 'Phường Thống Nhất'],
    ],
    [
      'các phường: Quang Vinh, Trung Dũng, xã Long Hưng',
      ['Phường Quang Vinh', 'Phường Trung Dũng', 'Xã Long Hưng'],
    ],
    ['Tân Hiệp hơn Tam Hiệp; An Hòa, Bình Đa', ['Phường Tân Hiệp', 'Phường Tam Hiệp', 'Phường Bình Đa']],
    ['phường Tân\u00a0Phong, phường Tân\nVạn', ['Phường Tân Phong', 'Phường Tân Vạn']],
    ['phuong Trang Dai va phuong Hoa An', ['Phường Trảng Dài', 'Phường Hóa An']],
    ['hoa an trai, tan mai', []],
    [
      'Trung tâm Văn hóa - Thông tin - Thể thao thành phố phát thanh',
      ['Trung tâm Văn hóa - Thông tin - Thể thao thành phố'],
    ],
    ['Tân Mai, rồi lại phường Tân Mai', ['Phường Tân Mai']],
  ])('%j', (text, wanted) => expect(named(text)).toEqual(wanted));

  it('are placed in the text as it was given', () => {
    const text = 'Ở P.Trảng Dài'.normalize('NFD');
    const [found] = findUnits(text, units);
    expect(text.slice(found!.start, found!.end).normalize('NFC')).toBe('Trảng Dài');
  });

  it('are all found after their kind, each by its own name', () => {
    for (const unit of units.filter((each) => each.validFrom !== null))
      expect(named(`Tại ${unit.name.toLowerCase()}, sáng nay`), unit.name).toEqual([unit.name]);
  });

  it('lie within the text, in order, whatever it is', () => {
    const pieces = fc.constantFrom(
      'phường ',
      'P.',
      'Long Bình',
      ' Tân',
      'khu phố ',
      'Thống Nhất',
      ', ',
      ' và ',
      '\u00ad',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const found = findUnits(text, units);
        expect(new Set(found.map((unit) => unit.id)).size).toBe(found.length);
        let end = 0;
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('one name looked up', () => {
  it.each<[string, string]>([
    ['Phường Trảng Dài', 'bh-2024-11:trang-dai'],
    ['trang dai', 'bh-2024-11:trang-dai'],
    ['P.TRẢNG DÀI', 'bh-2024-11:trang-dai'],
    ['UBND P. Hoá An', 'bh-2024-11:hoa-an'],
    ['Ủy ban nhân dân phường Thống Nhất', 'bh-2024-11:thong-nhat'],
    ['uỷ ban nhân dân xã Long Hưng', 'bh-2024-11:long-hung'],
    ['Long Bình', 'bh-2024-11:long-binh'],
    ['Long Bình Tân', 'bh-2024-11:long-binh-tan'],
    ['Trung tâm VH-TT-TT thành phố', 'tt-vhtttt'],
    ['Trung tâm VH-TT-TT/TP', 'tt-vhtttt'],
    ['Trang Thông tin điện tử thành phố', 'bbt-ttdt'],
    ['Ban biên tập Trang thông tin điện tử thành phố', 'bbt-ttdt'],
  ])('%s', (name, id) => expect(findUnit(name, units)?.id).toBe(id));

  it('is undefined for none and for several', () => {
    for (const name of ['', '  ', 'Phường', 'Phường Hòa Bình', 'Sở Y tế'])
      expect(findUnit(name, units), name).toBeUndefined();
    expect(findUnit('Phường Long Bình', all)).toBeUndefined();
  });

  it('finds each by every name it has, without accents too', () => {
    for (const unit of units)
      for (const name of [unit.name, unit.shortName, ...unit.aliases])
        for (const spelt of [name, fold(name), name.toUpperCase(), name.normalize('NFD')])
          expect(findUnit(spelt, units)?.id, spelt).toBe(unit.id);
  });
});

describe('dated versions', () => {
  it('are 30, 25, 10 and 10 places, by the day', () => {
    const count = (date: string) => unitsOn(all, date).filter((unit) => unit.validFrom !== null).length;
    expect(['2024-10-31', '2024-11-01', '2025-06-30', '2025-07-01', '2026-04-30'].map(count)).toEqual([
      30, 25, 25, 10, 10,
    ]);
    expect(versionDates(all, '2025-01-01', '2025-12-31')).toEqual(['2025-01-01', '2025-07-01']);
  });

  it('are followed from what was to what is', () => {
    const unit = (id: string) => all.find((each) => each.id === id)!;
    expect(successorOn(unit('bh-2019:quyet-thang'), all, '2026-11-23')?.id).toBe('dn-2026-04:tran-bien');
    expect(successorOn(unit('bh-2024-11:ho-nai'), all, '2025-08-01')?.id).toBe('dn-2025-07:long-binh');
    expect(successorOn(unit('tt-vhtttt'), all, '2025-08-01')?.id).toBe('tt-vhtttt');
    expect(successorOn(unit('dn-2025-07:ho-nai'), all, '2025-01-01')).toBeUndefined();
  });
});

describe('a name of several units', () => {
  const twins = [
    ...units,
    { ...units[0]!, id: 'x', name: `Xã ${units[0]!.shortName}`, kind: 'xa', aliases: [] },
  ];

  it('means none of them until its kind is said', () => {
    expect(findUnit(units[0]!.shortName, twins)).toBeUndefined();
    expect(meansSeveral(units[0]!.shortName, twins)).toBe(true);
    expect(findUnit(`xã ${units[0]!.shortName}`, twins)?.id).toBe('x');
    expect(meansSeveral(`xã ${units[0]!.shortName}`, twins)).toBe(false);
  });

  it('is not one that nobody bears', () => {
    expect(['Lạ Hoắc', ''].map((name) => meansSeveral(name, twins))).toEqual([false, false]);
  });
});
