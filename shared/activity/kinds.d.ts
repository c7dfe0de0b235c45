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
export declare const activityKinds: {
  readonly broadcast: {
    readonly labels: {
      readonly vi: 'Phát thanh';
      readonly en: 'Broadcast';
    };
    readonly unit: {
      readonly vi: 'lượt phát';
      readonly en: 'airings';
    };
    readonly metrics: readonly ['tt_tin_bai', 'tt_luot_phat', 'tt_phut', 'tt_cum_loa'];
    readonly needs: readonly ['date', 'quantity', 'theme', 'script'];
  };
  readonly banner: {
    readonly labels: {
      readonly vi: 'Băng rôn, khẩu hiệu, pa nô, bảng tin';
      readonly en: 'Banners, billboards, notice boards';
    };
    readonly unit: {
      readonly vi: 'tấm';
      readonly en: 'pieces';
    };
    readonly metrics: readonly ['bang_ron', 'pa_no', 'ap_phich', 'phuon', 'bt_diem', 'led_luot'];
    readonly needs: readonly ['date', 'quantity', 'place', 'link'];
  };
  readonly leaflet: {
    readonly labels: {
      readonly vi: 'Tờ rơi, tài liệu';
      readonly en: 'Leaflets, print';
    };
    readonly unit: {
      readonly vi: 'tờ';
      readonly en: 'copies';
    };
    readonly metrics: readonly ['to_roi', 'so_tay'];
    readonly needs: readonly ['date', 'quantity', 'theme', 'link'];
  };
  readonly meeting: {
    readonly labels: {
      readonly vi: 'Hội nghị, sinh hoạt, đối thoại';
      readonly en: 'Conferences, meetings, dialogues';
    };
    readonly unit: {
      readonly vi: 'buổi';
      readonly en: 'meetings';
    };
    readonly metrics: readonly ['hn_cuoc', 'hn_nguoi', 'sh_buoi', 'sh_nguoi', 'dt_cuoc', 'dt_nguoi'];
    readonly needs: readonly ['date', 'quantity', 'place', 'theme', 'attendance'];
  };
  readonly mobile: {
    readonly labels: {
      readonly vi: 'Xe loa, văn nghệ';
      readonly en: 'Mobile loudspeakers, performances';
    };
    readonly unit: {
      readonly vi: 'lượt';
      readonly en: 'runs';
    };
    readonly metrics: readonly ['xe_loa', 'vn_buoi', 'vn_nguoi'];
    readonly needs: readonly ['date', 'quantity', 'place', 'link'];
  };
  readonly other: {
    readonly labels: {
      readonly vi: 'Hoạt động khác';
      readonly en: 'Other';
    };
    readonly unit: {
      readonly vi: 'lần';
      readonly en: 'times';
    };
    readonly metrics: readonly ['vb_ban_hanh', 'vd_ho', 'tgpl_nguoi', 'vl_nguoi', 'sms', 'guong', 'mo_hinh'];
    readonly needs: readonly ['date', 'quantity', 'theme', 'link'];
  };
};
export type ActivityKind = keyof typeof activityKinds;
