/** Resources. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const resources: import('./group').MetricGroup<'kp_ns' | 'kp_xhh'>;
