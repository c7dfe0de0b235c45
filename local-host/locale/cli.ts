/** What `npm start` says in the terminal. */
export type Language = 'vi' | 'en';

/** `08:15 08/07/2025` in Vietnam. */
const timeText = (now: Date): string => {
  const [day = '', time = ''] = new Date(now.getTime() + 7 * 3_600_000).toISOString().split('T');
  return `${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`;
};

const vi = {
  ready: ({ sheet, data, extension }: Places) =>
    `Sổ Ghim đang chạy trên máy này.

  Sổ theo dõi   ${sheet}
  Tiện ích      ${extension}
  Dữ liệu       ${data}

Nạp tiện ích: mở chrome://extensions, bật "Chế độ dành cho nhà phát triển",
chọn "Tải tiện ích đã giải nén" rồi chọn thư mục tiện ích ở trên.`,
  code: (code: string, command: string) =>
    `Mã kết nối, dùng một lần trong 7 ngày:

  ${code}

Dán mã vào bảng của tiện ích. Cần mã khác: ${command} -- --new-code`,
  demo: (portal: string, now: Date) =>
    `SỐ LIỆU MẪU – không phải số liệu thật. 27 đơn vị của đợt mẫu là của năm 2025,
nên sổ này có đồng hồ riêng: bây giờ là ${timeText(now)}.

  Cổng mẫu      ${portal}

Thử tiện ích:
  1. Nạp tiện ích như trên, mở bảng của tiện ích, dán mã kết nối
     (cần mã mới: npm run demo -- --new-code).
  2. Mở cổng mẫu, chọn một bài trong danh sách.
  3. Nhấn Alt+Shift+G: tiện ích đọc bài. Nhấn lần nữa: bài thành một dòng ở trang Tin bài.`,
  stop: 'Dừng: Ctrl+C',
  firstStart: 'Lần chạy đầu: đang lập sổ và nạp đợt đầu tiên …',
  firstDemo: 'Lần chạy đầu: đang lập sổ và tạo số liệu mẫu, khoảng nửa phút …',
  startedOver: (to: string) =>
    `Lần lập sổ trước bị ngắt giữa chừng nên sổ được lập lại từ đầu. Phần lập dở được giữ trong ${to}`,
  movedAside: (to: string) => `Dữ liệu cũ được chuyển sang ${to}`,
  setAside: (lines: number, file: string) =>
    `${lines} chỗ trong nhật ký không đọc lại được nên thay đổi ở đó không có trong sổ. Chúng được giữ trong ${file}; hãy xem lại những mục mới nhất của sổ.`,
  journalMissing: (data: string) =>
    `Không thấy tệp workbook.journal.jsonl trong ${data}. Sổ mở theo tệp workbook.snapshot.json; những mục ghi sau tệp đó không còn. Nếu còn bản sao của nhật ký, dừng sổ, chép lại rồi chạy lại.`,
  torn: 'Dòng ghi dở khi máy tắt đột ngột đã được bỏ; mọi mục đã báo ghi đều còn.',
  faultLine: 'Lỗi trong máy chủ cục bộ',
  halted: (problem: string) =>
    `Sổ tạm ngừng nhận thay đổi. ${problem} Mọi mục đã báo ghi đều còn; tiện ích giữ các mục chưa ghi và tự gửi lại. Khi ghi lại được, sổ cũng tự chạy tiếp.`,
  unfolded: (problem: string) => `Chưa gộp được nhật ký vào tệp sổ. ${problem} Các mục mới vẫn được ghi.`,
  wellAgain: 'Đã ghi lại được vào ổ đĩa, sổ chạy tiếp.',
  problems: {
    unknownOption: (name: string) =>
      `Không có tùy chọn ${name}. Các tùy chọn: --port, --data, --fresh, --new-code, --recover, --lang, --trace, --latency, --demo.`,
    missingValue: (name: string) => `${name} cần một giá trị đi sau.`,
    badNumber: (name: string, value: string) => `${name} cần một số, không phải "${value}".`,
    badLanguage: (value: string) => `Chưa có ngôn ngữ "${value}". Dùng --lang vi hoặc --lang en.`,
    portInUse: (port: number) =>
      `Cổng ${port} đang được chương trình khác dùng. Đóng chương trình đó rồi chạy lại. Mã kết nối mang theo số cổng nên cổng không tự đổi.`,
    otherPort: (kept: number, asked: number, data: string) =>
      `Sổ trong ${data} gắn với cổng ${kept}, các máy đã kết nối tìm sổ ở đó. Chạy lại không kèm --port ${asked}, hoặc dùng thư mục khác bằng --data.`,
    isADemo: (data: string) =>
      `${data} giữ số liệu mẫu. Chạy npm run demo để mở, hoặc dùng thư mục khác bằng --data.`,
    notADemo: (data: string) =>
      `${data} giữ một sổ không phải sổ mẫu. Chạy npm start để mở, hoặc dùng thư mục khác bằng --data.`,
    readOnly: (data: string) =>
      `Không ghi được vào thư mục dữ liệu ${data}. Cấp quyền ghi cho thư mục hoặc chọn thư mục khác bằng --data.`,
    inUse: (data: string) =>
      `Thư mục dữ liệu ${data} đang được một Sổ Ghim khác mở. Dừng bản đang chạy hoặc chọn thư mục khác bằng --data.`,
    notAFolder: (data: string) => `${data} không phải là thư mục. Chọn thư mục khác bằng --data.`,
    notAFile: (file: string) =>
      `${file} là một thư mục, không phải tệp dữ liệu. Đổi tên hoặc chuyển nó đi rồi chạy lại.`,
    full: (data: string) => `Ổ đĩa của ${data} đã đầy. Giải phóng chỗ trống rồi chạy lại.`,
    failing: (data: string) =>
      `Ổ đĩa của ${data} báo lỗi khi đọc hoặc ghi. Chép thư mục này sang ổ khác, kiểm tra ổ đĩa rồi chạy lại.`,
    notWritten: (reason: string) =>
      `${reason} Những thay đổi chưa báo ghi đã bỏ; mọi mục đã báo ghi đều còn.`,
    damaged: (file: string, line: number) =>
      `Dữ liệu hỏng ở dòng ${line} của ${file}, những dòng sau không thể áp dụng an toàn. Chạy npm start -- --recover để mở phần trước đó; phần sau được giữ lại trong một tệp riêng.`,
    damagedSnapshot: (file: string) =>
      `Không đọc được ${file}. Chép lại tệp này từ bản sao lưu, hoặc chạy npm start -- --fresh để mở sổ mới (dữ liệu cũ được giữ lại).`,
    missingSnapshot: (file: string) =>
      `Không thấy ${file} mà nhật ký cần đến. Chép lại tệp này từ bản sao lưu, hoặc chạy npm start -- --fresh để mở sổ mới (dữ liệu cũ được giữ lại).`,
    missingBuild: (folder: string) => `Chưa có bản dựng trong ${folder}. Chạy npm run build rồi chạy lại.`,
    firstStart: (step: string, reason: string) =>
      `Chưa lập được sổ ở bước "${step}": ${reason}. Chạy lại để lập lại từ đầu.`,
    unexpected: (reason: string) => `Không khởi động được: ${reason}.`,
  },
};

type Places = { readonly sheet: string; readonly data: string; readonly extension: string };
export type CliTexts = typeof vi;

const en: CliTexts = {
  ready: ({ sheet, data, extension }) =>
    `Sổ Ghim is running on this machine.

  Tracker     ${sheet}
  Extension   ${extension}
  Data        ${data}

To load the extension: open chrome://extensions, switch on "Developer mode",
press "Load unpacked" and choose the extension's folder above.`,
  code: (code, command) =>
    `Connection code, for one use within 7 days:

  ${code}

Paste it into the extension's panel. For another one: ${command} -- --new-code`,
  demo: (portal, now) =>
    `SAMPLE DATA – not real figures. The 27 units of the sample campaign are those of 2025,
so this tracker has a clock of its own: it is ${timeText(now)} now.

  Sample portal   ${portal}

To try the extension:
  1. Load it as said above, open its panel, paste the connection code
     (for a new one: npm run demo -- --new-code).
  2. Open the sample portal, choose an article of the list.
  3. Press Alt+Shift+G: the extension reads it. Press again: it is a row of the tab Articles.`,
  stop: 'To stop: Ctrl+C',
  firstStart: 'First start: laying out the tracker and loading the first campaign …',
  firstDemo: 'First start: laying out the tracker and making the sample data, about half a minute …',
  startedOver: (to) =>
    `The first start before was cut short, so the tracker is laid out anew. What there was is kept in ${to}`,
  movedAside: (to) => `The old data was moved to ${to}`,
  setAside: (lines, file) =>
    `${lines} ${lines === 1 ? 'place' : 'places'} in the journal could not be read back, so the changes there are not in the tracker. They are kept in ${file}; look through the newest entries of the tracker.`,
  journalMissing: (data) =>
    `There is no workbook.journal.jsonl in ${data}. The tracker was opened from workbook.snapshot.json; entries that were written after that file are not there. If there is a copy of the journal, stop the tracker, put it back and start again.`,
  torn: 'A line that was half written when the machine stopped was dropped; every acknowledged entry is there.',
  faultLine: 'Fault in the local host',
  halted: (problem) =>
    `The tracker takes no changes for now. ${problem} Every acknowledged entry is there; the extension keeps what is not written and sends it again. Once the disk can be written, the tracker also goes on by itself.`,
  unfolded: (problem) =>
    `The journal could not be folded into the workbook's file. ${problem} New entries are still written.`,
  wellAgain: 'The disk can be written again, the tracker goes on.',
  problems: {
    unknownOption: (name) =>
      `There is no option ${name}. Options: --port, --data, --fresh, --new-code, --recover, --lang, --trace, --latency, --demo.`,
    missingValue: (name) => `${name} takes a value after it.`,
    badNumber: (name, value) => `${name} takes a number, not "${value}".`,
    badLanguage: (value) => `There is no language "${value}" yet. Use --lang vi or --lang en.`,
    portInUse: (port) =>
      `Port ${port} is used by another program. Close it and start again. Connection codes carry the port, so it is not changed by itself.`,
    otherPort: (kept, asked, data) =>
      `The tracker in ${data} belongs to port ${kept}, where connected devices look for it. Start without --port ${asked}, or use another folder with --data.`,
    isADemo: (data) =>
      `${data} holds sample data. Run npm run demo to open it, or use another folder with --data.`,
    notADemo: (data) =>
      `${data} holds a tracker that is no demo. Run npm start to open it, or use another folder with --data.`,
    readOnly: (data) =>
      `The data folder ${data} cannot be written. Allow writing to it or choose another folder with --data.`,
    inUse: (data) =>
      `The data folder ${data} is open in another Sổ Ghim. Stop that one or choose another folder with --data.`,
    notAFolder: (data) => `${data} is not a folder. Choose another one with --data.`,
    notAFile: (file) =>
      `${file} is a folder, not a file of the data. Rename it or move it away and start again.`,
    full: (data) => `The disk of ${data} is full. Free some space and start again.`,
    failing: (data) =>
      `The disk of ${data} reports errors. Copy this folder to another disk, check the disk and start again.`,
    notWritten: (reason) =>
      `${reason} Changes that were not acknowledged are dropped; every acknowledged entry is there.`,
    damaged: (file, line) =>
      `The data is damaged at line ${line} of ${file}, and what follows cannot be applied safely. Run npm start -- --recover to open what precedes it; the rest is kept in a file of its own.`,
    damagedSnapshot: (file) =>
      `${file} cannot be read. Restore it from a backup, or run npm start -- --fresh to open a new tracker (the old data is kept).`,
    missingSnapshot: (file) =>
      `There is no ${file}, which the journal stands on. Restore it from a backup, or run npm start -- --fresh to open a new tracker (the old data is kept).`,
    missingBuild: (folder) => `There is no build in ${folder}. Run npm run build and start again.`,
    firstStart: (step, reason) =>
      `The tracker could not be laid out at the step "${step}": ${reason}. Start again to lay it out anew.`,
    unexpected: (reason) => `It could not start: ${reason}.`,
  },
};

export const cliTexts: Readonly<Record<Language, CliTexts>> = { vi, en };
