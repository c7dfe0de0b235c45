import { formatMoment } from '../format';

/** What went wrong and what to do next, one sentence per kind of problem. Moments are ISO 8601. */
export const problems = {
  'unknown-code': 'Sổ không có mã kết nối này. Kiểm tra mã đã dán đúng sổ chưa, hoặc xin mã mới.',
  'spent-code': (at: string) =>
    `Mã này đã được dùng lúc ${formatMoment(at)}. Mỗi mã chỉ dùng một lần, xin mã mới.`,
  'expired-code': (at: string) => `Mã này hết hạn lúc ${formatMoment(at)}. Xin mã mới.`,
  'revoked-code': 'Mã này đã bị thu hồi. Xin mã mới từ người quản lý sổ.',
  'unknown-token': 'Sổ không còn nhận thiết bị này. Kết nối lại bằng mã mới.',
  'revoked-token': 'Kết nối của thiết bị này đã bị thu hồi. Xin mã mới từ người quản lý sổ.',
  'too-many-attempts': (seconds: number) => `Gửi quá nhiều lần. Thử lại sau ${seconds} giây.`,
  'wrong-role': (role: string) => `Vai trò ${role} không làm được việc này. Liên hệ người quản lý sổ.`,
  'client-too-old': (minimum: string) => `Tiện ích đã cũ. Cập nhật lên bản ${minimum} trở lên.`,
  'sheet-too-old':
    'Phần bổ trợ trong sổ cũ hơn tiện ích này. Báo người quản lý sổ cập nhật; các mục vẫn được giữ, sẽ gửi sau khi cập nhật.',
  /** Field and reason are words of `fields` and `reasons`; a field that a person does not fill in has no name. */
  'bad-data': (field: string, reason: string) =>
    field === ''
      ? `Dữ liệu chưa hợp lệ: ${reason}. Sửa rồi gửi lại.`
      : `Dữ liệu chưa hợp lệ ở mục “${field}”: ${reason}. Sửa rồi gửi lại.`,
  roles: {
    owner: 'chủ sổ',
    officer: 'chuyên viên',
    editor: 'biên tập viên',
    viewer: 'người xem',
    visitor: 'khách',
  },
  /** What a person fills in, by its name in the protocol. */
  fields: {
    campaign: 'Đợt',
    url: 'Đường dẫn',
    canonical: 'Đường dẫn gốc',
    title: 'Tiêu đề',
    publishedOn: 'Ngày đăng',
    publishedAt: 'Giờ đăng',
    portal: 'Cổng',
    section: 'Chuyên mục',
    genre: 'Thể loại',
    origin: 'Tự viết/đăng lại',
    author: 'Tác giả',
    source: 'Nguồn',
    theme: 'Nội dung chính',
    secondaryThemes: 'Nội dung phụ',
    units: 'Đơn vị liên quan',
    state: 'Tình trạng',
    views: 'Lượt xem',
    note: 'Ghi chú',
    position: 'Vị trí ghim',
    from: 'Ghim từ ngày',
    to: 'Ghim đến ngày',
    order: 'Thứ tự ghim',
    code: 'Mã kết nối',
    device: 'Tên thiết bị',
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
  /** What was looked for in the tracker. */
  things: {
    article: 'tin bài này',
    campaign: 'đợt này',
    unit: 'đơn vị này',
    connection: 'kết nối này',
    line: 'dòng nhật ký này',
    batch: 'lần nhập tệp này',
  },
  /** Why data was refused, by the word in `bad-data`. */
  reasons: {
    'unknown-campaign': 'sổ không có đợt này',
    'unknown-theme': 'đợt này không có nội dung đó',
    missing: 'còn để trống',
    'not-an-address': 'không phải địa chỉ trang tin',
    'not-a-web-app': 'không phải địa chỉ ứng dụng web (kết thúc bằng /exec)',
    'not-a-date': 'không phải ngày',
    'too-long': 'quá dài',
    'too-many': 'quá nhiều mục',
    'too-large': 'quá lớn',
    'too-small': 'quá nhỏ',
    'not-a-choice': 'không có trong danh sách',
    'unknown-operation': 'không có việc này',
    'wrong-type': 'sai kiểu dữ liệu',
    'not-json': 'không đọc được',
    'no-themes': 'không thấy nội dung tuyên truyền nào',
    exists: 'đợt này đã có trong sổ',
    'unknown-unit': 'đợt này không có đơn vị đó',
    'no-reasons': 'chưa có lý do',
    frozen: 'danh sách đơn vị đã chốt khi ban hành',
    'not-issued': 'chưa có số hoặc ngày văn bản',
    'wrong-order': 'ngày sau phải không sớm hơn ngày trước',
    'personal-data': 'có thể chứa thông tin cá nhân',
    invalid: 'không đúng dạng',
  },
  duplicate: (by: string, at: string, row: number, rowAt: string) =>
    `Tin này đã được ghi lúc ${formatMoment(at)} bởi ${by}, dòng ${row} (xem lúc ${formatMoment(rowAt)}). Không cần ghi lại.`,
  undone: (at: string) =>
    `Tin này đã được hoàn tác lúc ${formatMoment(at)}. Muốn ghi lại thì lưu mới từ trang tin.`,
  'not-found': (what: string) => `Không còn thấy ${what} trong sổ. Đồng bộ lại rồi kiểm tra.`,
  'not-yours': (by: string) => `Dòng này do ${by} ghi. Người ghi hoặc người quản lý sổ mới sửa được.`,
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
  'sheet-too-new':
    'Sổ đã lên phiên bản mới hơn tiện ích này. Cập nhật tiện ích; các mục vẫn được giữ, sẽ gửi sau khi cập nhật.',
  'not-connected': 'Chưa kết nối với sổ nào. Dán mã kết nối để bắt đầu.',
  'bad-code': 'Đây không phải mã kết nối. Mã bắt đầu bằng GHIM-.',
  'cut-off-code': 'Mã kết nối bị thiếu ký tự. Chép lại toàn bộ mã.',
  'no-permission': (origin: string) =>
    `Trình duyệt chưa cho phép gửi tới ${origin}. Bấm Cho phép khi được hỏi.`,
  unreachable: 'Chưa kết nối được với sổ. Các mục vẫn được giữ, sẽ gửi khi có mạng.',
  'timed-out': 'Sổ trả lời quá lâu. Các mục vẫn được giữ, sẽ gửi lại.',
  'not-our-answer': (status: number) =>
    `Địa chỉ kết nối trả về trang khác (mã ${status}), không phải trả lời của sổ. Các mục vẫn được giữ; nếu còn lỗi, báo người quản lý sổ.`,
  'storage-full': 'Bộ nhớ của trình duyệt đã đầy, chưa giữ được mục này. Gửi hoặc xóa bớt mục đang chờ.',
} as const;
