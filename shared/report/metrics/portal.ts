import { declareGroup } from './group';

/** Portal; kind 6 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const portal = declareGroup({
  id: 'cong_ttdt',
  labels: { vi: 'Cổng/Trang TTĐT', en: 'Portal' },
  metrics: [
    {
      id: 'web_tin',
      labels: { vi: 'Tin, bài trên cổng/trang TTĐT', en: 'Portal news items' },
      unit: 'tin, bài',
      kind: 'integer',
      limit: 500,
      usual: [1, 20],
      core: true,
      note: 'Với BBT: đối chiếu Nhật ký đăng tải',
    },
    {
      id: 'web_xem',
      labels: { vi: 'Lượt xem tin, bài trên trang', en: 'Portal page views' },
      unit: 'lượt',
      kind: 'integer',
      limit: 10000000,
      usual: [50, 20000],
      core: false,
    },
  ],
});
