import type { TabReading } from '../storage/readings';
import type { ActiveTab } from './watch-tab';

/**
 * The reading of the page that is in the tab now; null when this very page was not read. A page that loaded after
 * the press, and whose address cannot be seen, is another page until the button is pressed again.
 */
export function currentReading(
  tab: ActiveTab | null,
  readings: Readonly<Record<string, TabReading>>,
): TabReading | null {
  const reading = tab ? readings[String(tab.tabId)] : undefined;
  if (!tab || !reading) return null;
  if (tab.address !== null && reading.address !== '' && !samePage(tab.address, reading.address)) return null;
  if (tab.address === null && tab.moved > reading.pressedAt) return null;
  return reading;
}

const samePage = (one: string, other: string): boolean => withoutFragment(one) === withoutFragment(other);
/** A fragment is a place in a page, unless a page of one script uses it as its address. */
const withoutFragment = (address: string): string => address.replace(/#(?![!/]).*$/, '');
