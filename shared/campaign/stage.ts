import type { Labels } from '../locale/labels';

/** The life of a campaign round, in order (DOMAIN.md section 4). */
export const campaignStages = {
  du_thao: { vi: 'Dự thảo', en: 'Draft' },
  ban_hanh: { vi: 'Đã ban hành', en: 'Issued' },
  tuyen_truyen: { vi: 'Đang tuyên truyền', en: 'Under way' },
  thu_bao_cao: { vi: 'Thu báo cáo', en: 'Collecting reports' },
  kiem_tra: { vi: 'Kiểm tra, bổ sung', en: 'Checking' },
  tong_hop: { vi: 'Tổng hợp', en: 'Consolidating' },
  trinh_ky: { vi: 'Đã trình ký, ban hành', en: 'Reported' },
  luu: { vi: 'Lưu hồ sơ', en: 'Archived' },
} as const satisfies Record<string, Labels>;
export type CampaignStage = keyof typeof campaignStages;
