import { expect, test } from 'vitest';
import type { Figures } from '../../../../shared/report/content';
import { portalQuestions } from '../../../../shared/report/plausibility/portal-ledger';
import { alone, contentOf } from '../contents';

const board = 'ban_bien_tap';
test.each<[string, string, Figures, number | null, boolean]>([
  ['another number than was logged', board, { web_tin: 15 }, 12, true],
  ['the number that was logged', board, { web_tin: 12 }, 12, false],
  ['a blank, and articles logged', board, {}, 12, true],
  ['a blank, and none logged', board, {}, 0, false],
  ['zero, and none logged', board, { web_tin: 0 }, 0, false],
  ['zero, and articles logged', board, { web_tin: 0 }, 12, true],
  ['nobody knows what was logged', board, { web_tin: 15 }, null, false],
  ['a ward has a portal of its own', 'phuong', { web_tin: 15 }, 12, false],
])('%s', (_what, kind, figures, logged, isAsked) => {
  const questions = portalQuestions(contentOf(figures), { ...alone, kind, logged });
  expect(questions).toEqual(
    isAsked
      ? [
          {
            id: 'R9',
            level: 'ask',
            fields: ['web_tin'],
            given: [figures.web_tin ?? null],
            facts: { logged },
            suggestion: { metric: 'web_tin', value: logged },
          },
        ]
      : [],
  );
});
