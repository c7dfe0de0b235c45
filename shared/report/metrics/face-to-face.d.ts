/** Face to face; kind 5 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const faceToFace: import('./group').MetricGroup<
  | 'dt_cuoc'
  | 'dt_nguoi'
  | 'hn_cuoc'
  | 'hn_nguoi'
  | 'sh_buoi'
  | 'sh_nguoi'
  | 'tgpl_nguoi'
  | 'vd_ho'
  | 'vl_nguoi'
>;
