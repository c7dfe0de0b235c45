/** Steering. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const steering: import('./group').MetricGroup<'vb_ban_hanh'>;
