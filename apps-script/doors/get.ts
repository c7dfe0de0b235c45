import type { Language } from '../../shared/locale/labels';
import { messages } from '../../shared/locale/messages';
import type { GetEvent, Google } from '../google/google';
import { keptFeed, writeFeed } from '../operations/state/public-list';

/**
 * The public door: the pinned list for who has its address, one line of greeting for all others, whatever they ask.
 * Nothing can be done here, and the page is no HTML: one that is could call every function as the owner.
 */
export const get = (google: Google, language: Language, event: GetEvent | undefined) => {
  const say = messages(language).sheet;
  const { list, as } = event?.parameter ?? {};
  try {
    const feed = keptFeed(google);
    if (feed === null || list !== feed.word) return google.text(say.webAppGreeting);
    const isJson = as === 'json';
    const written = writeFeed(google, feed, isJson ? 'json' : 'rss');
    if (!written.ok) return google.text(say.publicListFault);
    return isJson ? google.json(written.value) : google.rss(written.value);
  } catch (error) {
    google.logError(`doGet: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    return google.text(say.publicListFault);
  }
};
