/** What the sheet refuses its own pages, and what to do next; one sentence per kind of problem. */
export const sheetProblems = {
  'wrong-role': (role: string) => `Vai trò ${role} không làm được việc này. Liên hệ người quản lý sổ.`,
  /** Field and reason are words of `fields` and `reasons`; a field that a person does not fill in has no name. */
  'bad-data': (field: string, reason: string) =>
    field === ''
      ? `Dữ liệu chưa hợp lệ: ${reason}. Sửa rồi gửi lại.`
      : `Dữ liệu chưa hợp lệ ở mục “${field}”: ${reason}. Sửa rồi gửi lại.`,
  /** What a person fills in, by its name in the protocol. */
  fields: {
    campaign: 'Đợt',
    title: 'Tiêu đề',
    note: 'Ghi chú',
    receivedOn: 'Ngày nhận',
    figures: 'Số liệu',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày văn bản',
    deadline: 'Hạn báo cáo',
    lockOn: 'Ngày khóa số liệu',
    unit: 'Đơn vị',
    link: 'Tệp, liên kết',
    reasons: 'Lý do',
    name: 'Tên tài liệu',
    stage: 'Giai đoạn',
  },
  /** Why data was refused, by the word in `bad-data`. */
  reasons: {
    missing: 'còn để trống',
    'not-an-address': 'không phải địa chỉ trang tin',
    'not-a-date': 'không phải ngày',
    'too-long': 'quá dài',
    'too-many': 'quá nhiều mục',
    'too-large': 'quá lớn',
    'not-a-choice': 'không có trong danh sách',
    'unknown-unit': 'đợt này không có đơn vị đó',
    'no-reasons': 'chưa có lý do',
    frozen: 'danh sách đơn vị đã chốt khi ban hành',
    'not-issued': 'chưa có số hoặc ngày văn bản',
    'wrong-order': 'ngày sau phải không sớm hơn ngày trước',
    'personal-data': 'có thể chứa thông tin cá nhân',
    invalid: 'không đúng dạng',
  },
  'doubled-row': (tab: string, rows: readonly number[]) =>
    `Trang “${tab}” có ${rows.length} dòng cùng mã: dòng ${rows.join(', ')} (có dòng được chép lại). Chưa thay đổi gì. Chạy Kiểm tra sổ rồi làm lại.`,
  'report-changed': (unit: string, version: number) =>
    `${unit}: báo cáo đã được người khác nhập, nay là bản thứ ${version}. Chưa ghi gì; mở lại để xem bản mới rồi lưu.`,
  locked: (on: string) =>
    on === ''
      ? 'Đợt này đã lưu hồ sơ, không sửa được. Chủ sổ mở lại đợt nếu cần sửa.'
      : `Số liệu của đợt này đã khóa từ ngày ${on}. Lùi ngày khóa ở phần Đợt nếu cần nhập tiếp.`,
  busy: 'Sổ đang bận. Thử lại sau ít giây.',
  'too-large': (limit: string, unit: 'bytes' | 'items') =>
    unit === 'bytes'
      ? `Dữ liệu gửi lớn hơn ${limit} byte. Chia thành nhiều lần gửi.`
      : `Mỗi lần gửi tối đa ${limit} mục. Chia thành nhiều lần gửi.`,
  'not-set-up': 'Sổ chưa được thiết lập. Mở sổ, chọn menu Sổ Ghim, Thiết lập sổ.',
  'newer-sheet': (schema: number) =>
    `Sổ do phiên bản mới hơn lập (cấu trúc số ${schema}). Cập nhật tiện ích của sổ trước khi ghi tiếp.`,
  'missing-column': (tab: string, column: string) =>
    column === ''
      ? `Không thấy trang “${tab}”. Chạy Thiết lập sổ để lập lại.`
      : `Trang “${tab}” thiếu cột “${column}”. Chạy Thiết lập sổ để thêm lại.`,
  failed: (code: string) =>
    `Lỗi của tiện ích, chưa rõ đã ghi hay chưa. Thử lại; nếu còn lỗi, báo mã ${code}.`,
  'not-understood': (said: string) =>
    `Sổ trả lời điều mà tiện ích bản này chưa biết (“${said}”). Mục vẫn được giữ; cập nhật tiện ích rồi thử lại.`,
} as const;
