import { unitKinds } from '../unit/kind';
import { declareTable } from './table';

/**
 * *Đơn vị*: dated versions of the units that report. Official codes are reused for other names, so `id` is our
 * own; a unit is valid from `valid_from` to `valid_to` (blank: until further notice).
 */
export const units = declareTable({
  id: 'units',
  tab: { vi: 'Đơn vị', en: 'Units' },
  frozenColumns: 0,
  spareRows: 20,
  columns: [
    { id: 'id', labels: { vi: 'Mã đơn vị', en: 'Unit id' }, kind: 'id', width: 160, hidden: true },
    { id: 'order', labels: { vi: 'Thứ tự', en: 'Order' }, kind: 'integer', width: 64 },
    { id: 'code', labels: { vi: 'Mã ĐVHC', en: 'Official code' }, kind: 'text', width: 84 },
    {
      id: 'kind',
      labels: { vi: 'Loại', en: 'Kind' },
      kind: 'choice',
      width: 110,
      choices: Object.values(unitKinds),
    },
    { id: 'name', labels: { vi: 'Tên', en: 'Name' }, kind: 'text', width: 220 },
    { id: 'short_name', labels: { vi: 'Tên ngắn', en: 'Short name' }, kind: 'text', width: 150 },
    { id: 'aliases', labels: { vi: 'Tên khác', en: 'Other names' }, kind: 'text', width: 220 },
    {
      id: 'needs_prefix',
      labels: { vi: 'Chỉ nhận khi có chữ phường, xã', en: 'Only with its kind before it' },
      kind: 'text',
      width: 110,
    },
    { id: 'valid_from', labels: { vi: 'Từ ngày', en: 'From' }, kind: 'date', width: 96 },
    { id: 'valid_to', labels: { vi: 'Đến ngày', en: 'To' }, kind: 'date', width: 96 },
    { id: 'predecessors', labels: { vi: 'Lập từ', en: 'Formed from' }, kind: 'text', width: 240 },
    { id: 'successor', labels: { vi: 'Nay thuộc', en: 'Now part of' }, kind: 'text', width: 180 },
    { id: 'legal_basis', labels: { vi: 'Căn cứ', en: 'Legal basis' }, kind: 'text', width: 200 },
    { id: 'contact', labels: { vi: 'Liên hệ cơ quan', en: 'Office contact' }, kind: 'text', width: 180 },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 200 },
  ],
});
