import { describe, expect, it } from 'vitest';
import { detectLegacyFont, readLegacyFont } from '../../../shared/text/legacy-font';

const tcvn3 = [
  ['Biªn Hßa', 'Biên Hòa'],
  ['gi¶m nghÌo', 'giảm nghèo'],
  ['§ång Nai', 'Đồng Nai'],
  ['hé nghÌo', 'hộ nghèo'],
  ['ph\u00adêng', 'phường'],
] as const;
const vni = [
  ['Bieân Hoøa', 'Biên Hòa'],
  ['giaûm ngheøo', 'giảm nghèo'],
  ['Ñoàng Nai', 'Đồng Nai'],
  ['phöôøng', 'phường'],
  ['VIEÄT NAM, PHÖÔØNG', 'VIỆT NAM, PHƯỜNG'],
] as const;

describe('fonts from before Unicode', () => {
  it.each(tcvn3)('%s is TCVN3 for %s', (typed, meant) => {
    expect(detectLegacyFont(typed)).toBe('tcvn3');
    expect(readLegacyFont(typed, 'tcvn3')).toBe(meant);
  });

  it.each(vni)('%s is VNI for %s', (typed, meant) => {
    expect(detectLegacyFont(typed)).toBe('vni');
    expect(readLegacyFont(typed, 'vni')).toBe(meant);
  });

  it.each([
    'Phường Trảng Dài trao quà cho hộ nghèo',
    'hộ\u00adnghèo ở phường Hóa An',
    'Phuong Trang Dai',
    'Crème brûlée, où le théâtre d’août naïve',
    'España: el niño, la mañana',
    'Straße nach Köln, Übergröße',
    'Vinamilk® và §5 © 2025',
    '',
  ])('%j is neither', (text) => expect(detectLegacyFont(text)).toBeNull());
});
