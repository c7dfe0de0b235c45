/** What the guide says. */
export const guidePage = {
  guide: {
    title: 'Hướng dẫn',
    lead: 'Sổ Ghim theo dõi đơn vị nào đã báo cáo, nội dung nào còn trống, tin bài nào đã đăng và đã ghim.',
    startTitle: 'Bắt đầu một đợt',
    start: [
      'Vào menu Sổ Ghim › Mở bảng điều khiển, bấm Thiết lập sổ.',
      'Ở phần Đợt, bấm Lập đợt từ công văn, dán toàn văn hoặc chọn tệp Word, xem lại, bấm Lập đợt.',
      'Đặt hạn báo cáo. Chưa có hạn thì không đơn vị nào bị tính quá hạn.',
      'Khi báo cáo đến, chọn tình trạng và ngày nhận ở trang Báo cáo.',
      'Ở phần Nội dung, đánh dấu nội dung mỗi đơn vị đã làm.',
    ].join('\n'),
    connectTitle: 'Kết nối một biên tập viên',
    connect: [
      'Chủ sổ lưu URL ứng dụng web một lần ở phần Kết nối.',
      'Nhập họ tên biên tập viên, bấm Cấp mã, chép mã và gửi riêng.',
      'Biên tập viên mở tiện ích Sổ Ghim trên trình duyệt, dán mã, bấm Kết nối.',
      'Mã dùng một lần, trong 7 ngày. Mất máy hoặc đổi người thì bấm Thu hồi.',
    ].join('\n'),
    tabsTitle: 'Các trang của sổ',
    tabs: {
      overview: { name: 'Tổng quan', what: 'Đã nộp, quá hạn, số tin theo nội dung; tự tính bằng công thức.' },
      reports: { name: 'Báo cáo', what: 'Mỗi đơn vị một dòng: tình trạng, ngày nhận, số liệu.' },
      coverage: {
        name: 'Nội dung',
        what: 'Đơn vị nào đã làm nội dung nào. Sửa ở bảng điều khiển, không sửa ô.',
      },
      publications: { name: 'Tin bài', what: 'Tin bài biên tập viên ghi từ trình duyệt.' },
      pins: { name: 'Ghim', what: 'Tin đang ghim, vị trí, từ ngày nào đến ngày nào.' },
      units: { name: 'Đơn vị', what: 'Tên, tên gọi khác, thời gian hiệu lực của từng đơn vị.' },
      campaigns: { name: 'Đợt', what: 'Mỗi công văn một dòng: số, ngày, thời gian, hạn, người ký.' },
      lists: { name: 'Danh mục', what: 'Nội dung, cụm từ gợi ý, ngày nghỉ.' },
      history: { name: 'Nhật ký', what: 'Ai, lúc nào, sửa gì, trước và sau.' },
      settings: { name: 'Cấu hình', what: 'Đợt đang theo dõi, ngôn ngữ, địa chỉ kết nối.' },
    },
    handTitle: 'Sửa trực tiếp trên sổ',
    hand: [
      'Sắp xếp, lọc, chèn dòng, đổi chỗ cột, ẩn cột đều được.',
      'Không xóa dòng tiêu đề. Ô có công thức hỏi lại trước khi sửa.',
      'Ô để trống là chưa có số liệu, khác với số 0.',
      'Nhật ký ghi từng ô sửa tay, dòng xóa, giá trị trước; hoàn tác ở menu Sổ Ghim › Nhật ký, hoàn tác.',
      'Không thấy được: ai sửa nếu không phải chủ sổ (ghi “người sửa: chưa rõ”), và chỗ sửa rồi trả lại trước lần đối chiếu sau.',
      'Sổ đối chiếu mỗi giờ, khi mở bảng điều khiển và khi có sửa. Muốn xem bản đầy đủ từng lúc: Tệp › Lịch sử phiên bản.',
    ].join('\n'),
    keysTitle: 'Bàn phím',
    keys: [
      'Bảng điều khiển: Tab để đi, mũi tên trái phải để đổi phần.',
      'Ô ngày: mũi tên lên xuống để đổi từng ngày.',
      'Trình duyệt: Alt+Shift+G đọc trang đang mở; nhấn lần nữa để ghi.',
    ].join('\n'),
  },
} as const;
