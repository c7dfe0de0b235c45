/** By which way a version of a report was taken in. `hand`: typed into *Báo cáo* itself. */
export declare const reportSources: {
  readonly form: {
    readonly vi: 'Biểu mẫu';
    readonly en: 'Form';
  };
  readonly prose: {
    readonly vi: 'Đọc từ văn bản';
    readonly en: 'Read from prose';
  };
  readonly file: {
    readonly vi: 'Nhập từ tệp';
    readonly en: 'Imported file';
  };
  readonly hand: {
    readonly vi: 'Sửa tay';
    readonly en: 'Edited by hand';
  };
};
export type ReportSource = keyof typeof reportSources;
