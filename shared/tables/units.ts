import { unitKinds } from '../unit/kind';
import { choice, date, integer, note, text } from './column';
import { declareTable } from './table';

/**
 * *Đơn vị*: dated versions of the units that report. Official codes are reused for other names, so `id` is our
 * own; a unit is valid from `valid_from` to `valid_to` (blank: until further notice).
 */
export const units = declareTable({
  id: 'units',
  tab: { vi: 'Đơn vị', en: 'Units' },
  spareRows: 20,
  columns: [
    { id: 'id', labels: { vi: 'Mã đơn vị', en: 'Unit id' }, kind: 'id', width: 160, hidden: true },
    integer('order', 'Thứ tự', 'Order', 64),
    text('code', 'Mã ĐVHC', 'Official code', 84),
    choice('kind', 'Loại', 'Kind', 110, unitKinds),
    text('name', 'Tên', 'Name', 220),
    text('short_name', 'Tên ngắn', 'Short name', 150),
    text('aliases', 'Tên khác', 'Other names', 220),
    text('needs_prefix', 'Chỉ nhận khi có chữ phường, xã', 'Only with its kind before it', 110),
    date('valid_from', 'Từ ngày', 'From', 96),
    date('valid_to', 'Đến ngày', 'To', 96),
    text('predecessors', 'Lập từ', 'Formed from', 240),
    text('successor', 'Nay thuộc', 'Now part of', 180),
    text('legal_basis', 'Căn cứ', 'Legal basis', 200),
    text('contact', 'Liên hệ cơ quan', 'Office contact', 180),
    note,
  ],
});
