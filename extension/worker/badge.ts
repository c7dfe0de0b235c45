import { browser } from 'wxt/browser';
import { countOpen, countRefused, type OutboxItem } from '../outbox/item';

/** On the toolbar: `!` when an article was refused, else how many wait to be written. */
export async function showBadge(items: readonly OutboxItem[]): Promise<void> {
  const refused = countRefused(items);
  const waiting = countOpen(items);
  const text = refused > 0 ? '!' : waiting > 0 ? String(Math.min(waiting, 99)) : '';
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: refused > 0 ? '#b42318' : '#5b6470' });
}
