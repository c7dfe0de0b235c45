// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { allReaders } from '../../../extension/portals/index';
import { readArticle } from '../../../extension/portals/read-article';
import { cases, summary } from './fixtures';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('pages of portals', () => {
  test.each(cases.map((one) => [`${one.portal}/${one.name}`, one] as const))('%s', (_name, one) => {
    expect(summary(readArticle(parse(one.html), one.expected.address))).toEqual(one.expected);
  });

  test('every reader has at least four cases', () => {
    const few = allReaders.filter(({ id }) => cases.filter(({ portal }) => portal === id).length < 4);
    expect(few.map(({ id }) => id)).toEqual([]);
  });
});

describe('pages that mean harm or are no pages', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome://version',
    'file:///bai.html',
    'about:blank',
    '',
  ])('nothing is read from %s', (address) => {
    expect(readArticle(parse('<h1>Một tiêu đề đủ dài</h1>'), address)).toBeNull();
  });

  test('an empty document', () => {
    const reading = readArticle(parse(''), 'https://xa.example.vn/bai');
    expect(reading).toMatchObject({ title: null, publishedOn: null, lead: '', portal: 'xa.example.vn' });
  });

  test('a page of 20 MB is read, and what comes of it is small', () => {
    const page = parse(
      '<h1>Phường tổng kết công tác giảm nghèo</h1><p class="date">Ngày đăng: 05/03/2025</p>',
    );
    const article = page.createElement('article');
    for (let at = 0; at < 2_000; at += 1) {
      const paragraph = page.createElement('p');
      paragraph.textContent = `${'Hộ nghèo được hỗ trợ ngày 01/02/2024. '.repeat(250)}${at}`;
      article.append(paragraph);
    }
    page.body.append(article);
    const reading = readArticle(page, 'https://xa.example.vn/bai');
    expect(reading?.publishedOn?.value).toBe('2025-03-05');
    expect(JSON.stringify(reading).length).toBeLessThan(40_000);
  });

  test('an address is cut at what the sheet takes', () => {
    const reading = readArticle(parse('<h1>Tiêu đề</h1>'), `https://xa.example.vn/${'a'.repeat(5000)}`);
    expect(reading?.address).toHaveLength(2000);
  });
});
