import { browser } from 'wxt/browser';
import { done, type Result, refused } from '../../shared/result';
import type { Listing } from '../portals/listing/links';

/** Why a page was not scanned: the button was not pressed on it, so that the browser gives no access, or it did not answer. */
export type ScanProblem = { readonly kind: 'no-access' } | { readonly kind: 'unreadable' };

const patience = 10_000;

/** The articles that a tab's page leads to; only of a page on which the button was pressed. */
export async function scanTab(tabId: number): Promise<Result<Listing, ScanProblem>> {
  const injected = browser.scripting
    .executeScript({ target: { tabId }, injectImmediately: true, files: ['/scan-page.js'] })
    .then(([frame]) => {
      const listing = frame?.result as Listing | null | undefined;
      return listing ? done(listing) : refused({ kind: 'unreadable' as const });
    })
    .catch((error: unknown) => {
      console.warn('page not scanned', error);
      return refused({ kind: 'no-access' as const });
    });
  const late = new Promise<Result<Listing, ScanProblem>>((resolve) =>
    setTimeout(() => resolve(refused({ kind: 'unreadable' })), patience),
  );
  return Promise.race([injected, late]);
}
