import { browser } from 'wxt/browser';
import type { ArticleReading } from '../portals/reading';
import { type TabReading, writeReading } from '../storage/readings';

type Tab = { readonly id?: number; readonly windowId: number; readonly url?: string };

/** A page that does not answer in this time is called unreadable; the panel never waits longer than ten seconds. */
const patience = 8_000;

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
  const article = await Promise.race([inject(tab.id), late()]);
  const outcome: TabReading['outcome'] = article ? { kind: 'read', article } : { kind: 'unreadable' };
  // The panel compares addresses to know its page again: the reader's word for it goes before the tab's.
  await writeReading({ ...reading, address: article?.address ?? reading.address, outcome });
}

async function inject(tabId: number): Promise<ArticleReading | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/read-page.js'],
    });
    return (frame?.result as ArticleReading | null | undefined) ?? null;
  } catch (error) {
    // Stores, built-in viewers and pages forbidden by policy: the browser refuses, and the panel says so.
    console.warn('page not readable', error);
    return null;
  }
}

const late = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), patience));
