import { listMisses, sentenceAround, showMisses } from "../../../scripts/evaluate/report/misses.js";
import { layTable, showShare } from "../../../scripts/evaluate/report/table.js";
import { scorePage } from "../../../scripts/evaluate/score.js";
import { KINDS } from "../../../scripts/gold/shape.js";
import { bulletinOf, goldOf, leadOf } from "../hand-made.js";

describe("sentenceAround", () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return sentenceAround(text, { start, end: start + words.length });
  };
  it.each([
    ["Một câu. Ngày 3/5, xã họp. Hết.", "3/5", "Ngày «3/5», xã họp."],
    ["TP. hồ 3/5 nước lên", "3/5", "TP. hồ «3/5» nước lên"],
    ["Dòng một\nNgày 3/5\nDòng ba", "3/5", "Ngày «3/5»"],
    [`${"dài ".repeat(60)}3/5`, "3/5", `…${"dài ".repeat(35)}«3/5»`],
  ])("of %j", (text, words, expected) => expect(around(text, words)).toBe(expected));
});

it("shows a miss with what was expected and what was read", () => {
  const text = "Một. Ngày 3/5, xã họp.";
  const draft = (end: string) =>
    leadOf(text, { dates: [{ text: "3/5", start: "2023-05-03", end, kind: "point" }] });
  const gold = goldOf(draft("2023-05-03"), text);
  const score = scorePage("mot-trang", false, gold, bulletinOf(draft("2023-05-04"), text));
  const page = {
    name: "mot-trang",
    folder: "",
    file: "page.txt",
    source: new Uint8Array(),
    json: "",
  };
  const shown = showMisses(listMisses({ page, gold, text, score, notes: [] }, KINDS));
  expect(shown).toBe(
    [
      "",
      "",
      "═══ mot-trang",
      "dates wrong, lead: Ngày «3/5», xã họp.",
      "    end: expected 2023-05-03, got 2023-05-04",
    ].join("\n"),
  );
  expect(listMisses({ page, gold, text, score, notes: [] }, ["locations"])).toEqual([]);
});

describe("tables", () => {
  it("align figures to the right", () => {
    expect(
      layTable([
        ["", "F1"],
        ["dates", "0.9"],
      ]),
    ).toBe("        F1\ndates  0.9");
  });
  it.each([
    [0.9536, "0.953"],
    [0.29, "0.290"],
    [0.9999, "0.999"],
    [1, "1.000"],
  ])("show %d as %s", (share, shown) => expect(showShare(share)).toBe(shown));
});
