import { storage } from 'wxt/utils/storage';
import type { ArticleReading } from '../portals/reading';

/** What became of the last press of the button on a tab. `pressedAt` is the moment of the press itself. */
export type TabReading = {
  readonly tabId: number;
  readonly windowId: number;
  readonly address: string;
  readonly pressedAt: number;
  readonly outcome:
    | { readonly kind: 'reading' }
    | { readonly kind: 'read'; readonly article: ArticleReading }
    /** An address that is not of the web (`chrome:`, `file:`, `data:` …). */
    | { readonly kind: 'not-a-page'; readonly scheme: string }
    /** The browser does not let extensions look at this page, or it did not answer in time. */
    | { readonly kind: 'unreadable' };
};

/** Only for this session of the browser: tab numbers mean nothing in the next. */
export const readingsItem = storage.defineItem<Record<string, TabReading>>('session:readings', {
  fallback: {},
});

const mostTabs = 30;

/** What comes late of an earlier press, on a page that is gone by now, says nothing of the page that is read since. */
export async function writeReading(reading: TabReading): Promise<void> {
  const known = Object.values(await readingsItem.getValue());
  if (known.some(({ tabId, pressedAt }) => tabId === reading.tabId && pressedAt > reading.pressedAt)) return;
  const others = known
    .filter(({ tabId }) => tabId !== reading.tabId)
    .sort((a, b) => b.pressedAt - a.pressedAt)
    .slice(0, mostTabs - 1);
  await readingsItem.setValue(
    Object.fromEntries([reading, ...others].map((one) => [String(one.tabId), one])),
  );
}
