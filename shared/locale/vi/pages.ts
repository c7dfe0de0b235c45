/** What every page says: waiting, failures, days, the picker of units. */
export const pages = {
  title: 'Sổ Ghim',

  task: {
    reading: 'Đang đọc sổ…',
    saving: 'Đang ghi vào sổ…',
    slowRead: 'Sổ chưa trả lời sau 10 giây. Trang vẫn đang chờ; có thể đọc lại.',
    slowSave: 'Sổ chưa trả lời sau 10 giây. Trang vẫn đang chờ; nội dung đã nhập vẫn giữ ở đây.',
    saved: (at: string) => `Đã ghi lúc ${at}.`,
    retry: 'Thử lại',
    reload: 'Đọc lại',
    readAt: (moment: string) => `Đọc lúc ${moment}`,
    kept: 'Nội dung đã nhập vẫn giữ ở đây.',
    cancel: 'Thôi',
  },

  failure: {
    account: (email: string) =>
      email === ''
        ? 'Google không nhận ra tài khoản, thường vì trình duyệt đang đăng nhập nhiều tài khoản. Mở sổ bằng cửa sổ chỉ đăng nhập tài khoản có quyền sửa sổ.'
        : `Google không nhận ra tài khoản, thường vì trình duyệt đang đăng nhập nhiều tài khoản. Mở sổ bằng cửa sổ chỉ đăng nhập ${email}.`,
    unanswered: 'Chưa nhận được trả lời của sổ. Kiểm tra mạng rồi thử lại.',
    tooLong: 'Sổ xử lý quá thời gian cho phép. Chờ một phút rồi thử lại.',
    viewer: 'Tài khoản này chỉ xem được sổ. Đề nghị chủ sổ cấp quyền chỉnh sửa rồi mở lại.',
    visitor: 'Chỉ làm được việc này khi mở trong sổ. Đóng trang này rồi mở từ menu Sổ Ghim.',
    ownerOnly: 'Chỉ chủ sổ làm được việc này. Liên hệ chủ sổ.',
    sameCampaign: 'Đã có đợt mang trích yếu này. Xem lại ở trang Đợt của sổ.',
    noThemes: 'Không thấy nội dung tuyên truyền nào trong văn bản. Kiểm tra đã dán đủ công văn chưa.',
    noAddress: 'Chưa có địa chỉ kết nối. Lưu địa chỉ kết nối rồi cấp mã.',
    changedMeanwhile: 'Đợt, đơn vị hoặc nội dung này vừa đổi trên sổ. Đọc lại ở phần Tổng quan rồi ghi.',
    noConnection: 'Kết nối này không còn trong sổ. Đọc lại danh sách.',
    unreadable: 'Sổ trả lời không đọc được. Đóng bảng điều khiển, mở lại rồi thử lại.',
    addressBad: 'Địa chỉ này không phải URL ứng dụng web. URL đúng kết thúc bằng /exec.',
  },

  stint: {
    progress: (done: number, of: number, what: string) => `Đã xong ${done}/${of} phần. Đang làm: ${what}.`,
    stop: 'Dừng',
    stopping: 'Đang dừng',
    stopped: (done: number, of: number) => `Đã dừng sau ${done}/${of} phần. Bấm lại để làm tiếp.`,
  },

  date: {
    placeholder: 'dd/MM/yyyy',
    open: 'Chọn ngày trên lịch',
    close: 'Đóng lịch',
    bad: 'Chưa đọc được ngày. Nhập ngày/tháng/năm, ví dụ 30/04/2025.',
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    month: (month: number, year: number) => `Tháng ${month} năm ${year}`,
    weekday: (day: number) =>
      ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'][day] ?? '',
    weekdayShort: (day: number) => ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'][day] ?? '',
    distance: (days: number) =>
      days === 0 ? 'hôm nay' : days > 0 ? `còn ${days} ngày` : `đã qua ${-days} ngày`,
    today: 'Hôm nay',
  },

  lack: {
    number: 'số văn bản',
    date: 'ngày văn bản',
    deadline: 'hạn báo cáo',
    period: 'thời gian của đợt',
    themes: 'nội dung tuyên truyền',
    signer: 'người ký',
    units: 'đơn vị nhận',
  },

  /** Of units. */
  picker: {
    unit: 'Đơn vị',
    unitHelp: 'Gõ vài chữ, không cần dấu.',
    noUnit: (text: string) => `Không có đơn vị nào khớp “${text}”.`,
    matches: (count: number) => `${count} đơn vị khớp`,
  },

  /** Where a page is about the active campaign and there is none. */
  noCampaign: {
    title: 'Chưa có đợt nào đang theo dõi',
    body: 'Lập đợt từ công văn hoặc chọn đợt đang theo dõi ở trang Đợt tuyên truyền, rồi đọc lại.',
    open: 'Mở trang Đợt tuyên truyền',
  },

  copying: {
    copy: 'Chép',
    copied: 'Đã chép.',
    copyByHand: 'Chưa chép được. Nội dung đã được chọn sẵn: nhấn Ctrl+C.',
  },
} as const;
