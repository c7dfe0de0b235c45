import type { Labels } from '../locale/labels';

/** How well a unit's work on a theme is shown, weakest first; blank is nothing. The letter stands in the matrix. */
export const evidenceStates = {
  claimed: { letter: 'K', labels: { vi: 'Có kể', en: 'Claimed' } },
  evidenced: { letter: 'C', labels: { vi: 'Có minh chứng', en: 'Evidenced' } },
  verified: { letter: 'Đ', labels: { vi: 'Đã kiểm tra', en: 'Verified' } },
} as const satisfies Record<string, { letter: string; labels: Labels }>;
export type EvidenceState = keyof typeof evidenceStates;
