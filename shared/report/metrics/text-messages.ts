import { declareGroup } from './group';

/** SMS; kind 8 of grassroots information in Decree 49/2024/NĐ-CP. Usual ranges are per ward and round of 1 to 3 months, estimated. */
export const textMessages = declareGroup({
  id: 'sms',
  labels: { vi: 'Tin nhắn viễn thông', en: 'SMS' },
  metrics: [
    {
      id: 'sms',
      labels: { vi: 'Tin nhắn viễn thông', en: 'SMS sent' },
      unit: 'tin nhắn',
      kind: 'integer',
      limit: 2000000,
      usual: [0, 0],
      core: false,
      note: 'Hiếm ở cấp phường',
    },
  ],
});
