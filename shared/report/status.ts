import type { Labels } from '../locale/labels';

/** What the officer says of a report (axis A, DOMAIN.md section 4). The due state (axis B) is a formula. */
export const reportStatuses = {
  chua_nop: { vi: 'Chưa nộp', en: 'Not submitted' },
  da_nhan: { vi: 'Đã nhận, chờ kiểm tra', en: 'Received, to be checked' },
  yeu_cau_bs: { vi: 'Yêu cầu bổ sung', en: 'Revision requested' },
  da_bs: { vi: 'Đã bổ sung, chờ kiểm tra', en: 'Revised, to be checked' },
  dat: { vi: 'Đạt', en: 'Accepted' },
  khong_ps: { vi: 'Không phát sinh', en: 'Nil return' },
  mien: { vi: 'Không thuộc diện báo cáo', en: 'Exempt' },
} as const satisfies Record<string, Labels>;

export type ReportStatus = keyof typeof reportStatuses;

/** Reported, as CONTRACTS "Counting" has it; the rest is `chua_nop` and `mien`. */
export const reportedStatuses = ['da_nhan', 'yeu_cau_bs', 'da_bs', 'dat', 'khong_ps'] as const;
export const acceptedStatuses = ['dat', 'khong_ps'] as const;
