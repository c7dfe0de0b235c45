import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeConnectionCode, encodeConnectionCode } from '../../shared/connection-code';

const given = { address: 'https://script.google.com/macros/s/AKfycbx_1/exec', code: 'k7Qm-2fXw9' };
const code = encodeConnectionCode(given);

describe('connection code', () => {
  it('comes back as it went, whatever stands around it', () => {
    expect(code).toMatch(/^GHIM-[\w-]+$/);
    for (const pasted of [
      code,
      ` ${code}\n`,
      `Mã kết nối: ${code}.`,
      `${code.slice(0, 30)}\n${code.slice(30)}`,
      `ghim-${code.slice(5)}`,
    ])
      expect(decodeConnectionCode(pasted), pasted).toEqual({ ok: true, value: given });
  });

  it('holds any address and code', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ minLength: 1 }), (address, once) => {
        expect(decodeConnectionCode(encodeConnectionCode({ address, code: once }))).toEqual({
          ok: true,
          value: { address, code: once },
        });
      }),
    );
  });

  it('is noticed when it was cut off, at every place', () => {
    for (let length = 5; length < code.length; length += 1)
      expect(decodeConnectionCode(code.slice(0, length)), String(length)).toEqual({
        ok: false,
        problem: { kind: 'cut-off-code' },
      });
  });

  it('is told from everything else', () => {
    for (const wrong of ['', 'GHIM', 'xin chào', 'https://script.google.com/macros/s/A/exec', code.slice(5)])
      expect(decodeConnectionCode(wrong), wrong).toEqual({ ok: false, problem: { kind: 'bad-code' } });
    for (const address of ['javascript:alert(1)', 'file:///a', ''])
      expect(decodeConnectionCode(encodeConnectionCode({ address, code: 'a' }))).toEqual({
        ok: false,
        problem: { kind: 'bad-code' },
      });
  });
});
