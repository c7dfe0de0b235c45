import type { Labels } from '../locale/labels';

/** What can show that an activity took place, in the order of the form. */
export const activityEvidence = {
  date: { vi: 'Ngày thực hiện', en: 'Date' },
  quantity: { vi: 'Số lượng', en: 'Quantity' },
  place: { vi: 'Địa điểm', en: 'Place' },
  theme: { vi: 'Nội dung', en: 'Theme' },
  attendance: { vi: 'Số người theo danh sách dự', en: 'Number on the attendance list' },
  script: { vi: 'Bài phát hoặc sổ theo dõi phát thanh', en: 'Script or broadcast log' },
  link: { vi: 'Liên kết văn bản hoặc ảnh', en: 'Link to a document or photo' },
} as const satisfies Record<string, Labels>;
export type ActivityEvidence = keyof typeof activityEvidence;
