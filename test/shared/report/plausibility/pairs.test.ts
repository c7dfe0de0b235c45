import { expect, it, test } from 'vitest';
import type { Figures } from '../../../../shared/report/content';
import { pairQuestions } from '../../../../shared/report/plausibility/pairs';
import { alone, contentOf, plausible } from '../contents';

const asked = (figures: Figures) => pairQuestions(contentOf(figures), alone);
const ids = (figures: Figures) => asked(figures).map((question) => question.id);

test.each<[string, Figures, string[]]>([
  ['R1 fewer airings than items', { tt_tin_bai: 29, tt_luot_phat: 12 }, ['R1']],
  ['R1 as many airings as items', { tt_tin_bai: 12, tt_luot_phat: 12 }, []],
  ['R1 no airings of items', { tt_tin_bai: 12, tt_luot_phat: 0 }, ['R1']],
  ['R1 airings unknown', { tt_tin_bai: 12 }, []],
  ['R1 items of others aired', { tt_tin_bai: 0, tt_luot_phat: 9 }, []],
  ['R2 a minute each', { tt_luot_phat: 30, tt_phut: 30 }, []],
  ['R2 an hour each', { tt_luot_phat: 30, tt_phut: 1800 }, []],
  ['R2 more than an hour each', { tt_luot_phat: 30, tt_phut: 1801 }, ['R2']],
  ['R2 airtime without airings', { tt_luot_phat: 0, tt_phut: 30 }, ['R2']],
  ['R2 airtime, airings blank', { tt_phut: 30 }, ['R2']],
  ['R2 airings without airtime', { tt_luot_phat: 30, tt_phut: 0 }, ['R2']],
  ['R2 nothing aired', { tt_luot_phat: 0, tt_phut: 0 }, []],
  ['R3 ten each', { hn_cuoc: 2, hn_nguoi: 20 }, []],
  ['R3 nine each', { hn_cuoc: 2, hn_nguoi: 18 }, ['R3']],
  ['R3 five hundred each', { hn_cuoc: 2, hn_nguoi: 1000 }, []],
  ['R3 more', { hn_cuoc: 2, hn_nguoi: 1001 }, ['R3']],
  ['R4 a hundred and fifty each', { sh_buoi: 2, sh_nguoi: 300 }, []],
  ['R4 more', { sh_buoi: 2, sh_nguoi: 302 }, ['R4']],
  ['R4 meetings, attendances blank', { sh_buoi: 2 }, []],
  ['R5 reach without posts', { fb_tc: 500, fb_bai: 0, zalo_tc: 9 }, ['R5:fb_tc', 'R5:zalo_tc']],
  ['R5 reach with posts', { fb_tc: 500, fb_bai: 1, zalo_tc: 0, zalo_bai: 0 }, []],
  ['R10 people without events', { dt_nguoi: 40, vn_nguoi: 90, vn_buoi: 0 }, ['R10:dt_nguoi', 'R10:vn_nguoi']],
  ['nothing given', {}, []],
  ['all in order', plausible, []],
])('%s', (_what, figures, expected) => {
  expect(ids(figures)).toEqual(expected);
});

it('proposes minutes where hours were typed: 62 hours of 124 airings', () => {
  expect(asked({ tt_luot_phat: 124, tt_phut: 62 })).toEqual([
    {
      id: 'R2',
      level: 'ask',
      fields: ['tt_phut', 'tt_luot_phat'],
      given: [62, 124],
      facts: { ratio: 0.5, from: 1, to: 60 },
      suggestion: { metric: 'tt_phut', value: 3720 },
    },
  ]);
  expect(asked({ tt_luot_phat: 60, tt_phut: 1.1 })[0]?.suggestion?.value).toBe(66);
});

test.each<[string, Figures]>([
  ['sixty times as much would still be too little', { tt_luot_phat: 900, tt_phut: 10 }],
  ['it would be far more than is usual', { tt_luot_phat: 400, tt_phut: 200 }],
  ['there is too much, not too little', { tt_luot_phat: 2, tt_phut: 200 }],
])('proposes nothing where %s', (_why, figures) => {
  expect(asked(figures)).toHaveLength(1);
  expect(asked(figures)[0]?.suggestion).toBeUndefined();
});

it('never rounds an average into what is usual', () => {
  expect(asked({ tt_luot_phat: 300, tt_phut: 299 })[0]?.facts.ratio).toBeCloseTo(0.9967, 4);
  expect(asked({ hn_cuoc: 5, hn_nguoi: 2501 })[0]?.facts.ratio).toBe(500.2);
  expect(asked({ tt_luot_phat: 300, tt_phut: 1 })[0]?.facts.ratio).toBe(0.0033);
});

it('knows a blank from a zero', () => {
  expect(asked({ fb_tc: 500 })[0]?.given).toEqual([500, null]);
  expect(asked({ fb_tc: 500, fb_bai: 0 })[0]?.given).toEqual([500, 0]);
});
