import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readListing } from '../../../../extension/portals/listing/read-listing';
import { mostLinks } from '../../../../shared/publication/most-links';

const base = 'https://dongnai.gov.vn/vi/news/tin-tuc/';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const listed = (html: string, address = base) => readListing(parse(html), address).links;
const title = 'Phường Trảng Dài trao sinh kế cho hộ nghèo';
const item = (href: string, text = title, day = '') =>
  `<li><a href="${href}">${text}</a> <span>${day}</span></li>`;

describe('a listing page', () => {
  test('gives its articles with title and the day beside them, in the order of the page', () => {
    const html = `<ul>${item('/vi/news/tin/a-125.html', title, '12/03/2025')}${item('/vi/news/tin/b-126.html', `${title} lần 2`)}</ul>`;
    expect(listed(html)).toEqual([
      { url: 'https://dongnai.gov.vn/vi/news/tin/a-125.html', title, publishedOn: '2025-03-12' },
      { url: 'https://dongnai.gov.vn/vi/news/tin/b-126.html', title: `${title} lần 2`, publishedOn: null },
    ]);
  });

  test('names an article once, however often it stands there, with the best of what is said', () => {
    const href = '/vi/news/tin/a-125.html';
    const html = `<ul>
      <li><a href="${href}"><img alt=""></a></li>
      ${item(`${href}?utm_source=x`)}${item(`/vi/news/khac/a-125.html`, 'Xem thêm')}
      ${item(`${href}#binh-luan`, title, '12/03/2025')}${item(href)}</ul>`;
    expect(listed(html)).toEqual([
      { url: 'https://dongnai.gov.vn/vi/news/tin/a-125.html', title, publishedOn: '2025-03-12' },
    ]);
  });

  test('passes over menus, footers, files, other sites and what is no address of the web', () => {
    const html = `
      <nav>${item('/vi/news/tin/menu-dai-nhat-cua-trang-1.html')}</nav>
      <div class="main-menu">${item('/vi/news/tin/trong-menu-2.html')}</div>
      <footer>${item('/vi/news/tin/cuoi-trang-3.html')}</footer>
      ${item('/files/bao-cao-2025.pdf')}${item('https://facebook.com/bai-viet-rat-dai-4.html')}
      ${item('javascript:void(0)')}${item('mailto:a@b.c')}${item('/')}${item('/vi/news/')}`;
    expect(listed(html)).toEqual([]);
  });

  test('a day is taken only where it is the only one beside the link', () => {
    const html = `<div><p><a href="/vi/news/tin/a-125.html">${title}</a></p><p>Hội nghị từ 01/03/2025 đến 05/03/2025</p></div>`;
    expect(listed(html)[0]?.publishedOn).toBeNull();
  });

  test('of a page without end no more than the most is taken', () => {
    const many = Array.from({ length: 1_500 }, (_, at) => item(`/vi/news/tin/bai-${at + 1_000}.html`)).join(
      '',
    );
    expect(listed(`<ul>${many}</ul>`)).toHaveLength(mostLinks);
  });

  test('whatever stands in it: only addresses of the web, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.webUrl(), fc.string({ unit: 'grapheme' })), { maxLength: 8 }),
        (links) => {
          const page = parse('');
          for (const [href, text] of links) {
            const link = page.createElement('a');
            link.setAttribute('href', href);
            link.textContent = text;
            page.body.append(link);
          }
          const urls = readListing(page, base).links.map(({ url }) => url);
          expect(urls.every((url) => /^https?:\/\//.test(url))).toBe(true);
          expect(new Set(urls).size).toBe(urls.length);
        },
      ),
      { numRuns: 25 },
    );
  });
});
