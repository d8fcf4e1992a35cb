import { readByline } from "../../../src/page/split/byline.js";
import { words as compileWords } from "../../../src/page/split/words.js";
import { tokenize } from "../../../src/text/index.js";

const words = compileWords();

function read(line: string) {
  const tokens = tokenize(line, words.vocabulary);
  return readByline(tokens, 0, tokens.count, words);
}

describe("bylines", () => {
  it.each([
    ["Bùi Hòa", "names", ["Bùi Hòa"], null],
    ["Mai Lan – Quang Huy", "names", ["Mai Lan", "Quang Huy"], null],
    ["Mai Lan, Quang Huy, Thu Nga", "names", ["Mai Lan", "Quang Huy", "Thu Nga"], null],
    ["Mai Lan và Quang Huy", "names", ["Mai Lan", "Quang Huy"], null],
    ["NGUYỄN TOÀN", "names", ["NGUYỄN TOÀN"], null],
    ["P.V", "desk", ["P.V"], null],
    ["PV (TH)", "desk", ["PV"], null],
    ["Nhóm PV Kinh tế", "desk", ["Nhóm PV Kinh tế"], null],
    ["H.D", "initials", ["H.D"], null],
    ["Ph.L", "initials", ["Ph.L"], null],
    ["Bài, ảnh: Mai Lan", "role", ["Mai Lan"], null],
    ["Bài và ảnh: Mai Lan - Quang Huy", "role", ["Mai Lan", "Quang Huy"], null],
    ["Tản văn của Bùi Hòa", "role", ["Bùi Hòa"], null],
    ["Mai Lan (thực hiện)", "names", ["Mai Lan"], null],
    ["Mai Lan (CTV)", "names", ["Mai Lan"], "CTV"],
    ["Lê Tú (Trung tâm VH-TT huyện)", "names", ["Lê Tú"], "Trung tâm VH-TT huyện"],
    ["Theo TTXVN", "source", [], "TTXVN"],
    ["(Theo Công an tỉnh)", "source", [], "Công an tỉnh"],
    ["Nguồn: Báo Tin tức", "source", [], "Báo Tin tức"],
    ["TTXVN/Báo Tin tức", "desk", [], "TTXVN/Báo Tin tức"],
    ["Hoài Nam/VOV - Trung tâm Tin", "desk", ["Hoài Nam"], "VOV - Trung tâm Tin"],
    ["Hương", "weak", ["Hương"], null],
    ["Thu thủy", "weak", ["Thu thủy"], null],
  ] as const)("reads %s", (line, form, names, organization) => {
    expect(read(line)).toEqual({ form, names, organization });
  });

  it.each([
    "",
    "Nâng cao chất lượng sinh hoạt chi bộ",
    "Mai Lan phát biểu tại hội nghị",
    "Chi bộ 3",
    "Thứ Ba (15/10)",
    "Giá lợn hơi: 56.000 đồng/kg",
    "(Ảnh minh họa)",
  ])("reads no byline in “%s”", (line) => {
    expect(read(line)).toBeNull();
  });
});
