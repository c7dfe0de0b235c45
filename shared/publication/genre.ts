import type { Labels } from '../locale/labels';

/** Genres as editors and royalty tables name them (DOMAIN.md 6.6). */
export const genres = {
  tin: { vi: 'Tin', en: 'News item' },
  bai: { vi: 'Bài', en: 'Article' },
  anh: { vi: 'Ảnh', en: 'Photo' },
  video: { vi: 'Video', en: 'Video' },
  infographic: { vi: 'Infographic', en: 'Infographic' },
} as const satisfies Record<string, Labels>;
export type Genre = keyof typeof genres;

/** Own work or taken over from another portal; reposts are counted apart from originals. */
export const origins = {
  goc: { vi: 'Tự viết', en: 'Original' },
  dang_lai: { vi: 'Đăng lại', en: 'Repost' },
} as const satisfies Record<string, Labels>;
export type Origin = keyof typeof origins;

/** What has become of a logged article. Undone entries leave the sheet; their outcome stays. */
export const publicationStates = {
  dang: { vi: 'Đang đăng', en: 'Published' },
  sua: { vi: 'Đã sửa', en: 'Edited' },
  go: { vi: 'Đã gỡ', en: 'Taken down' },
} as const satisfies Record<string, Labels>;
export type PublicationState = keyof typeof publicationStates;

/** Where on the portal an article was pinned. */
export const pinPositions = {
  trang_chu: { vi: 'Trang chủ', en: 'Front page' },
  chuyen_muc: { vi: 'Chuyên mục', en: 'Section' },
  banner: { vi: 'Banner', en: 'Banner' },
  tieu_diem: { vi: 'Tiêu điểm', en: 'Spotlight' },
} as const satisfies Record<string, Labels>;
export type PinPosition = keyof typeof pinPositions;
