// @vitest-environment jsdom

import { describe, expect, test, vi } from 'vitest';
import { feedDay } from '../../../../extension/portals/listing/feed';
import { readListing } from '../../../../extension/portals/listing/read-listing';
import { mostLinks } from '../../../../shared/publication/most-links';

const title = 'Phường Trảng Dài trao sinh kế cho hộ nghèo';

describe('a feed', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
  const read = (xml: string) =>
    readListing(new DOMParser().parseFromString(xml, 'text/xml'), 'https://dongnai.gov.vn/rss');

  test('RSS: title, address, day', () => {
    const { kind, links } = read(
      rss(
        `<item><title><![CDATA[${title}]]></title><link>https://dongnai.gov.vn/vi/news/tin/a-125.html</link><pubDate>Wed, 12 Mar 2025 08:15:00 +0700</pubDate></item>`,
      ),
    );
    expect(kind).toBe('feed');
    expect(links).toEqual([
      { url: 'https://dongnai.gov.vn/vi/news/tin/a-125.html', title, publishedOn: '2025-03-12' },
    ]);
  });

  test('Atom: the page’s link, not the feed’s own', () => {
    const { links } = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${title}</title><link rel="self" href="/rss/1"/><link href="/vi/news/tin/a-125.html"/><updated>2025-03-12T01:15:00Z</updated></entry></feed>`,
    );
    expect(links).toEqual([
      { url: 'https://dongnai.gov.vn/vi/news/tin/a-125.html', title, publishedOn: '2025-03-12' },
    ]);
  });

  test('the same article five times is one; a hostile address is none', () => {
    const one = `<item><title>${title}</title><link>https://dongnai.gov.vn/vi/news/tin/a-125.html</link></item>`;
    const bad = `<item><title>${title}</title><link>javascript:alert(1)</link></item>`;
    expect(read(rss(one.repeat(5) + bad)).links).toHaveLength(1);
  });

  test('of a huge feed no more than the most is taken', () => {
    const items = Array.from(
      { length: 400 },
      (_, at) =>
        `<item><title>${title}</title><link>https://dongnai.gov.vn/vi/news/tin/a-${at + 1}.html</link></item>`,
    );
    expect(read(rss(items.join(''))).links).toHaveLength(mostLinks);
  });

  test('is found where Chromium shows it: in its viewer of XML, or as the text that it came as, even of 50 MB', () => {
    const xml = rss(`<item><title>${title}</title><link>/vi/news/tin/a-125.html</link></item>`);
    const viewer = new DOMParser().parseFromString(
      '<div id="webkit-xml-viewer-source-xml"></div>',
      'text/html',
    );
    const parsed = new DOMParser().parseFromString(xml, 'text/xml');
    viewer.querySelector('div')?.append(viewer.importNode(parsed.documentElement, true));
    const asText = (text: string) => {
      const shown = new DOMParser().parseFromString('<pre></pre>', 'text/html');
      shown.querySelector('pre')!.textContent = text;
      return Object.defineProperty(shown, 'contentType', { value: 'text/plain' });
    };
    const address = 'https://dongnai.gov.vn/rss/tin.xml';
    for (const page of [viewer, asText(xml), asText(`\n${xml}`)]) {
      expect(readListing(page, address)).toEqual({
        address,
        kind: 'feed',
        links: [{ url: 'https://dongnai.gov.vn/vi/news/tin/a-125.html', title, publishedOn: null }],
      });
    }
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
    expect(readListing(asText(xml + ' '.repeat(50_000_000)), address).links).toHaveLength(1);
    expect(parse.mock.lastCall?.[0]?.length).toBeLessThanOrEqual(5_000_000);
    expect(readListing(asText('<?xml version="1.0"?><tin/>'), address).kind).toBe('page');
    expect(readListing(asText('Tin tức'), address).kind).toBe('page');
  });

  test('a broken one is no reason to fail', () => {
    expect(() => read(rss('<item><title>x</title><link>https://x'))).not.toThrow();
  });

  test.each([
    ['Wed, 12 Mar 2025 08:15:00 +0700', '2025-03-12'],
    ['2 September 2025', '2025-09-02'],
    ['2025-03-12T08:15:00+07:00', '2025-03-12'],
    ['12/03/2025 08:15', '2025-03-12'],
    ['hôm qua', null],
    ['', null],
  ])('%j is %s', (text, day) => expect(feedDay(text)).toBe(day));
});
