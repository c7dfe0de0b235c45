import { id } from './column';
import { declareTable } from './table';

/** Reports of a file on their way into the tracker: all of a batch are here before the first is written. The add-on's own. */
export const staging = declareTable({
  id: 'staging',
  tab: { vi: 'Chờ ghi', en: 'Staging' },
  hidden: true,
  spareRows: 0,
  columns: [
    id('id', 'Mã dòng', 'Row id', 200),
    id('batch', 'Mã lần nhập', 'Batch', 200),
    id('part', 'Phần', 'Part', 480),
  ],
});
