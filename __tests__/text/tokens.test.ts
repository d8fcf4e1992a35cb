import fc from "fast-check";
import {
  Dictionary,
  foldWord,
  Shape,
  sentenceStarts,
  tokenize,
  Vocabulary,
} from "../../src/text/index.js";

const split = (text: string) => {
  const tokens = tokenize(text, new Vocabulary());
  return Array.from({ length: tokens.count }, (_, at) => tokens.slice(at));
};

test.each([
  ["Ngày 16/10", ["Ngày", "16", "/", "10"]],
  ["12.579 cơ sở", ["12", ".", "579", "cơ", "sở"]],
  ["7h30", ["7", "h", "30"]],
  ["Sở NN&PTNT,UBND", ["Sở", "NN", "&", "PTNT", ",", "UBND"]],
  ["a\nb", ["a", "\n", "b"]],
  ["", []],
])("tokens of %j", (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test.each([
  ["ngày", Shape.Lower],
  ["Hòa", Shape.Capital],
  ["A", Shape.Capital],
  ["UBND", Shape.Upper],
  ["ThS", Shape.Mixed],
  ["2023", Shape.Number],
  ["%", Shape.Sign],
  ["\n", Shape.Newline],
])("the shape of %j", (word, shape) => {
  expect(tokenize(word, new Vocabulary()).shape(0)).toBe(shape);
});

test("tokens cover every sign that is no space, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(split(text).join("")).toBe(text.replace(/[ \t\u00a0]/g, ""));
    }),
  );
});

test.each([
  ["hoà", "hòa"],
  ["Thuỷ", "THỦY"],
  ["quí", "quý"],
  ["kĩ", "kỹ"],
  ["–", "-"],
  ["Ðảng", "đảng"],
])("%s folds as %s", (a, b) => {
  expect(foldWord(a)).toBe(foldWord(b));
});

test.each([
  ["thui", "thuy"],
  ["hoa", "hòa"],
  ["tai", "tay"],
  ["dương", "đương"],
])("%s does not fold as %s", (a, b) => {
  expect(foldWord(a)).not.toBe(foldWord(b));
});

test("a word is found wherever it was added under any spelling", () => {
  const vocabulary = new Vocabulary();
  const words = Array.from(
    { length: 5000 },
    (_, at) => `từ${at.toString(36).replace(/\d/g, "z")}${at}`,
  );
  const ids = words.map((word) => vocabulary.add(word));
  expect(words.map((word) => vocabulary.lookUp(`<${word}>`, 1, word.length + 1))).toEqual(ids);
  expect(vocabulary.find("không có")).toBe(0);
});

describe("a dictionary", () => {
  const vocabulary = new Vocabulary();
  const dictionary = new Dictionary(vocabulary, [
    ["Hòa Bình", "province"],
    ["hòa bình", "peace"],
    ["CA", "police"],
    ["ngày", "day"],
    ["ngày mai", "tomorrow"],
    ["Sở NN&PTNT", "department"],
  ]);
  test.each([
    ["tỉnh Hoà Bình", 1, "province"],
    ["vì hoà bình", 1, "peace"],
    ["HÒA BÌNH", 0, "province"],
    ["CA tỉnh", 0, "police"],
    ["ca bệnh", 0, null],
    ["ngày mai", 0, "tomorrow"],
    ["ngày kia", 0, "day"],
    ["Sở NN & PTNT", 0, "department"],
  ])("%j at %d is %j", (text, at, value) => {
    expect(dictionary.match(tokenize(text, vocabulary), at)?.value ?? null).toBe(value);
  });
});

test.each([
  ["Một. Hai.", ["Một.", "Hai."]],
  [
    "Ở TP. Hòa Bình có T.Ư Đảng. PGS.TS Lê A nói.",
    ["Ở TP. Hòa Bình có T.Ư Đảng.", "PGS.TS Lê A nói."],
  ],
  ["Có 12.579 cơ sở. 15 xã", ["Có 12.579 cơ sở.", "15 xã"]],
  ["Cam, bưởi, v.v. được mùa. Giá tăng", ["Cam, bưởi, v.v. được mùa.", "Giá tăng"]],
  ["“Được.” Ông nói. Hết", ["“Được.”", "Ông nói.", "Hết"]],
  ["Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]],
])("sentences of %j", (text, expected) => {
  const tokens = tokenize(text, new Vocabulary());
  const starts = [...sentenceStarts(tokens), tokens.count];
  const sentences = starts
    .slice(0, -1)
    .map((start, at) => tokens.slice(start, starts[at + 1]).trim());
  expect(sentences).toEqual(expected);
});
