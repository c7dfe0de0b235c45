import { genres, origins, publicationStates } from '../publication/genre';
import { declareTable } from './table';

/** *Tin bài*: one row per logged article (columns: DOMAIN.md 6.7). `id` is the uuid of the intention to log it. */
export const publications = declareTable({
  id: 'publications',
  tab: { vi: 'Tin bài', en: 'Articles' },
  frozenColumns: 0,
  // More than one request can fill (50), so that room is never to be made first.
  spareRows: 60,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'published_on', labels: { vi: 'Ngày đăng', en: 'Published on' }, kind: 'date', width: 96 },
    { id: 'published_at', labels: { vi: 'Giờ đăng', en: 'At' }, kind: 'time', width: 72 },
    { id: 'title', labels: { vi: 'Tiêu đề', en: 'Title' }, kind: 'text', width: 360 },
    { id: 'theme', labels: { vi: 'Nội dung chính', en: 'Main theme' }, kind: 'integer', width: 84 },
    { id: 'secondary_themes', labels: { vi: 'Nội dung phụ', en: 'Other themes' }, kind: 'text', width: 84 },
    { id: 'units', labels: { vi: 'Đơn vị liên quan', en: 'Units named' }, kind: 'text', width: 180 },
    { id: 'portal', labels: { vi: 'Cổng', en: 'Portal' }, kind: 'text', width: 150 },
    { id: 'section', labels: { vi: 'Chuyên mục', en: 'Section' }, kind: 'text', width: 140 },
    {
      id: 'genre',
      labels: { vi: 'Thể loại', en: 'Genre' },
      kind: 'choice',
      width: 90,
      choices: Object.values(genres),
    },
    {
      id: 'origin',
      labels: { vi: 'Tự viết/đăng lại', en: 'Original/repost' },
      kind: 'choice',
      width: 110,
      choices: Object.values(origins),
    },
    { id: 'author', labels: { vi: 'Tác giả', en: 'Author' }, kind: 'text', width: 140 },
    { id: 'source', labels: { vi: 'Nguồn', en: 'Source' }, kind: 'text', width: 140 },
    { id: 'url', labels: { vi: 'Đường dẫn', en: 'Address' }, kind: 'link', width: 260 },
    { id: 'key', labels: { vi: 'Khóa bài', en: 'Article key' }, kind: 'id', width: 80, hidden: true },
    {
      id: 'state',
      labels: { vi: 'Tình trạng', en: 'State' },
      kind: 'choice',
      width: 100,
      choices: Object.values(publicationStates),
    },
    { id: 'views', labels: { vi: 'Lượt xem', en: 'Views' }, kind: 'integer', width: 84 },
    { id: 'views_at', labels: { vi: 'Xem lúc', en: 'Views as of' }, kind: 'date-time', width: 130 },
    { id: 'logged_by', labels: { vi: 'Người ghi', en: 'Logged by' }, kind: 'text', width: 130 },
    { id: 'logged_at', labels: { vi: 'Ghi lúc', en: 'Logged at' }, kind: 'date-time', width: 130 },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 200 },
  ],
});
