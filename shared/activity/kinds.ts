import type { Labels } from '../locale/labels';
import type { MetricId } from '../report/metrics/index';
import type { ActivityEvidence } from './evidence';

export type ActivityKindFacts = {
  readonly labels: Labels;
  /** What its quantity counts. */
  readonly unit: Labels;
  /** The figures of a report that it adds to; a metric belongs to one kind at most. */
  readonly metrics: readonly MetricId[];
  /** The least evidence without which it cannot be told from a claim. */
  readonly needs: readonly ActivityEvidence[];
};

/** What is done where no page shows it, the kinds of grassroots information of DOMAIN.md 2.2 put together. */
export const activityKinds = {
  broadcast: {
    labels: { vi: 'Phát thanh', en: 'Broadcast' },
    unit: { vi: 'lượt phát', en: 'airings' },
    metrics: ['tt_tin_bai', 'tt_luot_phat', 'tt_phut', 'tt_cum_loa'],
    needs: ['date', 'quantity', 'theme', 'script'],
  },
  banner: {
    labels: { vi: 'Băng rôn, khẩu hiệu, pa nô, bảng tin', en: 'Banners, billboards, notice boards' },
    unit: { vi: 'tấm', en: 'pieces' },
    metrics: ['bang_ron', 'pa_no', 'ap_phich', 'phuon', 'bt_diem', 'led_luot'],
    needs: ['date', 'quantity', 'place', 'link'],
  },
  leaflet: {
    labels: { vi: 'Tờ rơi, tài liệu', en: 'Leaflets, print' },
    unit: { vi: 'tờ', en: 'copies' },
    metrics: ['to_roi', 'so_tay'],
    needs: ['date', 'quantity', 'theme', 'link'],
  },
  meeting: {
    labels: { vi: 'Hội nghị, sinh hoạt, đối thoại', en: 'Conferences, meetings, dialogues' },
    unit: { vi: 'buổi', en: 'meetings' },
    metrics: ['hn_cuoc', 'hn_nguoi', 'sh_buoi', 'sh_nguoi', 'dt_cuoc', 'dt_nguoi'],
    needs: ['date', 'quantity', 'place', 'theme', 'attendance'],
  },
  mobile: {
    labels: { vi: 'Xe loa, văn nghệ', en: 'Mobile loudspeakers, performances' },
    unit: { vi: 'lượt', en: 'runs' },
    metrics: ['xe_loa', 'vn_buoi', 'vn_nguoi'],
    needs: ['date', 'quantity', 'place', 'link'],
  },
  other: {
    labels: { vi: 'Hoạt động khác', en: 'Other' },
    unit: { vi: 'lần', en: 'times' },
    metrics: ['vb_ban_hanh', 'vd_ho', 'tgpl_nguoi', 'vl_nguoi', 'sms', 'guong', 'mo_hinh'],
    needs: ['date', 'quantity', 'theme', 'link'],
  },
} as const satisfies Record<string, ActivityKindFacts>;
export type ActivityKind = keyof typeof activityKinds;
