import { browser } from 'wxt/browser';
import { done, type Result, refused } from '../../shared/result';
import { type FetchedPage, fetchHere, fetchLimits } from '../fetching/fetch-here';
import type { FetchProblem } from '../models/fetch-problem';

export type FetchAnswer = Result<FetchedPage, FetchProblem | { readonly kind: 'no-access' }>;

/**
 * An article of the very site that the button was pressed on, fetched by that page: the press gives access to it, and
 * no other permission is needed.
 */
export async function fetchInTab(tabId: number, address: string): Promise<FetchAnswer> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchHere,
      args: [address, fetchLimits.patience, fetchLimits.largest],
    });
    const answer = frame?.result as Awaited<ReturnType<typeof fetchHere>> | undefined;
    if (!answer) return refused({ kind: 'unreachable' });
    if (answer.kind !== 'page') return refused(answer);
    const { html, type } = answer;
    return done({ html, type, address: answer.address });
  } catch (error) {
    // The tab was closed, or shows another site by now.
    console.warn('not fetched in the tab', error);
    return refused({ kind: 'no-access' });
  }
}
