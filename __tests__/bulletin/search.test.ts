import { searchPage } from "../../src/bulletin/search.js";
import { parseBulletin } from "../../src/index.js";
import { corpusPages } from "../corpus-pages.js";

const PAGE = `(HBĐT) - Ngày 3/5, tại xã Thu Phong, UBND huyện Cao Phong mở hội cam. Giá cam tăng 8,5%.
(HBĐT) - Sáng 2/5, huyện Mai Châu mở chợ đêm.
`;

test.each([
  ["words alone", "chợ đêm"],
  ["words that are regular expressions", "/^ch/ đêm"],
  ["tags", "xã #Location+"],
  ["a denied tag", "chợ !#Location"],
  ["no word at all", "<Date>"],
])("gives what parseBulletin gives for %s: %s", (_name, pattern) => {
  const patterns = { pattern };
  const { text, lead, teasers } = parseBulletin(PAGE, { patterns });
  const searched = searchPage(PAGE, patterns, {});
  expect(searched?.text).toBe(text);
  expect(searched?.items.map(({ custom }) => custom)).toEqual(
    [lead, ...teasers].map((item) => item?.mentions.custom),
  );
});

test("every page of the corpus is searched as it is parsed", () => {
  const patterns = {
    award: "chương",
    peace: "hoà",
    skill: "kĩ",
    office: "ubnd",
    place: "xã #Location+",
    denied: "tăng !#Statistic",
  };
  for (const { name, bulletin } of corpusPages()) {
    const { lead, teasers } = parseBulletin(bulletin.text, { patterns });
    const all = [lead, ...teasers].flatMap((item) => item?.mentions.custom ?? []);
    for (const [kind, word] of Object.entries(patterns)) {
      const found = searchPage(bulletin.text, { [kind]: word }, {})?.items ?? [];
      expect([name, word, found.flatMap(({ custom }) => custom.map(({ span }) => span))]).toEqual([
        name,
        word,
        all.filter(({ pattern }) => pattern === kind).map(({ span }) => span),
      ]);
    }
  }
});

test.each([
  ["NFD", PAGE.normalize("NFD")],
  ["zero-width signs", PAGE.replaceAll("n", "n\u200b")],
  ["capitals", PAGE.toUpperCase()],
  ["bytes", Buffer.from(PAGE)],
  ["UTF-16", Buffer.from(`\ufeff${PAGE}`, "utf16le")],
  ["HTML with entities", `<p>${PAGE.replaceAll("ợ", "&#7907;").replaceAll("\n", "</p><p>")}</p>`],
  ["HTML", `<p>${PAGE.replaceAll("\n", "</p>\n<p>")}</p>`],
  ["HTML with tags in words", `<p>${PAGE.replaceAll("chợ", "c<b class='x'>h</b>ợ")}</p>`],
  ["HTML with signs that are no tags", `<div><p>5 < 6 và ${PAGE} 7 > 3</p></div>`],
  [
    "HTML with soft hyphens",
    `<p>${PAGE.replaceAll("ch", "c&shy;h").replaceAll("đ", "&zwnj;đ")}</p>`,
  ],
  ["HTML cut short", `<html><body><p>${PAGE.replaceAll("\n", "</p><p>")}</p><p class="`],
  ["white space of other kinds", PAGE.replaceAll(" ", "\u3000")],
])("a word is found in %s", (_name, page) => {
  expect(searchPage(page, { market: "chợ đêm" }, {})).not.toBeNull();
  expect(searchPage(page, { market: "chợ trưa" }, {})).toBeNull();
});
