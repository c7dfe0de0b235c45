/** What the page *Kiểm tra sổ* says around its findings. */
export const checkPage = {
  title: 'Kiểm tra sổ',
  lead: 'Tìm chỗ hỏng do sửa tay: trang, cột, tiêu đề, mã dòng, ngày, số, công thức. Kiểm tra không sửa gì.',
  run: 'Kiểm tra',
  again: 'Kiểm tra lại',
  stop: 'Dừng',
  stopping: 'Dừng sau bước này…',
  goOn: 'Kiểm tra tiếp',
  progress: (done: number, of: number, what: string) => `${done}/${of}: ${what}`,
  stopped: (done: number, of: number) => `Đã dừng ở ${done}/${of}. Danh sách dưới đây chưa đủ.`,
  none: 'Sổ không có gì phải sửa',
  noneBody: (kinds: number, moment: string) =>
    `Đã xem ${kinds} loại hỏng ở mọi trang, mọi dòng, lúc ${moment}.`,
  found: (count: number, moment: string) => `${count} mục, kiểm tra lúc ${moment}`,
  groups: {
    wrong: 'Số liệu đang sai',
    risk: 'Số liệu có thể sai',
    help: 'Chỉ thiếu phần hỗ trợ',
    note: 'Để biết',
  },
  place: (tab: string, column: string, rows: string) =>
    [tab, column === '' ? '' : `cột ${column}`, rows === '' ? '' : `dòng ${rows}`]
      .filter((part) => part !== '')
      .join(', '),
  show: (place: string) => `Đến ${place}`,
  notShown: 'Chỗ này không còn trên sổ. Kiểm tra lại.',
  more: (count: number) => `và ${count} dòng nữa`,
  would: 'Sửa:',
  ask: 'Chọn cách sửa',
  unanswered: 'Chưa chọn',
  choices: {
    back: 'Đổi về tên cũ',
    make: 'Thêm cột mới',
    leave: 'Giữ nguyên',
    upper: 'Giữ dòng trên',
    lower: 'Giữ dòng dưới',
    negative: 'Bỏ dấu trừ',
    fraction: 'Làm tròn',
    blank: 'Để trống',
    value: 'Thay bằng giá trị',
    end: 'Kết thúc ghim',
    restore: 'Ghi lại',
    '0': '0 (ngoài các nội dung)',
  },
  all: 'Chọn tất cả',
  noneChosen: 'Bỏ chọn tất cả',
  chosen: (count: number) => `${count} mục đã chọn`,
  repair: 'Sửa các mục đã chọn',
  repaired: (count: number) => `Đã sửa ${count} mục. Nhật ký đã ghi lại.`,
  repairedNone: 'Không còn gì để sửa: các mục đã chọn đã thay đổi trên sổ.',
  earlier: (moment: string, by: string) => `Lần sửa gần nhất lúc ${moment}, người sửa: ${by}.`,
  undo: 'Hoàn tác lần sửa',
  undone: (left: number) =>
    left === 0
      ? 'Đã hoàn tác lần sửa.'
      : `Đã hoàn tác, trừ ${left} chỗ đã thay đổi sau khi sửa. Xem Nhật ký.`,
} as const;
