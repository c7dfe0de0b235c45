import { declareGroup } from './group';

/** Mobile & arts. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const mobile = declareGroup({
  id: 'luu_dong',
  labels: { vi: 'Lưu động, văn nghệ', en: 'Mobile & arts' },
  metrics: [
    {
      id: 'xe_loa',
      labels: { vi: 'Tuyên truyền lưu động bằng xe loa', en: 'Mobile loudspeaker runs' },
      unit: 'lượt',
      kind: 'integer',
      limit: 1000,
      usual: [0, 32],
      core: true,
    },
    {
      id: 'vn_buoi',
      labels: { vi: 'Văn nghệ, sân khấu hóa, hội thi', en: 'Performances / contests' },
      unit: 'buổi',
      kind: 'integer',
      limit: 100,
      usual: [0, 3],
      core: false,
    },
    {
      id: 'vn_nguoi',
      labels: { vi: 'Lượt người xem, dự văn nghệ/hội thi', en: 'Audience' },
      unit: 'lượt người',
      kind: 'integer',
      limit: 100000,
      usual: [0, 1500],
      core: false,
    },
  ],
});
