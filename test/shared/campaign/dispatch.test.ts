import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAddressees } from '../../../shared/campaign/addressees';
import { readDispatch } from '../../../shared/campaign/dispatch';
import type { UnitDraft } from '../../../shared/protocol';
import { displayText } from '../../../shared/text/normalise';
import { findUnit } from '../../../shared/unit/find';
import { dispatchNoises } from './dispatch-noises';

const real = readFileSync('local-host/first-campaign/dispatch-2025.txt', 'utf8');
const units = JSON.parse(readFileSync('local-host/first-campaign/units.json', 'utf8')) as UnitDraft[];

describe('the real dispatch, as it stands', () => {
  const reading = readDispatch(real);

  it('is read', () => {
    expect(reading).toMatchObject({
      title:
        'Truyền thông Chương trình mục tiêu quốc gia giảm nghèo trên địa bàn thành phố Biên Hòa năm 2025',
      number: null,
      notation: 'PVHTT',
      issuedOn: null,
      place: 'Biên Hòa',
      issuer: 'Phòng Văn hóa và Thông tin thành phố Biên Hòa',
      period: { from: '2025-01-01', to: '2025-12-31' },
      recipients: ['Phòng LĐTBXH', 'Như trên', 'Lưu: VT, TH'],
      reportTo: 'Phòng Văn hóa và Thông tin thành phố',
      deadline: null,
      signer: { authority: 'KT. TRƯỞNG PHÒNG', position: 'PHÓ TRƯỞNG PHÒNG', name: 'Trương Ngọc Thanh' },
      missing: ['number', 'date', 'deadline'],
    });
    expect(reading.addressees).toEqual([
      { text: 'Trung tâm VH-TT-TT thành phố', group: null },
      { text: 'Trang Thông tin điện tử thành phố', group: null },
      { text: 'UBND 25 phường, xã', group: 25 },
    ]);
  });

  it('rests on the plan and on the directive', () => {
    expect(reading.legalBases).toHaveLength(2);
    expect(reading.legalBases[0]).toMatch(
      /^Kế hoạch số 14\/KH-PLĐTBXH ngày 04\/02\/2025 của Phòng .* thành phố Biên Hòa$/,
    );
    expect(reading.legalBases[1]).toMatch(/^Chỉ thị số 05-CT\/TW ngày 23 tháng 6 năm 2021 .* đến năm 2030$/);
  });

  it('gives the seven themes word for word, the one torn by a page joined', () => {
    const written = displayText(real.replace(/kỹ\s+năng/, 'kỹ năng'));
    expect(reading.themes.map((theme) => theme.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { number, text } of reading.themes) expect(written).toContain(`${number}. ${text} `);
    expect(reading.themes[2]?.text).toContain('Chú trọng đào tạo kỹ năng nghề, tạo việc làm');
    expect(reading.themes[4]?.text).toContain('truyền thông đoàn kết');
    expect(reading.themes[6]?.text).toMatch(/^Phối hợp chặt chẽ .*giảm nghèo bền vững\.$/);
  });

  it('addresses 27 units: 25 of the version in force, the centre and the editorial board', () => {
    const { units: addressed, unresolved, expected } = resolveAddressees(reading, units);
    expect({ count: addressed.length, unresolved, expected }).toEqual({
      count: 27,
      unresolved: [],
      expected: 27,
    });
    expect(addressed.filter((unit) => unit.validFrom === '2024-11-01')).toHaveLength(25);
    expect(addressed.slice(-2).map((unit) => unit.id)).toEqual(['tt-vhtttt', 'bbt-ttdt']);
    for (const name of ['Trung tâm VH-TT-TT/TP', 'Ban biên tập Trang thông tin điện tử thành phố'])
      expect(addressed).toContain(findUnit(name, addressed));
  });

  it.each<[string, (text: string) => string]>([
    ['decomposed', (text) => text.normalize('NFD')],
    ['with other line ends', (text) => text.replace(/\n/g, '\r\n')],
    ['without blank lines', (text) => text.replace(/\n{2,}/g, '\n')],
    ['with no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['broken at a width', (text) => text.replace(/(.{60,75}) /g, '$1\n')],
    ['with form feeds', (text) => text.replace(/\n\n/g, '\n\f\n')],
  ])('is read alike %s', (_, spoil) => expect(readDispatch(spoil(real))).toEqual(reading));
});

describe('a dispatch filled in', () => {
  const issued = real
    .replace('Số: /PVHTT', 'Số: 45/PVHTT')
    .replace('ngày tháng năm 2025', 'ngày 10 tháng 02 năm 2025')
    .replace('sau đợt tuyên truyền./.', 'trước ngày 15/4/2025./.');

  it('lacks nothing', () => {
    expect(readDispatch(issued)).toMatchObject({
      number: '45',
      notation: 'PVHTT',
      issuedOn: '2025-02-10',
      deadline: '2025-04-15',
      missing: [],
    });
    expect(readDispatch(issued).reportTo).toBe('Phòng Văn hóa và Thông tin thành phố');
  });

  it.each([
    ['chậm nhất ngày 15 tháng 4 năm 2025', '2025-04-15'],
    ['chậm nhất là trước 17 giờ 00 ngày 15/4/2025', '2025-04-15'],
    ['trước ngày 15/4', '2025-04-15'],
    ['trước ngày 31/02/2025', null],
  ])('reads the deadline in “%s”', (words, deadline) =>
    expect(readDispatch(issued.replace('trước ngày 15/4/2025', words)).deadline).toBe(deadline),
  );

  it('reads a period of its own', () => {
    const titled = (words: string) => readDispatch(issued.replace('Hoà năm 2025', words)).period;
    expect(titled('Hoà từ ngày 01/3/2025 đến hết ngày 31/3/2025')).toEqual({
      from: '2025-03-01',
      to: '2025-03-31',
    });
    expect(titled('Hoà tháng 2 năm 2024')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(titled('Hoà quý II năm 2025')).toEqual({ from: '2025-04-01', to: '2025-06-30' });
    expect(titled('Hoà 6 tháng đầu năm 2025')).toEqual({ from: '2025-01-01', to: '2025-06-30' });
    expect(titled('Hoà giai đoạn 2021-2025')).toEqual({ from: '2021-01-01', to: '2025-12-31' });
    expect(titled('Hoà đến năm 2030')).toBeNull();
  });

  it('reads other signers and inline addressees', () => {
    const signed = (block: string) => readDispatch(real.slice(0, real.indexOf('**KT.')) + block).signer;
    expect(signed('TRƯỞNG PHÒNG\n\n(Đã ký)\n\nNguyễn Văn An')).toEqual({
      authority: '',
      position: 'TRƯỞNG PHÒNG',
      name: 'Nguyễn Văn An',
    });
    expect(signed('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Bé')).toMatchObject({
      position: 'PHÓ CHỦ TỊCH',
      name: 'Trần Thị Bé',
    });
    expect(signed('KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG\nThS. Lê Minh')).toEqual({
      authority: 'KT. TRƯỞNG PHÒNG',
      position: 'PHÓ TRƯỞNG PHÒNG',
      name: 'Lê Minh',
    });
    expect(readDispatch('Kính gửi: UBND các phường, xã; Đài Truyền thanh').addressees).toEqual([
      { text: 'UBND các phường, xã', group: null },
      { text: 'Đài Truyền thanh', group: null },
    ]);
  });
});

describe('addressees', () => {
  const resolve = (texts: string[], more: { issuedOn?: string; year?: number } = {}) => {
    const text = `V/v truyền thông năm ${more.year ?? 2025}\nKính gửi:\n${texts.map((each) => `- ${each}`).join('\n')}\n`;
    return resolveAddressees({ ...readDispatch(text), issuedOn: more.issuedOn ?? null }, units);
  };

  it('are of the version that has the stated number within the period', () => {
    expect(resolve(['UBND 10 phường']).units.map((unit) => unit.validFrom)).toEqual(
      Array(10).fill('2025-07-01'),
    );
    expect(resolve(['UBND 30 phường, xã'], { year: 2024 }).units).toHaveLength(30);
    expect(resolve(['UBND các phường, xã'], { issuedOn: '2026-05-05' })).toMatchObject({
      expected: null,
      unresolved: [],
    });
    expect(resolve(['UBND các phường, xã'], { issuedOn: '2026-05-05' }).units).toHaveLength(10);
    expect(resolve(['UBND 24 phường']).units).toHaveLength(24);
  });

  it('are shown when they fit nothing', () => {
    expect(resolve(['UBND 26 phường, xã', 'Sở Y tế'])).toMatchObject({
      unresolved: ['UBND 26 phường, xã', 'Sở Y tế'],
      expected: 27,
    });
    expect(resolve(['UBND phường Trảng Dài', 'P. Trảng Dài']).units).toHaveLength(1);
    expect(resolve([])).toEqual({ units: [], unresolved: [], expected: null });
    expect(resolveAddressees(readDispatch(real), [])).toMatchObject({ units: [], expected: 27 });
  });
});

describe('what is no dispatch', () => {
  const everything = ['number', 'date', 'deadline', 'period', 'themes', 'signer'];

  it('is read as lacking everything', () => {
    for (const text of ['', ' \n\n ', 'Hôm nay trời đẹp. Bà con đi chợ sớm.\n\nBuổi chiều có mưa.'])
      expect(readDispatch(text)).toMatchObject({
        title: '',
        themes: [],
        addressees: [],
        legalBases: [],
        missing: everything,
      });
  });

  it('is read to its end, whatever it is', () => {
    for (const noise of dispatchNoises) {
      const { addressees } = readDispatch(noise.repeat(Math.ceil(100_000 / noise.length)));
      expect(addressees.length, JSON.stringify(noise)).toBeLessThan(50_000);
    }
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...real.split('\n')),
      fc.constant('\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const reading = readDispatch(pieces.join('\n'));
        resolveAddressees(reading, units);
        return reading.themes.every((theme, at) => theme.number === at + 1);
      }),
    );
  });
});
