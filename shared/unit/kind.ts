import type { Labels } from '../locale/labels';

/** What sort of unit reports. Wards, communes and townships carry official codes; the others do not. */
export const unitKinds = {
  phuong: { vi: 'Phường', en: 'Ward' },
  xa: { vi: 'Xã', en: 'Commune' },
  thi_tran: { vi: 'Thị trấn', en: 'Township' },
  don_vi: { vi: 'Đơn vị sự nghiệp', en: 'Public service unit' },
  ban_bien_tap: { vi: 'Ban biên tập', en: 'Editorial board' },
  co_quan: { vi: 'Cơ quan', en: 'Office' },
} as const satisfies Record<string, Labels>;
export type UnitKind = keyof typeof unitKinds;

/** A name inside a sentence: the kind of an area is written small, `phường Trảng Dài` (DOMAIN.md 8.1). */
export const nameInText = (name: string): string =>
  name.replace(/^(?:Phường|Xã|Thị trấn) /, (kind) => kind.toLowerCase());
