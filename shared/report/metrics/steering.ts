import { declareGroup } from './group';

/** Steering. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const steering = declareGroup({
  id: 'van_ban',
  labels: { vi: 'Chỉ đạo, triển khai', en: 'Steering' },
  metrics: [
    {
      id: 'vb_ban_hanh',
      labels: { vi: 'Văn bản triển khai, kế hoạch đã ban hành', en: 'Implementation documents issued' },
      unit: 'văn bản',
      kind: 'integer',
      limit: 50,
      usual: [1, 5],
      core: true,
      note: 'KH, CV, thông báo của phường',
    },
  ],
});
