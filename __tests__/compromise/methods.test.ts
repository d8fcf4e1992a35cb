import { toCompromise } from "../../src/compromise/index.js";

const TEXT =
  "Giá cam tăng 8,5%, giá mía giảm. Bí thư Huyện ủy Bùi Văn Khởi thăm xã Hoà Sơn, huyện Cao Phong và trao quà.";
const read = () => toCompromise(TEXT);

describe("finding", () => {
  test.each([
    [
      "match",
      () => read().match("giá [<what>.] (tăng|giảm)").out("array"),
      ["Giá cam tăng", "giá mía giảm"],
    ],
    ["a group of match", () => read().match("giá [<what>.]", "what").out("array"), ["cam", "mía"]],
    ["groups", () => read().match("giá [<what>.]").groups("what").out("array"), ["cam", "mía"]],
    ["numbered groups", () => read().match("thăm [xã .]").groups("0").out("array"), ["xã Hoà"]],
    ["all groups", () => Object.keys(read().match("[<a>giá] [<b>.]").groups()), ["a", "b"]],
    ["matchOne", () => read().matchOne("giá .").out("array"), ["Giá cam"]],
    ["match of a match", () => read().match("giá .+").match("^giá .").out("array"), ["Giá cam"]],
    ["has", () => [read().has("hòa sơn"), read().has("hóa sơn")], [true, false]],
    [
      "near spellings are off",
      () => [read().has("~hoa~ son"), read().has("~hòa~ sơn")],
      [false, true],
    ],
    ["if", () => read().if("mía").length, 1],
    ["ifNo", () => read().ifNo("mía").length, 1],
    ["not", () => read().match("giá .").not("giá").out("array"), ["cam", "mía"]],
    ["before", () => read().match("thăm").before("#Person+").out("array"), ["Bùi Văn Khởi"]],
    [
      "after",
      () => read().match("thăm").after("#Location+").out("array"),
      ["xã Hoà Sơn", "huyện Cao Phong"],
    ],
    ["look behind", () => read().match("tăng").lookBehind("cam").out("array"), ["cam"]],
    ["look ahead", () => read().match("tăng").lookAhead("#Number").out("array"), ["8,5"]],
    ["growRight", () => read().match("hòa").growRight("sơn").out("array"), ["Hoà Sơn"]],
    ["growLeft", () => read().match("sơn").growLeft("xã hòa").out("array"), ["xã Hoà Sơn"]],
    ["splitOn", () => read().match("giá .+").splitOn("mía").length, 3],
    [
      "case",
      () => [{ caseSensitive: true }, {}].map((how) => read().match("giá", undefined, how).length),
      [1, 2],
    ],
    ["lookup of a word", () => read().lookup("giá").out("array"), ["Giá", "giá"]],
    [
      "lookup of many, in any tone placement",
      () => read().lookup(["hòa sơn", "Bùi Văn Khởi"]).out("array"),
      ["Bùi Văn Khởi", "Hoà Sơn"],
    ],
    [
      "lookup in a cached document",
      () => read().cache().lookup(["hòa sơn"]).out("array"),
      ["Hoà Sơn"],
    ],
    ["match in a cached document", () => read().cache().match("hòa sơn").out("array"), ["Hoà Sơn"]],
  ] as const)("%s", (_name, found, expected) => {
    expect(found()).toEqual(expected);
  });
});

describe("changing", () => {
  test.each([
    ["words", "giá", "mức", TEXT.replace("Giá", "mức").replace("giá", "mức")],
    ["before a sign", "quà", "120 suất quà", TEXT.replace("quà.", "120 suất quà.")],
    ["a row by one", "bùi văn khởi", "Khởi", TEXT.replace("Bùi Văn Khởi", "Khởi")],
    ["nothing", "ngô", "lúa", TEXT],
  ])("replace %s", (_name, from, to, expected) => {
    const doc = read();
    doc.replace(from, to);
    expect(doc.text()).toBe(expected);
    for (const { text, offset } of doc.terms().json({ offset: true })) {
      expect(doc.text().slice(offset.start, offset.start + offset.length)).toBe(text);
    }
  });

  test("replace by groups, by a function, by a document", () => {
    const turned = read();
    turned.match("[<a>giá] [<b>.]").replaceWith("$b $a");
    expect(turned.text()).toBe(TEXT.replace("Giá cam", "cam Giá").replace("giá mía", "mía giá"));
    const called = read();
    called.replace("#Person+", (name) => name.text().toUpperCase());
    expect(called.text()).toBe(TEXT.replace("Bùi Văn Khởi", "BÙI VĂN KHỞI"));
    const given = read();
    given.match("cam").replaceWith(read().match("mía"));
    expect(given.text()).toBe(TEXT.replace("cam", "mía"));
  });

  test("replace keeps tags and case where asked to", () => {
    const doc = read();
    doc.match("giá").replaceWith("mức", { case: true });
    expect(doc.text()).toBe(TEXT.replace("Giá", "Mức").replace("giá", "mức"));
    doc.match("8,5").replaceWith("9", { tags: true });
    expect(doc.match("#Statistic+").text()).toBe("tăng 9%");
  });

  test("what was replaced can be asked for, and records go with their terms", () => {
    const doc = read();
    doc.replace("#Person+", "ông Lê Văn An");
    expect(doc.match("ông lê văn an thăm").found).toBe(true);
    expect(
      doc
        .match("ông .+")
        .locations()
        .map(({ name }) => name),
    ).toEqual(["Hòa Sơn", "Cao Phong"]);
    expect(doc.match("lê văn an").officials()).toEqual([]);
  });

  test("a clone is changed alone; tags of one's own are asked for as others", () => {
    const [doc, copy] = [read(), read().clone()];
    copy.replace("giá", "mức");
    expect(doc.text()).toBe(TEXT);
    copy.match("(cam|mía)").tag("Fruit");
    expect(copy.match("#Fruit").out("array")).toEqual(["cam", "mía"]);
    copy.match("#Fruit").unTag("Fruit");
    expect(copy.has("#Fruit")).toBe(false);
  });
});

describe("output", () => {
  test("text of a match is what stands there, signs and all", () => {
    expect(toCompromise("Giá (cam), mía.").match("\\( cam \\)").text()).toBe("(cam)");
    expect(read().match("giá .").text()).toBe("Giá cam giá mía");
  });

  test("json with terms, tags and offsets", () => {
    const [match] = read().match("tăng #Number").json({ offset: true });
    expect(match).toMatchObject({ text: "tăng 8,5", offset: { index: 2, start: 8, length: 8 } });
    expect(match.terms[1]).toMatchObject({ text: "8,5", tags: ["Statistic", "Number"] });
    expect(JSON.parse(JSON.stringify(match))).toEqual(match);
  });

  test("out", () => {
    const doc = read();
    expect(doc.out("array")).toEqual(TEXT.split(/(?<=\.) /));
    expect(doc.match("giá").out("normal")).toBe("giá giá");
    expect(doc.match("giá").out("topk")).toEqual([{ normal: "giá", count: 2 }]);
    expect(doc.match("tăng .").out("tags")).toEqual([
      { tăng: ["Statistic"], "8,5": ["Statistic", "Number"] },
    ]);
    expect(doc.match("giá mía").html({ b: "mía" })).toBe("giá <b>mía</b> ");
  });
});
