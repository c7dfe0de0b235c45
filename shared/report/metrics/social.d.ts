/** Social/messaging; kind 7 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const social: import('./group').MetricGroup<
  'fb_bai' | 'fb_tc' | 'mxh_tt' | 'sp_so' | 'zalo_bai' | 'zalo_nhom' | 'zalo_nhom_tin' | 'zalo_tc'
>;
