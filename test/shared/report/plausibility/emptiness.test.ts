import { expect, it } from 'vitest';
import type { Figures } from '../../../../shared/report/content';
import { coreMetrics } from '../../../../shared/report/metrics/index';
import { emptinessQuestions, missingCore } from '../../../../shared/report/plausibility/emptiness';
import { alone, blank, contentOf, plausible, without } from '../contents';

const asked = (figures: Figures, nil = false) => emptinessQuestions(contentOf(figures, { nil }), alone);
const zeros: Figures = Object.fromEntries(coreMetrics.map((metric) => [metric.id, 0]));
const empty = { id: 'R7', level: 'needs-answer', fields: [], given: [], facts: {} };

it('needs an answer when all core figures are zero or blank', () => {
  expect(asked({})).toEqual([empty]);
  expect(asked(zeros)).toEqual([empty]);
  expect(asked({ ...zeros, bang_ron: 1 })).toEqual([]);
});

it('names what is beside the core', () => {
  expect(asked({ led_luot: 300 })).toEqual([{ ...empty, fields: ['led_luot'], given: [300] }]);
});

it('takes a nil return for an answer, unless there are figures', () => {
  expect(asked({}, true)).toEqual([]);
  expect(asked(zeros, true)).toEqual([]);
  expect(asked({ bang_ron: 4, kp_ns: 0 }, true)).toEqual([
    { id: 'nil', level: 'needs-answer', fields: ['bang_ron'], given: [4], facts: {} },
  ]);
});

it('misses core figures that are blank, not those that are zero (R8)', () => {
  expect(missingCore(contentOf(zeros))).toEqual([]);
  expect(missingCore(blank)).toEqual(coreMetrics.map((metric) => metric.id));
  expect(missingCore(contentOf(without(plausible, 'xe_loa', 'bang_ron')))).toEqual(['bang_ron', 'xe_loa']);
  expect(missingCore(contentOf({}, { nil: true }))).toEqual([]);
});
