import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProse } from '../../../../shared/report/prose/index';
import { known, labelled } from './known';

const { units, themes } = known;
type Place = { readonly start: number; readonly end: number };

const expectWithin = (text: string): void => {
  const reading = readProse(text, { units, themes });
  const places: readonly Place[] = [
    ...reading.figures,
    ...reading.others,
    ...reading.unread,
    ...reading.themes,
    ...(reading.nil ? [reading.nil] : []),
  ];
  for (const { start, end } of places) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(reading.text.length);
  }
  for (const { said, start, end, value } of [...reading.figures, ...reading.others]) {
    expect(reading.text.slice(start, end)).toBe(said);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(value)).toBe(true);
  }
  const metrics = reading.figures.map(({ metric }) => metric);
  expect(new Set(metrics).size).toBe(metrics.length);
};

test('every place lies in the text, and says what was read there', () => {
  for (const { text } of labelled) expectWithin(text);
});

test('a figure that was said in digits stands at its place in those digits', () => {
  for (const { text } of labelled)
    for (const { metric, said, value } of readProse(text, known).figures) {
      // Hours and đồng are said in other units than they are kept in.
      if (/^(?:tt_phut|kp_)/.test(metric)) continue;
      const digits = said.replace(/(?<=\d)[. ](?=\d{3})/g, '').match(/\d+/g) ?? [];
      const plain = digits.length === 1 && !/[hg:%]|giờ|gio|tiếng|tri|tr\b|đ|nghìn|k\d?\b/iu.test(said);
      if (plain && value > 0 && Number.isInteger(value))
        expect([said, Number(digits[0])]).toEqual([said, value]);
    }
});

const words = fc.constantFrom(
  ...'treo phát 12 1.250 05 băng rôn, pa nô tờ rơi : ; . ( ) / - x = % \n \t | lượt buổi người khu phố 1 ngày 5/4/2025 mỗi không trong đó tổng hội nghị sinh hoạt Facebook bài tin phút giờ triệu đồng kế hoạch năm 2024 phường Tân Mai nội dung UBND Số: 12/BC-UBND'.split(
    ' ',
  ),
);

test('whatever is said in whatever order, places stay places', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (said) => expectWithin(said.join(' '))),
    { numRuns: 300 },
  );
});

test('any text at all is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectWithin(text)),
    { numRuns: 200 },
  );
});
