import { expect, it, test } from 'vitest';
import type { Figures } from '../../../../shared/report/content';
import { metrics } from '../../../../shared/report/metrics/index';
import { sizeQuestions } from '../../../../shared/report/plausibility/sizes';
import { alone, contentOf, plausible } from '../contents';

const asked = (figures: Figures) => sizeQuestions(contentOf(figures), alone);

test.each(metrics.map((metric) => [metric.id, metric] as const))('%s: R6 and the limit', (id, metric) => {
  const top = 3 * metric.usual[1];
  expect(asked({ [id]: top })).toEqual([]);
  expect(asked({ [id]: top + 1 })).toEqual([
    { id: `R6:${id}`, level: 'ask', fields: [id], given: [top + 1], facts: { usual: metric.usual[1] } },
  ]);
  expect(asked({ [id]: metric.limit }).map((question) => question.level)).not.toContain('refused');
  expect(asked({ [id]: metric.limit + 1 })).toEqual([
    {
      id: `limit:${id}`,
      level: 'refused',
      fields: [id],
      given: [metric.limit + 1],
      facts: { limit: metric.limit },
    },
  ]);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%s is no figure', (value) => {
  expect(asked({ bang_ron: value }).map(({ id, level }) => [id, level])).toEqual([
    ['limit:bang_ron', 'refused'],
  ]);
});

it('asks for whole numbers where things are counted', () => {
  expect(asked({ bang_ron: 1.5, kp_ns: 1.5 }).map((question) => question.id)).toEqual(['whole:bang_ron']);
});

it('proposes thousands where a point may have been read as a decimal', () => {
  expect(asked({ to_roi: 1.25 })[0]?.suggestion).toEqual({ metric: 'to_roi', value: 1250 });
  expect(asked({ to_roi: 2.001 })[0]?.suggestion).toEqual({ metric: 'to_roi', value: 2001 });
  expect(asked({ guong: 1.25 })[0]?.suggestion).toBeUndefined();
  expect(asked({ fb_tc: 1200.5 })[0]?.suggestion).toBeUndefined();
  expect(asked({ to_roi: 0.25 })[0]?.suggestion).toBeUndefined();
  expect(asked({ to_roi: 1.2345 })[0]?.suggestion).toBeUndefined();
});

it('asks nothing of what is usual, of zero and of blanks', () => {
  expect(asked(plausible)).toEqual([]);
  expect(asked({})).toEqual([]);
});
