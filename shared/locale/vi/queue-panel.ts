/** What the panel says of everything that waits to be written into the sheet. */
export const queuePanel = {
  title: 'Hàng chờ',
  empty: 'Không có gì đang chờ. Bài vừa ghi nằm ở thẻ Bài đang mở.',
  summary: (waiting: number, refused: number) => `${waiting} mục đang chờ, ${refused} mục sổ không nhận`,
  sendNow: 'Gửi ngay',
  articles: 'Bài chờ ghi',
  changes: 'Thay đổi chờ ghi',
  verb: {
    update: 'Sửa',
    pin: 'Ghim',
    unpin: 'Gỡ ghim',
    'arrange-pins': 'Xếp lại ghim',
  },
  waiting: 'Đang chờ ghi',
  sending: 'Đang ghi vào sổ',
  retryAt: (time: string) => `sẽ thử lại lúc ${time}`,
  refused: 'Sổ không nhận',
  retry: 'Thử lại',
  dismiss: 'Bỏ thay đổi',
} as const;
