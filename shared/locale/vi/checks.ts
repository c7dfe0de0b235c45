import { nameKinds } from '../personal-data-text';
import { personalKinds } from './personal-data';

/** What a finding speaks of: words and numbers, blank for none. */
export type CheckFacts = { readonly [name: string]: string };

type Said = {
  /** What is damaged, and what comes of it. */
  readonly what: (facts: CheckFacts, count: number) => string;
  /** What the repair would do, or what the person can do. */
  readonly would: (facts: CheckFacts, count: number) => string;
};

const recalled = (facts: CheckFacts): string =>
  Number(facts.known ?? 0) > 0
    ? ` Lấy lại được ${facts.known} ô từ Nhật ký.`
    : ' Nhật ký không còn giữ nội dung cũ.';

/** What *Kiểm tra sổ* says of each kind of damage. */
export const checks = {
  'spreadsheet-setting': {
    what: ({ setting, found }) =>
      setting === 'time-zone'
        ? `Múi giờ của bảng tính là ${found}: ngày và hạn báo cáo lệch.`
        : `Ngôn ngữ của bảng tính là ${found}: ngày và tháng có thể bị đọc ngược.`,
    would: ({ wanted }) => `Đổi thành ${wanted}.`,
  },
  'missing-trigger': {
    what: () => 'Nhật ký không ghi những gì sửa trực tiếp trên sổ.',
    would: ({ owner }) => (owner ? 'Bật lại việc ghi nhật ký.' : 'Chủ sổ mở Kiểm tra sổ và bật lại.'),
  },
  'missing-tab': {
    what: ({ view }) =>
      view ? 'Trang này không còn trong sổ.' : 'Trang này không còn trong sổ, các dòng của trang cũng mất.',
    would: ({ view, known }) =>
      view
        ? 'Lập lại trang; số liệu tự tính.'
        : Number(known) > 0
          ? `Lập lại trang, ghi lại ${known} dòng theo Nhật ký. Dòng gõ tay chỉ lấy lại được ở Tệp › Nhật ký phiên bản.`
          : 'Lập lại trang trống. Nội dung cũ lấy lại được ở Tệp › Nhật ký phiên bản của Google.',
  },
  'taken-name': {
    what: ({ name, renamed }) =>
      `Trang ${name} của sổ đã đổi tên thành “${renamed}”, một trang khác mang tên ${name}: tin, số liệu mới sẽ ghi nhầm vào trang đó.`,
    would: ({ name, renamed, aside }) =>
      `Đổi tên trang mới thành “${aside}”, đổi “${renamed}” về “${name}”. Nội dung hai trang giữ nguyên.`,
  },
  'renamed-tab': {
    what: ({ name }) => `Trang ${name} đã đổi tên. Tiện ích vẫn nhận ra trang.`,
    would: ({ name }) => `Không cần sửa. Muốn tên cũ thì đổi lại thành “${name}”.`,
  },
  'hidden-tab': {
    what: ({ hide }) => (hide ? 'Trang riêng của tiện ích đang hiện.' : 'Trang đang bị ẩn.'),
    would: ({ hide }) => (hide ? 'Ẩn trang.' : 'Hiện lại trang.'),
  },
  'header-row': {
    what: ({ row }) => `Dòng tiêu đề nằm ở dòng ${row}, không phải dòng 1: tiện ích không tìm thấy cột nào.`,
    would: () => 'Chuyển dòng tiêu đề về dòng 1, các dòng khác giữ nguyên thứ tự.',
  },
  'frozen-rows': {
    what: () => 'Dòng tiêu đề không còn cố định khi cuộn.',
    would: () => 'Cố định lại dòng 1.',
  },
  'header-name': {
    what: ({ label, header }) =>
      header ? `Tiêu đề “${label}” đã đổi thành “${header}”.` : `Tiêu đề cột “${label}” bị xóa.`,
    would: ({ label, header }) =>
      header ? 'Tiện ích vẫn nhận ra cột. Chọn giữ tên mới hoặc đổi lại.' : `Ghi lại tiêu đề “${label}”.`,
  },
  'doubled-header': {
    what: ({ header }) => `Có hai cột cùng tiêu đề “${header}”: tiện ích chỉ dùng một cột.`,
    would: ({ after }) => `Đổi tiêu đề cột thừa thành “${after}”, nội dung giữ nguyên.`,
  },
  'nameless-column': {
    what: ({ columns }) => `Cột này có nội dung nhưng không có tiêu đề. Trang đang thiếu cột: ${columns}.`,
    would: () => 'Chọn tên cột để ghi lại tiêu đề, hoặc giữ nguyên nếu là cột tự thêm.',
  },
  'missing-column': {
    what: ({ columns }) => `Thiếu cột: ${columns}. Tiện ích không ghi được vào trang này.`,
    would: (facts) => `Thêm lại cột ở cuối trang.${recalled(facts)} Tổng số ô bị mất: ${facts.cells}.`,
  },
  'missing-mark': {
    what: (_facts, count) => `${count} cột mất dấu nhận biết: đổi tiêu đề thì tiện ích không còn nhận ra.`,
    would: () => 'Đánh dấu lại các cột.',
  },
  'shown-column': {
    what: ({ columns }) => `Cột riêng của tiện ích đang hiện: ${columns}.`,
    would: () => 'Ẩn lại.',
  },
  'missing-look': {
    what: () => 'Màu theo tình trạng bị mất.',
    would: () => 'Đặt lại màu; quy tắc màu tự thêm giữ nguyên.',
  },
  'missing-protection': {
    what: () => 'Không còn nhắc khi gõ đè tiêu đề hoặc công thức.',
    would: () => 'Đặt lại lời nhắc.',
  },
  'active-filter': {
    what: () => 'Trang đang có bộ lọc, một số dòng có thể không hiện.',
    would: () => 'Không cần sửa: mọi số liệu vẫn tính cả dòng đang ẩn.',
  },
  'bad-setting': {
    what: ({ name, value, missing }) =>
      missing
        ? `Cấu hình thiếu mục “${name}”.`
        : value
          ? `Mục “${name}” ghi “${value}”, không dùng được.`
          : `Mục “${name}” để trống.`,
    would: ({ better, missing, name }) =>
      missing
        ? `Thêm lại mục “${name}”${better ? `, giá trị “${better}”` : ''}.`
        : better
          ? `Ghi “${better}”.`
          : 'Sửa ở trang Cấu hình.',
  },
  'missing-id': {
    what: ({ unknown }, count) =>
      unknown
        ? `${count} dòng gõ tay không rõ thuộc bản ghi nào, hoặc bản ghi đó đã có dòng khác.`
        : `${count} dòng gõ hoặc dán bằng tay chưa có mã: tiện ích không thấy các dòng này.`,
    would: ({ unknown, table }) =>
      unknown
        ? 'Xem từng dòng: điền tên, đợt hoặc số còn thiếu, hoặc xóa dòng thừa.'
        : table === 'publications'
          ? 'Cấp mã, điền đợt và khóa bài theo đường dẫn, người ghi là “ghi tay”.'
          : 'Cấp mã và điền phần tiện ích cần.',
  },
  'doubled-id': {
    what: ({ name, rows, same, columns }) =>
      same
        ? `Dòng “${name}” bị chép thành nhiều dòng giống hệt (dòng ${rows}).`
        : `Dòng “${name}” có nhiều bản khác nhau (dòng ${rows}) ở: ${columns}.`,
    would: ({ same, asks }, count) =>
      same
        ? `Xóa ${count} bản chép.`
        : asks
          ? 'Chọn dòng giữ lại; dòng kia được xóa.'
          : 'Cấp mã riêng cho bản chép.',
  },
  'unknown-campaign': {
    what: ({ campaign }, count) =>
      campaign
        ? `${count} dòng thuộc đợt “${campaign}”, không có ở trang Đợt: không được tính vào đâu.`
        : `${count} dòng không ghi mã đợt: không được tính vào đâu.`,
    would: ({ to, lost }) =>
      to ? `Ghi mã đợt “${to}”.` : lost ? 'Ghi lại dòng của đợt theo Nhật ký.' : 'Chọn đợt cho các dòng này.',
  },
  'missing-report': {
    what: ({ units }, count) => `${count} đơn vị của đợt mất dòng ở Báo cáo: ${units}.`,
    would: ({ known }, count) =>
      `Thêm lại ${count} dòng${Number(known) > 0 ? `, ${known} dòng theo Nhật ký` : ', tình trạng Chưa nộp'}.`,
  },
  'missing-coverage': {
    what: (_facts, count) => `Thiếu ${count} dòng nội dung của các đơn vị.`,
    would: ({ known }) =>
      Number(known) > 0 ? `Thêm lại, ${known} dòng theo Nhật ký, còn lại để trống.` : 'Thêm lại, để trống.',
  },
  'unknown-unit': {
    what: ({ units }, count) => `${count} đơn vị ở Báo cáo không có ở trang Đơn vị: ${units}.`,
    would: () => 'Thêm đơn vị vào trang Đơn vị, hoặc xóa dòng thừa ở Báo cáo.',
  },
  'unknown-theme': {
    what: ({ theme }, count) => `${count} tin bài ghi nội dung số ${theme}, đợt không có nội dung này.`,
    would: () => 'Chọn đúng nội dung; 0 là ngoài các nội dung.',
  },
  'same-article': {
    what: ({ name, rows }) => `Một tin ghi hai lần: “${name}” (dòng ${rows}).`,
    would: () => 'Chọn dòng giữ lại; dòng kia được xóa.',
  },
  'deleted-article': {
    what: ({ names }, count) =>
      `${count} tin bài đã ghi bị xóa dòng, không phải bằng Hoàn tác${names ? `: ${names}` : ''}.`,
    would: ({ known }) =>
      Number(known) > 0
        ? `Ghi lại được ${known} tin theo Nhật ký.`
        : 'Nhật ký không còn giữ nội dung của tin.',
  },
  'orphan-pin': {
    what: ({ name }) => `Tin đang ghim “${name}” không còn trong trang Tin bài.`,
    would: () => 'Kết thúc ghim, hoặc giữ nguyên.',
  },
  'number-format': {
    what: (_facts, count) => `${count} ô ngày, giờ hiện thành số: tiện ích không đọc ra ngày.`,
    would: () => 'Đặt lại định dạng ngày; giá trị giữ nguyên.',
  },
  'text-date': {
    what: ({ text, unread }, count) =>
      unread
        ? `${count} ô ngày không đọc được, ví dụ “${text}”.`
        : `${count} ô ngày đang là chữ, ví dụ “${text}”: hạn và thứ tự bị sai.`,
    would: ({ unread }) => (unread ? 'Gõ lại ngày/tháng/năm.' : 'Chuyển thành ngày, đọc ngày trước tháng.'),
  },
  'text-number': {
    what: ({ text, unread }, count) =>
      unread
        ? `${count} ô số không đọc được, ví dụ “${text}”: không được cộng.`
        : `${count} ô số đang là chữ, ví dụ “${text}”: không được cộng.`,
    would: ({ number, unread }) =>
      unread ? 'Gõ lại số, không kèm chữ.' : `Chuyển thành số, ví dụ ${number}.`,
  },
  'unknown-choice': {
    what: ({ text }, count) =>
      text
        ? `${count} ô ghi “${text}”, không có trong danh sách chọn: không được tính.`
        : `${count} ô phải chọn đang để trống.`,
    would: ({ label }) => (label ? `Ghi “${label}”.` : 'Chọn giá trị đúng.'),
  },
  'odd-number': {
    what: ({ kind, value }, count) =>
      kind === 'negative' ? `${count} ô có số âm, ví dụ ${value}.` : `${count} ô có số lẻ, ví dụ ${value}.`,
    would: ({ kind }) =>
      kind === 'negative' ? 'Bỏ dấu trừ, xóa số, hoặc giữ.' : 'Làm tròn, xóa số, hoặc giữ.',
  },
  'odd-date': {
    what: ({ day }, count) => `${count} ô ghi ngày ${day}: quá xa hoặc chưa đến.`,
    would: ({ other }) =>
      other ? `Có thể là ${other} (ngày và tháng đảo chỗ).` : 'Xem lại và gõ đúng ngày.',
  },
  'personal-data': {
    what: ({ kinds }, count) =>
      `${count} ô có thể chứa thông tin cá nhân: ${nameKinds(personalKinds, (kinds ?? '').split(' '))}.`,
    would: () => 'Xóa khỏi ô. Giữ nguyên nếu không phải thông tin cá nhân.',
  },
  'typed-formula': {
    what: ({ broken, formula, value }, count) =>
      broken ? `${count} ô dữ liệu báo lỗi ${value}.` : `${count} ô dữ liệu là công thức, ví dụ ${formula}.`,
    would: ({ broken, known }) =>
      broken
        ? Number(known) > 0
          ? `Ghi lại ${known} ô theo Nhật ký.`
          : 'Gõ lại giá trị của ô.'
        : 'Thay công thức bằng giá trị đang hiện, hoặc giữ.',
  },
  'article-key': {
    what: (_facts, count) => `${count} tin có khóa bài không khớp đường dẫn: có thể bị ghi trùng.`,
    would: () => 'Tính lại khóa bài theo đường dẫn.',
  },
  'missing-dropdown': {
    what: ({ dates }, count) => (dates ? `${count} ô mất lịch chọn ngày.` : `${count} ô mất danh sách chọn.`),
    would: () => 'Đặt lại; giá trị trong ô giữ nguyên.',
  },
  'row-formula': {
    what: (_facts, count) => `${count} ô công thức bị gõ đè, xóa hoặc chép sai dòng.`,
    would: () => 'Ghi lại công thức.',
  },
  'view-cells': {
    what: ({ anew }, count) =>
      anew ? 'Trang bị chèn, xóa hoặc chuyển ô: số liệu sai chỗ.' : `${count} ô của trang bị gõ đè hoặc xóa.`,
    would: ({ anew, strange }) =>
      anew
        ? `Dựng lại trang.${Number(strange) > 0 ? ` ${strange} ô tự ghi trên trang sẽ bị xóa.` : ''}`
        : 'Ghi lại các ô này.',
  },
  'stale-reference': {
    what: () => 'Phần tiện ích ghi nhớ về đợt, nội dung, cột của Nhật ký đã cũ.',
    would: () => 'Đọc lại từ sổ.',
  },
} as const satisfies Record<string, Said>;

export type CheckId = keyof typeof checks;
