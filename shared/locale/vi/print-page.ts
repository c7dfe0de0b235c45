/** What the page *In một trang* says, on the paper and around it. */
export const printPage = {
  heading: 'In một trang',
  print: 'In',
  help: 'Khổ A4 ngang, vừa một trang. Muốn có tệp: chọn Lưu dưới dạng PDF ở ô máy in.',
  byStructure: 'Theo cơ cấu mới',
  preview: 'Trang in',

  sample: 'SỐ LIỆU MẪU',
  about: 'Tiến độ báo cáo',
  at: (moment: string) => `Số liệu tính đến ${moment}`,
  deadline: (date: string) => `Hạn báo cáo: ${date}`,

  reported: (count: string, of: string) => `${count}/${of} đã nộp`,
  overdue: (count: string) => `${count} quá hạn`,
  unset: 'chưa đặt hạn',
  toRevise: (count: string) => `${count} cần bổ sung`,
  accepted: (count: string) => `${count} đạt`,
  nothingExpected: 'Đợt này chưa có đơn vị phải báo cáo',
  states: {
    accepted: 'đạt',
    received: 'chờ kiểm tra',
    revise: 'cần bổ sung',
    waiting: 'chưa nộp',
    overdue: 'quá hạn',
  },

  groups: {
    overdue: (count: string) => `Quá hạn (${count}), số ngày quá hạn`,
    waiting: (count: string) => `Chưa nộp, chưa quá hạn (${count}), số ngày làm việc còn lại`,
    open: (count: string) => `Chưa nộp (${count}), đợt chưa đặt hạn`,
    revise: (count: string) => `Cần bổ sung (${count})`,
  },
  days: (days: number) => `${days} ngày`,
  today: 'hôm nay',
  moreUnits: (count: string) => `và ${count} đơn vị khác`,
  nobodyMissing: 'Mọi đơn vị đã nộp, không đơn vị nào phải bổ sung.',

  themes: {
    title: 'Nội dung tuyên truyền',
    originals: 'Tin tự viết',
    reposts: 'Đăng lại',
    units: 'Đơn vị đã làm',
    none: 'chưa có',
    other: 'Khác, ngoài các nội dung',
    more: (count: string, zeros: string) => `và ${count} nội dung khác, ${zeros} chưa có tin tự viết`,
  },
  totals: {
    title: 'Số liệu từ báo cáo',
    from: (count: string, of: string) => `từ ${count}/${of} báo cáo`,
    ledger: 'Tin, bài đã ghi vào sổ',
    split: (originals: string, reposts: string, takenDown: string) =>
      `${originals} tự viết, ${reposts} đăng lại; ${takenDown} đã gỡ`,
    names: {
      broadcasts: 'Lượt phát truyền thanh',
      minutes: 'Phút phát truyền thanh',
      articles: 'Tin, bài trên các kênh',
      attendances: 'Lượt người tham dự',
      banners: 'Băng rôn, khẩu hiệu',
      leaflets: 'Tờ rơi, tờ gấp',
    },
  },
  structure: {
    title: 'Số liệu theo cơ cấu mới',
    reports: 'Đã nộp',
    names: {
      broadcasts: 'Lượt phát',
      minutes: 'Phút phát',
      articles: 'Tin, bài',
      attendances: 'Lượt người',
      banners: 'Băng rôn',
      leaflets: 'Tờ rơi',
    },
    all: 'Cộng',
    from: 'Từ số báo cáo',
    more: (count: string) => `${count} đơn vị khác`,
  },
} as const;
