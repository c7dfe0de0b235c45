import { activityKinds } from '../activity/kinds';
import { declareTable } from './table';

/** *Hoạt động*: what is not on the web (broadcasts, banners, leaflets, meetings), with what shows it. */
export const activities = declareTable({
  id: 'activities',
  tab: { vi: 'Hoạt động', en: 'Activities' },
  frozenColumns: 0,
  spareRows: 20,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit', labels: { vi: 'Mã đơn vị', en: 'Unit id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit_name', labels: { vi: 'Đơn vị', en: 'Unit' }, kind: 'text', width: 240 },
    {
      id: 'kind',
      labels: { vi: 'Loại hoạt động', en: 'Kind' },
      kind: 'choice',
      width: 290,
      choices: Object.values(activityKinds).map((kind) => kind.labels),
    },
    { id: 'date', labels: { vi: 'Ngày', en: 'Date' }, kind: 'date', width: 96 },
    { id: 'quantity', labels: { vi: 'Số lượng', en: 'Quantity' }, kind: 'integer', width: 84 },
    { id: 'place', labels: { vi: 'Địa điểm', en: 'Place' }, kind: 'text', width: 200 },
    { id: 'theme', labels: { vi: 'Nội dung', en: 'Theme' }, kind: 'integer', width: 80 },
    { id: 'attendance', labels: { vi: 'Số người dự', en: 'Attendance' }, kind: 'integer', width: 84 },
    {
      id: 'script',
      labels: { vi: 'Bài phát, sổ phát thanh', en: 'Script or log' },
      kind: 'text',
      width: 180,
    },
    { id: 'link', labels: { vi: 'Minh chứng', en: 'Evidence' }, kind: 'link', width: 240 },
    {
      id: 'lacks',
      labels: { vi: 'Còn thiếu minh chứng', en: 'Evidence missing' },
      kind: 'formula',
      width: 220,
    },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 200 },
  ],
});
