import * as fc from 'fast-check';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import {
  mostFeedItems,
  type PinnedFeed,
  pinnedJson,
  pinnedRss,
} from '../../../shared/publication/pinned-feed';
import { displayText } from '../../../shared/text/normalise';

const item = (more: object = {}) => ({
  id: 'b0f3',
  title: 'Trao sinh kế cho hộ nghèo',
  url: 'https://bienhoa.example.gov.vn/tin?a=1&b=2',
  publishedOn: '2025-03-05',
  position: 'Trang chủ',
  ...more,
});
const feed = (items: PinnedFeed['items']): PinnedFeed => ({
  title: 'Tin, bài đang ghim',
  description: 'Theo thứ tự trên cổng',
  language: 'vi',
  address: 'https://script.google.com/macros/s/x/exec?list=abc&as=rss',
  items,
});

test('a reader of RSS finds each article with its link, day and position, in the order of the list', () => {
  const read = parseRssFeed(pinnedRss(feed([item(), item({ id: 'c1', title: 'Hai', publishedOn: '' })])));
  expect(read).toMatchObject({ title: 'Tin, bài đang ghim', language: 'vi' });
  expect(read.items).toMatchObject([
    {
      title: 'Trao sinh kế cho hộ nghèo',
      link: 'https://bienhoa.example.gov.vn/tin?a=1&b=2',
      guid: { value: 'b0f3', isPermaLink: false },
      pubDate: 'Wed, 05 Mar 2025 00:00:00 +0700',
      categories: [{ name: 'Trang chủ' }],
    },
    { title: 'Hai', guid: { value: 'c1' } },
  ]);
});

test('a reader of JSON Feed finds the same', () => {
  expect(parseJsonFeed(JSON.parse(pinnedJson(feed([item()]))))).toMatchObject({
    title: 'Tin, bài đang ghim',
    items: [
      {
        id: 'b0f3',
        url: 'https://bienhoa.example.gov.vn/tin?a=1&b=2',
        title: 'Trao sinh kế cho hộ nghèo',
        date_published: '2025-03-05T00:00:00+07:00',
        tags: ['Trang chủ'],
      },
    ],
  });
});

test('a day that is none, such as a year typed with a digit too many, is left out', () => {
  const given = feed(['20025-03-05', '25-03-05', ''].map((publishedOn) => item({ publishedOn })));
  expect(pinnedRss(given)).not.toContain('pubDate');
  expect(pinnedJson(given)).not.toContain('date_published');
});

test('an empty list is a feed too', () => {
  expect(parseRssFeed(pinnedRss(feed([]))).title).toBe('Tin, bài đang ghim');
  expect(parseJsonFeed(JSON.parse(pinnedJson(feed([]))))?.title).toBe('Tin, bài đang ghim');
});

test('what is no web address is left out, and what is more than a portal shows', () => {
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    '',
    '//x.example',
    'https://a b',
    'https://bienhoa.example.gov.vn@evil.example/',
    'https://bienhoa.example\u202e/',
    'https://a.example/\u0000\ufffe',
  ];
  expect(pinnedRss(feed(bad.map((url) => item({ url }))))).not.toContain('<item>');
  const many = Array.from({ length: mostFeedItems + 20 }, (_, at) => item({ id: `i${at}` }));
  expect(parseRssFeed(pinnedRss(feed(many))).items).toHaveLength(mostFeedItems);
});

test('an address is given letter for letter, whatever its letters', () => {
  const url = 'https://hoà.example/hoà-bình?a=\'"<b>&c=ộ#]]>';
  const given = feed([item({ url })]);
  expect(parseRssFeed(pinnedRss(given)).items?.[0]?.link).toBe(url);
  expect(parseJsonFeed(JSON.parse(pinnedJson(given)))?.items?.[0]?.url).toBe(url);
});

const parser = new new JSDOM('').window.DOMParser();

test('whatever titles say, readers find that text and nothing else', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ']]></title><link>https://evil.example</link>',
      '<![CDATA[x]]>',
      '&#0;&amp;',
      '\u0000\ufffe\ud800',
    ),
  );
  fc.assert(
    fc.property(nasty, (text) => {
      const title = `x${text}x`;
      const given = feed([item({ title })]);
      const rss = pinnedRss(given);
      // Readers forgive what a parser of XML does not.
      expect(parser.parseFromString(rss, 'application/xml').querySelector('parsererror')).toBeNull();
      const [inRss] = parseRssFeed(rss).items ?? [];
      const [inJson] = parseJsonFeed(JSON.parse(pinnedJson(given)))?.items ?? [];
      expect(inRss?.title).toBe(displayText(title).replace(/[\ufffe\uffff]/g, ''));
      expect(inRss?.link).toBe('https://bienhoa.example.gov.vn/tin?a=1&b=2');
      expect(inJson?.title).toBe(displayText(title));
    }),
  );
});
