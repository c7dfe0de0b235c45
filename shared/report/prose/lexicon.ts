/**
 * The words of reports, by what they do in a sentence: `role metric-or-topic topic sort: phrases`. A single word
 * must carry its accents where the text has any, unless `~` follows it; phrases of several words need not
 * (officials type `pa no`, `băng rôn`, `băng zôn` alike). `=` before a phrase: always with its accents.
 */
export const lexicon = `
thing tt_cum_loa radio -: cụm loa, cụm truyền thanh, cụm loa truyền thanh, cụm loa phát thanh, điểm phát thanh, điểm truyền thanh, điểm loa, cụm thu phát, cụm phát thanh, trạm truyền thanh, trạm loa, cụm thu
thing bt_diem board -: bảng tin, bảng tin công cộng, điểm niêm yết, bảng thông tin, bảng niêm yết, bảng thông báo, điểm bảng tin, bản tin công cộng, điểm dán thông báo
thing bang_ron visual banner: băng rôn, băng rol, băng zôn, băng rông, băng dôn, ban rôn, băng ron, băngrôn~, bangron, banner, br, banderole, bandrol, băng vải
thing bang_ron visual slogan: khẩu hiệu, câu khẩu hiệu, biểu ngữ
thing bang_ron visual *: băng rôn khẩu hiệu
thing pa_no visual -: pa nô, panô~, pano, pa nel, pn, bảng pa nô, bảng panô, bảng pano
thing ap_phich visual -: ap, tranh cổ động, áp phích, ápphích~, apphich, áp phic, poster, pốt tơ, pôster~
thing phuon visual -: phướn~, cờ phướn, =cờ, =cờ tuyên truyền, =cờ các loại, =cờ và phướn
other - - -: =cờ tổ quốc, =cờ đảng, =cờ nước, =cờ đỏ, =cờ búa liềm, =cờ thi đua, =cờ lễ, =lá cờ tổ quốc, =cờ hội
thing to_roi - gap: tờ gấp
thing to_roi - roi: =tờ thông tin, =tờ tuyên truyền, tr, tờ phát tay, flyer, brochure, tờ rơi, tờ bướm, leaflet, tờ rơi tuyên truyền
thing so_tay - so: sổ tay, sách hỏi đáp, tài liệu hỏi đáp, st
thing so_tay - cam: cẩm nang
thing so_tay - tin: bản tin in, cuốn bản tin, bản tin thông tin cơ sở, bản tin giấy, bản tin nội bộ, tập bản tin
thing so_tay - sach: cuốn sách, quyển sách, cuốn tài liệu, quyển tài liệu
thing zalo_nhom group -: nhóm zl, zl nhóm, zalo khu phố, zalo kp, zalo tổ, nhóm zalo, nhóm chat zalo, group zalo, nhóm zalô, zalo nhóm, zalo group, nhóm zalo khu phố, nhóm zalo tổ
thing sp_so - video: video clip, video, clip, videoclip, clip ngắn, đoạn phim, phim ngắn, đoạn video, phóng sự ngắn, clip video
thing sp_so - infographic: infographic, infographics, inforgraphic, đồ họa, ấn phẩm đồ họa
thing sp_so - podcast: podcast, motion graphic
thing sp_so - *: sản phẩm truyền thông, sản phẩm số, sản phẩm tuyên truyền, sản phẩm truyền thông số, sản phẩm
thing guong - -: gương, gương điển hình, tấm gương, điển hình, điển hình tiên tiến, gương sáng, gương người tốt việc tốt, gương người tốt, cá nhân điển hình, hộ điển hình, tập thể điển hình, cá nhân tiêu biểu, tập thể tiêu biểu, hộ tiêu biểu, gương thoát nghèo, gương vượt khó, gương tiêu biểu
thing mo_hinh - -: mô hình, mh
thing sms sms -: tin nhắn, tin nhắn sms, sms, tin nhắn viễn thông, tin sms, tin nhắn điện thoại, nhắn tin viễn thông, nhắn tin sms, nhắn tin
thing vb_ban_hanh - *: văn bản, vb, vb chỉ đạo, văn bản chỉ đạo, văn bản triển khai
thing vb_ban_hanh - kh: kế hoạch, kh
thing vb_ban_hanh - cv: công văn, cv
thing vb_weak - tb: thông báo
thing vb_weak - qd: quyết định
thing vb_weak - hd: hướng dẫn, văn bản hướng dẫn
thing vb_weak - ct: chương trình hành động, chỉ thị, tờ trình
event hn hn hoinghi: hội nghị, hn, hội thảo, cuộc hội nghị
event hn hn toadam: tọa đàm, buổi tọa đàm
event hn hn taphuan: tập huấn, lớp tập huấn, bồi dưỡng, hội nghị tập huấn
event hn hn chuyende: nói chuyện chuyên đề, buổi nói chuyện, nói chuyện, chuyên đề pháp luật
event sh sh *: sinh hoạt, sh, họp, lồng ghép, sinh hoạt lồng ghép, hội họp
event sh sh kp: shkp, sh khu phố, sh kp, sh tổ, họp liên tổ, họp khu phố, họp tổ, họp dân, họp tổ dân phố, họp tổ nhân dân, họp nhân dân, sinh hoạt khu phố, họp ban điều hành, họp ban công tác mặt trận, sinh hoạt tổ, họp kp, họp các khu phố, họp ấp, sinh hoạt ấp, họp các tổ
event sh sh chibo: sh chi bộ, họp chi bộ, sinh hoạt chi bộ
event sh sh hoi: sh chi hội, họp các chi hội, họp chi hội, sinh hoạt chi hội, họp hội viên, họp đoàn thể, sinh hoạt hội viên, sinh hoạt hội, sinh hoạt đoàn thể
event sh sh doan: họp chi đoàn, sinh hoạt chi đoàn, sinh hoạt đoàn
event dt dt -: đối thoại, đt, hội nghị đối thoại, đối thoại chính sách, buổi đối thoại, tọa đàm đối thoại
event vn vn vannghe: văn nghệ, vn, sân khấu hóa, hội diễn, liên hoan, biểu diễn, ca nhạc, chương trình nghệ thuật, giao lưu văn nghệ, chương trình văn nghệ, hội diễn văn nghệ, đờn ca tài tử, đờn ca, đêm hội, chương trình giao lưu, văn nghệ quần chúng, diễn văn nghệ
event vn vn phim: chiếu phim, chiếu phim lưu động, chiếu bóng, chiếu bóng lưu động
event vn vn hoithi: hội thi, cuộc thi, hội thi sân khấu hóa, rung chuông vàng, hái hoa dân chủ, hội diễn văn nghệ
event tgpl tgpl -: trợ giúp pháp lý, tgpl~, tư vấn pháp luật, tư vấn pháp lý, tư vấn chính sách, tư vấn trợ giúp pháp lý, trợ giúp pháp luật
event vl vl -: tư vấn việc làm, tư vấn nghề, tư vấn học nghề, giới thiệu việc làm, tư vấn giới thiệu việc làm, hướng nghiệp, tư vấn nghề nghiệp, tư vấn đào tạo nghề, tư vấn hướng nghiệp, tư vấn nghề việc làm, tư vấn việc làm học nghề
event job job -: đào tạo nghề, dạy nghề, học nghề, giải quyết việc làm, việc làm, giao dịch việc làm, ngày hội việc làm, sàn giao dịch việc làm, xuất khẩu lao động, phiên giao dịch việc làm
event meet meet -: hội ý, giao ban, họp triển khai, họp ban chỉ đạo, họp giao ban, cuộc họp triển khai, cuộc họp giao ban, họp ubnd, họp báo, ra quân, lễ phát động, lễ ra quân, mít tinh, diễn đàn, phiên chợ, hội chợ
event talk talk -: tuyên truyền miệng, tuyên truyền trực tiếp, buổi tuyên truyền, tuyên truyền viên cơ sở
topic radio radio -: tt, loa kp, loa khu phố, loa xã, loa ấp, truyền thanh xã, truyền thanh, phát thanh, đài phường, loa phường, phóng thanh, hệ thống loa, loa, loa truyền thanh, loa phát thanh, phát sóng, loa phóng thanh, đài truyền thanh, hệ thống truyền thanh, loa đài, sóng truyền thanh, đài xã, loa không dây, loa thông minh, đài tt, phát loa, =đài
topic press press -: đài truyền hình, truyền hình, đài phát thanh truyền hình, đài phát thanh và truyền hình, đài pt th, đài ptth, báo đồng nai, báo chí, báo điện tử, trên báo, tạp chí, youtube, tiktok, tik tok, đài truyền thanh thành phố, đài thành phố
topic mobile mobile -: loa thùng, xe kéo, loa thùng xe kéo, loa kẹo kéo, xe loa, lưu động, xe thông tin, xe tuyên truyền, xe lưu động, xe cổ động, phát thanh lưu động, truyền thanh lưu động, loa lưu động, loa kéo, xe loa lưu động, thông tin lưu động, tuyên truyền lưu động, xe phát thanh, xe loa phát thanh, xe gắn loa, xe ô tô tuyên truyền, xe loa tuyên truyền, xe thông tin lưu động, loa di động, xe truyền thanh, cổ động
topic led led -: led, bảng điện tử, màn hình, chạy chữ, màn hình led, bảng led, bảng chữ điện tử, bảng điện, màn hình điện tử, led điện tử, bảng điện tử led
topic board board -: niêm yết
topic home home -: tại nhà, tận nhà, từng nhà, đến nhà, tại hộ, từng hộ, tại gia đình, đến từng hộ, hộ gia đình, gõ từng nhà, tận hộ, vận động, gặp gỡ, rà từng hộ, đi từng ngõ, thăm hộ
topic web web -: trang thông tin điện tử, cổng thông tin điện tử, trang ttđt, cổng ttđt, trang tin điện tử, cổng thông tin, website, web, trang web, trang điện tử, ttđt~, trang tin, trang thông tin, cổng trang ttđt, cổng điện tử
topic fb fb -: facebook, fanpage, fb, trang facebook, trang fanpage, fanpage facebook, page, facebook fanpage, fan page, facebok, face book, trang fb, face, trang fanpage facebook, trang facebook fanpage, mạng xã hội facebook, trang mạng xã hội facebook, tài khoản facebook
topic zalo zalo -: zoa, zl, zalo chính quyền, zalo official, zalo, zalo oa, trang zalo, kênh zalo, zalô~, tài khoản zalo, oa, zalo official account, trang zalo oa, mạng xã hội zalo, official account
topic group group -: nhóm, các nhóm, group, nhóm cộng đồng
topic net net -: mạng xã hội, mxh, trang mạng xã hội, các trang mạng, nền tảng số
topic ns ns -: ngân sách, ns, ngân sách nhà nước, nsnn, ngân sách phường, kinh phí phường, ngân sách xã, kinh phí sự nghiệp, kinh phí nhà nước, nguồn chi thường xuyên
topic xhh xhh -: xã hội hóa, xhh, nguồn xã hội hóa, xã hội hoá, tài trợ, mạnh thường quân, nhà hảo tâm, nguồn vận động, đóng góp, kinh phí vận động, doanh nghiệp hỗ trợ, doanh nghiệp ủng hộ
topic money money -: kinh phí, tổng kinh phí, chi phí, nguồn kinh phí
topic gift gift -: quà, học bổng, vay, vay vốn, vốn vay, trợ cấp, xây nhà, xây dựng nhà, sửa chữa nhà, nhà tình thương, bảo hiểm, quỹ, sinh kế, phần quà, hỗ trợ hộ, giải ngân, thu nhập, mức lương, cứu trợ, nhà đại đoàn kết, an sinh, vì người nghèo
times - - luot: lượt~, lần~
times - radio luot: lượt phát, lượt phát thanh, lượt phát sóng, lượt truyền thanh, lượt phát loa
times - mobile luot: lượt xe, lượt xe loa
times - - buoi: buổi~, cuộc~, phiên
times - - lop: lớp~
times - - ky: kỳ, chuyến, chương trình, số phát thanh
times - - dem: đêm, suất diễn, buổi diễn, đêm diễn
times - vn dem: buổi biểu diễn, đêm biểu diễn, đêm văn nghệ
piece - - -: cây, bức, miếng, tập, nhóm, tấm~, cái, chiếc, câu, bảng, =lá, bộ, cụm~, điểm~, tờ, bản, cuốn, quyển, trang
people - - -: em, cháu, vị, chị, cụ, ng, bạn, đoàn viên thanh niên, người~, lượt người, người dân, đại biểu, hội viên, đoàn viên, cán bộ, học viên, học sinh, lao động, người lao động, khán giả, bà con, thính giả, chị em, công nhân, phụ nữ, thanh niên, đảng viên, đồng chí, nhân dân, cán bộ hội viên, hội viên phụ nữ, người tham dự, người dự, người xem, đại diện hộ, đại diện, dân, lượt dân, quần chúng, cựu chiến binh, nông dân, cô chú, anh chị, cổ động viên, trường hợp, quần chúng nhân dân, thân nhân, chiến sĩ, giáo viên, phụ huynh, người cao tuổi, thành viên gia đình, tín đồ, giáo dân, bà con nhân dân, cư dân, tiểu thương
house - - -: hộ, hộ dân, hộ gia đình, gia đình, hộ nghèo, hộ cận nghèo, nhà dân, nhà, lượt hộ
art - - tin: tin
art - radio tin: tin phát thanh, tin truyền thanh, bản tin phát thanh, bản tin truyền thanh, tin loa
art - radio bai: bài phát thanh, bài phát, bài truyền thanh
art - radio *: tin bài phát thanh, tin bài truyền thanh, tin bài loa, tin bài phát
art - - bai: bài, bài viết, bài tuyên truyền, bài đăng
art - - *: tin bài, bài tin, tin bài viết, tác phẩm báo chí, tác phẩm, bài báo, post, posts, status, tin bài tuyên truyền, bài tin tuyên truyền
art - - ps: phóng sự, bài phóng sự, tin ảnh, tin hình
art - - bt: bản tin
views - - -: lượt tc, tc, lượt xem, lượt tiếp cận, tiếp cận, lượt truy cập, truy cập, lượt đọc, lượt view, view, views, người tiếp cận, lượt người xem, lượt người tiếp cận, lượt người truy cập, reach, lượt reach, lượt người đọc, lượt theo dõi và xem
inter - - *: lượt tương tác, tương tác, lượt thích chia sẻ, lượt thích và chia sẻ, lượt thích chia sẻ bình luận, lượt like chia sẻ, lượt like share, tương tác các loại
inter - - like: lượt thích, thích, like, likes, lượt like, cảm xúc, lượt thả tim, lượt yêu thích, lượt bày tỏ cảm xúc, lượt cảm xúc, =tim
inter - - share: lượt chia sẻ, chia sẻ, share, lượt share, shares
inter - - comment: lượt bình luận, bình luận, comment, cmt, lượt comment, ý kiến bình luận, comments
place - - -: khu phố, kp, tổ dân phố, tổ nhân dân, =tổ, ấp, phường, xã, tuyến đường, tuyến phố, tuyến, đường, trường, trường học, cơ quan, đơn vị, chi hội, chi bộ, chi đoàn, ban ngành, đoàn thể, chợ, công ty, doanh nghiệp, cơ sở, địa điểm, vị trí, nơi, ngã tư, ngã ba, khu nhà trọ, nhà trọ, nhà văn hóa, hẻm, địa bàn, khu dân cư, chốt, cổng chào, cổng, trụ sở, điểm công cộng
time - - -: thời lượng, tổng thời lượng, tổng thời lượng phát, tổng thời lượng phát thanh, tổng thời lượng phát sóng, thời lượng phát thanh, tổng thời gian, tổng thời gian phát, tổng số phút, số phút, số giờ, tổng số giờ, thời lượng lũy kế, thời gian phát, thời lượng phát, thời lượng phát sóng, thời gian phát sóng
day - - day: ngày
day - - week: tuần~
day - - month: tháng, quý, năm
day - - kind: loại, mẫu
day - - round: đợt
other - - -: phần quà, suất quà, suất học bổng, suất, học bổng, căn nhà, căn, nhà tình thương, thẻ, con, máy, xe, kg, bao, thùng, thành viên, tuyên truyền viên, báo cáo viên, cộng tác viên, ảnh, hình ảnh, hình, giải, tiết mục, tiểu phẩm, đội, câu hỏi, bài thi, bài dự thi, bài hát, phiếu, ý kiến, lượt ý kiến, hồ sơ, chuyên mục, thuê bao, quỹ, tuổi, km, m, ha, thí sinh, tài khoản, trang facebook cá nhân, người theo dõi, lượt theo dõi, người quan tâm, lượt quan tâm, nội dung, nhiệm vụ, chuyên đề, khách mời, tổ công tác, chiều, chỉ số, tiêu chí, chính sách, tỷ lệ, bước, câu lạc bộ, livestream, buổi livestream, phát trực tiếp, buổi phát trực tiếp, lượt chia sẻ tin, nhà vệ sinh, bộ tài liệu, tài liệu, hòm thư, cửa hàng, hệ thống, thông điệp, câu chuyện, lời, album, bài hỏi đáp, điều
plan - - far: đang in, đặt in, đang chờ, chuẩn bị, dự kiến, sẽ, phấn đấu, mục tiêu, đề nghị, kiến nghị, đề xuất, đăng ký, thời gian tới, tháng tới, quý tới, đợt tới, tuần tới, kỳ tới, năm tới, tháng sau, quý sau, tuần sau, kỳ sau, năm sau, từ giờ tới, từ giờ đến, từ nay tới, từ nay đến, ngày mai, làm bù, giai đoạn tới, mong, xin cấp, xin hỗ trợ, cần, cần thêm, cần bổ sung, lẽ ra, sắp tới, định mức
plan - - near: chỉ tiêu, chỉ tiêu giao, được giao, nhiệm vụ giao
past - - -: báo cáo trước, lần trước, hôm trước, hôm qua báo, kỳ báo cáo trước, báo cáo lần trước, so với, cùng kỳ, năm trước, quý trước, tháng trước, đợt trước, kỳ trước, năm ngoái, lũy kế, cộng dồn, lũy kế từ đầu năm
done - - -: trong kỳ, đã, đến nay, thực tế, thực hiện được, kết quả, làm được, đạt được, trong đợt, kỳ này, đợt này, năm nay
total - - -: nâng lên, nâng tổng số, nâng tổng số lên, chốt, chốt lại, cả thảy, hết thảy, tổng hết, gộp lại, tính chung, tổng, tổng thời lượng phát, tổng thời lượng phát thanh, tổng thời lượng phát sóng, tổng số phút, tổng thời gian, tổng thời gian phát, tổng cộng, tổng số, tổng cộng có, tất cả, cả đợt, toàn đợt, tổng thời lượng, tổng cộng các, chung cả đợt, vị chi, lũy kế cả đợt, lũy kế toàn đợt, lũy kế đợt, thời lượng lũy kế, tổng hợp chung, cộng lại, cộng chung
parts - - -: trong đó, gồm, bao gồm, cụ thể, trong số đó, chia ra
each - - -: mỗi, mỗi một, bình quân, trung bình, bình quân mỗi, trung bình mỗi, hằng, hàng, từng, bq
neg - - -: không, chưa, ko, k
change - - -: còn, còn lại, tăng, giảm, tăng thêm, giảm còn, tăng hơn, nhiều hơn, ít hơn, cao hơn, thấp hơn, chênh lệch
corrected - - -: à nhầm, nhầm, à lộn, em lộn, ủa nhầm, em nhầm, à không, kiểm tra lại là, rà lại là, sửa còn, còn đúng, nay còn, đính chính, đính chính lại, điều chỉnh lại, điều chỉnh thành, sửa lại, sửa thành, nay là, số đúng là, đúng là, thực tế là, cập nhật lại, cập nhật là, xin sửa, đúng phải là, đúng ra là
wrong - - -: =cũ, ghi nhầm, báo lộn, ghi lộn, báo nhầm, chứ không phải, không phải, chứ không, chứ ko phải, chớ không phải, chứ k phải, ko phải, chứ ko, chớ không, thay vì, không còn là, nhầm là, số cũ, đã ghi, lúc trước ghi
mistaken - - -: là nhầm, nhầm, là sai, =sai, sai rồi, lộn, là lộn, bị lộn, ghi nhầm, bị nhầm, ghi sai, sai số
else - - -: mừng đảng, mừng xuân, bầu cử, phòng cháy, pccc, dịch bệnh, sốt xuất huyết, lăng quăng, diệt lăng quăng, diệt bọ gậy, phòng dịch, phòng chống dịch, phòng cháy chữa cháy, cháy nổ, an ninh trật tự, phòng chống tội phạm, tiêm chủng, an toàn giao thông, atgt, ma túy, đại hội, lễ 30, báo cáo riêng, đã báo cáo riêng, chuyển đổi số, hiến máu, nghĩa vụ quân sự, kỷ niệm ngày, chào mừng, dân số, môi trường, bình đẳng giới, trẻ em, bảo vệ môi trường, phân loại rác, cải cách hành chính
receive - - -: nhận từ, nhận của, do thành phố cấp
broken - - -: =hư, hỏng, hư hỏng, bị hỏng, hư hại, bị hư, =cũ, rách, bị rách, xuống cấp, sửa, sửa chữa, sửa xong, khắc phục, gỡ, đã gỡ, tháo dỡ, thu hồi, gỡ bỏ, mất tín hiệu, mất tiếng, bị mất tiếng, tắt tiếng, trục trặc, không hoạt động, chưa hoạt động, ngưng hoạt động, =tồn, còn tồn, chưa phát, còn lại chưa
receive - - -: nhận, tiếp nhận, được cấp, nhận được, nhận từ
also - - -: và, cùng, với cùng, đồng thời, kết hợp, hoặc, hay, cũng như
prep - - -: trên, qua, tại, bằng, của, cho, ở, với, trong, từ, về, thông qua, vào, lên, đến, tới, ra, theo, bởi, dưới, do, nhằm, khi, để, có, là, được, đạt, thì, rồi, nữa, này, ạ, nhé, cả, như, vì
verb - - -: ủng hộ, sử dụng, lắp, phát, treo, đăng, tổ chức, thực hiện, in, in ấn, ban hành, xây dựng, biên soạn, viết, gửi, cấp phát, dán, dựng, lắp đặt, tham gia, tham dự, dự, nghe, xem, thu hút, phục vụ, tuyên truyền, hỗ trợ, tặng, trao, duy trì, triển khai, phối hợp, mở, sản xuất, tuyên dương, biểu dương, giới thiệu, đăng tải, chạy, đưa, cấp, chuyển, soạn, làm, nhân rộng, ra mắt, phát hành, tham mưu, đăng được, phát được, treo được, căng, căng treo, trang trí, cắm, dựng mới, phát tán, quay, dàn dựng
plain - - -: giảm nghèo, thoát nghèo, viết đơn, đăng ký thoát nghèo, đơn xin thoát nghèo, ghi nhận, trả lời, câu trả lời, đáp, như cũ, lần lượt, chỉ đạo, tư vấn, tổng hợp, tổng dư nợ, thời gian, thông tin, tin học, tin tức, niềm tin, tự tin, lòng tin, tín dụng, bổ sung, bộ phận, hoạt động, hình thức, đồng chí, tổng kết, báo cáo, công tác, cán sự, phát sinh, phát triển, phát huy, phát động, phát hiện, tin tưởng, bài học, số lượng, số, con số, việc, bài bản, nhà nước, người nghèo, đời sống, tờ khai, đợt tuyên truyền, thành phố, gia đình văn hóa, in đậm, cấp ủy, cấp trên, quỹ đất, dự án, dự toán, dự thảo, xem xét, tổ chức đảng, năm học, ngày càng, hàng hóa, từng bước
id - - -: số, thứ, đợt, lần thứ, giai đoạn, điều, khoản, chương, mục, phần, phụ lục, biểu, mẫu, mẫu số, câu, khu phố, kp, =tổ, tổ dân phố, tổ nhân dân, ấp, tháng, quý, năm, ngày, nội dung, nd~, hẻm, đường, lớp, chương trình, đề án, nghị quyết, nghị định, quốc lộ, tỉnh lộ, thông tư, chỉ thị, quyết định, công văn, kế hoạch, lô, ngõ, quý số, tuần, kỳ, khóa, lần, đội, vùng, loại, mức, nhóm nội dung, kế hoạch số, công văn số, chi hội, chi bộ, chi đoàn, zone
`;
