// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../../extension/portals/read-page';

const outside = 'https://phuong.example.gov.vn/trang.html';
const inside = 'https://phuong.example.gov.vn/vi/news/tin/bai-125.html';
const title = 'Phường Trảng Dài trao sinh kế cho hộ nghèo';
const parse = (html: string, url: string) =>
  Object.defineProperty(new DOMParser().parseFromString(html, 'text/html'), 'URL', { value: url });
const article = `<h1>${title}</h1><article><p>${'Ủy ban nhân dân phường trao sinh kế cho hộ nghèo. '.repeat(5)}</p></article>`;
/** A page with frames; null is one of another site. */
const framed = (html: string, ...documents: readonly (Document | null)[]) => {
  const page = parse(html, outside);
  for (const one of documents) {
    const frame = page.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: one });
    page.body.append(frame);
  }
  return page;
};

test('an article in a frame is read there, under the frame’s address; the tab is still known by its own', () => {
  const page = framed(
    '<h1>Cổng thông tin điện tử</h1>',
    null,
    parse('<p>Quảng cáo</p>', outside),
    parse(article, inside),
  );
  expect(readPage(page, outside)).toMatchObject({ address: inside, page: outside, title: { value: title } });
});

test('a page’s own article is its article, whatever stands in its frames', () => {
  const reading = readPage(
    framed(article, parse(article.replace(title, 'Một bài khác, ở trong khung'), inside)),
    outside,
  );
  expect(reading).toMatchObject({ address: outside, title: { value: title } });
  expect(reading).not.toHaveProperty('page');
});

test('frames of other sites, of no address and without an article leave the page as it is', () => {
  const page = framed(
    '<title>Trang có khung</title>',
    null,
    parse(article, 'about:srcdoc'),
    parse('', inside),
  );
  expect(readPage(page, outside)).toMatchObject({ address: outside, text: '' });
  expect(readPage(page, 'about:blank')).toBeNull();
});
