/** How a report reached the office (DOMAIN.md 2.1). */
export declare const receiptChannels: {
  readonly qlvb: {
    readonly vi: 'QLVB liên thông';
    readonly en: 'Document system';
  };
  readonly email: {
    readonly vi: 'Email công vụ';
    readonly en: 'Office e-mail';
  };
  readonly zalo: {
    readonly vi: 'Zalo';
    readonly en: 'Zalo';
  };
  readonly giay: {
    readonly vi: 'Bản giấy';
    readonly en: 'Paper';
  };
};
export type ReceiptChannel = keyof typeof receiptChannels;
