// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readArticle } from '../../../extension/portals/read-article';
import { hostileTexts, unseen } from '../../strangers/hostile-text';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, address = 'https://phuong.example.gov.vn/tin-1.html') =>
  readArticle(parse(html), address);
const entities = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

test.each(Object.entries(hostileTexts))(
  'what is read of a page is text that turns nothing: %s',
  (_, text) => {
    const html = entities(text);
    const reading = read(`
    <head><title>${html}</title><meta property="og:title" content="${html}"><meta name="author" content="${html}">
    <link rel="canonical" href="${html}"></head>
    <body><h1>Tin ${html} giảm nghèo</h1><p class="author">Tác giả: ${html}</p><p class="date">05/03/2025</p><p>${html}</p>
    <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, author: { name: text }, articleSection: text })}</script>`);
    for (const said of [
      reading?.title?.value,
      reading?.author?.value,
      reading?.section?.value,
      reading?.lead,
      reading?.text,
    ])
      expect(said ?? '').not.toMatch(unseen);
    expect(reading?.canonical ?? 'https://phuong.example.gov.vn/').toMatch(
      /^https:\/\/phuong\.example\.gov\.vn\//,
    );
  },
);

test('JSON of a page does not reach what all objects share', () => {
  read(
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tin","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>`,
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  [
    'levels of JSON',
    `<script type="application/ld+json">${'['.repeat(90_000)}${']'.repeat(90_000)}</script>`,
  ],
  [
    'graphs in graphs',
    `<script type="application/ld+json">${'{"@graph":'.repeat(10_000)}1${'}'.repeat(10_000)}</script>`,
  ],
  [
    'broken JSON of one word',
    `<script type="application/ld+json">{"@type":"NewsArticle",${'"author":[{'.repeat(15_000)}</script>`,
  ],
  [
    'backslashes',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'\\'.repeat(150_001)}</script>`,
  ],
  [
    'spaces and commas',
    `<script type="application/ld+json">{"@type":"NewsArticle"${`,${' '.repeat(500)}`.repeat(380)}</script>`,
  ],
  ['digits', `<h1>Tin</h1><p class="date">${'1/'.repeat(40_000)}</p><p>${'05/03/'.repeat(20_000)}</p>`],
  ['names', `<h1>Tin</h1><p class="author">${'Tác giả: '.repeat(20_000)}</p>`],
  ['marks', `<h1>e${'\u0301'.repeat(100_000)}</h1>`],
  ['one word', `<h1>${'x'.repeat(500_000)}</h1><p>${'ế'.repeat(500_000)}</p>`],
  ['tags of servers', `<h1>Tin</h1><p>${'<asp:'.repeat(30_000)}</p><p>${'ID="'.repeat(30_000)}</p>`],
  ['elements in elements', `${'<div>'.repeat(400)}<h1>Tin</h1>${'</div>'.repeat(400)}`],
])(
  'a page of too many %s is read, and little comes of it',
  (_, html) => {
    expect(JSON.stringify(read(html)).length).toBeLessThan(60_000);
  },
  20_000,
);

test('a page that gives its elements the names of the document’s own functions is read or left, and no more', () => {
  const html =
    '<form name="querySelector"></form><img name="createTreeWalker"><h1>Tin giảm nghèo ở phường</h1>';
  try {
    expect(read(html)).toBeTypeOf('object');
  } catch (error) {
    // The browser hands the failure to the worker, which says that the page cannot be read.
    expect(error).toBeInstanceOf(Error);
  }
});
