import { declareGroup } from './group';

/** Resources. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const resources = declareGroup({
  id: 'nguon_luc',
  labels: { vi: 'Nguồn lực', en: 'Resources' },
  metrics: [
    {
      id: 'kp_ns',
      labels: { vi: 'Kinh phí ngân sách cho truyền thông', en: 'Budget spent' },
      unit: 'triệu đồng',
      kind: 'decimal',
      limit: 10000,
      usual: [0, 100],
      core: false,
      note: '0,1 triệu',
    },
    {
      id: 'kp_xhh',
      labels: { vi: 'Kinh phí xã hội hóa cho truyền thông', en: 'Private funding' },
      unit: 'triệu đồng',
      kind: 'decimal',
      limit: 10000,
      usual: [0, 100],
      core: false,
    },
  ],
});
