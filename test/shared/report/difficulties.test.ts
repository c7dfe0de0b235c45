import { expect, it } from 'vitest';
import { difficulties, proposals } from '../../../shared/report/difficulties';

it('has nine difficulties and six proposals, each in one piece and in both languages', () => {
  expect(Object.keys(difficulties)).toEqual(['KK1', 'KK2', 'KK3', 'KK4', 'KK5', 'KK6', 'KK7', 'KK8', 'KK9']);
  expect(Object.keys(proposals)).toEqual(['KN1', 'KN2', 'KN3', 'KN4', 'KN5', 'KN6']);
  // Reports list them with semicolons between.
  const labels = [...Object.values(difficulties), ...Object.values(proposals)].flatMap(({ vi, en }) => [
    vi,
    en,
  ]);
  expect(labels.filter((label) => label.includes(';'))).toEqual([]);
  expect(new Set(labels).size).toBe(30);
});
