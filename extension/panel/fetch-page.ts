import { done, type Result, refused } from '../../shared/result';
import { type FetchedPage, fetchHere, fetchLimits } from '../fetching/fetch-here';
import type { FetchProblem } from '../models/fetch-problem';

/** A document whose scripts do not run, and of which nothing else is fetched. */
export const pageOf = ({ html, type }: Pick<FetchedPage, 'html' | 'type'>): Document =>
  new DOMParser().parseFromString(
    html,
    /xml|rss|atom/i.test(type) && !/html/i.test(type) ? 'text/xml' : 'text/html',
  );

/** A page that the panel fetches itself, for which the browser has asked. `address` is where redirects led. */
export async function fetchPage(
  address: string,
  stop: AbortSignal,
): Promise<Result<{ readonly page: Document; readonly address: string }, FetchProblem>> {
  const answer = await fetchHere(address, fetchLimits.patience, fetchLimits.largest, stop);
  if (answer.kind !== 'page') return refused(answer);
  return done({ page: pageOf(answer), address: answer.address });
}
