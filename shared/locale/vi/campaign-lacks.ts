/** What a campaign still needs before it can go out. */
export const campaignLacks = {
  lack: {
    number: 'số văn bản',
    date: 'ngày văn bản',
    deadline: 'hạn báo cáo',
    period: 'thời gian của đợt',
    themes: 'nội dung tuyên truyền',
    signer: 'người ký',
    units: 'đơn vị nhận',
  },
} as const;
