import type { Reader } from './reading';
import { type PortalRules, readByRules } from './rules';

/** *newsdetail.aspx* of Đồng Nai's district portals and its relatives (DOMAIN.md 6.1): only visible parts say anything. */
const rules: PortalRules = {
  title: [
    '.News_Detail_Title',
    '.newsdetail-title',
    '.title_news h1',
    '[id$="lblTitle" i]',
    '[id$="newsTitle" i]',
    '.tieude-chitiet',
  ],
  moment: [
    '.News_Time_Post',
    '.newsdetail-date',
    '.date-detail',
    '[id$="lblDate" i]',
    '[id$="lblCreated" i]',
    '[id$="lblNgayDang" i]',
    '.ngaydang',
  ],
  author: ['[id$="lblAuthor" i]', '[id$="lblTacGia" i]', '.newsdetail-author', '.tacgia'],
  source: ['[id$="lblSource" i]', '[id*="lblNguon" i]', '[id*="pnNguontin" i]', '.nguontin'],
  section: ['[id$="lblCategory" i]', '[id$="lblChuyenMuc" i]', '.breadcrumb a:last-of-type'],
  lead: ['[id$="lblSummary" i]', '#divArticleDescription1', '.newsdetail-summary', '.sapo'],
  body: ['#divArticleDescription2', '[id$="lblContent" i]', '#divNewsDetails', '.newsdetail-content'],
};

export const sharepointDongNai: Reader = {
  id: 'sharepoint-dong-nai',
  owns: (address) =>
    /\/pages\/(newsdetail|noi-dung-tin)\.aspx$/i.test(address.pathname) &&
    // Not by the keys of `searchParams`: Firefox lets no script beside a page go through them.
    /[?&]newsid=/i.test(address.search),
  read: (_address, page) => readByRules(page, rules),
};
