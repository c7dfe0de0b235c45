import { activityKinds } from '../activity/kinds';
import { campaignId, date, formula, hiddenId, integer, link, note, rowId, text } from './column';
import { declareTable } from './table';

/** *Hoạt động*: what is not on the web (broadcasts, banners, leaflets, meetings), with what shows it. */
export const activities = declareTable({
  id: 'activities',
  tab: { vi: 'Hoạt động', en: 'Activities' },
  spareRows: 20,
  columns: [
    rowId,
    campaignId,
    hiddenId('unit', 'Mã đơn vị', 'Unit id'),
    text('unit_name', 'Đơn vị', 'Unit', 240),
    {
      id: 'kind',
      labels: { vi: 'Loại hoạt động', en: 'Kind' },
      kind: 'choice',
      width: 290,
      choices: Object.values(activityKinds).map((kind) => kind.labels),
    },
    date('date', 'Ngày', 'Date', 96),
    integer('quantity', 'Số lượng', 'Quantity', 84),
    text('place', 'Địa điểm', 'Place', 200),
    integer('theme', 'Nội dung', 'Theme', 80),
    integer('attendance', 'Số người dự', 'Attendance', 84),
    text('script', 'Bài phát, sổ phát thanh', 'Script or log', 180),
    link('link', 'Minh chứng', 'Evidence', 240),
    formula('lacks', 'Còn thiếu minh chứng', 'Evidence missing', 220),
    note,
  ],
});
