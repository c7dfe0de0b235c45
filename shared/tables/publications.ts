import { publicationStates } from '../publication/genre';
import * as article from './article-columns';
import { campaignId, choice, dateTime, hiddenId, integer, note, rowId, text, time } from './column';
import { declareTable } from './table';

/** *Tin bài*: one row per logged article (columns: DOMAIN.md 6.7). `id` is the uuid of the intention to log it. */
export const publications = declareTable({
  id: 'publications',
  tab: { vi: 'Tin bài', en: 'Articles' },
  // More than one request can fill (50), so that room is never to be made first.
  spareRows: 60,
  columns: [
    rowId,
    campaignId,
    article.publishedOn,
    time('published_at', 'Giờ đăng', 'At', 72),
    article.title,
    integer('theme', 'Nội dung chính', 'Main theme', 84),
    text('secondary_themes', 'Nội dung phụ', 'Other themes', 84),
    text('units', 'Đơn vị liên quan', 'Units named', 180),
    text('portal', 'Cổng', 'Portal', 150),
    text('section', 'Chuyên mục', 'Section', 140),
    article.genre,
    article.origin,
    article.author,
    article.authorUnit,
    article.photos,
    text('source', 'Nguồn', 'Source', 140),
    article.url,
    hiddenId('key', 'Khóa bài', 'Article key'),
    hiddenId('repost_of', 'Mã bài gốc', 'Repost of'),
    choice('state', 'Tình trạng', 'State', 100, publicationStates),
    integer('views', 'Lượt xem', 'Views', 84),
    dateTime('views_at', 'Xem lúc', 'Views as of', 130),
    text('logged_by', 'Người ghi', 'Logged by', 130),
    dateTime('logged_at', 'Ghi lúc', 'Logged at', 130),
    note,
  ],
});
