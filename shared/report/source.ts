import type { Labels } from '../locale/labels';

/** By which way a version of a report was taken in. `hand`: typed into *Báo cáo* itself. */
export const reportSources = {
  form: { vi: 'Biểu mẫu', en: 'Form' },
  prose: { vi: 'Đọc từ văn bản', en: 'Read from prose' },
  file: { vi: 'Nhập từ tệp', en: 'Imported file' },
  hand: { vi: 'Sửa tay', en: 'Edited by hand' },
} as const satisfies Record<string, Labels>;
export type ReportSource = keyof typeof reportSources;
