import { declareGroup } from './group';

/** Visual. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const visual = declareGroup({
  id: 'truc_quan',
  labels: { vi: 'Tuyên truyền trực quan', en: 'Visual' },
  metrics: [
    {
      id: 'bang_ron',
      labels: { vi: 'Băng rôn, khẩu hiệu', en: 'Banners and slogans hung' },
      unit: 'tấm',
      kind: 'integer',
      limit: 2000,
      usual: [1, 60],
      core: true,
      note: 'Thường gộp 1 dòng',
    },
    {
      id: 'pa_no',
      labels: { vi: 'Pa nô', en: 'Billboards/panels' },
      unit: 'tấm',
      kind: 'integer',
      limit: 500,
      usual: [0, 20],
      core: true,
    },
    {
      id: 'ap_phich',
      labels: { vi: 'Áp phích', en: 'Posters' },
      unit: 'tờ',
      kind: 'integer',
      limit: 20000,
      usual: [0, 500],
      core: false,
    },
    {
      id: 'phuon',
      labels: { vi: 'Cờ, phướn tuyên truyền', en: 'Campaign flags/pennants' },
      unit: 'cái',
      kind: 'integer',
      limit: 20000,
      usual: [0, 500],
      core: false,
      note: 'Không tính cờ lễ',
    },
  ],
});
