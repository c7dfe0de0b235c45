import { pinPositions } from '../publication/genre';
import { declareTable } from './table';

/** *Ghim*: one row per pin, dated, because pins are evidence; `unpinned_at` ends it. */
export const pins = declareTable({
  id: 'pins',
  tab: { vi: 'Ghim', en: 'Pins' },
  frozenColumns: 0,
  spareRows: 40,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'article', labels: { vi: 'Mã tin bài', en: 'Article id' }, kind: 'id', width: 80, hidden: true },
    { id: 'title', labels: { vi: 'Tiêu đề', en: 'Title' }, kind: 'text', width: 360 },
    { id: 'url', labels: { vi: 'Đường dẫn', en: 'Address' }, kind: 'link', width: 260 },
    {
      id: 'position',
      labels: { vi: 'Vị trí', en: 'Position' },
      kind: 'choice',
      width: 110,
      choices: Object.values(pinPositions),
    },
    { id: 'from', labels: { vi: 'Từ ngày', en: 'From' }, kind: 'date', width: 96 },
    { id: 'to', labels: { vi: 'Đến ngày', en: 'To' }, kind: 'date', width: 96 },
    { id: 'order', labels: { vi: 'Thứ tự', en: 'Order' }, kind: 'integer', width: 70 },
    { id: 'pinned_by', labels: { vi: 'Người ghim', en: 'Pinned by' }, kind: 'text', width: 130 },
    { id: 'pinned_at', labels: { vi: 'Ghim lúc', en: 'Pinned at' }, kind: 'date-time', width: 130 },
    { id: 'unpinned_by', labels: { vi: 'Người gỡ', en: 'Unpinned by' }, kind: 'text', width: 130 },
    { id: 'unpinned_at', labels: { vi: 'Gỡ lúc', en: 'Unpinned at' }, kind: 'date-time', width: 130 },
  ],
});
