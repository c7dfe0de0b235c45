import { receiptChannels } from '../report/channel';
import { coreMetrics, metrics } from '../report/metrics/index';
import { reportStatuses } from '../report/status';
import { type Column, declareTable } from './table';

type MetricColumn = Column<(typeof metrics)[number]['id']>;
/** A metric as a column of figures. */
export const metricColumn = ({ id, labels, kind }: (typeof metrics)[number]): MetricColumn => ({
  id,
  labels,
  kind,
  width: 116,
});

/**
 * *Báo cáo*: one row per unit and campaign, with the latest version of its report; all versions are in *Báo cáo nhận*.
 * The officer sets the status, the due state is a formula. `duty` is the unit that the duty to report has gone over
 * to, `received` holds the ids of the drafts that came in last, `digest` stands for the figures of the last of them,
 * `themes` is what the report tells of each theme (`1C 2K`). What is written together stands together.
 */
export const reports = declareTable({
  id: 'reports',
  tab: { vi: 'Báo cáo', en: 'Reports' },
  frozenColumns: 7,
  spareRows: 0,
  columns: [
    { id: 'id', labels: { vi: 'Mã dòng', en: 'Row id' }, kind: 'id', width: 80, hidden: true },
    { id: 'campaign', labels: { vi: 'Mã đợt', en: 'Campaign id' }, kind: 'id', width: 80, hidden: true },
    { id: 'unit', labels: { vi: 'Mã đơn vị', en: 'Unit id' }, kind: 'id', width: 80, hidden: true },
    {
      id: 'duty',
      labels: { vi: 'Mã đơn vị nhận nghĩa vụ', en: 'Unit that took the duty over' },
      kind: 'id',
      width: 80,
      hidden: true,
    },
    { id: 'order', labels: { vi: 'STT', en: 'No.' }, kind: 'integer', width: 44 },
    { id: 'unit_name', labels: { vi: 'Đơn vị', en: 'Unit' }, kind: 'text', width: 340 },
    {
      id: 'status',
      labels: { vi: 'Tình trạng báo cáo', en: 'Report status' },
      kind: 'choice',
      width: 220,
      choices: Object.values(reportStatuses),
    },
    { id: 'due', labels: { vi: 'Thời hạn', en: 'Due' }, kind: 'formula', width: 150 },
    { id: 'extended_to', labels: { vi: 'Gia hạn đến', en: 'Extended to' }, kind: 'date', width: 96 },
    {
      id: 'extension',
      labels: { vi: 'Lý do gia hạn, người cho phép', en: 'Why extended, granted by' },
      kind: 'text',
      width: 200,
    },
    { id: 'round', labels: { vi: 'Lần bổ sung', en: 'Round' }, kind: 'integer', width: 70 },
    {
      id: 'reasons',
      labels: { vi: 'Nội dung cần bổ sung', en: 'To be supplemented' },
      kind: 'long-text',
      width: 260,
    },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'text', width: 220 },
    { id: 'received', labels: { vi: 'Mã bản nhận', en: 'Draft ids' }, kind: 'id', width: 80, hidden: true },
    { id: 'digest', labels: { vi: 'Dấu số liệu', en: 'Digest' }, kind: 'id', width: 80, hidden: true },
    { id: 'version', labels: { vi: 'Bản thứ', en: 'Version' }, kind: 'integer', width: 64 },
    { id: 'document_number', labels: { vi: 'Số, ký hiệu', en: 'Number' }, kind: 'text', width: 120 },
    { id: 'document_date', labels: { vi: 'Ngày văn bản', en: 'Dated' }, kind: 'date', width: 96 },
    { id: 'received_on', labels: { vi: 'Ngày nhận', en: 'Received on' }, kind: 'date', width: 96 },
    {
      id: 'channel',
      labels: { vi: 'Hình thức nhận', en: 'Channel' },
      kind: 'choice',
      width: 150,
      choices: Object.values(receiptChannels),
    },
    { id: 'arrivals', labels: { vi: 'Các lần nhận', en: 'Arrivals' }, kind: 'text', width: 200 },
    { id: 'link', labels: { vi: 'Tệp, liên kết', en: 'File or link' }, kind: 'link', width: 180 },
    { id: 'themes', labels: { vi: 'Nội dung đã làm', en: 'Themes done' }, kind: 'text', width: 130 },
    {
      id: 'theme_links',
      labels: { vi: 'Minh chứng nội dung', en: 'Theme evidence' },
      kind: 'long-text',
      width: 220,
    },
    ...coreMetrics.map(metricColumn),
    ...metrics.filter((metric) => !metric.core).map(metricColumn),
  ],
});
