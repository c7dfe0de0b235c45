import { declareGroup } from './group';

/** Print; kind 3 and 4 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const print = declareGroup({
  id: 'tai_lieu',
  labels: { vi: 'Bản tin, tài liệu không kinh doanh', en: 'Print' },
  metrics: [
    {
      id: 'to_roi',
      labels: { vi: 'Tờ rơi, tờ gấp', en: 'Leaflets distributed' },
      unit: 'tờ',
      kind: 'integer',
      limit: 100000,
      usual: [0, 3000],
      core: true,
    },
    {
      id: 'so_tay',
      labels: { vi: 'Sổ tay, cẩm nang, bản tin in', en: 'Handbooks / bulletins' },
      unit: 'cuốn',
      kind: 'integer',
      limit: 20000,
      usual: [0, 300],
      core: false,
    },
  ],
});
