import { isWebAddress } from '../text/address';
import { escapeAddress, escapeMarkup } from '../text/markup';
import { displayText } from '../text/normalise';

/** `publishedOn` yyyy-MM-dd; what is no day is left out. `position` as people read it. */
export type FeedItem = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly position: string;
};

/** The pinned list as the portal takes it, in the portal's order. `address` is where it is read. */
export type PinnedFeed = {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly address: string;
  readonly items: readonly FeedItem[];
};

/** Most that a list holds: a portal shows some ten, and readers of feeds refuse long ones. */
export const mostFeedItems = 100;

const listed = ({ items }: PinnedFeed): readonly FeedItem[] =>
  items.filter(({ url }) => isWebAddress(url)).slice(0, mostFeedItems);

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

/** A year typed with a digit too many is no day that readers of feeds take. */
const isDay = (day: string): boolean => /^\d{4}-/.test(day);

/** `2025-03-12` → `Wed, 12 Mar 2025 00:00:00 +0700` (RFC 822, as RSS wants it). */
const pubDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0700');

/** RSS 2.0: https://www.rssboard.org/rss-specification, with the link to itself that its best practices ask for. */
export const pinnedRss = (feed: PinnedFeed): string => {
  const items = listed(feed).map(({ id, title, url, publishedOn, position }) =>
    [
      '<item>',
      element('title', title),
      `<link>${escapeAddress(url)}</link>`,
      `<guid isPermaLink="false">${escapeMarkup(id)}</guid>`,
      ...(isDay(publishedOn) ? [element('pubDate', pubDate(publishedOn))] : []),
      element('category', position),
      '</item>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', feed.title),
    `<link>${escapeAddress(feed.address)}</link>`,
    element('description', feed.description),
    element('language', feed.language),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeAddress(feed.address)}"/>`,
    ...items,
    '</channel></rss>',
  ].join('\n');
};

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export const pinnedJson = (feed: PinnedFeed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: displayText(feed.title),
    description: displayText(feed.description),
    language: feed.language,
    feed_url: feed.address,
    items: listed(feed).map(({ id, title, url, publishedOn, position }) => ({
      id,
      url,
      title: displayText(title),
      // An item has to have one of its contents: the title is all that is told.
      content_text: displayText(title),
      tags: [position],
      ...(isDay(publishedOn) ? { date_published: `${publishedOn}T00:00:00+07:00` } : {}),
    })),
  });
