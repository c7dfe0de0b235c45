import { declareGroup } from './group';

/** Notice boards; kind 2 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const noticeBoards = declareGroup({
  id: 'bang_tin',
  labels: { vi: 'Bảng tin công cộng, LED', en: 'Notice boards' },
  metrics: [
    {
      id: 'bt_diem',
      labels: { vi: 'Bảng tin công cộng/điểm niêm yết', en: 'Public notice boards used' },
      unit: 'điểm',
      kind: 'integer',
      limit: 500,
      usual: [1, 40],
      over: 'max',
      core: false,
    },
    {
      id: 'led_luot',
      labels: { vi: 'Lượt chạy chữ trên bảng LED/màn hình', en: 'LED message runs' },
      unit: 'lượt',
      kind: 'integer',
      limit: 50000,
      usual: [10, 2000],
      core: false,
      note: 'Ghi số bảng ở ghi chú',
    },
  ],
});
