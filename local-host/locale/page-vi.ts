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

  state: {
    connecting: 'Đang kết nối…',
    saving: 'Đang lưu…',
    saved: 'Đã lưu',
    lost: 'Mất kết nối, đang thử lại',
    lostWith: (n: number) => `Mất kết nối, đang thử lại. ${n} thay đổi chưa gửi`,
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
  notWrittenStale: 'Sổ vừa thay đổi bố cục ở nơi khác nên đã được tải lại. Chép lại nội dung này nếu cần.',
  notWrittenRefused: 'Sổ không nhận thay đổi này nên đã được tải lại. Chép lại nội dung này nếu cần.',
  reloaded:
    'Sổ vừa thay đổi ở nơi khác nên đã được tải lại. Thao tác vừa rồi chưa được ghi, làm lại nếu cần.',
  copy: 'Chép nội dung',
  copied: 'Đã chép',
};
