/** The life of a campaign round, in order (DOMAIN.md section 4). */
export declare const campaignStages: {
  readonly du_thao: {
    readonly vi: 'Dự thảo';
    readonly en: 'Draft';
  };
  readonly ban_hanh: {
    readonly vi: 'Đã ban hành';
    readonly en: 'Issued';
  };
  readonly tuyen_truyen: {
    readonly vi: 'Đang tuyên truyền';
    readonly en: 'Under way';
  };
  readonly thu_bao_cao: {
    readonly vi: 'Thu báo cáo';
    readonly en: 'Collecting reports';
  };
  readonly kiem_tra: {
    readonly vi: 'Kiểm tra, bổ sung';
    readonly en: 'Checking';
  };
  readonly tong_hop: {
    readonly vi: 'Tổng hợp';
    readonly en: 'Consolidating';
  };
  readonly trinh_ky: {
    readonly vi: 'Đã trình ký, ban hành';
    readonly en: 'Reported';
  };
  readonly luu: {
    readonly vi: 'Lưu hồ sơ';
    readonly en: 'Archived';
  };
};
export type CampaignStage = keyof typeof campaignStages;
