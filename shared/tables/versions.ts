import { receiptChannels } from '../report/channel';
import { metrics } from '../report/metrics/index';
import { reportSources } from '../report/source';
import { campaignId, choice, date, dateTime, hiddenId, integer, link, longText, rowId, text } from './column';
import { metricColumn } from './reports';
import { declareTable } from './table';

/** *Báo cáo nhận*: every version of every report, as it was taken in. Only added to; *Báo cáo* shows the latest. */
export const versions = declareTable({
  id: 'versions',
  tab: { vi: 'Báo cáo nhận', en: 'Received reports' },
  frozenColumns: 6,
  spareRows: 0,
  columns: [
    rowId,
    campaignId,
    hiddenId('unit', 'Mã đơn vị', 'Unit id'),
    text('unit_name', 'Đơn vị', 'Unit', 240),
    integer('version', 'Bản thứ', 'Version', 64),
    integer('round', 'Lần bổ sung', 'Revision round', 70),
    date('received_on', 'Ngày nhận', 'Received on', 96),
    choice('channel', 'Hình thức nhận', 'Channel', 150, receiptChannels),
    choice('source', 'Cách nhập', 'Taken in by', 150, reportSources),
    text('document_number', 'Số, ký hiệu', 'Number', 120),
    date('document_date', 'Ngày văn bản', 'Dated', 96),
    link('link', 'Tệp, liên kết', 'File or link', 180),
    text('nil', 'Không phát sinh', 'Nil return', 80),
    text('themes', 'Nội dung đã làm', 'Themes done', 130),
    longText('theme_links', 'Minh chứng nội dung', 'Theme evidence', 220),
    ...metrics.map(metricColumn),
    text('approximate', 'Số ước lượng', 'Estimates', 160),
    longText('difficulties', 'Khó khăn', 'Difficulties', 220),
    longText('proposals', 'Đề xuất', 'Proposals', 220),
    text('confirmed', 'Đã xác nhận', 'Confirmed', 160),
    text('note', 'Ghi chú', 'Note', 220),
    text('taken_by', 'Người nhập', 'Taken in by whom', 150),
    dateTime('taken_at', 'Nhập lúc', 'Taken in at', 130),
  ],
});
