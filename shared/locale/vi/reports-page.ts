/** What the page of reports says beside the form: units, where their reports stand, what was saved. */
export const reportsPage = {
  heading: 'Nhập, kiểm tra báo cáo',
  filterLabel: 'Lọc đơn vị',
  filters: { all: 'Tất cả', missing: 'Chưa nộp', check: 'Chờ kiểm tra', revise: 'Cần bổ sung' },
  noneListed: 'Không có đơn vị nào.',

  form: 'Nhập báo cáo',
  check: 'Kiểm tra báo cáo này',

  moved: {
    title: (version: number) => `Sổ đã có bản ${version} do người khác nhập`,
    body: 'Khác nhau giữa bản trên sổ và phần đã nhập. Lưu thì phần đã nhập thành bản mới.',
    same: 'Bản trên sổ giống phần đã nhập.',
    sheet: 'Trên sổ',
    typed: 'Đã nhập',
  },

  outcome: {
    saved: (version: number) => `Đã lưu bản ${version}`,
    arrival: (version: number) => `Đã ghi thêm lần nhận của bản ${version}`,
    status: (status: string) => `Tình trạng: ${status}.`,
    receipt: 'Soạn tin báo đã nhận',
    next: (unit: string) => `Tiếp: ${unit}`,
    check: 'Kiểm tra',
    again: 'Nhập tiếp đơn vị này',
  },
} as const;
