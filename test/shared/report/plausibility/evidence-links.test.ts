import { expect, it } from 'vitest';
import { evidenceQuestions } from '../../../../shared/report/plausibility/evidence-links';
import { alone, contentOf, themeOf } from '../contents';

const evidenced = (number: number, link: string) => themeOf(number, { state: 'evidenced', link });
const ids = (...themes: ReturnType<typeof themeOf>[]) =>
  evidenceQuestions(contentOf({}, { themes }), alone).map((question) => question.id);

it('asks for the link of a theme that is said to be evidenced', () => {
  expect(ids(themeOf(1), evidenced(2, 'https://example.gov.vn/1'), evidenced(3, ' '))).toEqual([
    'evidence:3',
  ]);
});

it('asks once for each theme, and not where another line of it has a link', () => {
  expect(ids(evidenced(3, ''), evidenced(3, ''))).toEqual(['evidence:3']);
  expect(ids(evidenced(3, ''), evidenced(3, 'https://example.gov.vn/1'))).toEqual([]);
});
