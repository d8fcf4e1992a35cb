import fc from "fast-check";
import { toCompromise } from "../../src/compromise/index.js";
import { BantinError, extract, parseBulletin } from "../../src/index.js";
import { TAGS } from "../../src/patterns/index.js";
import { corpusPages } from "../corpus-pages.js";

const TEXT =
  "Sáng 3/5, tại xã Thu Phong, đồng chí Bùi Văn Khởi, Chủ tịch UBND huyện Cao Phong trao 120 suất quà.\nGiá cam 20.000 - 25.000 đồng/kg (tăng 8,5% so với cùng kỳ). Đồng chí dự.";
const doc = toCompromise(TEXT);

describe("terms", () => {
  test("sentences of terms, signs and numbers among them, white space around them", () => {
    expect(doc.length).toBe(3);
    expect(doc.match("giá *").out("terms").slice(0, 8)).toEqual([
      "Giá",
      "cam",
      "20.000",
      "-",
      "25.000",
      "đồng",
      "/",
      "kg",
    ]);
    expect(doc.docs.flat().every(({ pre, post }) => `${pre}${post}`.trim() === "")).toBe(true);
  });

  test.each([
    ["as written", TEXT],
    ["with white space around", `  \n${TEXT} \n\n`],
    ["in NFD", TEXT.normalize("NFD")],
    ["with zero-width signs", TEXT.replaceAll("n", "n\u200b")],
    ["in capitals", TEXT.toUpperCase()],
  ])("the text and every offset are those of the text as given: %s", (_name, text) => {
    const read = toCompromise(text);
    expect(read.text()).toBe(text);
    for (const { text: term, offset } of read.terms().json({ offset: true })) {
      expect(text.slice(offset.start, offset.start + offset.length)).toBe(term);
    }
  });

  test("any text comes back", () => {
    const piece = fc.constantFrom(
      "Hòa ",
      "bình",
      ", ",
      ".\n",
      "1.2",
      " 3",
      "Đ",
      "\u0300",
      "( ",
      "\u200b",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const read = toCompromise(text);
        expect(read.text()).toBe(read.found ? text : "");
      }),
    );
  });
});

describe("tags", () => {
  test.each([
    ["#Date+", ["Sáng 3/5", "cùng kỳ"]],
    ["#Official+", ["đồng chí Bùi Văn Khởi, Chủ tịch UBND huyện Cao Phong"]],
    ["#Person+", ["Bùi Văn Khởi"]],
    ["#Position+", ["Chủ tịch UBND huyện Cao Phong"]],
    ["#Location+", ["xã Thu Phong", "huyện Cao Phong"]],
    ["#Statistic+", ["120 suất quà", "20.000 - 25.000 đồng/kg", "tăng 8,5%"]],
    ["#Number", ["3", "5", "120", "20.000", "25.000", "8,5"]],
    ["#Unit+", ["suất", "đồng/kg", "%"]],
    ["#Acronym", ["UBND"]],
    ["(#ProperNoun && !#Official)+", ["Thu Phong"]],
    ["(#Punctuation && !#Date)", [",", ",", ",", ".", "-", "(", ")", ".", "."]],
  ])("%s", (pattern, expected) => {
    expect(doc.match(pattern).out("array")).toEqual(expected);
  });

  test.each([
    ["1 tỷ 250 triệu đồng", "#Number+", ["1 tỷ", "250 triệu"].join(" ")],
    ["hai mươi suất quà mỗi năm", "#Number+", "hai mươi"],
    ["50 triệu đồng/người/năm", "#Unit+", "đồng/người/năm"],
    ["12 cơ sở khám, chữa bệnh", "#Unit+", "cơ sở"],
    ["Chủ tịch UBND xã Hòa Bình, ông Bùi Văn Hòa", "#Person+", "Bùi Văn Hòa"],
  ])("of %s: %s is %s", (text, pattern, expected) => {
    expect(toCompromise(text).match(pattern).text()).toBe(expected);
  });

  test("no term of the corpus bears any other tag, and every page comes back as it is", () => {
    for (const { bulletin } of corpusPages()) {
      const page = toCompromise(bulletin);
      expect(page.text()).toBe(bulletin.text);
      const borne = new Set(page.docs.flat().flatMap(({ tags }) => [...(tags ?? [])]));
      expect([...borne].filter((tag) => !(TAGS as readonly string[]).includes(tag))).toEqual([]);
    }
  });
});

describe("records", () => {
  test("of a text, of a bulletin, and of what a match holds of them", () => {
    const { dates, officials, locations, statistics } = extract(TEXT);
    expect(doc.dates()).toEqual(dates);
    expect(doc.officials()).toEqual(officials);
    expect(doc.locations()).toEqual(locations);
    expect(doc.statistics()).toEqual(statistics);
    expect(doc.match("#Person+").officials()).toEqual(officials);
    expect(
      doc
        .match("giá .+")
        .statistics()
        .map(({ id }) => id),
    ).toEqual(["s2", "s3"]);
    expect(doc.match("đồng chí dự").officials()).toEqual([]);
    const bulletin = parseBulletin(`(HBĐT) - ${TEXT}\n(HBĐT) - Sáng 4/5, xã Chiềng Châu mở hội.`);
    expect(toCompromise(bulletin).dates()).toEqual(
      [bulletin.lead, ...bulletin.teasers].flatMap((item) => item?.mentions.dates ?? []),
    );
  });

  test("options of extract go with a text", () => {
    const [date] = toCompromise("Sáng 3/5 mưa to.", { publishedAt: "2019-05-04" }).dates();
    expect(date?.start).toBe("2019-05-03");
  });

  test("an empty text is an empty document", () => {
    for (const text of ["", "\n"]) {
      expect(toCompromise(text).found).toBe(false);
      expect(toCompromise(text).dates()).toEqual([]);
    }
  });
});

test("a pattern that is not of the match syntax is refused with its place", () => {
  expect(() => doc.match("giá (cam")).toThrow(BantinError);
  expect(() => doc.match("giá (cam")).toThrow(/^pattern, at character 5: this bracket/);
});
