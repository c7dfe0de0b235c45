/** Mobile & arts. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const mobile: import('./group').MetricGroup<'vn_buoi' | 'vn_nguoi' | 'xe_loa'>;
