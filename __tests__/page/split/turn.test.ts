import { readCase, type SplitCase, splitOf } from "./pages.js";

/** Where the lead ends and the other stories begin. */
const CASES: readonly SplitCase[] = [
  {
    name: "byline, then marked teasers",
    page: `
      sapo> (HBĐT) - Sáng 12/5, UBND huyện Tân Lạc tổ chức hội nghị sơ kết 2 năm thực hiện phong trào trồng cây phân tán. Đồng chí Bùi Văn Quyết, Chủ tịch UBND huyện chủ trì hội nghị.
      body> Sau 2 năm, các xã, thị trấn trồng được trên 84 nghìn cây lát, keo và xoan ở ven đường, quanh nhà văn hóa và trường học. Tỷ lệ cây sống đạt 91%, vượt mục tiêu đề ra.
      body> Tại hội nghị, đại diện các xã Phong Phú, Mỹ Hòa, Quyết Chiến chia sẻ cách làm hay trong vận động Nhân dân góp cây giống, góp công chăm sóc.
      byline> Thu Hiền
      +sapo> (HBĐT) - Ngày 11/5, Hội Nông dân huyện Cao Phong mở lớp tập huấn kỹ thuật tỉa cành, tạo tán cho 60 hộ trồng cam ở xã Bắc Phong.
      +sapo> (HBĐT) - Từ đầu năm đến nay, Công an thành phố Hòa Bình tuyên truyền về an toàn giao thông tại 27 trường học với trên 9 nghìn lượt học sinh tham gia.
      +sapo> (HBĐT) - Xã Thung Nai vừa đưa vào sử dụng bến thuyền mới phục vụ người dân và du khách trên lòng hồ.`,
  },
  {
    name: "no byline, then marked teasers",
    page: `
      sapo> (HBĐT) - Chiều 3/8, Sở NN&PTNT kiểm tra công tác phòng, chống dịch tả lợn châu Phi tại huyện Lạc Thủy.
      body> Đoàn công tác kiểm tra chốt kiểm dịch tại xã Phú Nghĩa và hai trang trại chăn nuôi tập trung. Các hộ đã rắc vôi bột, phun hóa chất khử trùng chuồng trại định kỳ mỗi tuần một lần.
      body> Đoàn đề nghị huyện Lạc Thủy tiếp tục giám sát chặt đàn lợn, kiên quyết không để người dân bán chạy lợn ốm.
      +sapo> (HBĐT) - Ngày 2/8, Tỉnh đoàn phối hợp Đoàn khối các cơ quan tỉnh trao 15 góc học tập cho học sinh khó khăn xã Ngổ Luông.
      +sapo> (HBĐT) - Những năm qua, nghề đan lát ở xóm Bưng được giữ gìn nhờ các bà, các mẹ truyền lại cho con cháu.`,
  },
  {
    name: "a heading, then titles with their sapos",
    page: `
      title> Mai Châu đón trên 12 nghìn lượt khách dịp nghỉ lễ
      sapo> (HBĐT) - Trong 4 ngày nghỉ lễ, huyện Mai Châu đón trên 12 nghìn lượt khách, tăng 18% so với cùng kỳ năm trước.
      body> Các bản Lác, Pom Coọng, Văn kín phòng từ trước lễ một tuần. Lượng khách quốc tế chiếm khoảng một phần tư, phần lớn là khách châu Âu đi theo nhóm nhỏ.
      byline> Lạc Bình – Hương Lan
      #> Các tin khác
      +title> Thêm 5 sản phẩm OCOP được công nhận
      sapo> (HBĐT) - Hội đồng đánh giá sản phẩm OCOP tỉnh vừa công nhận thêm 5 sản phẩm đạt 3 sao của các huyện Đà Bắc và Lạc Sơn.
      +title> Ra quân làm đường hoa ở Kim Bôi
      sapo> (HBĐT) - Hội Phụ nữ xã Vĩnh Tiến vừa ra quân trồng 2 km đường hoa mười giờ dọc trục xã.
      +title> Hội thi tuyên truyền lưu động cụm phía Nam
      sapo> (HBĐT) - Tối 30/4, tại thị trấn Hàng Trạm, cụm thi đua phía Nam tổ chức hội thi tuyên truyền lưu động.`,
  },
  {
    name: "a heading, then bare titles",
    page: `
      title> Khởi công cầu treo xóm Cháu
      sapo> (HBĐT) - Ngày 6/3, UBND xã Suối Hoa khởi công cầu treo dân sinh nối xóm Cháu với trung tâm xã.
      body> Cầu dài 86 m, rộng 2 m, tổng kinh phí 3,1 tỷ đồng do các nhà hảo tâm và ngân sách huyện cùng đóng góp. Dự kiến công trình hoàn thành trước mùa mưa.
      byline> P.V
      #> Tin liên quan
      +title> Tân Lạc hoàn thành 12 km đường liên xóm
      +title> Nhịp cầu nhân ái ở vùng lòng hồ
      +title> Xã Suối Hoa giảm 42 hộ nghèo sau một năm
      +title> Bàn giao nhà đại đoàn kết cho hộ ông Xa Văn Tiến`,
  },
  {
    name: "first teaser without marker and title, after a byline",
    page: `
      sapo> (HBĐT) - Ngày 20/9, Bảo hiểm xã hội tỉnh ký kết quy chế phối hợp với Bưu điện tỉnh về phát triển người tham gia BHXH tự nguyện.
      body> Theo quy chế, hai bên cùng tổ chức 40 hội nghị tuyên truyền mỗi năm, trong đó ưu tiên các xã vùng sâu của huyện Đà Bắc, Mai Châu.
      byline> Hồng Trung
      +sapo> Sáng 19/9, tại Hà Nội, Bộ Y tế tổ chức hội nghị trực tuyến về công tác khám, chữa bệnh với 63 tỉnh, thành phố.
      +sapo> (HBĐT) - Trạm Y tế xã Hang Kia duy trì tiêm chủng mở rộng vào ngày 10 hằng tháng, tỷ lệ trẻ được tiêm đầy đủ đạt 97%.
      +sapo> (HBĐT) - Bệnh viện Y học cổ truyền tỉnh vừa đưa vào sử dụng hệ thống lấy số tự động.`,
  },
  {
    name: "first teaser without marker and no byline: told by its words",
    page: `
      sapo> (HBĐT) - Ngày 14/2, huyện Yên Thủy phát động Tết trồng cây tại xã Đoàn Kết. Đồng chí Quách Công Thắng, Bí thư Huyện ủy dự lễ phát động.
      body> Phát biểu tại lễ phát động, đồng chí Bí thư Huyện ủy kêu gọi mỗi gia đình xã Đoàn Kết trồng ít nhất 5 cây xanh, chăm sóc để cây bén rễ, không trồng cây theo phong trào.
      body> Ngay sau lễ phát động, các đại biểu cùng Nhân dân xã Đoàn Kết trồng 400 cây lát hoa trên đồi sau trường tiểu học.
      +sapo> Chiều 13/2, tại Bắc Ninh, Liên đoàn Bóng bàn Việt Nam khai mạc giải các tay vợt trẻ với 120 vận động viên của 18 đơn vị tham dự.
      +sapo> (HBĐT) - Tối 13/2, chương trình nghệ thuật mừng Đảng, mừng Xuân diễn ra tại Quảng trường Hòa Bình.
      +sapo> (HBĐT) - Sau Tết, các chợ phiên ở huyện Lạc Sơn họp trở lại từ mùng 4 với lượng hàng dồi dào.`,
  },
  {
    name: "forms mix in one list and the first lacks its title",
    page: `
      sapo> (HBĐT) - Đảng ủy Khối các cơ quan tỉnh tổ chức lớp bồi dưỡng nhận thức về Đảng cho 86 quần chúng ưu tú.
      body> Trong 4 ngày, học viên được nghiên cứu 5 chuyên đề về lịch sử Đảng, Cương lĩnh, Điều lệ Đảng và nhiệm vụ của người đảng viên trong thời kỳ mới.
      byline> Hoàng Nga
      #> Các tin khác
      +sapo> (HBĐT) - Chi bộ xóm Nhõi, xã Yên Lập đổi mới nội dung sinh hoạt, mỗi quý chọn một chuyên đề gắn với việc dồn điền, đổi thửa.
      +title> Bí thư chi bộ nêu gương hiến đất
      sapo> (HBĐT) - Ông Bùi Văn Phẩm hiến 320 m2 đất vườn để mở đường vào khu sản xuất của xóm Vó.
      +title> Lạc Sơn kết nạp 112 đảng viên mới
      +sapo> (HBĐT) - Ngày 22/6, Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị báo cáo viên tháng 6.`,
  },
  {
    name: "a lead of one paragraph with its byline",
    page: `
      sapo> (HBĐT) - Vào hồi 6 giờ 40 phút ngày 9/7, trên quốc lộ 12B đoạn qua xã Kim Bôi xảy ra va chạm giữa hai xe máy làm một người bị thương. Lực lượng chức năng có mặt phân luồng, đưa người bị nạn đi cấp cứu.
      byline> Việt Lâm
      +sapo> (HBĐT) - Ngày 8/7, Tòa án Nhân dân huyện Đà Bắc xét xử lưu động vụ hủy hoại rừng tại xã Tân Minh.
      +sapo> (HBĐT) - Trong tuần qua, Công an tỉnh xử lý 214 trường hợp vi phạm nồng độ cồn.`,
  },
  {
    name: "teasers with bylines of their own",
    page: `
      sapo> (HBĐT) - Ngày 17/11, xóm Đúp, xã Tu Lý tổ chức Ngày hội Đại đoàn kết toàn dân tộc. Cả xóm có 142 hộ thì 128 hộ đạt gia đình văn hóa.
      body> Trong năm, các hộ góp trên 300 ngày công làm sân chơi cho trẻ em, lắp 24 bóng đèn chiếu sáng đường xóm.
      byline> Dương Liễu
      +sapo> (HBĐT) - Xã Cao Sơn trao 10 con bò sinh sản cho hộ nghèo theo chương trình giảm nghèo bền vững.
      byline> Thùy Linh
      +sapo> (HBĐT) - Thị trấn Đà Bắc ra mắt mô hình tổ dân phố không rác với 75 hộ tham gia.
      byline> Văn Thưởng
      +sapo> (HBĐT) - Xã Hiền Lương đón đoàn khách Pháp đến nghỉ tại các homestay ven hồ.`,
  },
  {
    name: "teasers without any marker after a heading",
    page: `
      title> Phú Thọ tập huấn chuyển đổi số cho cán bộ cấp xã
      date> Thứ Ba, 15/07/2025 | 09:10:00 (GMT+7)
      sapo> PTO - Sáng 15/7, Sở Khoa học và Công nghệ khai mạc lớp tập huấn chuyển đổi số cho 148 cán bộ các xã, phường.
      body> Học viên được hướng dẫn xử lý hồ sơ trên hệ thống một cửa mới, ký số và lưu trữ hồ sơ điện tử theo mô hình chính quyền hai cấp.
      byline> Ngọc Tuấn
      #> Tin cùng chuyên mục
      +title> Việt Trì đưa 5 điểm tiếp dân vào hoạt động
      sapo> Từ ngày 1/7, phường Việt Trì bố trí 5 điểm tiếp nhận và trả kết quả để người dân không phải đi xa.
      +title> Thanh Thủy sẵn sàng đón khách mùa khoáng nóng
      sapo> Các khu nghỉ dưỡng ở xã Thanh Thủy đã tu sửa bể tắm, mở thêm tuyến xe đưa đón từ trung tâm.`,
  },
  {
    name: "bare titles without a heading",
    page: `
      title> Đà Bắc thu hoạch ngô xuân hè
      sapo> (HBĐT) - Nông dân huyện Đà Bắc đang thu hoạch trên 3.200 ha ngô xuân hè, năng suất ước đạt 44 tạ/ha.
      body> Năm nay thời tiết thuận lợi, sâu keo mùa thu gây hại không đáng kể nên bắp to, hạt mẩy. Thương lái vào tận nương thu mua với giá 6.500 đồng/kg.
      byline> Đinh Thắng
      +title> Nuôi cá lồng lòng hồ gặp khó vì nước rút nhanh
      +title> Hơn 200 hộ xã Mường Chiềng vay vốn chính sách
      +title> Giống lúa nếp nương được phục tráng ở Đồng Chum`,
  },
  {
    name: "other stories on the way from a share bar",
    page: `
      title> Kỳ Sơn tặng quà người có công
      sapo> (HBĐT) - Nhân kỷ niệm Ngày Thương binh - Liệt sỹ, xã Kỳ Sơn trao 64 suất quà cho gia đình chính sách.
      body> Mỗi suất quà trị giá 500 nghìn đồng từ nguồn vận động xã hội hóa. Đoàn viên thanh niên cũng dọn dẹp, thắp nến tri ân tại nghĩa trang liệt sỹ của xã.
      byline> Bùi Minh
      -> Chia sẻ
      -> In bài viết
      -> Gửi email
      -> Lượt xem: 231
      #> Các tin khác
      +sapo> (HBĐT) - Ngày 25/7, Hội Cựu chiến binh tỉnh gặp mặt 50 hội viên tiêu biểu làm kinh tế giỏi.
      +sapo> (HBĐT) - Đêm 26/7, Thành đoàn Hòa Bình tổ chức thắp nến tri ân tại nghĩa trang dốc Cun.`,
  },
  {
    name: "unmarked body paragraphs that open with days stay the lead's",
    page: `
      sapo> (HBĐT) - Đoàn đại biểu Quốc hội tỉnh hoàn thành đợt tiếp xúc cử tri trước kỳ họp tại 10 huyện, thành phố.
      body> Ngày 4/10, tại xã Dũng Phong, cử tri Cao Phong kiến nghị sớm sửa chữa đường 435 đoạn qua dốc Má, bổ sung kinh phí bảo vệ rừng và hỗ trợ vùng cam bị bệnh.
      body> Ngày 5/10, tại xã Thanh Hối, cử tri Tân Lạc đề nghị đại biểu Quốc hội kiến nghị Chính phủ tăng phụ cấp cho cán bộ xóm, quan tâm hạ tầng viễn thông vùng cao.
      body> Ngày 6/10, cử tri Lạc Sơn nêu ý kiến về giá vật tư nông nghiệp và việc chậm cấp giấy chứng nhận quyền sử dụng đất; các đại biểu Quốc hội tiếp thu, giải trình ngay tại hội nghị.
      byline> Lê Chung
      +sapo> (HBĐT) - Ngày 7/10, Liên đoàn Lao động tỉnh tuyên dương 45 công nhân giỏi.`,
  },
  {
    name: "a teaser on two paragraphs is one",
    page: `
      sapo> (HBĐT) - Huyện Lương Sơn hoàn thành cắm mốc hành lang an toàn 14 hồ chứa trước mùa mưa bão.
      body> Các hồ được cắm 420 mốc bê tông, lắp biển cảnh báo và giao cho từng xã quản lý, kiểm tra hằng tuần.
      byline> Anh Tuấn
      +title> Xã Cao Dương làm thủy lợi nội đồng
      sapo> (HBĐT) - Xã Cao Dương huy động 1.500 ngày công nạo vét 11 km kênh mương.
      body> Theo đó, mỗi xóm nhận một đoạn mương và tự phân công các hộ hoàn thành trong tháng.
      +title> Kiểm tra đê bao Kỳ Sơn
      sapo> (HBĐT) - Đoàn công tác của huyện vừa kiểm tra tuyến đê bao dài 2,6 km.`,
  },
  {
    name: "a teaser without a marker among marked ones",
    page: `
      sapo> (HBĐT) - Ngày 1/6, Nhà thiếu nhi tỉnh khai mạc các lớp năng khiếu hè với 620 em tham gia.
      body> Năm nay có 14 bộ môn, trong đó lớp bơi và lớp cồng chiêng Mường thu hút đông học viên nhất.
      byline> Linh Trang
      +sapo> (HBĐT) - Thư viện tỉnh đưa xe sách lưu động về 6 xã của huyện Lạc Thủy.
      +sapo> Trong hai ngày 30 và 31/5, Hội Khuyến học tỉnh Sơn La trao học bổng cho 200 học sinh vùng cao biên giới.
      +sapo> (HBĐT) - Trường Tiểu học Sông Đà tổng kết năm học, 98% học sinh hoàn thành chương trình lớp học.`,
  },
];

describe("the turn from the lead to the other stories", () => {
  it.each(CASES)("$name", ({ page, options }) => {
    const { text, paragraphs } = readCase(page);
    expect(splitOf(text, options)).toEqual(paragraphs);
  });
});
