import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../../shared/report/content';
import { coreMetrics, type MetricId, metrics } from '../../../../shared/report/metrics/index';
import { keyOf, openQuestions, type Surroundings } from '../../../../shared/report/plausibility/question';
import { questionsOf } from '../../../../shared/report/plausibility/questions';
import {
  alone,
  blank,
  contentOf,
  plausible,
  themeOf,
  wildContentArbitrary,
  wildSurroundingsArbitrary,
  without,
} from '../contents';

const ids = (figures: Figures, around: Partial<Surroundings> = {}) =>
  questionsOf(contentOf(figures), { ...alone, ...around }).map((question) => question.id);

describe('questions', () => {
  it('are none for a plausible report, alone and among others', () => {
    expect(questionsOf(contentOf(plausible), alone)).toEqual([]);
    const last = Object.fromEntries(
      Object.entries(plausible).map(([id, value]) => [id, value * 2]),
    ) as Figures;
    const others = [0.5, 0.8, 1.2, 1.5, 2, 2.5].map((factor, at) => ({
      unitName: `Phường ${at}`,
      figures: Object.fromEntries(
        Object.entries(plausible).map(([id, value]) => [id, Math.round(value * factor)]),
      ) as Figures,
    }));
    const themes = [themeOf(1), themeOf(2, { state: 'evidenced', link: 'https://example.gov.vn/1' })];
    const around = {
      ...alone,
      last,
      others,
      logged: 99,
      document: { number: '12/BC-UBND', date: '2025-04-10' },
      receivedOn: '2025-04-13',
      period: { from: '2025-02-12', to: '2025-04-15' },
    };
    expect(questionsOf(contentOf(plausible, { themes }), around)).toEqual([]);
    expect(questionsOf(contentOf({}, { nil: true }), around)).toEqual([]);
  });

  it('never throw, have ids of their own, and keys in which a blank is no zero', () => {
    fc.assert(
      fc.property(wildContentArbitrary, wildSurroundingsArbitrary, (content, around) => {
        const questions = questionsOf(content, around);
        expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
        for (const { fields, given } of questions) {
          expect(given).toHaveLength(fields.length);
          fields.forEach((field, at) => {
            if (metrics.some((metric) => metric.id === field))
              expect(given[at]).toBe(content.figures[field as MetricId] ?? null);
          });
        }
      }),
    );
  });

  it('refuse only what is out of bounds, and wait only where nothing is said', () => {
    fc.assert(
      fc.property(wildContentArbitrary, wildSurroundingsArbitrary, (content, around) => {
        for (const { id, level } of questionsOf(content, around)) {
          const must =
            id === 'R7' || id === 'nil' ? 'needs-answer' : id.startsWith('limit:') ? 'refused' : 'ask';
          expect(level).toBe(must);
        }
      }),
    );
  });

  it('tell a core figure that is blank from one that is zero, always', () => {
    fc.assert(
      fc.property(fc.constantFrom(...coreMetrics.map((metric) => metric.id)), (id) => {
        const blankOne = without(plausible, id);
        const asked = questionsOf(contentOf(blankOne), alone);
        expect(asked.flatMap((question) => question.fields)).toContain(id);
        expect(asked.some(({ fields, given }) => given[fields.indexOf(id)] === null)).toBe(true);
        const keys = (figures: Figures) => questionsOf(contentOf(figures), alone).map(keyOf);
        expect(keys(blankOne)).not.toEqual(keys({ ...blankOne, [id]: 0 }));
      }),
    );
  });

  it('list what is missing once, without what another question asks for', () => {
    expect(ids(without(plausible, 'tt_luot_phat', 'xe_loa'))).toEqual(['R2', 'missing']);
    const missing = questionsOf(contentOf(without(plausible, 'tt_luot_phat', 'xe_loa')), alone)[1];
    expect(missing).toMatchObject({ level: 'ask', fields: ['xe_loa'], given: [null] });
    expect(questionsOf(blank, alone).map((question) => question.id)).toEqual(['R7']);
  });
});

describe('answers', () => {
  const banners: Figures = { ...plausible, bang_ron: 900 };
  const open = (figures: Figures, confirmed: string[], around: Partial<Surroundings> = {}) =>
    openQuestions(questionsOf(contentOf(figures), { ...alone, ...around }), confirmed).map(keyOf);

  it('are kept for the value they were given for', () => {
    expect(open(banners, [])).toEqual(['R6:bang_ron=900']);
    expect(open(banners, ['R6:bang_ron=900'])).toEqual([]);
    expect(open({ ...banners, bang_ron: 901 }, ['R6:bang_ron=900'])).toEqual(['R6:bang_ron=901']);
  });

  it('hold for a blank, and not for a zero that takes its place', () => {
    const reach: Figures = { ...without(plausible, 'fb_bai'), fb_tc: 500 };
    expect(open(reach, [])).toEqual(['R5:fb_tc=500,fb_bai']);
    expect(open({ ...reach, fb_bai: 0 }, ['R5:fb_tc=500,fb_bai'])).toEqual(['R5:fb_tc=500,0']);
    expect(open(without(plausible, 'xe_loa', 'pa_no'), [])).toEqual(['missing=pa_no,xe_loa']);
  });

  it('ask once about the size of a figure, and of nothing more where it is refused', () => {
    const last: Figures = { bang_ron: 30 };
    expect(open(banners, [], { last })).toEqual(['last:bang_ron=900']);
    expect(open(banners, ['last:bang_ron=900'], { last })).toEqual([]);
    expect(open({ ...plausible, bang_ron: 9000 }, [], { last })).toEqual(['limit:bang_ron=9000']);
  });

  it('do not come from confirming what is out of bounds, contradicts itself or says nothing', () => {
    for (const content of [
      contentOf({ ...plausible, bang_ron: 9000 }),
      contentOf(plausible, { nil: true }),
      blank,
    ]) {
      const questions = questionsOf(content, alone);
      expect(questions.length).toBeGreaterThan(0);
      expect(openQuestions(questions, questions.map(keyOf))).toEqual(questions);
    }
    expect(open({ led_luot: 300 }, ['R7=300'])).toEqual([]);
    expect(open({ led_luot: 301 }, ['R7=300'])).toEqual(['R7=301']);
  });

  it('leave nothing but what cannot be confirmed when all is confirmed', () => {
    fc.assert(
      fc.property(wildContentArbitrary, wildSurroundingsArbitrary, (content, around) => {
        const questions = questionsOf(content, around);
        const left = openQuestions(questions, questions.map(keyOf));
        expect(left.filter((question) => question.level === 'ask')).toEqual([]);
      }),
    );
  });
});
