/** What the officer says of a report (axis A, DOMAIN.md section 4). The due state (axis B) is a formula. */
export declare const reportStatuses: {
  readonly chua_nop: {
    readonly vi: 'Chưa nộp';
    readonly en: 'Not submitted';
  };
  readonly da_nhan: {
    readonly vi: 'Đã nhận, chờ kiểm tra';
    readonly en: 'Received, to be checked';
  };
  readonly yeu_cau_bs: {
    readonly vi: 'Yêu cầu bổ sung';
    readonly en: 'Revision requested';
  };
  readonly da_bs: {
    readonly vi: 'Đã bổ sung, chờ kiểm tra';
    readonly en: 'Revised, to be checked';
  };
  readonly dat: {
    readonly vi: 'Đạt';
    readonly en: 'Accepted';
  };
  readonly khong_ps: {
    readonly vi: 'Không phát sinh';
    readonly en: 'Nil return';
  };
  readonly mien: {
    readonly vi: 'Không thuộc diện báo cáo';
    readonly en: 'Exempt';
  };
};
export type ReportStatus = keyof typeof reportStatuses;
/** Reported, as CONTRACTS "Counting" has it; the rest is `chua_nop` and `mien`. */
export declare const reportedStatuses: readonly ['da_nhan', 'yeu_cau_bs', 'da_bs', 'dat', 'khong_ps'];
export declare const acceptedStatuses: readonly ['dat', 'khong_ps'];
