/** Sentences of our own, as news of a province runs, with every vowel and tone among them. */
export const SENTENCES = [
  "Sáng nay, Ủy ban nhân dân huyện tổ chức hội nghị sơ kết công tác phòng cháy, chữa cháy rừng.",
  "Đồng chí Phó Chủ tịch yêu cầu các xã rà soát lại hồ sơ, sớm hoàn thành việc cấp sổ đỏ cho hộ nghèo.",
  "Vụ mía năm nay được mùa, nhiều gia đình ở xóm Mới thu về hơn trăm triệu đồng sau khi trừ chi phí.",
  "Trên tuyến đường liên xã, những khóm hoa mười giờ nở rực rỡ do chị em phụ nữ tự tay trồng và chăm sóc.",
  "Công an tỉnh khuyến cáo người dân không chuyển tiền cho người lạ, cảnh giác với cuộc gọi giả danh.",
  "Trường tiểu học vùng cao vừa được trao tặng tủ sách, máy tính và ba mươi chiếc xe đạp mới.",
  "Mưa lớn kéo dài gây sạt lở taluy dương, khiến giao thông qua đèo bị ách tắc nhiều giờ liền.",
  "Sở Nông nghiệp hướng dẫn bà con che chắn chuồng trại, dự trữ thức ăn thô xanh cho trâu bò khi rét đậm.",
  "Lễ hội xuống đồng diễn ra trong không khí vui tươi với các trò chơi ném còn, đẩy gậy, kéo co.",
  "Bệnh viện đa khoa khu vực đã phẫu thuật thành công cho một bệnh nhân bị vỡ lách do tai nạn lao động.",
  "Hợp tác xã chuyển đổi số, đưa cam, bưởi da xanh và mật ong rừng lên sàn thương mại điện tử.",
  "Đoàn viên thanh niên ra quân dọn vệ sinh, khơi thông cống rãnh, phát quang bụi rậm quanh nhà văn hóa.",
  "Tỷ lệ hộ nghèo giảm còn ít, thu nhập bình quân đầu người tăng gấp rưỡi so với đầu nhiệm kỳ.",
  "Các đại biểu biểu quyết thông qua nghị quyết về kế hoạch đầu tư công trung hạn với tỷ lệ tán thành cao.",
  "Ông Quách Văn Nỉ, trưởng xóm, kể rằng trước kia muốn ra chợ phải lội qua suối và đi bộ cả buổi.",
  "Cầu treo mới nối hai bờ sông giúp học sinh đến lớp an toàn, không còn phải qua mảng tre chông chênh.",
  "Thủ tướng chỉ đạo các bộ, ngành khẩn trương tháo gỡ vướng mắc về giải phóng mặt bằng.",
  "Vườn quýt ngọt trĩu quả bên triền đồi là thành quả sau bảy năm kiên trì của vợ chồng anh Thưởng.",
  "Người cao tuổi trong khu phố duy trì câu lạc bộ dưỡng sinh, sáng nào cũng tập từ lúc năm giờ.",
  "Kỳ họp xem xét tờ trình về phí, lệ phí và chính sách hỗ trợ giáo viên mầm non ngoài công lập.",
  "Lực lượng quản lý thị trường phát hiện cơ sở kinh doanh mỹ phẩm không rõ nguồn gốc, xử phạt nghiêm.",
  "Nghệ nhân gìn giữ tiếng chiêng, truyền dạy cho lớp trẻ từng điệu hát ru, hát đối bằng cả tấm lòng.",
  "Đường ống dẫn nước tự chảy hư hỏng từ lâu, bà con phải gùi từng can nước từ mó về dùng dè sẻn.",
  "Tổ công nghệ số cộng đồng đến từng nhà hướng dẫn cài đặt, kích hoạt định danh điện tử mức hai.",
  "Giải bóng chuyền hơi nữ khép lại với chức vô địch thuộc về đội thị trấn sau năm hiệp kịch tính.",
  "Ban chỉ huy quân sự xã luyện tập phương án trực sẵn sàng chiến đấu, phòng thủ dân sự quý này.",
  "Nhà máy thủy điện mở thêm cửa xả đáy; chính quyền hạ du nhắc chủ lồng bè gia cố, neo đậu chắc chắn.",
  "Chi bộ khuyến khích đảng viên nêu gương, tự nguyện hiến đất, góp ngày công mở rộng ngõ xóm.",
  "Những thửa ruộng bậc thang vào vụ gặt óng ả, thu hút đông đảo khách phương xa đến chụp ảnh.",
  "Hội Chữ thập đỏ vận động ủng hộ, kịp thời giúp ba hộ có nhà bị lốc xoáy làm tốc mái.",
  "Đây là mô hình nuôi ốc nhồi đầu tiên ở vùng hồ, bước đầu cho hiệu quả, cần được nhân rộng.",
  "Giá xăng dầu hạ nhiệt, cước vận tải hành khách vẫn giữ nguyên khiến nhiều người băn khoăn.",
  "Thí sinh tự tin bước vào buổi thi môn Ngữ văn; không có trường hợp nào vi phạm quy chế.",
  "Dịch tả lợn châu Phi tái phát ở một số thôn, ngành thú y khoanh vùng, tiêu hủy và rắc vôi bột.",
  "Tuyến xe buýt mới chạy từ bến trung tâm tới khu du lịch nghỉ dưỡng, mười lăm phút một chuyến.",
  "Khuya hôm ấy, tổ tuần tra bắt quả tang nhóm thanh thiếu niên độ chế xe, lạng lách, bốc đầu.",
] as const;

/** Passages of 200 characters, each from its own run through the sentences. */
export function passages(count: number): string[] {
  let state = 20231016;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
  return Array.from({ length: count }, () => {
    let text = "";
    while (text.length < 260) text += `${SENTENCES[next(SENTENCES.length)]} `;
    const from = next(60);
    return text.slice(from, from + 200);
  });
}

/** Every letter of Vietnamese in both cases, NFC. */
export const ALPHABET: readonly string[] = ["aăâeêioôơuưy", "AĂÂEÊIOÔƠUƯY"]
  .flatMap((vowels) =>
    [...vowels].flatMap((vowel) =>
      ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"].map((tone) =>
        (vowel + tone).normalize("NFC"),
      ),
    ),
  )
  .concat("đ", "Đ");
