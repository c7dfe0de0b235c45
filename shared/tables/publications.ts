import { genres, origins, publicationStates } from '../publication/genre';
import { campaignId, choice, date, dateTime, hiddenId, integer, link, rowId, text, time } from './column';
import { declareTable } from './table';

/** *Tin bài*: one row per logged article (columns: DOMAIN.md 6.7). `id` is the uuid of the intention to log it. */
export const publications = declareTable({
  id: 'publications',
  tab: { vi: 'Tin bài', en: 'Articles' },
  frozenColumns: 0,
  // More than one request can fill (50), so that room is never to be made first.
  spareRows: 60,
  columns: [
    rowId,
    campaignId,
    date('published_on', 'Ngày đăng', 'Published on', 96),
    time('published_at', 'Giờ đăng', 'At', 72),
    text('title', 'Tiêu đề', 'Title', 360),
    integer('theme', 'Nội dung chính', 'Main theme', 84),
    text('secondary_themes', 'Nội dung phụ', 'Other themes', 84),
    text('units', 'Đơn vị liên quan', 'Units named', 180),
    text('portal', 'Cổng', 'Portal', 150),
    text('section', 'Chuyên mục', 'Section', 140),
    choice('genre', 'Thể loại', 'Genre', 90, genres),
    choice('origin', 'Tự viết/đăng lại', 'Original/repost', 110, origins),
    text('author', 'Tác giả', 'Author', 140),
    text('author_unit', 'Đơn vị tác giả', "Author's unit", 150),
    integer('photos', 'Số ảnh', 'Photos', 70),
    text('source', 'Nguồn', 'Source', 140),
    link('url', 'Đường dẫn', 'Address', 260),
    hiddenId('key', 'Khóa bài', 'Article key'),
    hiddenId('repost_of', 'Mã bài gốc', 'Repost of'),
    choice('state', 'Tình trạng', 'State', 100, publicationStates),
    integer('views', 'Lượt xem', 'Views', 84),
    dateTime('views_at', 'Xem lúc', 'Views as of', 130),
    text('logged_by', 'Người ghi', 'Logged by', 130),
    dateTime('logged_at', 'Ghi lúc', 'Logged at', 130),
    text('note', 'Ghi chú', 'Note', 200),
  ],
});
