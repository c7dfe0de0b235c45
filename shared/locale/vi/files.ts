/** Why a file could not be read, and what to do about it. */
export const files = {
  'not-a-file-we-read': (seems: string) => `Không đọc được tệp này. ${seems}`,
  seems: {
    word: 'Đây là tệp Word. Để đọc lời văn, chọn mục báo cáo Word.',
    excel: 'Đây là tệp Excel. Để đọc bảng số liệu, chọn mục bảng Excel.',
    powerpoint: 'Đây là tệp PowerPoint. Chép phần chữ vào ô Văn bản.',
    'old-word': 'Đây là tệp Word đời cũ (.doc). Mở bằng Word, lưu lại thành .docx.',
    'old-excel': 'Đây là tệp Excel đời cũ (.xls, .xlsb). Mở bằng Excel, lưu lại thành .xlsx.',
    'old-office': 'Đây là tệp Office đời cũ. Mở bằng Word hoặc Excel, lưu lại thành .docx hoặc .xlsx.',
    'open-document': 'Đây là tệp OpenDocument (.odt, .ods). Mở rồi lưu lại thành .docx hoặc .xlsx.',
    pdf: 'Đây là tệp PDF. Mở tệp, chép phần chữ vào ô Văn bản; bản quét thì xin bản Word.',
    image: 'Đây là ảnh, không đọc được chữ trong ảnh. Xin bản Word, Excel hoặc nhập số liệu.',
    film: 'Đây là tệp phim, âm thanh.',
    rtf: 'Đây là tệp .rtf. Mở bằng Word, lưu lại thành .docx.',
    'web-page': 'Đây là trang web lưu thành tệp. Mở bằng Word hoặc Excel, lưu lại thành .docx hoặc .xlsx.',
    xml: 'Đây là tệp XML. Mở bằng Word hoặc Excel, lưu lại thành .docx hoặc .xlsx.',
    archive: 'Đây là tệp nén. Giải nén rồi chọn tệp bên trong.',
    text: 'Đây là tệp chữ. Chép phần chữ vào ô Văn bản.',
    empty: 'Tệp trống, có thể do tải chưa xong. Tải lại rồi chọn.',
    unknown: 'Chưa rõ là loại tệp gì. Chọn tệp .docx, .xlsx hoặc .csv.',
  },
  'too-large': (limit: string, unit: string) =>
    `Tệp quá lớn: chỉ đọc đến ${limit} ${unit}. Chia nhỏ rồi chọn lại.`,
  units: { megabytes: 'MB', parts: 'phần', rows: 'dòng', columns: 'cột', letters: 'chữ cái' },
  damaged: 'Tệp hỏng hoặc tải chưa xong. Tải lại, hoặc mở bằng Word, Excel rồi lưu lại.',
  password: 'Tệp có mật khẩu. Mở bằng Word, Excel, bỏ mật khẩu rồi lưu lại.',
  'no-text':
    'Tệp không có chữ, có thể là bản quét: không đọc được chữ trong ảnh. Xin bản Word hoặc nhập số liệu.',
  'no-table': 'Không thấy bảng số liệu nào trong tệp.',
} as const;
