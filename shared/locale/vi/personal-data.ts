import type { PersonalKind } from '../../text/personal-data';

/** What each kind of personal data is called. */
export const personalKinds = {
  'identity-card': 'số định danh cá nhân',
  phone: 'số điện thoại',
  mail: 'thư điện tử cá nhân',
  birth: 'ngày, năm sinh',
  household: 'tên người trong hộ',
  address: 'số nhà, tổ',
  account: 'số tài khoản',
  'list-header': 'danh sách hộ',
} as const satisfies Record<PersonalKind, string>;

/** What is said before a text with personal data is saved, and what can be done (DOMAIN.md 8.1, msg.pii). */
export const personalData = {
  kinds: personalKinds,
  found: (kinds: string) => `Nội dung có thể chứa thông tin cá nhân (${kinds}). Xóa trước khi lưu.`,
  held: 'Có thông tin cá nhân cần xem trước khi lưu.',
  remove: 'Xóa',
  leave: 'Không phải thông tin cá nhân',
} as const;
