import { receiptChannels } from '../report/channel';
import { coreMetrics, metrics } from '../report/metrics/index';
import { reportStatuses } from '../report/status';
import { campaignId, choice, date, formula, hiddenId, integer, link, longText, rowId, text } from './column';
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
    rowId,
    campaignId,
    hiddenId('unit', 'Mã đơn vị', 'Unit id'),
    hiddenId('duty', 'Mã đơn vị nhận nghĩa vụ', 'Unit that took the duty over'),
    integer('order', 'STT', 'No.', 44),
    text('unit_name', 'Đơn vị', 'Unit', 340),
    choice('status', 'Tình trạng báo cáo', 'Report status', 220, reportStatuses),
    formula('due', 'Thời hạn', 'Due', 150),
    date('extended_to', 'Gia hạn đến', 'Extended to', 96),
    text('extension', 'Lý do gia hạn, người cho phép', 'Why extended, granted by', 200),
    integer('round', 'Lần bổ sung', 'Round', 70),
    longText('reasons', 'Nội dung cần bổ sung', 'To be supplemented', 260),
    text('note', 'Ghi chú', 'Note', 220),
    hiddenId('received', 'Mã bản nhận', 'Draft ids'),
    hiddenId('digest', 'Dấu số liệu', 'Digest'),
    integer('version', 'Bản thứ', 'Version', 64),
    text('document_number', 'Số, ký hiệu', 'Number', 120),
    date('document_date', 'Ngày văn bản', 'Dated', 96),
    date('received_on', 'Ngày nhận', 'Received on', 96),
    choice('channel', 'Hình thức nhận', 'Channel', 150, receiptChannels),
    text('arrivals', 'Các lần nhận', 'Arrivals', 200),
    link('link', 'Tệp, liên kết', 'File or link', 180),
    text('themes', 'Nội dung đã làm', 'Themes done', 130),
    longText('theme_links', 'Minh chứng nội dung', 'Theme evidence', 220),
    ...coreMetrics.map(metricColumn),
    ...metrics.filter((metric) => !metric.core).map(metricColumn),
  ],
});
