/** How well a unit's work on a theme is shown, weakest first; blank is nothing. The letter stands in the matrix. */
export declare const evidenceStates: {
  readonly claimed: {
    readonly letter: 'K';
    readonly labels: {
      readonly vi: 'Có kể';
      readonly en: 'Claimed';
    };
  };
  readonly evidenced: {
    readonly letter: 'C';
    readonly labels: {
      readonly vi: 'Có minh chứng';
      readonly en: 'Evidenced';
    };
  };
  readonly verified: {
    readonly letter: 'Đ';
    readonly labels: {
      readonly vi: 'Đã kiểm tra';
      readonly en: 'Verified';
    };
  };
};
export type EvidenceState = keyof typeof evidenceStates;
