import { spellings } from "../../src/patterns/spellings.js";
import { foldWord } from "../../src/text/index.js";

test.each([
  ["Hoà", ["hoà", "hòa"]],
  ["kỹ", ["kỹ", "kĩ"]],
  ["Đảng", ["đảng", "ðảng"]],
  ["thuỷ", ["thuỷ", "thủy"]],
  ["UBND", ["ubnd"]],
])("%s", (word, expected) => {
  expect(spellings(word)).toEqual(expected);
});

test.each(["quý", "Mĩ", "uỷ", "loà", "nghĩa", "đoạ", "oá"])("all of %s have its key", (word) => {
  for (const spelling of spellings(word)) expect(foldWord(spelling)).toBe(foldWord(word));
});
