import { declareTable } from './table';

/** *Nhật ký*: who, when, what, old and new. Only added to, newest below. Personal data is masked before. `detail` and `undoes` are the add-on's own: what undo needs, and the line that this one took back. */
export const history = declareTable({
  id: 'history',
  tab: { vi: 'Nhật ký', en: 'History' },
  frozenColumns: 0,
  spareRows: 40,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'at', labels: { vi: 'Lúc', en: 'At' }, kind: 'date-time', width: 130 },
    { id: 'by', labels: { vi: 'Ai', en: 'Who' }, kind: 'text', width: 180 },
    { id: 'action', labels: { vi: 'Việc', en: 'Action' }, kind: 'text', width: 160 },
    { id: 'tab', labels: { vi: 'Trang', en: 'Tab' }, kind: 'text', width: 110 },
    { id: 'subject', labels: { vi: 'Đối tượng', en: 'Subject' }, kind: 'text', width: 260 },
    { id: 'column', labels: { vi: 'Cột', en: 'Column' }, kind: 'text', width: 130 },
    { id: 'old', labels: { vi: 'Trước', en: 'Before' }, kind: 'text', width: 240 },
    { id: 'new', labels: { vi: 'Sau', en: 'After' }, kind: 'text', width: 240 },
    { id: 'detail', labels: { vi: 'Chi tiết', en: 'Detail' }, kind: 'id', width: 80, hidden: true },
    { id: 'undoes', labels: { vi: 'Hoàn tác dòng', en: 'Takes back' }, kind: 'id', width: 80, hidden: true },
  ],
});
