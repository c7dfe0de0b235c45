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

export async function writeReading(reading: TabReading): Promise<void> {
  const others = Object.values(await readingsItem.getValue())
    .filter(({ tabId }) => tabId !== reading.tabId)
    .sort((a, b) => b.pressedAt - a.pressedAt)
    .slice(0, mostTabs - 1);
  await readingsItem.setValue(
    Object.fromEntries([reading, ...others].map((one) => [String(one.tabId), one])),
  );
}
