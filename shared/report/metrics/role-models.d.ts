/** Role models. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const roleModels: import('./group').MetricGroup<'guong' | 'mo_hinh'>;
