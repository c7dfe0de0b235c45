import fc from 'fast-check';
import type { ClaimedTheme, Figures, ReportContent } from '../../../shared/report/content';
import { coreMetrics, type MetricId, metrics } from '../../../shared/report/metrics/index';
import type { Surroundings } from '../../../shared/report/plausibility/question';

export const metricIds = metrics.map((metric) => metric.id);

export const contentOf = (figures: Figures, more: Partial<ReportContent> = {}): ReportContent => ({
  nil: false,
  figures,
  approximate: [],
  themes: [],
  difficulties: [],
  proposals: [],
  note: '',
  ...more,
});
export const blank = contentOf({});

export const themeOf = (number: number, more: Partial<ClaimedTheme> = {}): ClaimedTheme => ({
  number,
  state: 'claimed',
  link: '',
  note: '',
  ...more,
});

export const alone: Surroundings = {
  kind: 'phuong',
  document: null,
  receivedOn: null,
  logged: null,
  last: null,
  others: [],
  period: null,
  today: '2025-04-20',
};

/** A report that nobody would ask about: every core figure given, all within what is usual and fit together. */
export const plausible: Figures = {
  ...Object.fromEntries(coreMetrics.map((metric) => [metric.id, 0])),
  vb_ban_hanh: 2,
  tt_tin_bai: 12,
  tt_luot_phat: 60,
  tt_phut: 600,
  bang_ron: 20,
  to_roi: 800,
  hn_cuoc: 2,
  hn_nguoi: 160,
  sh_buoi: 30,
  sh_nguoi: 1200,
  web_tin: 6,
};

const value = fc.oneof(
  fc.nat({ max: 40 }),
  fc.nat({ max: 100_000 }),
  fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10),
);
const idArbitrary = fc.constantFrom(...metricIds);

export const figuresArbitrary = (values: fc.Arbitrary<number> = value): fc.Arbitrary<Figures> =>
  fc.dictionary(idArbitrary as fc.Arbitrary<string>, values, { maxKeys: 40, noNullPrototype: true });

const text = fc.oneof(
  fc.constantFrom('', 'Loa hư hỏng', 'loa  hư hỏng', 'hoà', 'hòa', 'a\nb'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const themeArbitrary: fc.Arbitrary<ClaimedTheme> = fc.record({
  number: fc.nat({ max: 7 }),
  state: fc.constantFrom('claimed', 'evidenced'),
  link: fc.constantFrom('', ' ', 'https://example.gov.vn/1', 'https://example.gov.vn/2'),
  note: text,
});

export const contentArbitrary: fc.Arbitrary<ReportContent> = fc.record({
  nil: fc.boolean(),
  figures: figuresArbitrary(),
  approximate: fc.uniqueArray(idArbitrary, { maxLength: 4 }),
  themes: fc.uniqueArray(themeArbitrary, { maxLength: 5, selector: (theme) => theme.number }),
  difficulties: fc.array(text, { maxLength: 3 }),
  proposals: fc.array(text, { maxLength: 3 }),
  note: text,
});

const day = fc.constantFrom(null, '', '2025-01-05', '2025-04-13', '2026-12-31');

/** Nothing that a number can be is left out: what is wrong with it must be asked, not thrown. */
const anyNumber = fc.oneof(value, fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, -0));

export const wildContentArbitrary: fc.Arbitrary<ReportContent> = fc.record({
  nil: fc.boolean(),
  figures: figuresArbitrary(anyNumber),
  approximate: fc.array(idArbitrary, { maxLength: 4 }),
  themes: fc.array(themeArbitrary, { maxLength: 6 }),
  difficulties: fc.array(text, { maxLength: 3 }),
  proposals: fc.array(text, { maxLength: 3 }),
  note: text,
});

export const wildSurroundingsArbitrary: fc.Arbitrary<Surroundings> = fc.record({
  kind: fc.constantFrom('phuong', 'ban_bien_tap', 'constructor', ''),
  document: fc.option(fc.record({ number: text, date: day })),
  receivedOn: day,
  logged: fc.option(fc.nat({ max: 30 })),
  last: fc.option(figuresArbitrary(anyNumber)),
  others: fc.array(fc.record({ unitName: text, figures: figuresArbitrary(anyNumber) }), { maxLength: 8 }),
  period: fc.constantFrom(null, { from: '2025-02-12', to: '2025-04-15' }),
  today: fc.constant('2025-04-20'),
});

export const without = (figures: Figures, ...ids: readonly MetricId[]): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([id]) => !ids.includes(id as MetricId)));
