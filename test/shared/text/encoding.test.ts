import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64UrlDecode, base64UrlEncode, textOfUtf8, utf8Bytes } from '../../../shared/text/encoding';

const anyText = fc.string({ unit: 'binary' });

describe('UTF-8 and base64url', () => {
  it('are what Node makes of the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(utf8Bytes(text)).toEqual([...Buffer.from(text, 'utf8')]);
        expect(base64UrlEncode(text)).toBe(Buffer.from(text, 'utf8').toString('base64url'));
      }),
    );
  });

  it('come back as they went', () => {
    fc.assert(fc.property(anyText, (text) => base64UrlDecode(base64UrlEncode(text)) === text));
    expect(base64UrlDecode(base64UrlEncode('Sổ Ghim 📌'))).toBe('Sổ Ghim 📌');
    expect(utf8Bytes('\ud800')).toEqual([0xef, 0xbf, 0xbd]);
  });

  it('refuse what is neither', () => {
    for (const wrong of ['a', 'ab=', 'a b', 'ấ', '_w']) expect(base64UrlDecode(wrong), wrong).toBeNull();
    for (const bytes of [[0x80], [0xc0, 0x80], [0xe1, 0xba], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]])
      expect(textOfUtf8(bytes)).toBeNull();
  });
});
