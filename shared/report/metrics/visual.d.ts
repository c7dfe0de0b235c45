/** Visual. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const visual: import('./group').MetricGroup<'ap_phich' | 'bang_ron' | 'pa_no' | 'phuon'>;
