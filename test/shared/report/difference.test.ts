import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ReportContent } from '../../../shared/report/content';
import { differenceOf, isSame } from '../../../shared/report/difference';
import { metrics } from '../../../shared/report/metrics/index';
import { blank, contentArbitrary, contentOf, plausible, themeOf } from './contents';

const changes = (before: ReportContent, after: ReportContent) =>
  differenceOf(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(({ field, kind }) => [field, kind]);

describe('differences', () => {
  it('are none of a report with itself, whatever the order of keys and themes', () => {
    fc.assert(
      fc.property(contentArbitrary, (content) => {
        expect(differenceOf(content, content).every(({ kind }) => kind === 'same')).toBe(true);
        const turned = {
          ...content,
          figures: Object.fromEntries(Object.entries(content.figures).reverse()),
          approximate: [...content.approximate].reverse(),
          themes: [...content.themes].reverse().map(({ number, ...rest }) => ({ ...rest, number })),
        };
        expect(isSame(content, turned)).toBe(true);
      }),
    );
  });

  it('turn round when the versions do', () => {
    const opposite = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' };
    fc.assert(
      fc.property(contentArbitrary, contentArbitrary, (one, other) => {
        const back = differenceOf(one, other).map((each) => ({
          ...each,
          kind: opposite[each.kind],
          before: each.after,
          after: each.before,
        }));
        expect(differenceOf(other, one)).toEqual(back);
      }),
    );
  });

  it('name every figure in the order of the form, then themes by number, then texts', () => {
    const after = contentOf({}, { themes: [themeOf(5), themeOf(2)] });
    expect(differenceOf(blank, after).map(({ field }) => field)).toEqual([
      'nil',
      ...metrics.map((metric) => metric.id),
      'theme:2',
      'theme:5',
      'difficulties',
      'proposals',
      'note',
    ]);
  });

  it('show both values', () => {
    const places = differenceOf(
      contentOf({ bang_ron: 20 }),
      contentOf({ bang_ron: 500 }, { approximate: ['bang_ron'] }),
    );
    expect(places.find(({ field }) => field === 'bang_ron')).toEqual({
      field: 'bang_ron',
      kind: 'changed',
      before: { value: 20, approximate: false },
      after: { value: 500, approximate: true },
    });
  });
});

const noted = contentOf(plausible, { note: 'a', difficulties: ['b'], themes: [themeOf(1)] });

test.each<[string, ReportContent, ReportContent, unknown[]]>([
  ['zero for a blank', blank, contentOf({ pa_no: 0 }), [['pa_no', 'added']]],
  ['a blank for zero', contentOf({ pa_no: 0 }), blank, [['pa_no', 'removed']]],
  ['a figure for zero', contentOf({ pa_no: 0 }), contentOf({ pa_no: 2 }), [['pa_no', 'changed']]],
  [
    'an estimate for a figure',
    contentOf({ pa_no: 2 }),
    contentOf({ pa_no: 2 }, { approximate: ['pa_no'] }),
    [['pa_no', 'changed']],
  ],
  ['an estimate of nothing', blank, contentOf({}, { approximate: ['pa_no'] }), []],
  ['a nil return', blank, contentOf({}, { nil: true }), [['nil', 'added']]],
  ['evidence', noted, { ...noted, themes: [themeOf(1, { state: 'evidenced' })] }, [['theme:1', 'changed']]],
  ['another theme', noted, { ...noted, themes: [themeOf(1), themeOf(3)] }, [['theme:3', 'added']]],
  ['a theme twice', noted, { ...noted, themes: [themeOf(1), themeOf(1)] }, [['theme:1', 'added']]],
  [
    'texts',
    noted,
    { ...noted, note: '', difficulties: ['b', 'c'], proposals: ['d'] },
    [
      ['difficulties', 'changed'],
      ['proposals', 'added'],
      ['note', 'removed'],
    ],
  ],
])('%s', (_what, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
  expect(isSame(before, after)).toBe(expected.length === 0);
});
