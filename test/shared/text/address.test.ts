import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress, parseAddress, siteOf } from '../../../shared/text/address';

describe('reading an address', () => {
  it('takes it apart', () => {
    expect(parseAddress('HTTP://u:p@WWW.Dongnai.gov.vn.:8080/a/./b/../c d/?X=1&y=%7e&z#đầu')).toEqual({
      scheme: 'http',
      host: 'www.dongnai.gov.vn',
      port: 8080,
      path: '/a/c%20d/',
      query: [
        ['X', '1'],
        ['y', '~'],
        ['z', ''],
      ],
      fragment: 'đầu',
    });
    expect(parseAddress('https://dongnai.gov.vn')?.path).toBe('/');
    expect(parseAddress('https://dongnai.gov.vn:443/')?.port).toBeNull();
    expect(parseAddress('http://[::1]:8765/x')).toMatchObject({ host: '[::1]', port: 8765 });
    expect(parseAddress('https://tên-miền.vn/bài')).toMatchObject({ host: 'tên-miền.vn', path: '/b%C3%A0i' });
    expect(parseAddress('https://real.vn\\@evil.com/')?.host).toBe('real.vn');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome://extensions',
    'file:///etc/passwd',
    'about:blank',
    'mailto:a@b.vn',
    '//dongnai.gov.vn/a',
    '/vi/news/a.html',
    'https://',
    'https:///x',
    'https://a b.vn/',
    'https://a..vn/',
    'https://a.vn:99999/',
    'https://a.vn:x/',
    'ftp://a.vn',
    'dongnai.gov.vn',
    '',
    'view-source:https://a.vn',
    ' java\nscript:https://a.vn',
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
    expect(normaliseAddress(text)).toBeNull();
  });

  it('agrees with the browser about the host', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(parseAddress(url)?.host).toBe(new URL(url).hostname);
      }),
    );
  });
});

describe('one spelling of an address', () => {
  it.each([
    ['http://www.dongnai.gov.vn/vi/', 'https://dongnai.gov.vn/vi'],
    ['https://dongnai.gov.vn/#top', 'https://dongnai.gov.vn'],
    ['https://a.vn/x?utm_source=zalo&b=2&a=1&fbclid=I&zarsrc=30', 'https://a.vn/x?a=1&b=2'],
    ['http://a.vn:80/x', 'https://a.vn/x'],
    ['https://a.vn/%e1%BA%A5?q=%2d', 'https://a.vn/%E1%BA%A5?q=-'],
    ['https://www.com/x', 'https://www.com/x'],
  ])('%s', (given, wanted) => expect(normaliseAddress(given)).toBe(wanted));

  it('is its own', () => {
    const anything = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }).map((tail) => `http://www.a.vn:443/${tail}`),
    );
    fc.assert(
      fc.property(anything, (url) => {
        const once = normaliseAddress(url);
        return once !== null && normaliseAddress(once) === once;
      }),
      { numRuns: 500 },
    );
  });

  it('never takes one host for another', () => {
    const site = (url: string) => siteOf(parseAddress(url)!);
    expect(site('https://netflix.com/a')).not.toBe(site('https://x.com/a'));
    expect(normaliseAddress('https://netflix.com/a')).not.toBe(normaliseAddress('https://x.com/a'));
    expect(site('http://www.x.com')).toBe(site('https://x.com'));
    expect(site('http://localhost:1')).not.toBe(site('http://localhost:2'));
  });
});
