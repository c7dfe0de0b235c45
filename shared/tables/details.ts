import { declareTable } from './table';

/** What a line of *Nhật ký* has no room for (50,000 letters a cell), in parts. The add-on's own; only added to. */
export const details = declareTable({
  id: 'details',
  tab: { vi: 'Chi tiết nhật ký', en: 'History details' },
  hidden: true,
  frozenColumns: 0,
  spareRows: 5,
  columns: [
    { id: 'line', labels: { vi: 'Mã dòng nhật ký', en: 'History row id' }, kind: 'id', width: 200 },
    { id: 'part', labels: { vi: 'Phần', en: 'Part' }, kind: 'id', width: 480 },
  ],
});
