/** What a finding speaks of: words and numbers, blank for none. */
export type CheckFacts = {
  readonly [name: string]: string;
};
/** What *Kiểm tra sổ* says of each kind of damage. */
export declare const checks: {
  readonly 'spreadsheet-setting': {
    readonly what: ({ setting, found }: CheckFacts) => string;
    readonly would: ({ wanted }: CheckFacts) => string;
  };
  readonly 'missing-trigger': {
    readonly what: () => string;
    readonly would: ({
      owner,
    }: CheckFacts) => 'Bật lại việc ghi nhật ký.' | 'Chủ sổ mở Kiểm tra sổ và bật lại.';
  };
  readonly 'missing-tab': {
    readonly what: ({
      view,
    }: CheckFacts) =>
      | 'Trang này không còn trong sổ, các dòng của trang cũng mất.'
      | 'Trang này không còn trong sổ.';
    readonly would: ({ view, known }: CheckFacts) => string;
  };
  readonly 'taken-name': {
    readonly what: ({ name, renamed }: CheckFacts) => string;
    readonly would: ({ name, renamed, aside }: CheckFacts) => string;
  };
  readonly 'renamed-tab': {
    readonly what: ({ name }: CheckFacts) => string;
    readonly would: ({ name }: CheckFacts) => string;
  };
  readonly 'hidden-tab': {
    readonly what: ({ hide }: CheckFacts) => 'Trang riêng của tiện ích đang hiện.' | 'Trang đang bị ẩn.';
    readonly would: ({ hide }: CheckFacts) => 'Hiện lại trang.' | 'Ẩn trang.';
  };
  readonly 'header-row': {
    readonly what: ({ row }: CheckFacts) => string;
    readonly would: () => string;
  };
  readonly 'frozen-rows': {
    readonly what: () => string;
    readonly would: () => string;
  };
  readonly 'header-name': {
    readonly what: ({ label, header }: CheckFacts) => string;
    readonly would: ({ label, header }: CheckFacts) => string;
  };
  readonly 'doubled-header': {
    readonly what: ({ header }: CheckFacts) => string;
    readonly would: ({ after }: CheckFacts) => string;
  };
  readonly 'nameless-column': {
    readonly what: ({ columns }: CheckFacts) => string;
    readonly would: () => string;
  };
  readonly 'missing-column': {
    readonly what: ({ columns }: CheckFacts) => string;
    readonly would: (facts: CheckFacts) => string;
  };
  readonly 'missing-mark': {
    readonly what: (_facts: CheckFacts, count: number) => string;
    readonly would: () => string;
  };
  readonly 'shown-column': {
    readonly what: ({ columns }: CheckFacts) => string;
    readonly would: () => string;
  };
  readonly 'missing-look': {
    readonly what: () => string;
    readonly would: () => string;
  };
  readonly 'missing-protection': {
    readonly what: () => string;
    readonly would: () => string;
  };
  readonly 'active-filter': {
    readonly what: () => string;
    readonly would: () => string;
  };
  readonly 'bad-setting': {
    readonly what: ({ name, value, missing }: CheckFacts) => string;
    readonly would: ({ better, missing, name }: CheckFacts) => string;
  };
  readonly 'missing-id': {
    readonly what: ({ unknown }: CheckFacts, count: number) => string;
    readonly would: ({
      unknown,
      table,
    }: CheckFacts) =>
      | 'Cấp mã và điền phần tiện ích cần.'
      | 'Cấp mã, điền đợt và khóa bài theo đường dẫn, người ghi là “ghi tay”.'
      | 'Xem từng dòng: điền tên, đợt hoặc số còn thiếu, hoặc xóa dòng thừa.';
  };
  readonly 'doubled-id': {
    readonly what: ({ name, rows, same, columns }: CheckFacts) => string;
    readonly would: ({ same, asks }: CheckFacts, count: number) => string;
  };
  readonly 'unknown-campaign': {
    readonly what: ({ campaign }: CheckFacts, count: number) => string;
    readonly would: ({ to, lost }: CheckFacts) => string;
  };
  readonly 'missing-report': {
    readonly what: ({ units }: CheckFacts, count: number) => string;
    readonly would: ({ known }: CheckFacts, count: number) => string;
  };
  readonly 'missing-coverage': {
    readonly what: (_facts: CheckFacts, count: number) => string;
    readonly would: ({ known }: CheckFacts) => string;
  };
  readonly 'unknown-unit': {
    readonly what: ({ units }: CheckFacts, count: number) => string;
    readonly would: () => string;
  };
  readonly 'unknown-theme': {
    readonly what: ({ theme }: CheckFacts, count: number) => string;
    readonly would: () => string;
  };
  readonly 'same-article': {
    readonly what: ({ name, rows }: CheckFacts) => string;
    readonly would: () => string;
  };
  readonly 'deleted-article': {
    readonly what: ({ names }: CheckFacts, count: number) => string;
    readonly would: ({ known }: CheckFacts) => string;
  };
  readonly 'orphan-pin': {
    readonly what: ({ name }: CheckFacts) => string;
    readonly would: () => string;
  };
  readonly 'number-format': {
    readonly what: (_facts: CheckFacts, count: number) => string;
    readonly would: () => string;
  };
  readonly 'text-date': {
    readonly what: ({ text, unread }: CheckFacts, count: number) => string;
    readonly would: ({
      unread,
    }: CheckFacts) => 'Chuyển thành ngày, đọc ngày trước tháng.' | 'Gõ lại ngày/tháng/năm.';
  };
  readonly 'text-number': {
    readonly what: ({ text, unread }: CheckFacts, count: number) => string;
    readonly would: ({ number, unread }: CheckFacts) => string;
  };
  readonly 'unknown-choice': {
    readonly what: ({ text }: CheckFacts, count: number) => string;
    readonly would: ({ label }: CheckFacts) => string;
  };
  readonly 'odd-number': {
    readonly what: ({ kind, value }: CheckFacts, count: number) => string;
    readonly would: ({ kind }: CheckFacts) => 'Bỏ dấu trừ, xóa số, hoặc giữ.' | 'Làm tròn, xóa số, hoặc giữ.';
  };
  readonly 'odd-date': {
    readonly what: ({ day }: CheckFacts, count: number) => string;
    readonly would: ({ other }: CheckFacts) => string;
  };
  readonly 'typed-formula': {
    readonly what: ({ broken, formula, value }: CheckFacts, count: number) => string;
    readonly would: ({ broken, known }: CheckFacts) => string;
  };
  readonly 'article-key': {
    readonly what: (_facts: CheckFacts, count: number) => string;
    readonly would: () => string;
  };
  readonly 'missing-dropdown': {
    readonly what: ({ dates }: CheckFacts, count: number) => string;
    readonly would: () => string;
  };
  readonly 'row-formula': {
    readonly what: (_facts: CheckFacts, count: number) => string;
    readonly would: () => string;
  };
  readonly 'view-cells': {
    readonly what: ({ anew }: CheckFacts, count: number) => string;
    readonly would: ({ anew, strange }: CheckFacts) => string;
  };
  readonly 'stale-reference': {
    readonly what: () => string;
    readonly would: () => string;
  };
};
export type CheckId = keyof typeof checks;
