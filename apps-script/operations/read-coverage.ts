import { readCoverageOf } from './state/coverage-rows';
import type { PageOperation } from './state/operation';

export const readCoverage: PageOperation<'read-coverage'> = {
  writes: 'no',
  run: ({ google }, { campaign, unit }) => readCoverageOf(google, campaign, unit),
};
