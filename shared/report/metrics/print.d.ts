/** Print; kind 3 and 4 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const print: import('./group').MetricGroup<'so_tay' | 'to_roi'>;
