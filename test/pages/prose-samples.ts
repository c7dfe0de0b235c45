/** A report as a ward sends it: a sum, estimates, a range, personal data, a number that is no figure. */
export const letter = `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG TRẢNG DÀI              Độc lập - Tự do - Hạnh phúc
Số: 45/BC-UBND            Trảng Dài, ngày 08 tháng 4 năm 2025

BÁO CÁO
Kết quả truyền thông Chương trình mục tiêu quốc gia giảm nghèo năm 2025

Kính gửi: Phòng Văn hóa và Thông tin thành phố.

Thực hiện Công văn số 45/PVHTT ngày 14/02/2025, UBND phường Trảng Dài báo cáo kết quả như sau:

I. Công tác chỉ đạo
UBND phường đã ban hành 02 văn bản triển khai đến 7 khu phố.

II. Kết quả
1. Truyền thanh: Đài truyền thanh phường biên tập 14 tin, bài; phát 56 lượt với tổng thời lượng 9 giờ 20 phút trên 32 cụm loa.
2. Trực quan: treo 18 băng rôn, 02 pa nô; khu phố 3 treo thêm 4 băng rôn; phát khoảng 1.200 tờ rơi.
3. Tuyên truyền miệng: tổ chức 02 hội nghị với 165 lượt người dự; lồng ghép trong 24 buổi họp tổ với hơn 960 lượt người.
4. Mạng xã hội: đăng 12 bài trên Facebook, nhóm Zalo khu phố 21 tin, lượt xem 3.400.
5. Xe loa tuyên truyền lưu động 10-12 lượt.
Các nội dung 1, 3 và 5 được tập trung tuyên truyền.
Gương điển hình: 02 hộ vươn lên thoát nghèo (hộ bà Nguyễn Thị A, số điện thoại 0912345678).

III. Khó khăn: kinh phí tuyên truyền còn hạn hẹp; cán bộ kiêm nhiệm nhiều việc.
Đề nghị cấp tài liệu tuyên truyền sớm.
Phường hiện có 27 tổ dân phố và 35.420 nhân khẩu.
`;

/** As it comes over Zalo, without a form. */
export const message =
  'Dạ em gửi số liệu p.Tân Phong ạ: băng rôn 06, phát thanh 12 tin (24 lượt phát), họp kp lồng ghép 9 buổi được 412 lượt người. Pano bên em ko làm ạ';

/** Two reports, one copied after the other. */
export const twoReports = `ỦY BAN NHÂN DÂN
PHƯỜNG TÂN MAI
Số: 31/BC-UBND
Kết quả: treo 08 băng rôn, phát 9 tin, bài trên loa phường, 27 lượt.

ỦY BAN NHÂN DÂN
PHƯỜNG HÓA AN
Số: 27/BC-UBND
Kết quả: treo 11 băng rôn, phát 6 tin, bài trên loa phường, 18 lượt.
`;

/** Typed for .VnTime: UBND phường Tân Hiệp báo cáo: treo 07 băng rôn, phát 10 tin, bài trên loa phường. */
export const oldFont =
  'UBND ph\u00adêng T©n HiÖp b¸o c¸o kÕt qu¶ tuyªn truyÒn gi¶m nghÌo: treo 07 b¨ng r«n, ph¸t 10 tin, bµi trªn loa ph\u00adêng.';

export const nil = 'UBND phường Bửu Hòa: trong đợt này đơn vị không phát sinh hoạt động tuyên truyền.';

/** A table as an office keeps it: guessed columns, a name nobody knows, a figure nobody can read, a column of people. */
export const tableText = [
  'STT;Tên đơn vị;Số băng rôn;Tin, bài phát thanh;Lượt phát;Tổng thời lượng (giờ);Tờ rơi;Người báo cáo;Điện thoại;Ghi chú',
  '1;UBND phường Trảng Dài;18;14;56;9,5;1200;Anh Nam;0912345678;',
  '2;P. Tân Phong;6;12;24;4;300;Chị Hoa;0987654321;đã gửi bản giấy',
  '3;Phường Tân Biên;12;8;32;5;0;;;',
  '4;Phường Hố Nai;mười hai;10;40;6;200;;;',
  '5;Phường Bình Minh;4;5;20;3;100;;;',
  '6;Phường Tân Hòa;20;12;60;10;800;;;',
  '7;Phường Tân Hiệp;900;14;50;8;400;;;',
  '8;Phường Bửu Long;;;;;;;;',
  ';Tổng cộng;960;75;282;45,5;3000;;;',
].join('\n');
