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
  export: {
    title: 'Xuất TSV để dán vào sổ',
    how: 'Dùng khi máy này không gửi được: chép hoặc tải tệp, chuyển cho người quản lý sổ. Người đó dán ở menu Sổ Ghim › Dán tin bài.',
    text: (count: number) => `${count} bài đang chờ`,
    copy: 'Chép',
    copied: 'Đã chép.',
    copyByHand: 'Chưa chép được. Nội dung đã được chọn sẵn: nhấn Ctrl+C.',
    download: 'Tải tệp .tsv',
    file: (day: string) => `so-ghim-hang-cho-${day}.tsv`,
    stays:
      'Bài vẫn ở hàng chờ đến khi sổ trả lời máy này. Bài đã dán thì sổ báo là đã ghi, không ghi hai lần.',
    changesStay: 'Thay đổi chờ ghi không nằm trong bản xuất.',
  },
} as const;
