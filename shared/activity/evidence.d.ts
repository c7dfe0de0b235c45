/** What can show that an activity took place, in the order of the form. */
export declare const activityEvidence: {
  readonly date: {
    readonly vi: 'Ngày thực hiện';
    readonly en: 'Date';
  };
  readonly quantity: {
    readonly vi: 'Số lượng';
    readonly en: 'Quantity';
  };
  readonly place: {
    readonly vi: 'Địa điểm';
    readonly en: 'Place';
  };
  readonly theme: {
    readonly vi: 'Nội dung';
    readonly en: 'Theme';
  };
  readonly attendance: {
    readonly vi: 'Số người theo danh sách dự';
    readonly en: 'Number on the attendance list';
  };
  readonly script: {
    readonly vi: 'Bài phát hoặc sổ theo dõi phát thanh';
    readonly en: 'Script or broadcast log';
  };
  readonly link: {
    readonly vi: 'Liên kết văn bản hoặc ảnh';
    readonly en: 'Link to a document or photo';
  };
};
export type ActivityEvidence = keyof typeof activityEvidence;
