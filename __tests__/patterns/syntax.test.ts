import { matches, texts } from "./read.js";

const VISIT =
  "Sáng 3/5, tại xã Thu Phong, đồng chí Bùi Văn Khởi, Chủ tịch UBND huyện Cao Phong trao quà.";
const PRICE = "Giá cam tăng 8,5%, giá mía giảm nhẹ, giá quýt ổn định.";

describe("each part of the match syntax", () => {
  test.each<[name: string, pattern: string, text: string, expected: string[]]>([
    ["a word", "giá", PRICE, ["Giá", "giá", "giá"]],
    ["words in a row", "giá mía", PRICE, ["giá mía"]],
    ["a word in the other tone placement", "hoà giải", "Tổ hòa giải thôn", ["hòa giải"]],
    ["a word with i for y", "kĩ sư", "Các kỹ sư trẻ", ["kỹ sư"]],
    ["another tone is another word", "gia", PRICE, []],
    ["a word in capitals", "ubnd", VISIT, ["UBND"]],
    ["a word of several terms", "COVID-19", "Phòng dịch Covid-19 tốt.", ["Covid-19"]],
    ["a number with its marks", "8,5", PRICE, ["8,5"]],
    ["a tag", "giá . #Punctuation", "giá cam, giá mía.", ["giá cam,", "giá mía."]],
    ["a tag in lower case", "tăng #number", PRICE, ["tăng 8,5"]],
    ["any term", "giá . .", PRICE, ["Giá cam tăng", "giá mía giảm", "giá quýt ổn"]],
    ["any number of terms, as few as lead on", "tại * phong", VISIT, ["tại xã Thu Phong"]],
    ["none of any number", "giá * cam", PRICE, ["Giá cam"]],
    ["any number at the end takes all", "quýt *", PRICE, ["quýt ổn định."]],
    ["one of several", "giá (cam|quýt)", PRICE, ["Giá cam", "giá quýt"]],
    ["one of several rows", "(tăng .|giảm nhẹ)", PRICE, ["tăng 8,5", "giảm nhẹ"]],
    ["the first of several that leads on", "giá (mía|mía giảm) nhẹ", PRICE, ["giá mía giảm nhẹ"]],
    [
      "brackets in brackets",
      "giá (cam|(mía|quýt) (ổn|giảm))",
      PRICE,
      ["Giá cam", "giá mía giảm", "giá quýt ổn"],
    ],
    ["both of one term", "(huyện && #Location)", "Huyện ủy họp tại huyện Mai Châu.", ["huyện"]],
    ["both of a row", "(cao phong && @isTitleCase)", "Cao Phong mừng. cao phong", ["Cao Phong"]],
    ["one and not the other", "(phong && !#Location)", "Tiên phong ở xã Thu Phong.", ["phong"]],
    ["an optional word", "giá mía? giảm?", PRICE, ["Giá", "giá mía giảm", "giá"]],
    ["one or more", "#Person+", VISIT, ["Bùi Văn Khởi"]],
    ["one or more that could be more", "(xã|thu|phong)+ phong", VISIT, ["xã Thu Phong"]],
    ["none or more", "giá cam* tăng", PRICE, ["Giá cam tăng"]],
    ["optional, and more of it", "đồng chí #Person+? ,", VISIT, ["đồng chí Bùi Văn Khởi,"]],
    ["so many", "^.{3}", PRICE, ["Giá cam tăng"]],
    ["from so many to so many", ".{2,3}", "một hai ba bốn năm", ["một hai ba", "bốn năm"]],
    ["so many or more", "#Person{3,}", VISIT, ["Bùi Văn Khởi"]],
    ["so many or more that are not there", "#Person{4,}", VISIT, []],
    ["at most so many", "^giá .{,2} tăng", PRICE, ["Giá cam tăng"]],
    ["a term that is not this", "giá !cam", PRICE, ["giá mía", "giá quýt"]],
    ["a term that is neither", "giá !(cam|quýt)", PRICE, ["giá mía"]],
    ["a term where no such row begins", "giá !(cam tăng|quýt ổn)", PRICE, ["giá mía"]],
    ["a term without a tag", "tăng !#Number", "tăng 8 và tăng mạnh", ["tăng mạnh"]],
    ["terms that are not this", "giá !#Number+ #Number", PRICE, ["Giá cam tăng 8,5"]],
    ["perhaps a term that is not this", "mía !nhẹ? nhẹ", PRICE, ["mía giảm nhẹ"]],
    ["the sentence's first term", "^giá .", `${PRICE} Giá ngô đứng.`, ["Giá cam", "Giá ngô"]],
    ["the sentence's last term", "định .$", PRICE, ["định."]],
    ["a last word that is none", "mía$", PRICE, []],
    ["near spellings are off", "~hòa bình~", "Hoa Binh và hoa bình", []],
    ["a word marked as near is itself", "~tỉnh~", "Tỉnh và tình", ["Tỉnh"]],
    ["one of several marked as near", "~(cam|mía)~ .", PRICE, ["cam tăng", "mía giảm"]],
    ["a root is the word", "{tăng} .", PRICE, ["tăng 8,5"]],
    ["a whole", "<Location>", "huyện Lạc Sơn, huyện Mai Châu", ["huyện Lạc Sơn", "huyện Mai Châu"]],
    ["wholes side by side", "<Date> đến <Date>", "mở từ ngày 3/5", []],
    ["a method", "@isUpperCase", VISIT, ["UBND"]],
    ["title case", "@isTitleCase{3}", VISIT, ["Bùi Văn Khởi"]],
    ["a term before a comma", "@hasComma", "cam, mía và quýt", ["cam"]],
    ["a term at a hyphen", "@hasHyphen", "văn hóa - xã hội", ["hóa", "xã"]],
    ["a term at a quotation mark", "@hasQuote", 'gọi là "tổ ấm"', ["là", "tổ", "ấm"]],
    ["no contractions", "@hasContraction", VISIT, []],
    ["a regular expression", "/^(cam|m.a)$/", PRICE, ["cam", "mía"]],
    ["a sign", "\\. . .", "Cam. Mía tốt. A", []],
    ["signs that mean something else", "\\(\\*\\) \\?", "Có (*) ?", ["(*) ?"]],
  ])("%s: %s", (_name, pattern, text, expected) => {
    expect(texts(pattern, text)).toEqual(expected);
  });

  test("a match does not run over the end of a sentence", () => {
    expect(texts("cam . . mía", "Trồng cam tốt. Mía tốt.")).toEqual([]);
    expect(texts("cam * mía", "Trồng cam tốt. Mía tốt.")).toEqual([]);
  });
});

describe("groups", () => {
  test.each<[name: string, pattern: string, groups: Record<string, string>]>([
    ["named", "đồng chí [<who>#Person+]", { who: "Bùi Văn Khởi" }],
    ["several", "xã [<a>.+] , .+ huyện [<b>.+] trao", { a: "Thu Phong", b: "Cao Phong" }],
    ["without a name, by number", "tại [.] [thu .]", { 0: "xã", 1: "Thu Phong" }],
    ["over several items", "[<where>xã #Location+] ,", { where: "xã Thu Phong" }],
    ["optional and not there", "xã thu [<x>mới]? phong", {}],
    [
      "in one of several",
      "(huyện [<big>#Location+]|xã [<small>#Location+])",
      { small: "Thu Phong" },
    ],
    ["at the edges", "^[<first>.] .+ [<last>.]$", { first: "Sáng", last: "." }],
  ])("%s: %s", (_name, pattern, groups) => {
    expect(matches(pattern, VISIT)[0]?.groups).toEqual(groups);
  });
});

test("the look around a match is had by groups", () => {
  const text = "Tặng bằng khen cho 5 tập thể, tặng giấy khen cho 8 cá nhân.";
  expect(matches("(bằng|giấy) khen cho [<to>#Statistic+]", text)).toEqual([
    { text: "bằng khen cho 5 tập thể", groups: { to: "5 tập thể" } },
    { text: "giấy khen cho 8 cá nhân", groups: { to: "8 cá nhân" } },
  ]);
});
