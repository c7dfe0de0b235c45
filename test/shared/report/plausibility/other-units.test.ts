import { expect, it, test } from 'vitest';
import type { Figures } from '../../../../shared/report/content';
import { otherQuestions } from '../../../../shared/report/plausibility/other-units';
import { alone, contentOf, plausible } from '../contents';

const others = (...figures: Figures[]) =>
  figures.map((each, at) => ({ unitName: `Phường ${at + 1}`, figures: each }));
const asked = (figures: Figures, theirs: readonly { unitName: string; figures: Figures }[]) =>
  otherQuestions(contentOf(figures), { ...alone, others: theirs });
const banners = (...counts: number[]) => others(...counts.map((bang_ron) => ({ bang_ron })));

test.each<[string, number, number[], boolean]>([
  ['far above', 160, [10, 12, 15, 20, 25], true],
  ['above, as large wards are', 60, [10, 12, 15, 20, 25], false],
  ['far above though one of them is odd as well', 160, [10, 12, 15, 20, 900], true],
  ['far above those that all did the same', 45, [10, 10, 10, 10, 10], true],
  ['far below', 2, [58, 59, 60, 60, 61, 62], true],
  ['none', 0, [58, 59, 60, 60, 61, 62], false],
  ['too few others', 160, [10, 12, 15, 20], false],
  ['others that differ much', 160, [5, 20, 40, 70, 110], false],
  ['like the others', 15, [10, 12, 15, 20, 25], false],
])('%s', (_what, count, theirs, isFar) => {
  const questions = asked({ bang_ron: count }, banners(...theirs));
  expect(questions.map((question) => question.id)).toEqual(isFar ? ['others:bang_ron'] : []);
});

it('counts only units that gave the figure: blank is not zero', () => {
  const five = banners(10, 12, 15, 20, 25);
  expect(asked({ bang_ron: 160 }, [...five.slice(1), ...others({}, {})])).toEqual([]);
  expect(asked({ bang_ron: 160 }, [...five, ...others({}, {})])[0]?.facts).toEqual({ middle: 15, units: 5 });
  expect(asked({}, five)).toEqual([]);
});

const four: Figures = { tt_luot_phat: 60, tt_phut: 600, bang_ron: 20, to_roi: 800 };

it('names the units with the very same figures', () => {
  const theirs = others({ bang_ron: 1 }, four, { ...four, xe_loa: 0 });
  expect(asked({ ...four, pa_no: 0 }, theirs)).toEqual([
    {
      id: 'identical',
      level: 'ask',
      fields: ['tt_luot_phat', 'tt_phut', 'bang_ron', 'to_roi'],
      given: [60, 600, 20, 800],
      facts: { count: 4, units: 'Phường 2, Phường 3' },
    },
  ]);
});

it('takes one figure that differs for two reports, and zeros for nothing', () => {
  expect(asked(four, others({ ...four, to_roi: 801 }))).toEqual([]);
  expect(asked({ ...four, to_roi: 0 }, others({ ...four, to_roi: 0 }))).toEqual([]);
  expect(asked({ ...four, xe_loa: 0 }, others({ ...four, xe_loa: 3 }))).toEqual([]);
  expect(asked(plausible, others(plausible))).toHaveLength(1);
});
