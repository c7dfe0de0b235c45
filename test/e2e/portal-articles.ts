/**
 * Articles of the three kinds of portals that the extension reads, with what is in each of them. The structure is
 * that of the real templates (DOMAIN.md 6), with their traps: today's date in the header, the portal's name as
 * author, an older decree's date in the text.
 */
export type PortalArticle = {
  readonly kind: 'nukeviet' | 'sharepoint' | 'generic';
  readonly address: string;
  readonly title: string;
  /** yyyy-MM-dd */
  readonly publishedOn: string;
  readonly publishedAt: string;
  readonly portal: string;
  /** What the campaign's phrases say it is about. */
  readonly theme: number;
  readonly html: string;
};

type Written = Omit<PortalArticle, 'html'> & { readonly lead: string; readonly body: readonly string[] };

const vietnamese = (date: string) => date.split('-').reverse().join('/');
const paragraphs = (body: readonly string[]) => body.map((text) => `<p>${text}</p>`).join('\n');
const look = `<style>
  body { margin: 0; font: 17px/1.6 Arimo, Arial, sans-serif; color: #222; background: #f3f5f7; }
  .top { background: #a5161d; color: #fff; padding: 14px 32px; font-weight: 700; }
  .top time, .top span { float: right; font-weight: 400; font-size: 14px; }
  .page { max-width: 760px; margin: 24px auto; background: #fff; padding: 28px 40px; }
  h1 { font-size: 26px; line-height: 1.3; } .grey { color: #666; font-size: 15px; } .lead { font-weight: 700; }
</style>`;

const nukeviet = ({ title, publishedOn, publishedAt, lead, body }: Written) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng thông tin điện tử</title>
<meta name="generator" content="NukeViet v4.5"><meta name="author" content="Cổng thông tin điện tử">
<meta property="article:published_time" content="${publishedOn}+0708:15:00">${look}</head><body>
<div class="top">CỔNG THÔNG TIN ĐIỆN TỬ <span>Thứ hai, 23/11/2026</span></div>
<div class="page news_column" itemscope itemtype="http://schema.org/NewsArticle">
<ul class="breadcrumb"><li><a href="/">Trang nhất</a></li><li><a href="/vi/news/">Tin địa phương</a></li></ul>
<h1 class="title" itemprop="headline">${title}</h1>
<span class="hidden" hidden itemprop="datePublished">${publishedOn}T${publishedAt}:00+07:00</span>
<p class="grey"><span class="h5">Thứ tư - ${vietnamese(publishedOn)} ${publishedAt}</span></p>
<div class="hometext lead" itemprop="description">${lead}</div>
<div id="news-bodyhtml" itemprop="articleBody">${paragraphs(body)}</div>
<p class="h5 text-right"><strong>Tác giả: </strong>Thanh Mai</p>
</div></body></html>`;

const sharepoint = ({ title, publishedOn, publishedAt, lead, body }: Written) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Chi tiết tin tức - Trang thông tin điện tử</title>${look}</head><body>
<div class="top">TRANG THÔNG TIN ĐIỆN TỬ <span>Thứ Hai, 23/11/2026</span></div>
<div class="page"><span class="grey" id="ctl00_lblCategory">Tin tức - Sự kiện</span>
<h1 class="News_Detail_Title"><span id="ctl00_lblTitle">${title}</span></h1>
<p><span class="News_Time_Post grey" id="ctl00_lblDate">${vietnamese(publishedOn)} ${publishedAt}</span></p>
<div id="divArticleDescription1" class="lead">${lead}</div>
<div id="divArticleDescription2">${paragraphs(body)}</div>
<p class="grey">Nguồn: <span id="ctl00_lblSource">Phòng Văn hóa và Thông tin</span></p>
</div></body></html>`;

const generic = ({ address, title, publishedOn, publishedAt, lead, body }: Written) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} | Báo Địa phương</title>
<link rel="canonical" href="${address}"><meta property="og:title" content="${title}">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: `${publishedOn}T${publishedAt}:00+07:00`,
  author: { '@type': 'Person', name: 'Lê Hà' },
  publisher: { '@type': 'Organization', name: 'Báo Địa phương' },
})}</script>${look}</head><body>
<div class="top">BÁO ĐỊA PHƯƠNG <span>Thứ Hai, 23/11/2026</span></div>
<article class="page"><h1>${title}</h1><p class="grey"><time>${vietnamese(publishedOn)}, ${publishedAt}</time></p>
<p class="lead">${lead}</p>${paragraphs(body)}</article></body></html>`;

const decree =
  'Việc hỗ trợ thực hiện theo Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo.';

const written: readonly Written[] = [
  {
    kind: 'nukeviet',
    address: 'https://trangdai.bienhoa.example/vi/news/tin-dia-phuong/trao-sinh-ke-cho-12-ho-ngheo-314.html',
    title: 'Phường Trảng Dài trao sinh kế cho 12 hộ nghèo',
    publishedOn: '2025-03-12',
    publishedAt: '08:15',
    portal: 'trangdai.bienhoa.example',
    theme: 3,
    lead: 'Sáng 12/3, Ủy ban nhân dân phường Trảng Dài trao sinh kế cho 12 hộ nghèo trên địa bàn.',
    body: ['Mỗi hộ nhận máy may hoặc xe bán hàng theo mô hình sinh kế mà gia đình đã đăng ký.', decree],
  },
  {
    kind: 'sharepoint',
    address: 'https://bienhoa.dongnai.example/Pages/newsdetail.aspx?NewsId=27781&CatId=116',
    title: 'Phường Long Bình khai giảng lớp dạy nghề may cho lao động thuộc hộ nghèo',
    publishedOn: '2025-03-18',
    publishedAt: '14:30',
    portal: 'bienhoa.dongnai.example',
    theme: 3,
    lead: 'Lớp dạy nghề có 30 học viên là lao động thuộc hộ nghèo, hộ cận nghèo của phường Long Bình.',
    body: ['Sau khóa đào tạo nghề, học viên được giải quyết việc làm tại các doanh nghiệp may.', decree],
  },
  {
    kind: 'generic',
    address: 'https://baodiaphuong.example/xa-hoi/ra-soat-ho-ngheo-202503-88213/',
    title: 'Kết quả rà soát hộ nghèo theo chuẩn nghèo đa chiều',
    publishedOn: '2025-03-20',
    publishedAt: '09:05',
    portal: 'baodiaphuong.example',
    theme: 2,
    lead: 'Kết quả rà soát hộ nghèo cho thấy tỷ lệ hộ nghèo đa chiều tiếp tục giảm, hạn chế tái nghèo.',
    body: ['Các chiều thiếu hụt được khắc phục là việc làm, nhà ở và thẻ bảo hiểm y tế.', decree],
  },
  {
    kind: 'nukeviet',
    address: 'https://trangdai.bienhoa.example/vi/news/tin-dia-phuong/day-nghe-cho-ho-ngheo-320.html',
    title: 'Dạy nghề, giải quyết việc làm cho hộ nghèo ở Trảng Dài',
    publishedOn: '2025-03-25',
    publishedAt: '10:00',
    portal: 'trangdai.bienhoa.example',
    theme: 3,
    lead: 'Phường Trảng Dài phối hợp dạy nghề, giải quyết việc làm cho lao động thuộc hộ nghèo.',
    body: ['Các mô hình sinh kế bền vững được nhân rộng.', decree],
  },
  {
    kind: 'generic',
    address: 'https://baodiaphuong.example/xa-hoi/mo-hinh-sinh-ke-202503-88301/',
    title: 'Mô hình sinh kế bền vững giúp hộ nghèo có việc làm',
    publishedOn: '2025-03-27',
    publishedAt: '16:40',
    portal: 'baodiaphuong.example',
    theme: 3,
    lead: 'Mô hình sinh kế bền vững giúp nhiều hộ nghèo có việc làm ổn định.',
    body: ['Địa phương hỗ trợ sinh kế và đào tạo nghề.', decree],
  },
];

const templates = { nukeviet, sharepoint, generic };

/** Articles of one portal by the dozen, and the page that lists them: the second of them twice. */
export const listingOf = (count: number) => {
  const site = 'https://trangdai.bienhoa.example';
  const listed = Array.from({ length: count }, (_, at): PortalArticle => {
    const article: Written = {
      kind: 'nukeviet',
      address: `${site}/vi/news/giam-ngheo/trao-sinh-ke-dot-${at + 1}-${at + 501}.html`,
      title: `Phường Trảng Dài trao sinh kế cho hộ nghèo đợt ${at + 1}`,
      publishedOn: `2025-04-${String((at % 28) + 1).padStart(2, '0')}`,
      publishedAt: '09:00',
      portal: 'trangdai.bienhoa.example',
      theme: 3,
      lead: 'Ủy ban nhân dân phường Trảng Dài trao sinh kế cho hộ nghèo trên địa bàn.',
      body: ['Mỗi hộ nhận máy may theo mô hình sinh kế đã đăng ký.'],
    };
    return { ...article, html: nukeviet(article) };
  });
  const item = ({ address, title, publishedOn }: PortalArticle) =>
    `<li><a href="${address.slice(site.length)}">${title}</a> <span>${vietnamese(publishedOn)}</span></li>`;
  const rows = [...listed.slice(0, 2), ...listed.slice(1)].map(item).join('');
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giảm nghèo</title>${look}</head><body>
<div class="top">CỔNG THÔNG TIN ĐIỆN TỬ</div><div class="page"><h1>Giảm nghèo</h1><ul>${rows}</ul></div></body></html>`;
  return { address: `${site}/vi/news/giam-ngheo/`, html, articles: listed };
};

/** A page whose article stands in a frame. */
export const framed = (inner: string) => ({
  address: `${new URL(inner).origin}/vi/khung.html`,
  html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin điện tử</title></head><body><iframe src="${inner}" width="900" height="600"></iframe></body></html>`,
});

/** A feed of some articles, without days and with addresses of the site's own, that goes on with a bomb of entities. */
export const feedOf = (listed: readonly PortalArticle[], site: string): string => {
  const entities = [...'bcdefghij'].map((name, at) => {
    const before = 'abcdefghi'[at];
    return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
  });
  const items = listed.map(
    ({ address, title }) => `<item><title>${title}</title><link>${address.slice(site.length)}</link></item>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50)}">${entities.join('')}]>
<rss version="2.0"><channel><title>Giảm nghèo</title>${items.join('')}<item><title>&j;</title><link>/vi/x-999.html</link></item></channel></rss>`;
};

export const articles: readonly PortalArticle[] = written.map((article) => ({
  ...article,
  html: templates[article.kind](article),
}));

export const articleOf = (kind: PortalArticle['kind'], nth = 0): PortalArticle => {
  const found = articles.filter((article) => article.kind === kind)[nth];
  if (!found) throw new Error(`no ${kind} article ${nth}`);
  return found;
};
