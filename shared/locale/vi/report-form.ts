/** What the form of a report says. Figures and limits come as people read them. */
export const reportForm = {
  number: 'Số, ký hiệu',
  date: 'Ngày văn bản',
  received: 'Ngày nhận',
  channel: 'Hình thức nhận',
  choose: 'Chọn',
  link: 'Liên kết tệp',
  note: 'Ghi chú',

  nil: 'Không phát sinh',
  nilHelp: '(đơn vị không có kết quả trong đợt)',
  notNil: 'Bỏ Không phát sinh',
  yes: 'Có',

  figures: 'Số liệu cốt lõi',
  blank: 'Để trống: chưa có số liệu. Ghi 0: không thực hiện.',
  showUsual: 'Hiện mức thường gặp',
  further: (count: number, given: number) =>
    given === 0 ? `Chỉ tiêu khác (${count})` : `Chỉ tiêu khác (${count}, đã nhập ${given})`,
  readAs: (figure: string) => `Đọc là ${figure}`,
  before: (figure: string) => `bản trước ${figure}`,
  last: (figure: string) => `đợt trước ${figure}`,
  usual: (from: string, to: string) => `thường ${from}–${to}`,
  hours: 'Nhập phút, hoặc giờ như “62 giờ”.',
  fromLedger: (count: number) => `Lấy số từ nhật ký đăng tải: ${count}`,

  themes: 'Nội dung đã tuyên truyền',
  noClaim: 'Chưa có',
  marked: (state: string) => `Chuyên viên đã đánh dấu: ${state}.`,
  evidence: 'Liên kết minh chứng',

  difficulties: 'Khó khăn, hạn chế',
  proposals: 'Đề xuất, kiến nghị',
  points: (kind: string, count: number) => (count === 0 ? kind : `${kind} (${count})`),
  own: 'Ý khác, mỗi ý một dòng',

  faults: {
    unreadable: () => 'Chưa đọc được số. Ví dụ: 1.250 hoặc 2,5.',
    fraction: () => 'Chỉ tiêu này là số nguyên.',
    range: (limit: string) => `Ngoài khoảng 0 đến ${limit}.`,
    date: () => 'Chưa đọc được ngày.',
    missing: () => 'Chưa có.',
    link: () => 'Liên kết bắt đầu bằng https.',
    'too-long': (limit: string) => `Dài quá ${limit} ký tự.`,
    'too-many': (limit: string) => `Nhiều hơn ${limit} ý.`,
  },

  questions: (count: number) => `Hỏi lại (${count})`,
  use: (figure: string) => `Dùng ${figure}`,
  confirm: 'Đúng, giữ nguyên',
  edit: 'Sửa',

  empty: 'trống',
  asked: (reasons: string) => `Đã hỏi: ${reasons}`,

  save: 'Lưu báo cáo',
  saveAnyway: 'Vẫn lưu',
  saveArrival: 'Ghi thêm lần nhận',
  sameContent: 'Cùng nội dung với bản đã có: chỉ ghi thêm lần nhận.',
  discard: 'Bỏ phần đã nhập',
  discardAsk: 'Bỏ hết phần vừa nhập của đơn vị này, trở về như trên sổ.',
  faulty: (count: number) => `${count} ô cần sửa trước khi lưu.`,
  waiting: (count: number) => `${count} điểm cần trả lời trước khi lưu.`,
  readAnew: 'Đọc bản mới, giữ phần đã nhập',
} as const;
