import { expect, it } from 'vitest';
import type { EvidenceState } from '../../../shared/report/evidence';
import { evidenceOf } from '../../../shared/report/unit-evidence';
import { contentOf, themeOf } from './contents';

const evidence = (marked: EvidenceState | null, claimed: 'claimed' | 'evidenced' | null, theme = 3) =>
  evidenceOf(
    {
      marked: marked === null ? {} : { 3: marked },
      content: contentOf({}, { themes: claimed === null ? [] : [themeOf(3, { state: claimed })] }),
    },
    theme,
  );

it('is the best of the mark and of what the report claims', () => {
  expect(evidence(null, null)).toBeNull();
  expect(evidence(null, 'claimed')).toBe('claimed');
  expect(evidence('claimed', null)).toBe('claimed');
  expect(evidence('claimed', 'evidenced')).toBe('evidenced');
  expect(evidence('verified', 'evidenced')).toBe('verified');
  expect(evidence('evidenced', 'claimed')).toBe('evidenced');
});

it('is of that theme only', () => {
  expect(evidence('verified', 'evidenced', 4)).toBeNull();
});
