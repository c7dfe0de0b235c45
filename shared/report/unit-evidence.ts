import type { UnitReport } from '../protocol';
import type { ReportContent } from './content';
import { type EvidenceState, evidenceStates } from './evidence';

export type Evidenced = Pick<UnitReport, 'marked'> & { readonly content: Pick<ReportContent, 'themes'> };

const weakestFirst = Object.keys(evidenceStates) as EvidenceState[];

/** How well a unit's work on a theme is shown: the best of its report's own word and the officer's mark; null for neither. */
export const evidenceOf = ({ content, marked }: Evidenced, theme: number): EvidenceState | null => {
  const states = [
    marked[theme],
    ...content.themes.map((one) => (one.number === theme ? one.state : undefined)),
  ];
  return weakestFirst.reduce<EvidenceState | null>(
    (best, state) => (states.includes(state) ? state : best),
    null,
  );
};
