import { declareTable } from './table';

/** Reports of a file on their way into the tracker: all of a batch are here before the first is written. The add-on's own. */
export const staging = declareTable({
  id: 'staging',
  tab: { vi: 'Chờ ghi', en: 'Staging' },
  hidden: true,
  frozenColumns: 0,
  spareRows: 0,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 200 },
    { id: 'batch', labels: { vi: 'Mã lần nhập', en: 'Batch' }, kind: 'id', width: 200 },
    { id: 'part', labels: { vi: 'Phần', en: 'Part' }, kind: 'id', width: 480 },
  ],
});
