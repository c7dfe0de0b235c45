/** What both pages of reports say of a unit: where its report stands, how it came, the way to the other page. */
export const unitStanding = {
  unsaved: 'chưa lưu',
  due: {
    'no-deadline': 'Chưa đặt hạn',
    left: (days: number) => `Còn ${days} ngày làm việc`,
    'due-today': 'Đến hạn hôm nay',
    overdue: (days: number) => `Quá hạn ${days} ngày`,
    'on-time': 'Nộp đúng hạn',
    late: (days: number) => `Nộp trễ ${days} ngày`,
    undated: 'Chưa ghi ngày nhận',
  },

  back: 'Danh sách',
  showRow: (row: number) => `Xem dòng ${row}`,
  openLink: 'Mở tệp',
  notShown: 'Không còn thấy dòng này. Về danh sách rồi đọc lại.',
  version: (version: number) => `Bản ${version}`,
  round: (round: number) => `Bổ sung lần ${round}`,
  arrivals: (arrivals: string) => `Nhận ${arrivals}`,
  extended: (date: string) => `Gia hạn đến ${date}`,
  edited: 'Số liệu trên sổ đã sửa tay sau bản gần nhất.',
  duty: 'Nghĩa vụ báo cáo đã chuyển sang đơn vị khác.',
  asked: (round: number) => `Đã yêu cầu bổ sung, lần ${round}`,

  leaveAsk: (units: string) => `Phần đã nhập của ${units} chưa lưu. Sang trang khác thì mất phần đó.`,
  leave: 'Sang, bỏ phần chưa lưu',
} as const;
