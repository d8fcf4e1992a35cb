/**
 * Words that tell of one topic, a topic a row: a title and its paragraph may share no word, yet "Tuyên
 * án 7 năm tù" and "phiên tòa xét xử bị cáo" are both of the courts. A word may be of several topics.
 */
export const TOPICS = [
  [
    "chết, tử vong, thiệt mạng, nạn nhân, thương vong, thi thể, tử nạn, thương tâm, án mạng",
    "thoát chết",
  ],
  [
    "đuối nước, chết đuối, nước cuốn, tắm sông, tắm suối, lật thuyền, chìm, cuốn trôi, mất tích",
    "rủ nhau tắm",
  ],
  [
    "tai nạn, va chạm, gặp nạn, đâm, tông, lao xuống, ngã xuống, lật xe, tngt, mất lái, bị thương",
    "vực sâu, thoát chết",
  ],
  [
    "bắt, bắt giữ, bắt quả tang, tạm giữ, khởi tố, truy bắt, sa lưới, triệt phá, phá chuyên án",
    "đối tượng, nghi phạm, bị can, tội phạm, chuyên án, truy nã, công an, cảnh sát, đường dây",
    "phá án",
  ],
  [
    "tù, tuyên án, tuyên phạt, án, mức án, bị cáo, xét xử, phiên tòa, tòa, tòa án, tand, hầu tòa",
    "sơ thẩm, phúc thẩm, hội đồng xét xử, phiên xử, thi hành án, thắng kiện, kiện, khởi kiện",
    "chấp hành viên, lời xin lỗi, vks, viện kiểm sát",
  ],
  ["ma túy, heroin, tiền chất, hồng phiến, thuốc phiện, cai nghiện, nghiện"],
  ["trộm, trộm cắp, két sắt, đột nhập, lấy trộm, cướp, cướp giật, móc túi"],
  ["đánh bạc, xóc đĩa, sới bạc, lô đề, con bạc, sát phạt"],
  ["lừa đảo, chiếm đoạt, giả danh, mạo danh, lừa, giả"],
  ["hiếp dâm, xâm hại, dâm ô, mua bán người, mua bán phụ nữ"],
  [
    "gỗ, lâm tặc, phá rừng, gỗ lậu, lâm sản, kiểm lâm, đốn hạ, rừng, trồng rừng, keo, lâm nghiệp",
    "tán rừng",
  ],
  [
    "cháy, cháy rừng, hỏa hoạn, đám cháy, lửa, dập lửa, dập tắt, chữa cháy, pccc, ngọn lửa",
    "bốc cháy, thiêu rụi, đốt nương",
  ],
  [
    "mưa, lũ, lũ quét, lũ ống, ngập, ngập lụt, lụt, nước lũ, mực nước, nước dâng, lượng mưa",
    "xả lũ, xả đáy, bão lũ, chạy lụt, nước sông, chống lụt bão, hồ chứa, thủy điện, đê",
  ],
  [
    "sạt lở, sạt, đất đá, taluy, hót sụt, ách tắc, chia cắt, cô lập, sơ tán, di dời",
    "thông xe một làn, bốc xúc",
  ],
  ["bão, áp thấp, hoàn lưu, lốc, giông lốc, dông lốc, tốc mái, mưa đá, thiên tai, thiệt hại"],
  [
    "rét, rét đậm, rét hại, không khí lạnh, nhiệt độ, sương muối, băng giá, độ c, giữ ấm",
    "chống rét, trời rét, dự báo, khí tượng, thủy văn, kttv, thời tiết, mưa rào",
  ],
  [
    "nắng nóng, hạn, hạn hán, khô hạn, thiếu nước, nước sinh hoạt, nước sạch, hợp vệ sinh",
    "nước tưới, mất nước, cấp nước, ống dẫn nước, khát",
  ],
  [
    "dịch, dịch bệnh, ổ dịch, ca mắc, f0, ca nhiễm, dương tính, cách ly, covid-19, covid, nhiễm",
    "phòng dịch, sốt xuất huyết, sởi, bạch hầu, bệnh",
  ],
  ["vắc xin, vắc-xin, vaccine, tiêm, tiêm phòng, tiêm chủng, mũi"],
  [
    "bệnh viện, bệnh nhân, bác sĩ, y sĩ, thầy thuốc, ca mổ, phẫu thuật, cấp cứu, điều trị",
    "trung tâm y tế, trạm y tế, người bệnh, bệnh nhi, ca trực, y tế, khám bệnh, khám, sức khỏe",
    "cấp thuốc, ngừng tim",
  ],
  ["dại, bệnh dại, chó cắn, chó"],
  ["ngộ độc, thực phẩm, an toàn thực phẩm, nhập viện, thịt, mỡ bẩn, rượu, cồn, nấu rượu"],
  ["hiến máu, đơn vị máu, giọt hồng, máu"],
  [
    "lở mồm long móng, dịch tả lợn, tụ huyết trùng, cúm gia cầm, chăn nuôi, thú y, gia súc",
    "gia cầm, đàn lợn, trâu, bò, lợn, gà, vịt, dê, ngựa, chuồng, con giống, viêm da nổi cục",
  ],
  [
    "lúa, gieo cấy, cấy, gieo, vụ mùa, vụ chiêm, vụ xuân, vụ đông, đồng ruộng, xuống đồng, thóc",
    "mạ, làm đất, ngô, rau, trồng, nông nghiệp, cây trồng, xuống giống, ha",
  ],
  [
    "cam, bưởi, quýt, cây có múi, chanh, nhà vườn, vườn, cây ăn quả, vải, nhãn, na, mận, đào",
    "hồng, thanh long, chuối, quả",
  ],
  [
    "sắn, củ, khoai, bí, bí xanh, bí đỏ, dưa, dưa hấu, mướp, su su, măng, gừng, tỏi, nấm, mía, dong riềng, lạc, đậu, nhổ",
  ],
  ["chè, búp tươi, cà phê, hồ tiêu"],
  [
    "thu hoạch, nhổ, hái, gặt, được mùa, vào vụ, chính vụ, bội thu, năng suất, sản lượng, mùa vụ",
    "thương lái, thu mua, đầu ra",
  ],
  [
    "giá, sức mua, mất giá, thương lái, thu mua, tăng giá, giảm giá, rớt giá, được giá",
    "thị trường, tiểu thương, chợ, hàng tết, siêu thị, lượng khách, bán lẻ, hàng hóa, tiêu thụ",
    "cháy hàng, cung cầu, tiêu dùng, cpi",
  ],
  ["xăng, dầu, xăng dầu, ron95, e5"],
  [
    "điện lực, đóng điện, lưới điện, trạm biến áp, cấp điện, thắp sáng, mất điện, cắt điện",
    "điện lưới, kwh, giá điện, evn, công tơ, điện",
  ],
  ["cá, lồng bè, thủy sản, nuôi cá, tôm, cá lồng, ngư dân"],
  ["nông thôn mới, ntm, tiêu chí, đạt chuẩn, về đích"],
  ["dồn điền, đổi thửa, tích tụ, thửa"],
  [
    "bê tông, làm đường, giao thông nông thôn, cứng hóa, mở đường, đường xóm, tuyến đường",
    "thông xe, cầu treo, cầu, hiến đất, quốc lộ, tỉnh lộ, cao tốc, nhà thầu, thi công, xi măng",
    "đường, giao thông, gtvt, bến xe, vận tải, xe buýt",
  ],
  [
    "khởi công, khánh thành, bàn giao, công trình, gắn biển, xây dựng, tổng mức đầu tư",
    "nghiệm thu, hoàn thành",
  ],
  [
    "mái ấm, nhà tình nghĩa, nhà tình thương, nhà đại đoàn kết, căn nhà, nhà tạm, nhà dột nát",
    "nhà ở, bàn giao nhà, đại đoàn kết, tình thương, ngôi nhà, làm nhà",
  ],
  [
    "quà, suất quà, tặng quà, trao tặng, ủng hộ, quyên góp, thiện nguyện, hảo tâm, từ thiện",
    "chữ thập đỏ, nhân đạo, áo ấm, miễn phí, cứu trợ, gạo, nhân ái, tấm lòng, sẻ chia, đỡ đầu",
  ],
  [
    "hộ nghèo, giảm nghèo, thoát nghèo, người nghèo, cận nghèo, vì người nghèo, sinh kế",
    "thiếu đói, nghèo",
  ],
  [
    "vay, vốn vay, giải ngân, tín dụng, ngân hàng, nhcsxh, csxh, lãi suất, dư nợ",
    "chính sách xã hội",
  ],
  ["thu ngân sách, ngân sách, dự toán, thuế, nợ thuế, hóa đơn, đầu tư công, kho bạc"],
  [
    "doanh nghiệp, công ty, nhà máy, khu công nghiệp, kcn, cụm công nghiệp, sản xuất công nghiệp",
    "xuất khẩu, kim ngạch, fdi, nhà đầu tư, xúc tiến, kinh doanh, công nghiệp, hợp tác xã, htx",
  ],
  [
    "du lịch, du khách, lượt khách, khách du lịch, homestay, lưu trú, phòng nghỉ, điểm đến, tour",
    "tham quan, nghỉ dưỡng, khoáng nóng, resort",
  ],
  [
    "lễ hội, khai hội, khai hạ, hội xuân, phần hội, phần lễ, rước, dâng hương, dâng lễ, đền, chùa",
    "giỗ tổ, mở hội, hội, bánh dày",
  ],
  [
    "văn nghệ, hội diễn, liên hoan, tiết mục, biểu diễn, đêm nhạc, nghệ thuật, ca khúc, tiếng hát",
    "hát, múa, diễn viên, nghệ nhân, chiêng, cồng chiêng, khèn, dân ca, nhạc",
  ],
  [
    "bảo tàng, hiện vật, di tích, di sản, khảo cổ, khai quật, trưng bày, triển lãm, cổ vật",
    "hiến tặng",
  ],
  ["thổ cẩm, dệt, khung cửi, nghề truyền thống, làng nghề, đan lát"],
  ["sách, thư viện, đọc, bạn đọc, văn hóa đọc"],
  [
    "bóng đá, bóng chuyền, cầu lông, bóng bàn, trận, vòng loại, chung kết, vận động viên, vđv",
    "huy chương, thi đấu, vô địch, hội khỏe, tdtt, hlv, cờ tướng, kỳ thủ, điền kinh, võ, đẩy gậy",
    "bắn nỏ, thể thao, giải vật, giải bóng, sân, đội tuyển",
  ],
  [
    "hội thi, cuộc thi, thí sinh, giải nhất, giải nhì, trao giải, đua tài, thi tài, tranh tài",
    "phần thi, vinh danh, giải thưởng, tác phẩm, chung khảo, sơ khảo",
  ],
  [
    "học sinh, nữ sinh, nam sinh, thiếu nhi, học trò, lớp, thầy, thầy giáo, cô giáo, giáo viên",
    "trường, năm học, nhà trường, nghỉ học, thầy cô, điểm trường, con chữ, gieo chữ, tiểu học",
    "mầm non, thcs, thpt, giáo dục, khuyến học, học bổng, nhà giáo, em, khai giảng",
  ],
  ["trẻ, trẻ em, cháu, em, thiếu nhi, mồ côi, đứa trẻ, trẻ nhỏ, trẻ thơ, nữ sinh"],
  [
    "thi tốt nghiệp, thí sinh, kỳ thi, điểm thi, hội đồng thi, tuyển sinh, thi vào, thủ khoa, môn",
    "đại học, điểm chuẩn",
  ],
  [
    "đảng viên, kết nạp, chi bộ, đảng bộ, huy hiệu đảng, huy hiệu, tuổi đảng, sinh hoạt chi bộ",
    "tổ chức đảng, cấp ủy",
  ],
  ["đại hội, nhiệm kỳ, ban chấp hành, bch, khóa mới, tái cử"],
  [
    "cử tri, tiếp xúc cử tri, đbqh, đại biểu quốc hội, bầu cử, ứng cử, hiệp thương, lá phiếu",
    "thẻ cử tri, niêm yết, bỏ phiếu, phiếu tín nhiệm",
  ],
  ["hđnd, kỳ họp, nghị quyết, chất vấn, tờ trình, phiên họp, quốc hội, bế mạc, khai mạc"],
  [
    "kiểm tra, giám sát, thanh tra, ubkt, kỷ luật, cảnh cáo, khiển trách, vi phạm, đoàn kiểm tra",
    "thẩm tra, thẩm định, đoàn giám sát, kiểm toán",
  ],
  ["tiếp dân, tiếp công dân, đơn thư, khiếu nại, tố cáo, công dân, lượt công dân, đối thoại"],
  [
    "tập huấn, bồi dưỡng, lớp, học viên, khai giảng, bế giảng, nghiệp vụ, báo cáo viên, đào tạo",
    "dạy nghề, khóa học",
  ],
  [
    "bổ nhiệm, điều động, trao quyết định, giữ chức, công bố quyết định, luân chuyển, nhân sự",
    "chuẩn y, chỉ định, kiện toàn, phó giám đốc",
  ],
  [
    "sáp nhập, nhập, sắp xếp, đơn vị hành chính, địa giới, tinh gọn, biên chế, tinh giản",
    "hợp nhất, sau sáp nhập",
  ],
  [
    "thủ tục hành chính, tthc, một cửa, hồ sơ, hành chính công, dịch vụ công, cải cách hành chính",
    "cchc, trả kết quả, par index, hành chính",
  ],
  [
    "chuyển đổi số, số hóa, trực tuyến, mã qr, ứng dụng, vneid, định danh, căn cước, cccd",
    "tài khoản, qua mạng, điện tử, phần mềm, dữ liệu, công nghệ, internet, học qua mạng",
    "không gian mạng",
  ],
  [
    "nhập ngũ, tân binh, giao quân, lên đường, khám tuyển, nghĩa vụ quân sự, giao nhận quân",
    "tòng quân, thanh niên",
  ],
  [
    "quân sự, bộ chqs, ban chqs, diễn tập, dân quân, tự vệ, bộ đội, chỉ huy trưởng, quân khu",
    "huấn luyện, khu vực phòng thủ, lực lượng vũ trang, chiến sĩ, nhà giàn, tư lệnh",
    "dự bị động viên",
  ],
  [
    "liệt sĩ, hài cốt, nghĩa trang, bia mộ, thương binh, người có công, tri ân, bốc mộ, viếng",
    "an táng, mẹ việt nam anh hùng, đền ơn đáp nghĩa, gia đình chính sách, quy tập",
  ],
  [
    "cựu chiến binh, ccb, người lính, chiến trường, trận đánh, thanh niên xung phong, tnxp",
    "chiến khu, du kích, chiến dịch, điện biên, kháng chiến",
  ],
  ["biên phòng, biên giới, cửa khẩu, cột mốc, bđbp, thông quan, hải quan"],
  [
    "buôn lậu, hàng lậu, gà lậu, hàng giả, thu giữ, không giấy tờ, không hóa đơn, qltt",
    "quản lý thị trường, nhập lậu, gian lận thương mại, tịch thu, tiêu hủy, thuốc lá, pháo nổ",
    "pháo lậu, pháo, bao thuốc, biển kiểm soát, bks, chở thuê",
  ],
  [
    "xử phạt, phạt, lập biên bản, xả thải, quá tải, trường hợp vi phạm, không phép, giấy phép",
    "liên ngành, đình chỉ",
  ],
  [
    "nồng độ cồn, csgt, tước giấy phép, phương tiện, tài xế, lái xe, ô tô, ôtô, xe khách, xe máy",
    "xe tải, đăng kiểm, xe, đèo",
  ],
  ["bảo hiểm, bhxh, bhyt, thẻ bảo hiểm, lương hưu, trợ cấp, thất nghiệp"],
  [
    "việc làm, tuyển dụng, thất nghiệp, xuất khẩu lao động, người lao động, công nhân, công đoàn",
    "lđlđ, ngừng việc, lao động",
  ],
  ["phụ nữ, hội lhpn, lhpn, bình đẳng giới, chị em, bạo lực gia đình, nữ"],
  ["nông dân, hội nông dân, nhà nông, nông sản, sản xuất giỏi"],
  [
    "đoàn thanh niên, tình nguyện, mùa hè xanh, huyện đoàn, tỉnh đoàn, đoàn viên, tuổi trẻ",
    "thanh niên, khởi nghiệp, thành đoàn, đoàn, đội tntp",
  ],
  ["người cao tuổi, mừng thọ, cụ, chúc thọ, cụ bà, cụ ông, bách niên"],
  [
    "rác, rác thải, thu gom, dọn vệ sinh, chỉnh trang, vệ sinh môi trường, môi trường, ô nhiễm, bãi rác, chất thải, xả thải",
  ],
  [
    "đất đai, giải phóng mặt bằng, gpmb, thu hồi đất, bồi thường, tái định cư, sổ đỏ",
    "giấy chứng nhận, tranh chấp, mặt bằng, lấn chiếm, đất nền, đấu giá, quy hoạch, cưỡng chế",
    "đất",
  ],
  ["khoáng sản, khai thác cát, cát, mỏ, nổ mìn, mỏ đá"],
  ["ocop, đặc sản, thương hiệu, truy xuất, gian hàng, hội chợ, sản phẩm, nông sản"],
  ["cây xanh, tết trồng cây, trồng cây, cây giống"],
  ["chợ hoa, hoa xuân, đào, quất, ki-ốt, hoa"],
  ["chúc tết, giao thừa, nguyên đán, pháo hoa, đón tết, ăn tết, trực tết, nghỉ lễ"],
  ["báo chí, nhà báo, phóng viên, hội nhà báo, tổng biên tập, tờ báo, tòa soạn, thông tấn"],
  ["sâm, dược liệu, cây thuốc, thảo dược"],
  ["ong, mật ong, đàn ong"],
  ["hòa giải, ông tơ, vợ chồng, hôn nhân, tảo hôn, ly hôn"],
  ["động đất, rung chấn, dư chấn, sóng thần, độ richter"],
  [
    "đại sứ, đối ngoại, hữu nghị, đại sứ quán, ngoại giao, hội kiến, hội đàm, tổng thống",
    "thủ tướng",
  ],
  ["lãnh đạo, chủ tịch, bí thư, phó chủ tịch"],
  ["lương tâm, nhặt được, trả lại, đánh rơi, người tốt, tử tế, vé số"],
  [
    "giáo xứ, giáo dân, giáng sinh, linh mục, phật giáo, phật tử, tăng ni, tôn giáo, thượng tọa",
    "phật đản",
  ],
  ["họp báo, thông cáo, người phát ngôn, cung cấp thông tin"],
  [
    "khen thưởng, bằng khen, giấy khen, huân chương, kỷ niệm chương, tuyên dương, biểu dương, điển hình, tiên tiến, thi đua, danh hiệu, tôn vinh, gương mặt",
  ],
  ["kỷ niệm, năm ngày thành lập, ngày truyền thống, mít tinh, gặp mặt, tọa đàm, ôn lại"],
  ["sân golf, dự án, nhà đầu tư, chủ đầu tư, khu đô thị, chủ trương đầu tư, vốn đầu tư"],
  ["trại giam, phạm nhân, đặc xá, mãn hạn, tái hòa nhập, án phạt tù"],
  ["cứu hộ, cứu nạn, giải cứu, mắc kẹt, tìm kiếm, cứu sống"],
  ["chứng khoán, vn-index, cổ phiếu, tỷ giá, usd, vàng, vàng miếng, bất động sản, nhà ở xã hội"],
  [
    "công viên, quảng trường, phố đi bộ, đô thị, chỉnh trang, dọn vệ sinh, chiếu sáng, vỉa hè, bãi đỗ xe, cấp phép xây dựng",
  ],
  ["karaoke, quán, internet, trò chơi điện tử, mạng xã hội, facebook, tin giả"],
  ["súng, vũ khí, vật liệu nổ, đạn, bom, mìn, dao"],
  ["động vật hoang dã, khỉ, gấu, rùa, chim, rắn, tê tê, voi, hổ, thả về rừng"],
  ["thú, chó, mèo, nuôi, trang trại, dúi, nhím, hươu, thỏ"],
  [
    "dân số, sinh con, kế hoạch hóa gia đình, mang thai, sản phụ, thai sản, trẻ sơ sinh, dinh dưỡng, suy dinh dưỡng, mức sinh",
  ],
  ["người khuyết tật, xe lăn, khuyết tật, bảo trợ, nạn nhân chất độc da cam, da cam, dioxin"],
  [
    "người dân tộc, dân tộc thiểu số, dtts, đồng bào, mông, dao, mường, thái, người có uy tín, già làng, chính sách dân tộc",
  ],
  ["bưu điện, viễn thông, sóng di động, trạm phát sóng, truyền hình, phát thanh, đài, loa"],
  [
    "nhà thơ, thơ, nhà văn, văn học, hội văn học nghệ thuật, sáng tác, truyện, hội họa, nhiếp ảnh, ảnh nghệ thuật",
  ],
  ["phim, điện ảnh, diễn viên, đạo diễn, hoa hậu, người đẹp, ca sĩ"],
  ["hồ, đập, kênh mương, thủy lợi, hồ đập, bai, công trình thủy lợi, trạm bơm, nạo vét"],
  ["phân bón, thuốc bảo vệ thực vật, sâu bệnh, rầy, giống, khuyến nông, sâu, phun thuốc, chuột"],
  ["máy, cơ giới, máy cấy, máy gặt, máy cày, drone"],
  [
    "xe điện, xe đạp, đạp xe, mô tô, đường sắt, tàu hỏa, máy bay, sân bay, hàng không, tàu thuyền, bến đò, đò, cảng, đường thủy",
  ],
  [
    "lớp học xóa mù, xóa mù chữ, bán trú, nội trú, phổ cập, phòng học, sách giáo khoa, học phí, chương trình giáo dục",
  ],
  ["khoa học, nghiên cứu, sáng kiến, đề tài, sáng chế, kỹ thuật, thử nghiệm"],
  ["kinh tế - xã hội, kt-xh, tăng trưởng, grdp, chỉ số, pci, năng lực cạnh tranh"],
  ["mttq, mặt trận, khối đại đoàn kết, phản biện, ngày hội đại đoàn kết, khu dân cư"],
  [
    "dân vận, dân vận khéo, quy chế dân chủ, tuyên giáo, tuyên truyền, học tập và làm theo, nghị quyết trung ương, học bác, tư tưởng",
  ],
  ["nội chính, tham nhũng, lãng phí, tiêu cực, tham ô, hối lộ, kê khai tài sản"],
  ["đua thuyền, đua ngựa, chọi trâu, ném còn, bắn nỏ, kéo co, trò chơi dân gian, đánh mảng"],
  ["chợ phiên, chợ đêm, phiên chợ, chợ quê"],
  [
    "cán bộ, công chức, viên chức, tuyển dụng công chức, thi tuyển, tiền lương, lương cơ sở, nghỉ hưu",
  ],
  ["đám cưới, cưới, tang, lễ cưới, hương ước, văn minh, nếp sống"],
  ["gây rối, đánh nhau, hỗn chiến, cố ý gây thương tích, mâu thuẫn, giết người, hung thủ, chém"],
  ["cho vay nặng lãi, tín dụng đen, đòi nợ, vỡ nợ, tiền ảo, đa cấp"],
  [
    "vệ tinh, tên lửa, quân đội, xung đột, chiến sự, liên hợp quốc, tổng thống, nga, mỹ, ukraine, trung quốc, asean, israel",
  ],
  ["mất điện thoại, tiền, ví, nhặt được của rơi"],
] as const satisfies readonly (readonly string[])[];
