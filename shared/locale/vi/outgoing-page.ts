/** What the page *Soạn tin gửi phường* says around the texts. */
export const outgoingPage = {
  heading: 'Soạn tin gửi phường',
  kinds: {
    template: 'Mẫu báo cáo',
    reminder: 'Nhắc chưa nộp',
    receipt: 'Đã nhận',
    revision: 'Yêu cầu bổ sung',
  },
  kindsLabel: 'Loại tin',
  to: 'Gửi cho',
  keys: 'Mũi tên: chọn. Enter: chép.',
  everybody: {
    template: 'Mọi đơn vị',
    reminder: (count: number) => `Nhóm chung (${count} đơn vị)`,
  },
  due: {
    overdue: (days: number) => `quá hạn ${days} ngày`,
    today: 'đến hạn hôm nay',
    left: (days: number) => `còn ${days} ngày làm việc`,
    extended: (date: string) => `gia hạn đến ${date}`,
  },
  received: (date: string) => `nhận ${date}`,
  undated: 'chưa ghi ngày nhận',
  reasons: (count: number) => (count === 0 ? 'chưa ghi nội dung' : `${count} mục cần bổ sung`),
  alreadyCopied: 'đã chép',

  contact: (contact: string) => `Liên hệ: ${contact}`,
  noContact: 'Chưa ghi liên hệ ở trang Đơn vị của sổ.',
  text: 'Nội dung tin',
  part: (part: number, of: number) => `Phần ${part}/${of}`,
  letters: (count: string) => `${count} ký tự`,
  inParts: (count: number, most: string) =>
    `Một tin Zalo nhận ${most} ký tự, nên gửi thành ${count} tin: chép từng phần.`,
  copy: 'Chép',
  copyPart: (part: number, of: number) => `Chép phần ${part}/${of}`,
  copied: (what: string) => `Đã chép ${what}. Dán vào Zalo bằng Ctrl+V.`,
  copyByHand: 'Chưa chép được. Nội dung đã được chọn sẵn: nhấn Ctrl+C.',
  what: {
    template: (to: string) => `mẫu báo cáo, gửi ${to}`,
    reminder: (to: string) => `tin nhắc, gửi ${to}`,
    receipt: (to: string) => `tin báo đã nhận, gửi ${to}`,
    revision: (to: string) => `tin yêu cầu bổ sung, gửi ${to}`,
  },
  allOf: { template: 'mọi đơn vị', reminder: 'nhóm chung' },
  ofPart: (what: string, part: number, of: number) => `${what}, phần ${part}/${of}`,

  further: (chosen: number, all: number) => `Hỏi thêm chỉ tiêu (${chosen}/${all})`,
  furtherHelp: '17 chỉ tiêu cốt lõi luôn có trong mẫu. Chỉ tiêu chọn thêm đứng sau, đơn vị ghi nếu có.',

  ladder: {
    due: (steps: string) => `Theo lịch nhắc, hôm nay: ${steps}.`,
    step: (step: string, units: number) => `${step} (${units} đơn vị)`,
    nothing: 'Theo lịch nhắc, hôm nay chưa đến bước nào.',
    next: (step: string, date: string) => `Bước sau: ${step}, từ ${date}.`,
    last: 'Đã đến bước cuối.',
    noDeadline: 'Đợt chưa đặt hạn nên chưa có lịch nhắc, tin cũng không nêu hạn.',
    setDeadline: 'Đặt hạn',
  },

  none: {
    template: 'Đợt chưa có đơn vị nào phải báo cáo. Thêm đơn vị ở trang Đợt tuyên truyền.',
    reminder: 'Không còn đơn vị nào chưa nộp.',
    receipt: 'Chưa có đơn vị nào nộp. Báo cáo nhận được thì nhập ở trang Nhập, kiểm tra báo cáo.',
    revision:
      'Không có đơn vị nào đang phải bổ sung. Khi kiểm tra báo cáo, chọn Yêu cầu bổ sung và ghi nội dung cần bổ sung.',
  },
  gone: 'Đơn vị này không còn trong danh sách: tình trạng báo cáo vừa đổi. Chọn đơn vị khác.',
  noReasons: 'Chưa ghi nội dung cần bổ sung. Ghi ở trang Kiểm tra báo cáo rồi đọc lại.',
  open: {
    dot: 'Mở trang Đợt tuyên truyền',
    'bao-cao': 'Mở trang Nhập, kiểm tra báo cáo',
    duyet: 'Mở trang Kiểm tra báo cáo',
  },
} as const;
