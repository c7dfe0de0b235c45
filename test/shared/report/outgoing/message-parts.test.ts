import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageLength } from '../../../../shared/report/outgoing/group-reminder';
import { messageParts } from '../../../../shared/report/outgoing/message-parts';

const letters = (text: string) => text.replace(/\s/g, '');

it('is one message while it fits, as it is', () => {
  const text = 'Đơn vị: \n\nKhó khăn: ';
  expect(messageParts(text)).toEqual([text]);
  expect(messageParts('x'.repeat(messageLength))).toHaveLength(1);
});

it('of nothing there is none', () => {
  expect(messageParts('')).toEqual([]);
  expect(messageParts('\n\n')).toEqual([]);
});

it('cuts between paragraphs, else between lines, else between words', () => {
  expect(messageParts('một hai\n\nba bốn\nnăm', 14)).toEqual(['một hai', 'ba bốn\nnăm']);
  expect(messageParts('một\n\nhai ba\nbốn năm', 14)).toEqual(['một\n\nhai ba', 'bốn năm']);
  expect(messageParts('một hai ba bốn', 8)).toEqual(['một hai ', 'ba bốn']);
});

it('keeps the place to write in at the end of a line', () => {
  expect(messageParts('Số, ký hiệu: \nNgày văn bản: ', 20)).toEqual(['Số, ký hiệu: ', 'Ngày văn bản: ']);
});

it('loses no letter, and no part is blank or too long', () => {
  const text = fc
    .array(fc.constantFrom('phường', ' ', '\n', '\n\n', 'x'.repeat(50), '😀'), { maxLength: 80 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 120 }), (some, most) => {
      const parts = messageParts(some, most);
      expect(letters(parts.join(''))).toBe(letters(some));
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(most);
        expect(part.trim()).not.toBe('');
        expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
    }),
  );
});
