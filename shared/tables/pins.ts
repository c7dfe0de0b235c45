import { pinPositions } from '../publication/genre';
import * as article from './article-columns';
import { campaignId, choice, date, dateTime, hiddenId, integer, rowId, text } from './column';
import { declareTable } from './table';

/** *Ghim*: one row per pin, dated, because pins are evidence; `unpinned_at` ends it. */
export const pins = declareTable({
  id: 'pins',
  tab: { vi: 'Ghim', en: 'Pins' },
  spareRows: 40,
  columns: [
    rowId,
    campaignId,
    hiddenId('article', 'Mã tin bài', 'Article id'),
    article.title,
    article.url,
    choice('position', 'Vị trí', 'Position', 110, pinPositions),
    date('from', 'Từ ngày', 'From', 96),
    date('to', 'Đến ngày', 'To', 96),
    integer('order', 'Thứ tự', 'Order', 70),
    text('pinned_by', 'Người ghim', 'Pinned by', 130),
    dateTime('pinned_at', 'Ghim lúc', 'Pinned at', 130),
    text('unpinned_by', 'Người gỡ', 'Unpinned by', 130),
    dateTime('unpinned_at', 'Gỡ lúc', 'Unpinned at', 130),
  ],
});
