import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../shared/publication/key';

const key = (url: string, canonical: string | null = null) => articleKey(url, canonical);

/** Each line: addresses under which one and the same article was or can be seen (DOMAIN.md 6.1). */
const same: string[][] = [
  [
    'http://xuanloc-dongnai.gov.vn/Pages/newsdetail.aspx?NewsId=8325&CatId=105',
    'https://www.xuanloc-dongnai.gov.vn/Pages/newsdetail.aspx?CatId=7&newsid=8325&utm_source=zalo#x',
  ],
  [
    'http://ubmttq.dongnai.gov.vn/Pages/noi-dung-tin.aspx?NewsID=2885&TopicID=13',
    'http://ubmttq.dongnai.gov.vn/Pages/noi-dung-tin.aspx?TopicID=13&NewsID=2885',
  ],
  [
    'https://dongnai.gov.vn/en/news/savefile/Our-activities/poverty-reduction-1261.html',
    'https://dongnai.gov.vn/en/news/print/Our-activities/poverty-reduction-1261.html',
    'https://dongnai.gov.vn/en/news/Other-section/new-title-1261.html?fbclid=abc',
  ],
  [
    'https://tamnong.dongthap.gov.vn/web/htn/chi-tiet-bai-viet/-/asset_publisher/xyz/content/id/6005032',
    'https://tamnong.dongthap.gov.vn/web/htn/khac/-/asset_publisher/abc/content/id/6005032?p=1',
  ],
  [
    'https://hanoi.gov.vn/a?p_p_id=101&_101_assetEntryId=10934517',
    'https://hanoi.gov.vn/b?_101_assetEntryId=10934517&p_p_id=2',
  ],
  ['https://haugiang.gov.vn/web/ubnd-tp-vi-thanh/xem-chi-tiet-tin/-/tin-tuc/slug86654'],
  [
    'https://mocchau.sonla.gov.vn/tin-tuc-su-kien-81780/slug-moi-738785',
    'https://mocchau.sonla.gov.vn/muc-khac-2/slug-738785/',
  ],
  [
    'https://quangvinh.thuathienhue.gov.vn/?cn=97&gd=4&tc=1615',
    'https://quangvinh.thuathienhue.gov.vn/?tc=1615&gd=4&cn=97',
  ],
  [
    'https://phuthong.bachthong.gov.vn/mot-bai-viet/',
    'http://phuthong.bachthong.gov.vn/mot-bai-viet#respond',
  ],
  [
    'https://baodiaphuong.example/xa-hoi/mo-hinh-sinh-ke.html',
    'https://m.baodiaphuong.example/xa-hoi/mo-hinh-sinh-ke.html?utm_source=zalo',
    'https://amp.baodiaphuong.example/xa-hoi/mo-hinh-sinh-ke.html',
    'http://www.baodiaphuong.example/xa-hoi/mo-hinh-sinh-ke.html?amp',
    'https://baodiaphuong.example/xa-hoi/mo-hinh-sinh-ke.html?outputType=amp&mobile=1',
    'https://baodiaphuong.example/xa-hoi/mo-hinh-sinh-ke.html?print=1',
  ],
];

describe('the key of an article', () => {
  it.each(same)('%s', (first, ...others) => {
    for (const other of others) expect(key(other)).toBe(key(first));
  });

  it('tells all of them apart', () => {
    expect(new Set(same.map(([first]) => key(first!))).size).toBe(same.length);
  });

  it.each([
    ['https://a.vn/vi/news/x/bai-125.html', 'https://a.vn/en/news/x/bai-125.html'],
    ['https://a.vn/vi/news/x/bai-125.html', 'https://a.vn/vi/laws/x/bai-125.html'],
    ['https://a.vn/vi/news/x/bai-125.html', 'https://b.vn/vi/news/x/bai-125.html'],
    ['https://a.vn/tong-ket-nam-2025.html', 'https://a.vn/ke-hoach-nam-2025.html'],
    ['https://a.vn/xa/thong-bao-12.html', 'https://a.vn/xa/ke-hoach-12.html'],
    ['https://a.vn/phan-1.html', 'https://a.vn/chuong-1.html'],
    ['https://a.vn/ban-tin-12032025', 'https://a.vn/lich-tiep-dan-12032025'],
    ['https://netflix.com/a-1261.html', 'https://x.com/a-1261.html'],
    ['https://xm.vn/a-1261.html', 'https://vn/a-1261.html'],
    ['https://m.vn/a-1261.html', 'https://www.vn/a-1261.html'],
    ['https://a.vn/xem?print=12', 'https://a.vn/xem?print=13'],
    ['https://a.vn/xem?mobile=0912345678', 'https://a.vn/xem'],
    ['http://127.0.0.1:8001/Pages/d.aspx?NewsId=5', 'http://127.0.0.1:8002/Pages/d.aspx?NewsId=5'],
  ])('%s is not %s', (one, other) => expect(key(one)).not.toBe(key(other)));

  it('trusts a canonical address of the same host that is not a front page', () => {
    const url = 'https://a.vn/index.php?option=read&ref=home';
    expect(key(url, 'https://www.a.vn/bai-viet')).toBe('https://a.vn/bai-viet');
    expect(key(url, 'https://a.vn/vi/news/x/bai-125.html')).toBe(key('https://a.vn/vi/news/x/bai-125.html'));
    for (const wrong of [
      'https://a.vn/',
      'https://a.vn/index.html',
      'https://a.vn/vi/',
      'https://a.vn/trang-chu',
      'https://b.vn/bai-viet',
      'https://a.vn:81/bai',
      'https://xa.vn/bai',
      '/bai',
      'javascript:void(0)',
      '',
    ])
      expect(key(url, wrong), wrong).toBe(key(url));
  });

  it('of an AMP page, or one to be printed, is that of the article which it names as its own', () => {
    const article = 'https://a.vn/xa-hoi/mo-hinh-sinh-ke-bai-88301.html';
    for (const twin of [
      'https://a.vn/xa-hoi/mo-hinh-sinh-ke-bai-88301.html/amp',
      'https://m.a.vn/xa-hoi/mo-hinh-sinh-ke-bai-88301.amp',
      'https://amp.a.vn/amp/bai/88301',
      'https://a.vn/in-bai?article=88301',
    ])
      expect(key(twin, article), twin).toBe(key(article));
  });

  it('does not trust one that lost what tells articles apart', () => {
    const [one, other] = ['https://a.vn/detail.aspx?ItemID=1', 'https://a.vn/detail.aspx?ItemID=2'];
    expect(key(one, 'https://a.vn/detail.aspx')).not.toBe(key(other, 'https://a.vn/detail.aspx'));
  });

  it('is null for what is not a web address', () => {
    for (const url of ['javascript:1', 'data:,x', 'chrome://x', 'file:///a', '', 'a.vn/b'])
      expect(key(url, 'https://a.vn/b')).toBeNull();
  });
});

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(...same.flat()),
  fc
    .tuple(fc.constantFrom('news', 'vi/news/x', 'web/a/-/b'), fc.nat(), fc.constantFrom('.html', '', '/'))
    .map(([path, id, end]) => `https://www.a.vn/${path}/slug-${id}${end}`),
);

describe('always', () => {
  it('a key is its own key', () => {
    fc.assert(
      fc.property(address, (url) => articleKey(articleKey(url, null)!, null) === articleKey(url, null)),
      { numRuns: 1000 },
    );
  });

  it('tracking changes nothing', () => {
    const tracked = fc.constantFrom(
      'utm_source=a',
      'utm_campaign=%C4%91',
      'fbclid=I1',
      'gclid=2',
      'zarsrc=30',
      'UTM_Medium=x',
    );
    fc.assert(
      fc.property(address, tracked, (url, extra) => {
        const [page = '', fragment] = url.split('#');
        const longer = `${page}${page.includes('?') ? '&' : '?'}${extra}${fragment === undefined ? '' : `#${fragment}`}`;
        return articleKey(longer, null) === articleKey(url, null);
      }),
      { numRuns: 500 },
    );
  });

  it('two numbers never share a key', () => {
    const id = fc.stringMatching(/^[0-9A-Za-z-]{1,12}$/);
    fc.assert(
      fc.property(id, id, (one, other) => {
        const page = (value: string) =>
          articleKey(`https://a.vn/Pages/newsdetail.aspx?CatId=1&NewsId=${value}`, null);
        return (page(one) === page(other)) === (one === other);
      }),
      { numRuns: 500 },
    );
  });
});
