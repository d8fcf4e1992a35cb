/**
 * Words that tell what part of life a story is of, several a line: a title and its paragraph may share
 * no word, yet "Tuyên án 7 năm tù" and "phiên tòa xét xử bị cáo" are both of the courts.
 */
export const FIELDS = {
  law: [
    "án, tuyên án, tù, tòa, tòa án, tand, phiên tòa, bị cáo, xét xử, hầu tòa, khởi tố, vks",
    "viện kiểm sát, kháng cáo, khởi kiện, thắng kiện, kiện, thi hành án, công an, cảnh sát",
    "csgt, đối tượng, bắt, bắt giữ, tạm giữ, truy nã, ma túy, heroin, trộm, trộm cắp, cướp",
    "lừa đảo, lừa, đánh bạc, giết, hiếp dâm, tội, tội phạm, vi phạm, xử phạt, phạt",
    "pháo lậu, buôn lậu, vũ khí, hung khí, chém, tố cáo, chiếm đoạt, lẩn trốn, đường dây",
    "tang vật, chuyên án",
  ],
  farming: [
    "trồng, vụ chiêm, vụ mùa, vụ đông, lúa, ngô, sắn, nông dân, nông nghiệp, nông sản",
    "cây giống, con giống, thu hoạch, chăn nuôi, trâu, bò, lợn, gà, dê, vịt, vườn, nhà vườn",
    "cam, bưởi, quýt, mía, chè, rau, cây ăn quả, phân bón, htx, hợp tác xã, gieo cấy",
    "xuống giống, lồng bè, nuôi, ong, thú y, dịch tả, sâu bệnh, khuyến nông, ruộng, mùa vụ",
    "được mùa, lạc, đậu, dược liệu, quế, sơn tra, nhãn, mận, dồn điền",
  ],
  forest: [
    "rừng, kiểm lâm, gỗ, lâm nghiệp, lâm tặc, cháy rừng, trồng rừng, keo, nghiến",
    "vườn quốc gia, khu bảo tồn, động vật hoang dã, tết trồng cây, cây xanh",
  ],
  health: [
    "bệnh, bệnh viện, bệnh nhân, y tế, bác sĩ, khám, khám bệnh, tiêm, vắc xin, vaccine",
    "dịch, dịch bệnh, ổ dịch, ca mắc, thuốc, cấp cứu, cách ly, covid, sốt xuất huyết",
    "hiến máu, ngộ độc, sức khỏe, dân số, phẫu thuật, nhiễm, điều trị, tử vong, dại",
  ],
  school: [
    "trường học, học sinh, giáo viên, thầy giáo, cô giáo, lớp học, năm học, kỳ thi",
    "thí sinh, tuyển sinh, học bổng, khuyến học, mầm non, tiểu học, thcs, thpt, sinh viên",
    "học viên, học trò, giáo dục, khai giảng, nghỉ học, thư viện, thủ khoa, đại học",
  ],
  sport: [
    "giải đấu, đội tuyển, vận động viên, vđv, huy chương, bóng đá, bóng chuyền, trận",
    "vô địch, chung kết, thi đấu, võ, cầu lông, bóng bàn, điền kinh, hội thao, hội khỏe",
    "tay vợt, thể thao, đua, cờ tướng, đẩy gậy, bắn nỏ, kỳ thủ, hlv, vật truyền thống",
    "giải vật, giải bóng, bơi, chạy",
  ],
  culture: [
    "lễ hội, hội xuân, di sản, văn hóa, nghệ thuật, chiêng, cồng chiêng, dân ca, trống",
    "liên hoan, biểu diễn, bảo tàng, di tích, nghệ nhân, khai hạ, rước kiệu, nghi thức",
    "dâng hương, đền, chùa, khai hội, hát, múa, thổ cẩm, tác phẩm, vinh danh, giải thưởng",
    "trao giải, tác giả, sáng tác, nhà hát, triển lãm, trưng bày, tranh, phim, thơ, nhạc",
    "báo chí, sân khấu, đêm hội, giao thừa, pháo hoa",
  ],
  disaster: [
    "mưa, lũ, lũ quét, bão, sạt lở, rét, rét đậm, nắng nóng, hạn hán, ngập, hỏa hoạn",
    "thiên tai, giông lốc, lốc, mưa đá, cứu hộ, cứu nạn, mất tích, đuối nước, cô lập",
    "sơ tán, thiệt hại, băng giá, động đất, sóng thần, xả đáy, xả lũ",
  ],
  traffic: [
    "tai nạn, ô tô, xe máy, xe khách, xe tải, xe, quốc lộ, cao tốc, giao thông, thông xe",
    "tài xế, lái xe, nồng độ cồn, va chạm, tông, bến xe, vận tải, đèo, bến đò, đăng kiểm",
    "cầu đường",
  ],
  party: [
    "chi bộ, đảng viên, đảng bộ, cấp ủy, tỉnh ủy, huyện ủy, thành ủy, đảng ủy, đại hội đảng",
    "kết nạp, tuyên giáo, huy hiệu, tuổi đảng, dân vận, học tập và làm theo, ban thường vụ",
    "báo cáo viên, chỉnh đốn",
  ],
  state: [
    "hđnd, kỳ họp, cử tri, đại biểu, quốc hội, đbqh, thủ tục hành chính, tthc, một cửa",
    "cải cách hành chính, sáp nhập, bầu cử, giám sát, tiếp dân, đối thoại, công chức",
    "thanh tra, hành chính công, căn cước, liên hợp quốc, đại sứ",
  ],
  army: [
    "quân sự, bộ đội, nhập ngũ, tân binh, diễn tập, dân quân, biên phòng, quốc phòng",
    "liệt sĩ, cựu chiến binh, chiến sĩ, nghĩa vụ, giao quân, người lính, trận đánh",
    "chiến dịch, điện biên phủ, tự vệ, quân khu, thanh niên xung phong",
  ],
  welfare: [
    "quà, suất quà, hộ nghèo, nghèo, giảm nghèo, nhà tình nghĩa, đại đoàn kết, mái ấm",
    "từ thiện, thiện nguyện, ủng hộ, người có công, bàn giao nhà, sinh kế, chữ thập đỏ",
    "hảo tâm, bảo trợ, mồ côi, khuyết tật, căn nhà, nhà ở, tình thương, người cao tuổi",
    "mừng thọ, chính sách xã hội, thiếu đói, hỗ trợ gạo",
  ],
  insurance: ["bảo hiểm, bhxh, bhyt, thất nghiệp, lương hưu, thẻ bảo hiểm"],
  unions: [
    "phụ nữ, hội lhpn, bình đẳng giới, bạo lực gia đình, công đoàn, lđlđ",
    "liên đoàn lao động, công nhân, người lao động, thanh niên, đoàn viên, tỉnh đoàn",
    "huyện đoàn, hội nông dân, mặt trận, mttq, thiếu nhi, đội viên, trẻ em, hội viên",
    "tình nguyện, khởi nghiệp",
  ],
  business: [
    "doanh nghiệp, xuất khẩu, lãi suất, ngân hàng, vay, giải ngân, tín dụng, thuế, nhà máy",
    "khu công nghiệp, công nghiệp, thị trường, ngân sách, hàng hóa, hội chợ, chợ, siêu thị",
    "tiêu dùng, ocop, doanh thu, kinh doanh, sức mua, xăng, giá vàng, gian hàng, cửa khẩu",
    "thông quan, cổ phiếu, tiểu thương, lượng khách, hàng tết, buôn bán",
  ],
  tourism: [
    "du lịch, du khách, homestay, nghỉ dưỡng, lữ hành, tour, điểm đến, lượt khách",
    "tham quan, khách sạn, lưu trú",
  ],
  digital: [
    "chuyển đổi số, trực tuyến, ứng dụng, dữ liệu, vneid, mã qr, internet, qua mạng",
    "định danh, công nghệ, sim, tài khoản, phần mềm, robot",
  ],
  environment: [
    "môi trường, rác, rác thải, vệ sinh, nước sạch, hợp vệ sinh, ô nhiễm, chất thải",
    "xả thải, thu gom, chỉnh trang, đô thị, cống, nước thải, khoáng sản, khai thác cát, cát",
    "nước sinh hoạt, cấp nước",
  ],
  power: [
    "giá điện, điện lực, trạm biến áp, lưới điện, evn, thủy điện, đóng điện, công tơ",
    "bán lẻ điện",
  ],
  land: [
    "đất đai, mặt bằng, giải phóng mặt bằng, tái định cư, bồi thường, quy hoạch",
    "giấy chứng nhận, sổ đỏ, lấn chiếm, khởi công, công trình, xây dựng, nông thôn mới",
    "hiến đất, kênh mương, nghiệm thu, đường bê tông, làm đường",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
