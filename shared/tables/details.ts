import { id } from './column';
import { declareTable } from './table';

/** What a line of *Nhật ký* has no room for (50,000 letters a cell), in parts. The add-on's own; only added to. */
export const details = declareTable({
  id: 'details',
  tab: { vi: 'Chi tiết nhật ký', en: 'History details' },
  hidden: true,
  spareRows: 5,
  columns: [id('line', 'Mã dòng nhật ký', 'History row id', 200), id('part', 'Phần', 'Part', 480)],
});
