/** Genres as editors and royalty tables name them (DOMAIN.md 6.6). */
export declare const genres: {
  readonly tin: {
    readonly vi: 'Tin';
    readonly en: 'News item';
  };
  readonly bai: {
    readonly vi: 'Bài';
    readonly en: 'Article';
  };
  readonly anh: {
    readonly vi: 'Ảnh';
    readonly en: 'Photo';
  };
  readonly video: {
    readonly vi: 'Video';
    readonly en: 'Video';
  };
  readonly infographic: {
    readonly vi: 'Infographic';
    readonly en: 'Infographic';
  };
};
export type Genre = keyof typeof genres;
/** Own work or taken over from another portal; reposts are counted apart from originals. */
export declare const origins: {
  readonly goc: {
    readonly vi: 'Tự viết';
    readonly en: 'Original';
  };
  readonly dang_lai: {
    readonly vi: 'Đăng lại';
    readonly en: 'Repost';
  };
};
export type Origin = keyof typeof origins;
/** What has become of a logged article. Undone entries leave the sheet; their outcome stays. */
export declare const publicationStates: {
  readonly dang: {
    readonly vi: 'Đang đăng';
    readonly en: 'Published';
  };
  readonly sua: {
    readonly vi: 'Đã sửa';
    readonly en: 'Edited';
  };
  readonly go: {
    readonly vi: 'Đã gỡ';
    readonly en: 'Taken down';
  };
};
export type PublicationState = keyof typeof publicationStates;
/** Where on the portal an article was pinned. */
export declare const pinPositions: {
  readonly trang_chu: {
    readonly vi: 'Trang chủ';
    readonly en: 'Front page';
  };
  readonly chuyen_muc: {
    readonly vi: 'Chuyên mục';
    readonly en: 'Section';
  };
  readonly banner: {
    readonly vi: 'Banner';
    readonly en: 'Banner';
  };
  readonly tieu_diem: {
    readonly vi: 'Tiêu điểm';
    readonly en: 'Spotlight';
  };
};
export type PinPosition = keyof typeof pinPositions;
