import { readCredit } from "../../../src/page/split/credit.js";
import { words as compileWords } from "../../../src/page/split/words.js";
import { tokenize } from "../../../src/text/index.js";

const words = compileWords();

function read(line: string) {
  const tokens = tokenize(line, words.vocabulary);
  const mark = readCredit(tokens, 0, tokens.count, words);
  return mark === null ? null : [line.slice(mark.start, mark.end), mark.publisher];
}

describe("credit markers", () => {
  it.each([
    ["(HBĐT) - Ngày 3/4, mưa lớn ở Đà Bắc.", "(HBĐT) -", "Báo Hòa Bình"],
    ["(HBDT)- Ngày 3/4, mưa lớn ở Đà Bắc.", "(HBDT)-", "Báo Hòa Bình"],
    ["(HB0) – Ngày 3/4, mưa lớn ở Đà Bắc.", "(HB0) –", "Báo Hòa Bình"],
    ["HBĐT - Ngày 3/4, mưa lớn ở Đà Bắc.", "HBĐT -", "Báo Hòa Bình"],
    ["(BBNĐT) Ngày 3 - 4, mưa lớn ở Gia Bình.", "(BBNĐT)", "Báo Bắc Ninh"],
    ["(Baothanhhoa.vn) - Sáng 3/4, mưa lớn.", "(Baothanhhoa.vn) -", "Báo Thanh Hóa"],
    ["VOV.VN - Mưa lớn gây ngập nhiều nơi.", "VOV.VN -", "Báo điện tử VOV"],
    ["(TN&MT) - Mưa lớn gây ngập nhiều nơi.", "(TN&MT) -", "Báo Tài nguyên và Môi trường"],
    ["(Dân trí) - Mưa lớn gây ngập nhiều nơi.", "(Dân trí) -", "Báo Dân trí"],
    ["(NTO) Mưa lớn gây ngập nhiều nơi.", "(NTO)", "NTO"],
    ["TT - Mưa lớn gây ngập nhiều nơi.", "TT -", "Báo Tuổi Trẻ"],
    ["Baolamdong - Mưa lớn gây ngập nhiều nơi.", "Baolamdong -", "Baolamdong"],
    [
      "Dân trí Sau ba ngày mưa lớn, nhiều thôn bản ở vùng cao vẫn chưa có điện, nước.",
      "Dân trí",
      "Báo Dân trí",
    ],
    ["BKX - Mưa lớn gây ngập nhiều nơi.", "BKX -", "BKX"],
  ])("reads %s", (line, text, publisher) => {
    expect(read(line)).toEqual([text, publisher]);
  });

  it.each([
    "(Ảnh minh họa) - Mưa lớn gây ngập nhiều nơi.",
    "(Theo TTXVN) - Mưa lớn gây ngập nhiều nơi.",
    "UBND - HĐND huyện họp phiên thường kỳ tháng 4.",
    "COVID - 19 diễn biến phức tạp trên thế giới.",
    "Lạc Sơn - Tân Lạc thông tuyến đường mới.",
    "(25/8/2022) Mưa lớn gây ngập nhiều nơi.",
    "(HBĐT) -",
    "VTV Cup năm nay có tám đội bóng chuyền nữ dự tranh, trong đó có hai đội khách mời.",
    "TP Hòa Bình vừa hoàn thành tuyến đường ven sông dài 4 km sau hai năm thi công.",
  ])("reads no marker in “%s”", (line) => {
    expect(read(line)).toBeNull();
  });
});
