import { receiptChannels } from '../report/channel';
import { coreMetrics } from '../report/metrics/index';
import { reportStatuses } from '../report/status';
import { type Column, declareTable } from './table';

const metricColumns = coreMetrics.map(
  (metric): Column<typeof metric.id> => ({
    id: metric.id,
    labels: metric.labels,
    kind: metric.kind,
    width: 116,
  }),
);

/** *Báo cáo*: one row per unit and campaign; the officer sets the status, the due state is a formula. */
export const reports = declareTable({
  id: 'reports',
  tab: { vi: 'Báo cáo', en: 'Reports' },
  frozenColumns: 6,
  spareRows: 0,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit', labels: { vi: 'Mã đơn vị', en: 'Unit id' }, kind: 'id', width: 80, hidden: true },
    { id: 'order', labels: { vi: 'STT', en: 'No.' }, kind: 'integer', width: 44 },
    { id: 'unit_name', labels: { vi: 'Đơn vị', en: 'Unit' }, kind: 'text', width: 340 },
    {
      id: 'status',
      labels: { vi: 'Tình trạng báo cáo', en: 'Report status' },
      kind: 'choice',
      width: 180,
      choices: Object.values(reportStatuses),
    },
    { id: 'due', labels: { vi: 'Thời hạn', en: 'Due' }, kind: 'formula', width: 150 },
    { id: 'document_number', labels: { vi: 'Số, ký hiệu', en: 'Number' }, kind: 'text', width: 120 },
    { id: 'document_date', labels: { vi: 'Ngày văn bản', en: 'Dated' }, kind: 'date', width: 96 },
    { id: 'received_on', labels: { vi: 'Ngày nhận', en: 'Received on' }, kind: 'date', width: 96 },
    {
      id: 'channel',
      labels: { vi: 'Hình thức nhận', en: 'Channel' },
      kind: 'choice',
      width: 130,
      choices: Object.values(receiptChannels),
    },
    { id: 'link', labels: { vi: 'Tệp, liên kết', en: 'File or link' }, kind: 'link', width: 180 },
    ...metricColumns,
    { id: 'extended_to', labels: { vi: 'Gia hạn đến', en: 'Extended to' }, kind: 'date', width: 96 },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 220 },
  ],
});
