import { browser } from 'wxt/browser';
import type { ArticleReading } from '../portals/reading';
import { type TabReading, writeReading } from '../storage/readings';

type Tab = { readonly id?: number; readonly windowId: number; readonly url?: string };

/** A page that does not answer in this time is called unreadable; the panel never waits longer than ten seconds. */
const patience = 8_000;
/** How long the browser may wait for the page to fall idle, and the breath before it is asked again. */
const idle = 3_000;
const pause = 400;

/**
 * Reads the page of a tab after the button was pressed on it, which is what gives access (activeTab). The panel
 * finds the outcome in the session's storage, whether it was open already or is only opening.
 */
export async function readTab(tab: Tab, pressedAt: number): Promise<void> {
  if (tab.id === undefined) return;
  const reading = { tabId: tab.id, windowId: tab.windowId, address: tab.url ?? '', pressedAt };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(reading.address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    await writeReading({ ...reading, outcome: { kind: 'not-a-page', scheme } });
    return;
  }
  await writeReading({ ...reading, outcome: { kind: 'reading' } });
  const article = await Promise.race([readPage(tab.id), after(patience)]);
  const outcome: TabReading['outcome'] = article ? { kind: 'read', article } : { kind: 'unreadable' };
  // The panel compares addresses to know its page again: the reader's word for it goes before the tab's.
  await writeReading({ ...reading, address: article?.page ?? article?.address ?? reading.address, outcome });
}

/** A page that fails, or that never falls idle, is read once more as it stands: on a busy machine it often answers then. */
async function readPage(tabId: number): Promise<ArticleReading | null> {
  const first = inject(tabId, false);
  const early = await Promise.race([first, after(idle)]);
  if (early) return early;
  await after(pause);
  return (await Promise.race([inject(tabId, true), after(idle)])) ?? first;
}

async function inject(tabId: number, injectImmediately: boolean): Promise<ArticleReading | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately,
      files: ['/read-page.js'],
    });
    return (frame?.result as ArticleReading | null | undefined) ?? null;
  } catch (error) {
    // Stores, built-in viewers and pages forbidden by policy: the browser refuses, and the panel says so.
    console.warn('page not readable', error);
    return null;
  }
}

const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
