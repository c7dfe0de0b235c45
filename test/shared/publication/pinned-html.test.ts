import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pinnedHtml } from '../../../shared/publication/pinned-html';

const article = (more: object = {}) => ({
  title: 'Trao sinh kế cho hộ nghèo',
  url: 'https://bienhoa.example.gov.vn/tin?a=1&b=2',
  publishedOn: '2025-03-05',
  ...more,
});

test('links with their day, in the order given', () => {
  expect(pinnedHtml('Giảm nghèo', [article(), article({ title: 'Hai', publishedOn: '' })])).toBe(
    `<div class="so-ghim">
  <h3>Giảm nghèo</h3>
  <ul>
    <li class="so-ghim-muc"><a href="https://bienhoa.example.gov.vn/tin?a=1&amp;b=2">Trao sinh kế cho hộ nghèo</a> <span class="so-ghim-ngay">(05/03/2025)</span></li>
    <li class="so-ghim-muc"><a href="https://bienhoa.example.gov.vn/tin?a=1&amp;b=2">Hai</a></li>
  </ul>
</div>
`,
  );
});

test('what is no web address is left out', () => {
  const urls = [
    'javascript:alert(1)',
    'data:text/html,x',
    '',
    '//x.example',
    'file:///x',
    'https://bienhoa.example.gov.vn@evil.example/',
  ];
  expect(
    pinnedHtml(
      '',
      urls.map((url) => article({ url })),
    ),
  ).not.toContain('<li');
});

test('an address is given letter for letter, whatever its letters', () => {
  const url = 'https://hoà.example/hoà-bình?a=\'"<b>&c=ộ';
  const link = JSDOM.fragment(pinnedHtml('', [article({ url })])).querySelector('a');
  expect(link?.getAttribute('href')).toBe(url);
});

test('whatever titles and headings say, it is text', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('</ul><script>alert(1)</script>', '" onmouseover="x', "'&lt;b&gt;", '<!--', ']]>'),
  );
  fc.assert(
    fc.property(nasty, nasty, (heading, title) => {
      const box = JSDOM.fragment(pinnedHtml(heading, [article({ title })]));
      const names = [...box.querySelectorAll('*')].map((element) => element.localName);
      expect(names).toEqual(['div', 'h3', 'ul', 'li', 'a', 'span']);
      expect([...(box.querySelector('a')?.attributes ?? [])].map(({ name }) => name)).toEqual(['href']);
    }),
  );
});
