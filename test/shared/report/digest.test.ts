import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportContent } from '../../../shared/report/content';
import { isSame } from '../../../shared/report/difference';
import { contentDigest, figuresDigest } from '../../../shared/report/digest';
import { blank, contentArbitrary, contentOf, figuresArbitrary, metricIds, themeOf } from './contents';

/** What a digest speaks of: no prose, no estimates. */
const claims = (content: ReportContent): ReportContent =>
  contentOf(content.figures, { nil: content.nil, themes: content.themes });

it('is equal just when two reports claim the same', () => {
  fc.assert(
    fc.property(contentArbitrary, contentArbitrary, (one, other) => {
      expect(contentDigest(one) === contentDigest(other)).toBe(isSame(claims(one), claims(other)));
    }),
  );
  const small = fc.record({
    nil: fc.boolean(),
    figures: fc.dictionary(fc.constantFrom('pa_no', 'sms'), fc.nat({ max: 2 }), { noNullPrototype: true }),
    themes: fc.array(fc.constantFrom(themeOf(1), themeOf(1, { state: 'evidenced' })), { maxLength: 1 }),
  });
  fc.assert(
    fc.property(small, small, (one, other) => {
      const [first, second] = [contentOf(one.figures, one), contentOf(other.figures, other)];
      expect(contentDigest(first) === contentDigest(second)).toBe(isSame(first, second));
    }),
    { numRuns: 1000 },
  );
});

it('does not depend on the order of keys and themes, nor on prose', () => {
  fc.assert(
    fc.property(contentArbitrary, (content) => {
      const turned: ReportContent = {
        note: `${content.note} khác`,
        proposals: ['khác'],
        difficulties: ['khác'],
        themes: [...content.themes].reverse(),
        approximate: [],
        figures: Object.fromEntries(Object.entries(content.figures).reverse()),
        nil: content.nil,
      };
      expect(contentDigest(turned)).toBe(contentDigest(content));
    }),
  );
});

it('knows a blank from a zero, for every metric', () => {
  for (const id of metricIds) {
    expect(figuresDigest({ [id]: 0 })).not.toBe(figuresDigest({}));
    expect(figuresDigest({ [id]: null })).toBe(figuresDigest({}));
    expect(contentDigest(contentOf({ [id]: 0 }))).not.toBe(contentDigest(blank));
  }
});

it('differs for each of many near-equal figures, in either half', () => {
  const digests = metricIds.flatMap((id) =>
    Array.from({ length: 500 }, (_each, value) => figuresDigest({ [id]: value })),
  );
  for (const part of [digests, digests.map((each) => each.slice(0, 8)), digests.map((each) => each.slice(8))])
    expect(new Set(part).size).toBeGreaterThan(digests.length - 3);
  expect(new Set(digests).size).toBe(digests.length);
});

it('is sixteen hex digits, the same tomorrow', () => {
  fc.assert(fc.property(figuresArbitrary(), (figures) => /^[0-9a-f]{16}$/.test(figuresDigest(figures))));
  expect(figuresDigest({ bang_ron: 20, to_roi: 0 })).toMatchInlineSnapshot(`"d3e05a666b3bc479"`);
  expect(contentDigest(blank)).toMatchInlineSnapshot(`"53bfe5a9a1507f44"`);
});
