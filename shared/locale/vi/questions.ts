/**
 * What a question speaks of, formatted. `label` and `value` are of its first field, `other` and `second` of its
 * second, `list` names them all; a value is blank where nothing was given.
 */
export type QuestionFacts = { readonly [name: string]: string | undefined };

/** What the form asks about a report, by rule. */
export const questions = {
  nil: ({ list }: QuestionFacts) =>
    `Đã chọn Không phát sinh nhưng có số liệu: ${list}. Bỏ chọn hoặc xóa số liệu.`,
  R7: ({ list }: QuestionFacts) =>
    list
      ? `Chỉ tiêu cốt lõi đều trống hoặc bằng 0, chỉ có: ${list}. Nhập số liệu cốt lõi hoặc xác nhận.`
      : 'Báo cáo không có số liệu: chọn Không phát sinh hoặc nhập số liệu.',
  missing: ({ list }: QuestionFacts) =>
    `Còn trống: ${list}. Không thực hiện thì ghi 0, chưa có số liệu thì để trống.`,
  limit: ({ label, value, limit }: QuestionFacts) =>
    `${label}: ${value}, ngoài khoảng 0 đến ${limit}. Nhập lại số liệu.`,
  whole: ({ label, value, meant }: QuestionFacts) =>
    `${label}: ${value} không phải số nguyên${meant ? `, có thể là ${meant}` : ''}.`,
  R6: ({ label, value, usual }: QuestionFacts) =>
    usual === '0'
      ? `${label}: ${value}, ít gặp ở cấp phường. Đề nghị xác nhận.`
      : `${label}: ${value}, cao hơn nhiều so với mức thường gặp (đến ${usual}). Đề nghị xác nhận.`,
  R1: ({ value, second }: QuestionFacts) => `Lượt phát (${value}) ít hơn số tin, bài (${second}).`,
  R2: ({ ratio, from, to, meant }: QuestionFacts) =>
    meant
      ? `Thời lượng bình quân ${ratio} phút mỗi lượt: có thể đã nhập giờ vào ô phút.`
      : `Thời lượng bình quân ${ratio} phút mỗi lượt, thường từ ${from} đến ${to} phút.`,
  R3: ({ ratio, from, to }: QuestionFacts) =>
    `Bình quân ${ratio} người mỗi hội nghị, tọa đàm, thường từ ${from} đến ${to} người.`,
  R4: ({ ratio, from, to }: QuestionFacts) =>
    `Bình quân ${ratio} người mỗi buổi sinh hoạt, thường từ ${from} đến ${to} người.`,
  without: ({ label, value, other, second }: QuestionFacts) =>
    `${label}: ${value}, nhưng ${second ? `ghi ${second}` : 'còn trống'} ở ${other}.`,
  R9: ({ value, logged }: QuestionFacts) =>
    value
      ? `Báo cáo ${value} tin, bài trên trang, sổ ghi ${logged}.`
      : `Chưa có số tin, bài trên trang, sổ ghi ${logged}.`,
  last: ({ label, value, before }: QuestionFacts) => `${label}: ${value}, đợt trước là ${before}.`,
  copied: ({ count, list }: QuestionFacts) =>
    `${count} chỉ tiêu bằng đúng số của đợt trước: ${list}. Có thể là số liệu cũ.`,
  others: ({ label, value, middle, units }: QuestionFacts) =>
    `${label}: ${value}, mức giữa của ${units} đơn vị khác là ${middle}.`,
  identical: ({ count, units }: QuestionFacts) => `Số liệu (${count} chỉ tiêu) trùng hoàn toàn với ${units}.`,
  evidence: ({ theme }: QuestionFacts) => `Nội dung ${theme} ghi có minh chứng nhưng chưa có liên kết.`,
  'dated-after': ({ value, second }: QuestionFacts) => `Văn bản ghi ngày ${value}, sau ngày nhận ${second}.`,
  future: ({ label, value }: QuestionFacts) => `${label} ${value} chưa đến.`,
  early: ({ label, value, from }: QuestionFacts) => `${label} ${value} trước ngày bắt đầu đợt (${from}).`,
  document: 'Ngày văn bản',
  received: 'Ngày nhận',
  more: (count: number) => `và ${count} chỉ tiêu khác`,
} as const;
