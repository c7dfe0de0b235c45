import { dateTime, hiddenId, rowId, text } from './column';
import { declareTable } from './table';

/** *Nhật ký*: who, when, what, old and new. Only added to, newest below. Personal data is masked before. `detail` and `undoes` are the add-on's own: what undo needs, and the line that this one took back. */
export const history = declareTable({
  id: 'history',
  tab: { vi: 'Nhật ký', en: 'History' },
  spareRows: 40,
  columns: [
    rowId,
    dateTime('at', 'Lúc', 'At', 130),
    text('by', 'Ai', 'Who', 180),
    text('action', 'Việc', 'Action', 160),
    text('tab', 'Trang', 'Tab', 110),
    text('subject', 'Đối tượng', 'Subject', 260),
    text('column', 'Cột', 'Column', 130),
    text('old', 'Trước', 'Before', 240),
    text('new', 'Sau', 'After', 240),
    hiddenId('detail', 'Chi tiết', 'Detail'),
    hiddenId('undoes', 'Hoàn tác dòng', 'Takes back'),
  ],
});
