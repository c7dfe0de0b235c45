/** What goes out to the units, to be pasted into messages. Dates and counts come as people read them. */
export const outgoing = {
  template: {
    title: (title: string) => `Mẫu báo cáo kết quả${title === '' ? '' : `: ${title}`}`,
    period: (from: string, to: string) => `Thời gian của đợt: ${from} – ${to}`,
    sendBy: (date: string) => `Phòng đề nghị gửi báo cáo chậm nhất ngày ${date}.`,
    unit: 'Đơn vị',
    number: 'Số, ký hiệu',
    date: 'Ngày văn bản',
    blank: 'Bỏ trống = chưa có số liệu; 0 = không thực hiện.',
    further: 'Số liệu khác, nếu có:',
    themes: 'Nội dung của đợt (ghi số thứ tự vào dòng “Nội dung đã tuyên truyền”):',
    done: 'Nội dung đã tuyên truyền',
    optional: 'Liên kết minh chứng, nếu có:',
    evidence: (theme: number) => `Minh chứng nội dung ${theme}`,
    difficulties: 'Khó khăn',
    proposals: 'Đề xuất',
    nil: 'Không phát sinh (có/không)',
    yes: 'có',
    no: 'không',
  },
  deadline: {
    dispatch: (date: string, dispatch: string) => `Hạn tại ${dispatch || 'công văn'}: ${date}`,
    officer: (date: string) => `Hạn theo đề nghị của Phòng: ${date}`,
    unknown: (date: string) => `Hạn gửi báo cáo: ${date}`,
    extended: (date: string) => `đã gia hạn đến ${date}`,
    overdue: (days: string) => `quá hạn ${days} ngày`,
    today: 'đến hạn hôm nay',
    left: (days: string) => `còn ${days} ngày làm việc`,
  },
  reminder: {
    one: (unit: string, today: string, campaign: string) =>
      `Kính gửi ${unit}: đến ngày ${today}, Phòng chưa nhận được báo cáo kết quả ${campaign}.`,
    group: (count: string, today: string, campaign: string) =>
      `Kính gửi các đơn vị: đến ngày ${today}, Phòng chưa nhận được báo cáo kết quả ${campaign} của ${count} đơn vị sau`,
    part: (part: number, of: number) => `tin ${part}/${of}`,
    ask: 'Đề nghị gửi báo cáo về Phòng. Trường hợp không phát sinh, đề nghị nêu rõ.',
  },
} as const;
