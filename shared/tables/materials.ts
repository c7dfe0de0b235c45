import { campaignId, date, link, note, rowId, text } from './column';
import { declareTable } from './table';

/** *Tài liệu*: material received for a campaign and handed on to units. The dispatch asks another office to provide it. */
export const materials = declareTable({
  id: 'materials',
  tab: { vi: 'Tài liệu', en: 'Material' },
  spareRows: 20,
  columns: [
    rowId,
    campaignId,
    text('name', 'Tên tài liệu', 'Material', 320),
    text('source', 'Cơ quan cung cấp', 'Provided by', 200),
    date('received_on', 'Ngày nhận', 'Received on', 96),
    link('link', 'Tệp, liên kết', 'File or link', 220),
    date('handed_on', 'Ngày chuyển', 'Handed on', 96),
    text('handed_to', 'Đã chuyển cho', 'Handed to', 260),
    note,
  ],
});
