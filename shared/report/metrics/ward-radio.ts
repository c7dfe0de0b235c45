import { declareGroup } from './group';

/** Ward radio; kind 1 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const wardRadio = declareGroup({
  id: 'truyen_thanh',
  labels: { vi: 'Truyền thanh cơ sở', en: 'Ward radio' },
  metrics: [
    {
      id: 'tt_tin_bai',
      labels: { vi: 'Tin, bài phát trên đài truyền thanh phường', en: 'News items produced for ward radio' },
      unit: 'tin, bài',
      kind: 'integer',
      limit: 500,
      usual: [1, 30],
      core: true,
      note: 'Không tính phát lại',
    },
    {
      id: 'tt_luot_phat',
      labels: { vi: 'Lượt phát trên hệ thống truyền thanh', en: 'Broadcast airings' },
      unit: 'lượt',
      kind: 'integer',
      limit: 5000,
      usual: [4, 180],
      core: true,
      note: 'Gồm phát lại; >= tt_tin_bai',
    },
    {
      id: 'tt_phut',
      labels: { vi: 'Tổng thời lượng phát', en: 'Total airtime' },
      unit: 'phút',
      kind: 'integer',
      limit: 60000,
      usual: [20, 3800],
      core: true,
      note: 'Nhập giờ → tool đổi ra phút; 1–60 phút/lượt',
    },
    {
      id: 'tt_cum_loa',
      labels: { vi: 'Cụm loa/điểm phát tham gia', en: 'Loudspeaker clusters used' },
      unit: 'cụm',
      kind: 'integer',
      limit: 300,
      usual: [5, 80],
      over: 'max',
      core: false,
      note: 'Trạng thái, không cộng dồn theo kỳ',
    },
  ],
});
