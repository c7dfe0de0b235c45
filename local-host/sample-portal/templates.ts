import { escapeHtml } from '../web/error-page';
import { kindOf, type PortalArticle, type PortalKind } from './article';
import { dayText, portalPage, weekdayText } from './page';

type Template = (article: PortalArticle, address: string, today: string) => string;

const paragraphs = (body: readonly string[]) => body.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');

/**
 * NukeViet's default theme with its traps: the day in hidden microdata, a malformed `article:published_time`, the
 * portal's name as the author.
 */
const nukeviet: Template = (
  { title, publishedOn, publishedAt, section, author, source, lead, body },
  _,
  today,
) => {
  const name = 'CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG MẪU';
  return portalPage({
    title: `${title} - Cổng thông tin điện tử phường Mẫu`,
    head: `<meta name="generator" content="NukeViet v4.5"><meta name="author" content="Cổng thông tin điện tử phường Mẫu">
<meta property="article:published_time" content="${publishedOn}+0708:15:00">
`,
    colour: 'red',
    name,
    today,
    body: `<div class="page news_column" itemscope itemtype="http://schema.org/NewsArticle">
<ul class="breadcrumb"><li><a href="/">Trang nhất</a></li><li><a href="/">${escapeHtml(section)}</a></li></ul>
<h1 class="title" itemprop="headline">${escapeHtml(title)}</h1>
<span hidden itemprop="datePublished">${publishedOn}T${publishedAt}:00+07:00</span>
<p class="grey"><span class="h5">${weekdayText(publishedOn)} - ${dayText(publishedOn)} ${publishedAt}</span></p>
<div class="hometext lead" itemprop="description">${escapeHtml(lead)}</div>
<div id="news-bodyhtml" itemprop="articleBody">${paragraphs(body)}</div>
<p class="h5 text-right"><strong>Tác giả: </strong>${escapeHtml(author)}</p>
<p class="h5 text-right"><strong>Nguồn tin: </strong>${escapeHtml(source)}</p>
</div>`,
  });
};

/** *newsdetail.aspx*: one title for all pages, and nothing said in data; only what readers see. */
const sharepoint: Template = (
  { title, publishedOn, publishedAt, section, author, source, lead, body },
  _,
  today,
) =>
  portalPage({
    title: 'Chi tiết tin tức - Trang thông tin điện tử thành phố Mẫu',
    colour: 'blue',
    name: 'TRANG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ MẪU',
    today,
    body: `<div class="page"><span class="grey" id="ctl00_lblCategory">${escapeHtml(section)}</span>
<h1 class="News_Detail_Title"><span id="ctl00_lblTitle">${escapeHtml(title)}</span></h1>
<p><span class="News_Time_Post grey" id="ctl00_lblDate">${dayText(publishedOn)} ${publishedAt}</span></p>
<div id="divArticleDescription1" class="lead">${escapeHtml(lead)}</div>
<div id="divArticleDescription2">${paragraphs(body)}</div>
<p class="grey">Tác giả: <span id="ctl00_lblAuthor">${escapeHtml(author)}</span></p>
<p class="grey">Nguồn: <span id="ctl00_lblSource">${escapeHtml(source)}</span></p>
</div>`,
  });

/** A newspaper that says in JSON-LD what it is. */
const generic: Template = (
  { title, publishedOn, publishedAt, section, author, source, lead, body },
  address,
  today,
) => {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${publishedOn}T${publishedAt}:00+07:00`,
    articleSection: section,
    ...(author === '' ? {} : { author: { '@type': 'Person', name: author } }),
    publisher: { '@type': 'Organization', name: 'Báo Mẫu' },
  };
  return portalPage({
    title: `${title} | Báo Mẫu`,
    head: `<link rel="canonical" href="${escapeHtml(address)}"><meta property="og:site_name" content="Báo Mẫu">
<meta property="og:title" content="${escapeHtml(title)}"><meta name="description" content="${escapeHtml(lead)}">
<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>
`,
    colour: 'green',
    name: 'BÁO MẪU',
    today,
    body: `<article class="page"><h1>${escapeHtml(title)}</h1>
<p class="grey"><time>${weekdayText(publishedOn)}, ${dayText(publishedOn)}, ${publishedAt}</time></p>
<p class="lead">${escapeHtml(lead)}</p>${paragraphs(body)}${source === '' ? '' : `<p>Theo ${escapeHtml(source)}</p>`}
</article>`,
  });
};

const templates: Readonly<Record<PortalKind, Template>> = { nukeviet, sharepoint, generic };

/** `address` is the whole one, `today` what the bar says. */
export const articlePage: Template = (article, address, today) =>
  templates[kindOf(article)](article, address, today);
