import { formatMoment } from '../format';
import { sheetProblems } from './sheet-problems';

/** What went wrong and what to do next, one sentence per kind of problem. Moments are ISO 8601. */
export const problems = {
  ...sheetProblems,
  'unknown-code': 'Sổ không có mã kết nối này. Kiểm tra mã đã dán đúng sổ chưa, hoặc xin mã mới.',
  'spent-code': (at: string) =>
    `Mã này đã được dùng lúc ${formatMoment(at)}. Mỗi mã chỉ dùng một lần, xin mã mới.`,
  'expired-code': (at: string) => `Mã này hết hạn lúc ${formatMoment(at)}. Xin mã mới.`,
  'revoked-code': 'Mã này đã bị thu hồi. Xin mã mới từ người quản lý sổ.',
  'unknown-token': 'Sổ không còn nhận thiết bị này. Kết nối lại bằng mã mới.',
  'revoked-token': 'Kết nối của thiết bị này đã bị thu hồi. Xin mã mới từ người quản lý sổ.',
  'too-many-attempts': (seconds: number) => `Gửi quá nhiều lần. Thử lại sau ${seconds} giây.`,
  'client-too-old': (minimum: string) => `Tiện ích đã cũ. Cập nhật lên bản ${minimum} trở lên.`,
  'sheet-too-old':
    'Phần bổ trợ trong sổ cũ hơn tiện ích này. Báo người quản lý sổ cập nhật; các mục vẫn được giữ, sẽ gửi sau khi cập nhật.',
  roles: {
    owner: 'chủ sổ',
    officer: 'chuyên viên',
    editor: 'biên tập viên',
    viewer: 'người xem',
    visitor: 'khách',
  },
  /** What a person fills in, by its name in the protocol. */
  fields: {
    ...sheetProblems.fields,
    url: 'Đường dẫn',
    canonical: 'Đường dẫn gốc',
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
    position: 'Vị trí ghim',
    from: 'Ghim từ ngày',
    to: 'Ghim đến ngày',
    order: 'Thứ tự ghim',
    photos: 'Số ảnh',
    authorUnit: 'Đơn vị của tác giả',
    repostOf: 'Đăng lại của',
    code: 'Mã kết nối',
    device: 'Tên thiết bị',
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
    ...sheetProblems.reasons,
    'unknown-campaign': 'sổ không có đợt này',
    'unknown-theme': 'đợt này không có nội dung đó',
    'not-a-web-app': 'không phải địa chỉ ứng dụng web (kết thúc bằng /exec)',
    'too-small': 'quá nhỏ',
    'unknown-operation': 'không có việc này',
    'wrong-type': 'sai kiểu dữ liệu',
    'not-json': 'không đọc được',
    'no-themes': 'không thấy nội dung tuyên truyền nào',
    exists: 'đợt này đã có trong sổ',
  },
  duplicate: (by: string, at: string, row: number, rowAt: string) =>
    `Tin này đã được ghi lúc ${formatMoment(at)} bởi ${by}, dòng ${row} (xem lúc ${formatMoment(rowAt)}). Không cần ghi lại.`,
  undone: (at: string) =>
    `Tin này đã được hoàn tác lúc ${formatMoment(at)}. Muốn ghi lại thì lưu mới từ trang tin.`,
  conflict: (fields: readonly string[]) =>
    `Có người vừa sửa trong sổ (${fields.join('; ')}). Chưa ghi gì đè lên; xem lại rồi lưu lần nữa.`,
  'not-found': (what: string) => `Không còn thấy ${what} trong sổ. Đồng bộ lại rồi kiểm tra.`,
  'not-yours': (by: string) => `Dòng này do ${by} ghi. Người ghi hoặc người quản lý sổ mới sửa được.`,
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
