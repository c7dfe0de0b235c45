/** The sentences of the sheet's page in Vietnamese: short, factual, verbs on buttons. */
export const pageVi = {
  loading: 'Đang mở sổ…',
  webAppError: 'Lỗi',
  noScript: 'Trang này cần JavaScript.',

  header: 'Thanh đầu trang',
  identity: 'Đang làm việc với vai',
  roles: { owner: 'Chủ sổ', officer: 'Chuyên viên', viewer: 'Người xem' },
  rolesExplained: {
    owner: 'Toàn quyền, sở hữu ứng dụng web',
    officer: 'Sửa sổ, dùng menu và thanh bên',
    viewer: 'Chỉ xem, không có menu',
  },
  viewOnly: 'Chỉ xem',
  localOnly: 'Chạy trên máy này',
  localOnlyExplained: 'Sổ được giữ trên máy này, chưa ở Google Sheets. Biểu đồ chỉ có trong Google Sheets.',

  sample: {
    label: 'Sổ mẫu',
    text: 'SỐ LIỆU MẪU – không phải số liệu thật',
  },

  state: {
    connecting: 'Đang kết nối…',
    saving: 'Đang lưu…',
    saved: 'Đã lưu',
    lost: 'Mất kết nối, đang thử lại',
    lostWith: (n: number) => `Mất kết nối, đang thử lại. ${n} thay đổi chưa gửi`,
  },

  halted: {
    title: 'Chưa ghi được vào ổ đĩa',
    message:
      'Sổ tạm ngừng nhận thay đổi. Mọi mục đã báo ghi đều còn; mục chưa ghi sẽ được gửi lại. Xem cửa sổ lệnh đang chạy Sổ Ghim để biết việc cần làm.',
  },

  cannotOpen: 'Chưa mở được sổ. Kiểm tra cửa sổ lệnh đang chạy Sổ Ghim rồi tải lại trang.',
  reload: 'Tải lại trang',
  close: 'Đóng',
  closeSidebar: 'Đóng thanh bên',
  closeNotice: 'Đóng thông báo',
  sidebar: 'Thanh bên',
  dialog: 'Hộp thoại',
  sheet: 'Bảng tính',
  working: (label: string) => `Đang chạy “${label}”`,
  failed: (label: string, message: string) => `Chưa chạy được “${label}”: ${message}`,
  hostUnreachable: 'không liên lạc được với sổ trên máy này',

  buttons: { OK: 'Đồng ý', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' },
  answerField: 'Nội dung trả lời',

  notWritten: 'Phần đang nhập chưa được ghi',
  notWrittenBecause: {
    stale:
      'Ngay trước đó, hàng hoặc cột đã được chèn, xóa hay chuyển ở nơi khác. Ghi lại vào ô hoặc chép nội dung.',
    refused: 'Sổ không nhận thay đổi này nên đã được tải lại. Ghi lại vào ô hoặc chép nội dung.',
    away: 'Sổ đã thay đổi trong lúc mất kết nối. Xem lại ô rồi ghi lại, hoặc chép nội dung.',
    gone: 'Hàng, cột hoặc trang tính chứa ô này không còn. Chép nội dung nếu cần.',
  },
  reloaded: {
    stale: 'Sổ vừa thay đổi ở nơi khác nên đã được tải lại. Thao tác vừa rồi chưa được ghi, làm lại nếu cần.',
    refused: 'Sổ không nhận thao tác vừa rồi nên đã được tải lại. Làm lại nếu cần.',
    away: 'Sổ đã được tải lại sau khi mất kết nối. Thao tác trong lúc đó chưa được ghi, làm lại nếu cần.',
    gone: 'Hàng, cột hoặc trang tính vừa dùng không còn.',
  },
  writtenAgain: (n: number) => `Đã kết nối lại. ${n} ô nhập trong lúc mất kết nối đã được ghi.`,
  typingGoesOn: 'Sổ vừa được tải lại. Phần đang nhập vẫn còn trong ô, nhấn Enter để ghi.',
  undoForgotten:
    'Không hoàn tác được: ở nơi khác vừa chuyển hàng, cột hoặc ghi vào đúng ô đó. Sửa thẳng trong ô nếu cần.',
  writeAgain: 'Ghi lại vào ô',
  noPlaceLeft: 'Ô này không còn',
  copy: 'Chép nội dung',
  copied: 'Đã chép',
};
