import { campaignStages } from '../campaign/stage';
import { declareTable } from './table';

/** *Đợt*: one row per campaign round. The active one is named in *Cấu hình* by its code; blanks are what is not known yet. */
export const campaigns = declareTable({
  id: 'campaigns',
  tab: { vi: 'Đợt', en: 'Campaigns' },
  frozenColumns: 0,
  spareRows: 5,
  columns: [
    { id: 'id', labels: { vi: 'Mã đợt', en: 'Campaign code' }, kind: 'id', width: 96 },
    { id: 'title', labels: { vi: 'Tên đợt', en: 'Title' }, kind: 'text', width: 560 },
    {
      id: 'stage',
      labels: { vi: 'Giai đoạn', en: 'Stage' },
      kind: 'choice',
      width: 140,
      choices: Object.values(campaignStages),
    },
    { id: 'lock_on', labels: { vi: 'Ngày khóa số liệu', en: 'Figures locked on' }, kind: 'date', width: 110 },
    { id: 'missing', labels: { vi: 'Còn thiếu', en: 'Missing' }, kind: 'formula', width: 220 },
    { id: 'document_number', labels: { vi: 'Số, ký hiệu', en: 'Number' }, kind: 'text', width: 120 },
    { id: 'document_date', labels: { vi: 'Ngày văn bản', en: 'Dated' }, kind: 'date', width: 96 },
    { id: 'period_from', labels: { vi: 'Từ ngày', en: 'From' }, kind: 'date', width: 96 },
    { id: 'period_to', labels: { vi: 'Đến ngày', en: 'To' }, kind: 'date', width: 96 },
    { id: 'deadline', labels: { vi: 'Hạn báo cáo', en: 'Deadline' }, kind: 'date', width: 96 },
    { id: 'issuer', labels: { vi: 'Cơ quan ban hành', en: 'Issuer' }, kind: 'text', width: 220 },
    { id: 'place', labels: { vi: 'Địa danh', en: 'Place' }, kind: 'text', width: 100 },
    { id: 'signer_authority', labels: { vi: 'Quyền hạn ký', en: 'Signed for' }, kind: 'text', width: 150 },
    { id: 'signer_position', labels: { vi: 'Chức vụ', en: 'Position' }, kind: 'text', width: 160 },
    { id: 'signer_name', labels: { vi: 'Người ký', en: 'Signer' }, kind: 'text', width: 160 },
    { id: 'legal_bases', labels: { vi: 'Căn cứ', en: 'Legal bases' }, kind: 'long-text', width: 320 },
    { id: 'addressees', labels: { vi: 'Kính gửi', en: 'Addressees' }, kind: 'long-text', width: 240 },
    { id: 'recipients', labels: { vi: 'Nơi nhận', en: 'Copies to' }, kind: 'long-text', width: 200 },
    { id: 'report_to', labels: { vi: 'Nơi nhận báo cáo', en: 'Reports go to' }, kind: 'text', width: 220 },
    { id: 'note', labels: { vi: 'Ghi chú', en: 'Note' }, kind: 'long-text', width: 260 },
  ],
});
