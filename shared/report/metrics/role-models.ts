import { declareGroup } from './group';

/** Role models. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const roleModels = declareGroup({
  id: 'dien_hinh',
  labels: { vi: 'Gương điển hình, mô hình', en: 'Role models' },
  metrics: [
    {
      id: 'guong',
      labels: { vi: 'Gương điển hình (cá nhân, hộ) được tuyên truyền', en: 'Role models publicised' },
      unit: 'gương',
      kind: 'integer',
      limit: 200,
      usual: [0, 10],
      core: true,
      note: 'Chỉ số lượng + link bài đã đăng công khai',
    },
    {
      id: 'mo_hinh',
      labels: { vi: 'Mô hình giảm nghèo, “Dân vận khéo” được tuyên truyền', en: 'Good models publicised' },
      unit: 'mô hình',
      kind: 'integer',
      limit: 200,
      usual: [0, 8],
      core: true,
    },
  ],
});
