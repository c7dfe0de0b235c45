import fc from 'fast-check';
import {
  type Origin,
  origins,
  type PublicationState,
  publicationStates,
} from '../../shared/publication/genre';
import { type EvidenceState, evidenceStates } from '../../shared/report/evidence';
import { metrics } from '../../shared/report/metrics/index';
import { type ReportStatus, reportStatuses } from '../../shared/report/status';

export const day = fc
  .integer({ min: 0, max: 40 })
  .map((days) => new Date(Date.parse('2025-04-05') + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 3 });
/** A row of *Báo cáo*, whatever was filled in. */
export const reportArbitrary = fc.record({
  status: fc.constantFrom(...(Object.keys(reportStatuses) as ReportStatus[])),
  extendedTo: fc.option(day, { nil: null, freq: 6 }),
  receivedOn: maybe(day),
  figures: fc.array(maybe(fc.integer({ min: 0, max: 900 })), {
    minLength: metrics.length,
    maxLength: metrics.length,
  }),
  claims: fc.uniqueArray(
    fc.record({
      number: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 13),
      state: fc.constantFrom('claimed' as const, 'evidenced' as const),
      link: fc.constant(''),
      note: fc.constant(''),
    }),
    { selector: (claim) => claim.number, maxLength: 7 },
  ),
});
export const articleArbitrary = fc.record({
  theme: fc.integer({ min: 0, max: 7 }),
  origin: fc.constantFrom(...(Object.keys(origins) as Origin[])),
  state: fc.constantFrom(...(Object.keys(publicationStates) as PublicationState[])),
});
export const coverageArbitrary = maybe(fc.constantFrom(...(Object.keys(evidenceStates) as EvidenceState[])));
