/** Portal; kind 6 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const portal: import('./group').MetricGroup<'web_tin' | 'web_xem'>;
