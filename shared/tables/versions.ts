import { receiptChannels } from '../report/channel';
import { metrics } from '../report/metrics/index';
import { reportSources } from '../report/source';
import { metricColumn } from './reports';
import { declareTable } from './table';

/** *Báo cáo nhận*: every version of every report, as it was taken in. Only added to; *Báo cáo* shows the latest. */
export const versions = declareTable({
  id: 'versions',
  tab: { vi: 'Báo cáo nhận', en: 'Received reports' },
  frozenColumns: 6,
  spareRows: 0,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit', labels: { vi: 'Mã đơn vị', en: 'Unit id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit_name', labels: { vi: 'Đơn vị', en: 'Unit' }, kind: 'text', width: 240 },
    { id: 'version', labels: { vi: 'Bản thứ', en: 'Version' }, kind: 'integer', width: 64 },
    { id: 'round', labels: { vi: 'Lần bổ sung', en: 'Revision round' }, kind: 'integer', width: 70 },
    { id: 'received_on', labels: { vi: 'Ngày nhận', en: 'Received on' }, kind: 'date', width: 96 },
    {
      id: 'channel',
      labels: { vi: 'Hình thức nhận', en: 'Channel' },
      kind: 'choice',
      width: 150,
      choices: Object.values(receiptChannels),
    },
    {
      id: 'source',
      labels: { vi: 'Cách nhập', en: 'Taken in by' },
      kind: 'choice',
      width: 150,
      choices: Object.values(reportSources),
    },
    { id: 'document_number', labels: { vi: 'Số, ký hiệu', en: 'Number' }, kind: 'text', width: 120 },
    { id: 'document_date', labels: { vi: 'Ngày văn bản', en: 'Dated' }, kind: 'date', width: 96 },
    { id: 'link', labels: { vi: 'Tệp, liên kết', en: 'File or link' }, kind: 'link', width: 180 },
    { id: 'nil', labels: { vi: 'Không phát sinh', en: 'Nil return' }, kind: 'text', width: 80 },
    { id: 'themes', labels: { vi: 'Nội dung đã làm', en: 'Themes done' }, kind: 'text', width: 130 },
    {
      id: 'theme_links',
      labels: { vi: 'Minh chứng nội dung', en: 'Theme evidence' },
      kind: 'long-text',
      width: 220,
    },
    ...metrics.map(metricColumn),
    { id: 'approximate', labels: { vi: 'Số ước lượng', en: 'Estimates' }, kind: 'text', width: 160 },
    { id: 'difficulties', labels: { vi: 'Khó khăn', en: 'Difficulties' }, kind: 'long-text', width: 220 },
    { id: 'proposals', labels: { vi: 'Đề xuất', en: 'Proposals' }, kind: 'long-text', width: 220 },
    { id: 'confirmed', labels: { vi: 'Đã xác nhận', en: 'Confirmed' }, kind: 'text', width: 160 },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 220 },
    { id: 'taken_by', labels: { vi: 'Người nhập', en: 'Taken in by whom' }, kind: 'text', width: 150 },
    { id: 'taken_at', labels: { vi: 'Nhập lúc', en: 'Taken in at' }, kind: 'date-time', width: 130 },
  ],
});
