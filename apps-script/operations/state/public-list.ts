import type { Language } from '../../../shared/locale/labels';
import { messages } from '../../../shared/locale/messages';
import type { Problem } from '../../../shared/problem';
import type { FeedData } from '../../../shared/protocol';
import { pinPositions } from '../../../shared/publication/genre';
import { inPinOrder } from '../../../shared/publication/pin-order';
import {
  type FeedItem,
  type PinnedFeed,
  pinnedJson,
  pinnedRss,
} from '../../../shared/publication/pinned-feed';
import { done, type Result } from '../../../shared/result';
import type { Google } from '../../google/google';
import { sheetLanguage } from '../../tabs/layout/survey';
import { openTable, readColumn } from '../../tabs/rows/columns';
import { readTable } from '../../tabs/rows/rows';
import { dayOf } from '../../tabs/rows/vietnam-time';
import { pinnedNow, readEntries } from './ledger-entries';
import { readReference } from './reference';

const feedKey = 'feed';
/** Who knows the word can read the list: it is kept as it is, so that the address can be shown again. */
type Feed = { readonly word: string; readonly issuedAt: string };

export const keptFeed = (google: Google): Feed | null => {
  const kept = google.properties.get(feedKey);
  return kept === null ? null : (JSON.parse(kept) as Feed);
};
export const keepFeed = (google: Google, feed: Feed): void =>
  google.properties.set(feedKey, JSON.stringify(feed));
export const dropFeed = (google: Google): void => google.properties.remove(feedKey);

/** The web app's own address as the owner gave it; empty before. */
export const webAppOf = (google: Google): string => readReference(google)?.webApp ?? '';

/** What is public: one address for readers of feeds, one for programs. */
const addressOf = (google: Google, { word }: Feed, as: 'rss' | 'json'): string =>
  `${webAppOf(google)}?list=${word}&as=${as}`;

const positions = Object.keys(pinPositions) as (keyof typeof pinPositions)[];

/** What stands pinned today and was not taken down: by position, then in the order of the list. */
const readPinned = (google: Google, language: Language): Result<FeedItem[], Problem> => {
  const pins = readTable(google, 'pins');
  if (!pins.ok) return pins;
  const ledger = openTable(google, 'publications');
  if (!ledger.ok) return ledger;
  const pinned = pinnedNow(pins.value.rows);
  const today = dayOf(google.now()) ?? '';
  const ids = readColumn(ledger.value, 'id');
  const rows = ids.flatMap((id, at) => (at > 0 && pinned.has(String(id)) ? [at + 1] : []));
  const standing = readEntries(ledger.value, rows, pinned).flatMap((entry) =>
    entry.state === 'go'
      ? []
      : (entry.pins ?? [])
          .filter(({ from, to }) => (from ?? '') <= today && (to === null || to >= today))
          .map((pin) => ({ entry, pin })),
  );
  standing.sort(
    (a, b) =>
      positions.indexOf(a.pin.position) - positions.indexOf(b.pin.position) || inPinOrder(a.pin, b.pin),
  );
  return done(
    standing.map(
      ({ entry: { title, url, publishedOn }, pin: { pinId, position } }): FeedItem => ({
        id: pinId,
        title,
        url,
        publishedOn,
        position: pinPositions[position][language],
      }),
    ),
  );
};

/** Who asks again within so many seconds costs the sheet nothing: everybody may know the address, and readers press. */
const keptFor = 60;
/** What the cache takes for certain: 100 KB, at three bytes a letter. */
const mostKept = 33_000;

/** The list under its public address, at most a minute old: its text, or what is wrong with the sheet. */
export const writeFeed = (google: Google, feed: Feed, as: 'rss' | 'json'): Result<string, Problem> => {
  const key = `feed:${feed.word}:${as}`;
  const kept = google.cache.get(key);
  if (kept !== null) return done(kept);
  const language = sheetLanguage(google);
  const items = readPinned(google, language);
  if (!items.ok) return items;
  const list: PinnedFeed = {
    ...messages(language).sheet.publicList,
    language,
    address: addressOf(google, feed, as),
    items: items.value,
  };
  const text = as === 'json' ? pinnedJson(list) : pinnedRss(list);
  if (text.length <= mostKept) google.cache.set(key, text, keptFor);
  return done(text);
};

/** The public list as the sheet's page shows it. */
export const feedData = (google: Google): Result<FeedData, Problem> => {
  const feed = keptFeed(google);
  const items = readPinned(google, 'vi');
  if (!items.ok) return items;
  const known = feed !== null && webAppOf(google) !== '';
  return done({
    issuedAt: feed?.issuedAt ?? null,
    rss: known ? addressOf(google, feed, 'rss') : null,
    json: known ? addressOf(google, feed, 'json') : null,
    pins: items.value.length,
  });
};
