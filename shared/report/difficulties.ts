import type { Labels } from '../locale/labels';

/** The difficulties that units report most, to choose from (DOMAIN.md 2.4). */
export const difficulties = {
  KK1: { vi: 'Kinh phí tuyên truyền hạn hẹp', en: 'Little money for communication' },
  KK2: {
    vi: 'Loa hư hỏng, có vùng lõm, đang chuyển sang loa thông minh',
    en: 'Loudspeakers broken or out of reach, being replaced by smart ones',
  },
  KK3: {
    vi: 'Công chức văn hóa – xã hội kiêm nhiệm, thay đổi nhân sự sau sắp xếp',
    en: 'Culture–social officers hold several posts and changed after the reorganisation',
  },
  KK4: { vi: 'Tài liệu tuyên truyền nhận chậm', en: 'Communication material came late' },
  KK5: {
    vi: 'Địa bàn đông công nhân, tạm trú nhiều, họp tổ ít người',
    en: 'Many workers and temporary residents, few people at meetings',
  },
  KK6: { vi: 'Số hộ nghèo ít nên nội dung khó mới', en: 'Few poor households, hard to say anything new' },
  KK7: { vi: 'Tương tác trên trang, Zalo thấp', en: 'Little interaction on the portal and Zalo' },
  KK8: { vi: 'Một bộ phận còn trông chờ, ỷ lại', en: 'Some people still wait for and rely on help' },
  KK9: {
    vi: 'Trùng nhiều đợt tuyên truyền (bầu cử, lễ lớn, PCCC, dịch)',
    en: 'Other campaigns at the same time (elections, festivals, fire safety, epidemics)',
  },
} as const satisfies Record<string, Labels>;
export type DifficultyId = keyof typeof difficulties;

/** What units propose most, to choose from (DOMAIN.md 2.4). */
export const proposals = {
  KN1: { vi: 'Cấp tài liệu, maket sớm', en: 'Material and layouts earlier' },
  KN2: { vi: 'Tập huấn', en: 'Training' },
  KN3: { vi: 'Hỗ trợ kinh phí, thiết bị', en: 'Money and equipment' },
  KN4: { vi: 'Thống nhất biểu mẫu, giảm báo cáo trùng', en: 'One form, fewer duplicate reports' },
  KN5: { vi: 'Sửa loa', en: 'Loudspeakers repaired' },
  KN6: { vi: 'Nhân rộng mô hình', en: 'Good models spread' },
} as const satisfies Record<string, Labels>;
export type ProposalId = keyof typeof proposals;
