import { readDateline } from "../../../src/page/split/dateline.js";
import { words as compileWords } from "../../../src/page/split/words.js";
import { tokenize } from "../../../src/text/index.js";

const words = compileWords();

function read(line: string) {
  const tokens = tokenize(line, words.vocabulary);
  return readDateline(tokens, 0, tokens.count, words);
}

describe("the day that a story opens with", () => {
  it.each([
    ["Ngày 16/10, mưa lớn", "16/10", false],
    ["Chiều 3/2, tại Bắc Ninh, hội xuân mở", "3/2", true],
    ["Sáng nay (05/09), trường khai giảng", "5/9", false],
    ["Ngày 7 tháng 5 năm 2014, tại Mường Phăng", "7/5", true],
    ["Trong hai ngày 30 và 31/5, hội diễn", "31/5", false],
    ["Vào hồi 6 giờ 40 phút ngày 9/7, tại km 12", "9/7", true],
  ])("reads %s", (line, day, placed) => {
    expect(read(line)).toEqual({ day, placed });
  });

  it.each(["Ngày hội văn hóa", "Mưa lớn ngày 16/10", "Ngày 45/10, sai", "Chiều nay, trời mưa"])(
    "reads none in “%s”",
    (line) => {
      expect(read(line)).toBeNull();
    },
  );
});
