/** Ward radio; kind 1 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export declare const wardRadio: import('./group').MetricGroup<
  'tt_cum_loa' | 'tt_luot_phat' | 'tt_phut' | 'tt_tin_bai'
>;
