/** What a unit is told about its report, to be pasted into messages. Dates and counts come as people read them. */
export const reportAnswers = {
  campaign: (title: string) => (title === '' ? 'đợt tuyên truyền' : `đợt “${title}”`),
  dispatch: (number: string, date: string) => `Công văn số ${number}${date === '' ? '' : ` ngày ${date}`}`,
  about: (figure: string) => `khoảng ${figure}`,
  receipt: {
    received: (unit: string, how: string) => `Đã nhận báo cáo của ${unit}${how}`,
    receivedNil: (unit: string, how: string) => `Đã nhận báo cáo không phát sinh của ${unit}${how}`,
    on: (date: string) => `ngày ${date}`,
    by: (channel: string) => `hình thức: ${channel}`,
    blank: (metrics: string) => `Còn thiếu số liệu: ${metrics}. Nếu không thực hiện, đề nghị ghi 0.`,
    themes: (numbers: string) => `Nội dung đã ghi nhận: ${numbers}.`,
  },
  missing: (themes: string) => `Nội dung chưa có kết quả: ${themes}.`,
  revision: (unit: string, campaign: string) =>
    `Kính gửi ${unit}: đề nghị bổ sung báo cáo kết quả ${campaign}:`,
} as const;
