import type { Labels } from '../locale/labels';

/** How a report reached the office (DOMAIN.md 2.1). */
export const receiptChannels = {
  qlvb: { vi: 'QLVB liên thông', en: 'Document system' },
  email: { vi: 'Email công vụ', en: 'Office e-mail' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  giay: { vi: 'Bản giấy', en: 'Paper' },
} as const satisfies Record<string, Labels>;
export type ReceiptChannel = keyof typeof receiptChannels;
