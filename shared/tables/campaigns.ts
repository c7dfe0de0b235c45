import { campaignStages } from '../campaign/stage';
import { choice, date, formula, id, longText, text } from './column';
import { declareTable } from './table';

/** *Đợt*: one row per campaign round. The active one is named in *Cấu hình* by its code; blanks are what is not known yet. */
export const campaigns = declareTable({
  id: 'campaigns',
  tab: { vi: 'Đợt', en: 'Campaigns' },
  spareRows: 5,
  columns: [
    id('id', 'Mã đợt', 'Campaign code', 96),
    text('title', 'Tên đợt', 'Title', 560),
    choice('stage', 'Giai đoạn', 'Stage', 140, campaignStages),
    date('lock_on', 'Ngày khóa số liệu', 'Figures locked on', 110),
    formula('missing', 'Còn thiếu', 'Missing', 220),
    text('document_number', 'Số, ký hiệu', 'Number', 120),
    date('document_date', 'Ngày văn bản', 'Dated', 96),
    date('period_from', 'Từ ngày', 'From', 96),
    date('period_to', 'Đến ngày', 'To', 96),
    date('deadline', 'Hạn báo cáo', 'Deadline', 96),
    text('issuer', 'Cơ quan ban hành', 'Issuer', 220),
    text('place', 'Địa danh', 'Place', 100),
    text('signer_authority', 'Quyền hạn ký', 'Signed for', 150),
    text('signer_position', 'Chức vụ', 'Position', 160),
    text('signer_name', 'Người ký', 'Signer', 160),
    longText('legal_bases', 'Căn cứ', 'Legal bases', 320),
    longText('addressees', 'Kính gửi', 'Addressees', 240),
    longText('recipients', 'Nơi nhận', 'Copies to', 200),
    text('report_to', 'Nơi nhận báo cáo', 'Reports go to', 220),
    longText('note', 'Ghi chú', 'Note', 260),
  ],
});
