import { expect, it, test } from 'vitest';
import type { Figures } from '../../../../shared/report/content';
import { lastQuestions } from '../../../../shared/report/plausibility/last-campaign';
import { alone, contentOf, plausible } from '../contents';

const asked = (figures: Figures, last: Figures | null) =>
  lastQuestions(contentOf(figures), { ...alone, last }).map((question) => question.id);

test.each<[string, Figures, Figures, string[]]>([
  ['thirty times as many', { bang_ron: 900 }, { bang_ron: 30 }, ['last:bang_ron']],
  ['a sixtieth: hours for minutes', { tt_phut: 62 }, { tt_phut: 3720 }, ['last:tt_phut']],
  ['exactly four times', { bang_ron: 120 }, { bang_ron: 30 }, []],
  ['exactly a quarter', { bang_ron: 30 }, { bang_ron: 120 }, []],
  ['many times of little', { bang_ron: 10 }, { bang_ron: 1 }, []],
  ['none after many', { bang_ron: 0 }, { bang_ron: 60 }, ['last:bang_ron']],
  ['blank after many', {}, { bang_ron: 60 }, []],
  ['many after none', { bang_ron: 60 }, { bang_ron: 0 }, []],
  ['many after a blank', { bang_ron: 60 }, {}, []],
  ['a conference, then six', { hn_cuoc: 6 }, { hn_cuoc: 1 }, ['last:hn_cuoc']],
])('%s', (_what, figures, last, expected) => {
  expect(asked(figures, last)).toEqual(expected);
});

const five: Figures = { tt_tin_bai: 12, tt_luot_phat: 60, tt_phut: 600, bang_ron: 20, to_roi: 800 };

it('asks whether five figures that are the same were copied', () => {
  expect(asked(five, five)).toEqual(['copied']);
  expect(asked({ ...five, to_roi: 799 }, five)).toEqual([]);
  expect(asked(plausible, plausible)).toEqual(['copied']);
  expect(asked(plausible, null)).toEqual([]);
});

it('takes zeros, blanks and states for nothing copied', () => {
  const zeros: Figures = { pa_no: 0, xe_loa: 0, guong: 0, mo_hinh: 0, fb_bai: 0 };
  expect(asked(zeros, zeros)).toEqual([]);
  const states: Figures = { tt_cum_loa: 24, bt_diem: 12, zalo_nhom: 40, bang_ron: 20, to_roi: 800 };
  expect(asked(states, states)).toEqual([]);
});

it('takes five of many for chance', () => {
  const small: Figures = { vb_ban_hanh: 1, hn_cuoc: 1, guong: 2, mo_hinh: 1, dt_cuoc: 1 };
  const now: Figures = {
    ...small,
    tt_phut: 500,
    to_roi: 700,
    sh_buoi: 25,
    sh_nguoi: 900,
    web_tin: 5,
    fb_bai: 9,
  };
  const last: Figures = {
    ...small,
    tt_phut: 600,
    to_roi: 800,
    sh_buoi: 30,
    sh_nguoi: 999,
    web_tin: 6,
    fb_bai: 8,
  };
  expect(asked(now, last)).toEqual([]);
});
