import type { Metric } from './group';
/** The 40 figures that a report can hold, in the order of the form: 12 groups, 17 of the figures at the core. */
export declare const metricGroups: readonly [
  import('./group').MetricGroup<'vb_ban_hanh'>,
  import('./group').MetricGroup<'tt_cum_loa' | 'tt_luot_phat' | 'tt_phut' | 'tt_tin_bai'>,
  import('./group').MetricGroup<'bt_diem' | 'led_luot'>,
  import('./group').MetricGroup<'ap_phich' | 'bang_ron' | 'pa_no' | 'phuon'>,
  import('./group').MetricGroup<'so_tay' | 'to_roi'>,
  import('./group').MetricGroup<
    | 'dt_cuoc'
    | 'dt_nguoi'
    | 'hn_cuoc'
    | 'hn_nguoi'
    | 'sh_buoi'
    | 'sh_nguoi'
    | 'tgpl_nguoi'
    | 'vd_ho'
    | 'vl_nguoi'
  >,
  import('./group').MetricGroup<'web_tin' | 'web_xem'>,
  import('./group').MetricGroup<
    'fb_bai' | 'fb_tc' | 'mxh_tt' | 'sp_so' | 'zalo_bai' | 'zalo_nhom' | 'zalo_nhom_tin' | 'zalo_tc'
  >,
  import('./group').MetricGroup<'sms'>,
  import('./group').MetricGroup<'vn_buoi' | 'vn_nguoi' | 'xe_loa'>,
  import('./group').MetricGroup<'guong' | 'mo_hinh'>,
  import('./group').MetricGroup<'kp_ns' | 'kp_xhh'>,
];
export type MetricId = (typeof metricGroups)[number]['metrics'][number]['id'];
export declare const metrics: readonly Metric<MetricId>[];
export declare const coreMetrics: readonly Metric<MetricId>[];
