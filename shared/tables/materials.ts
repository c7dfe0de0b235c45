import { declareTable } from './table';

/** *Tài liệu*: material received for a campaign and handed on to units. The dispatch asks another office to provide it. */
export const materials = declareTable({
  id: 'materials',
  tab: { vi: 'Tài liệu', en: 'Material' },
  frozenColumns: 0,
  spareRows: 20,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'name', labels: { vi: 'Tên tài liệu', en: 'Material' }, kind: 'text', width: 320 },
    { id: 'source', labels: { vi: 'Cơ quan cung cấp', en: 'Provided by' }, kind: 'text', width: 200 },
    { id: 'received_on', labels: { vi: 'Ngày nhận', en: 'Received on' }, kind: 'date', width: 96 },
    { id: 'link', labels: { vi: 'Tệp, liên kết', en: 'File or link' }, kind: 'link', width: 220 },
    { id: 'handed_on', labels: { vi: 'Ngày chuyển', en: 'Handed on' }, kind: 'date', width: 96 },
    { id: 'handed_to', labels: { vi: 'Đã chuyển cho', en: 'Handed to' }, kind: 'text', width: 260 },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 200 },
  ],
});
