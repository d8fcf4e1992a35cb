import { showChanges } from "../../../scripts/evaluate/changes.js";
import { scoreCorpusPage } from "../../../scripts/evaluate/corpus.js";
import { digestCorpus } from "../../../scripts/evaluate/digest.js";
import { byPart, byProperty } from "../../../scripts/evaluate/sections.js";
import { formatGold } from "../../../scripts/gold/format.js";
import { KINDS } from "../../../scripts/gold/shape.js";
import type { ParseBulletin } from "../../../scripts/gold/text.js";
import { bulletinOf, type Draft, goldOf, leadOf } from "../hand-made.js";

const TEXT = "Ngày 3/5, xã họp.";
const date = (end: string) => ({
  dates: [{ text: "3/5", start: "2023-05-03", end, kind: "point" }],
});
const DRAFT: Draft = {
  ...leadOf(TEXT, date("2023-05-03")),
  options: { publishedAt: "2023-05-04" },
};

const pageOf = (gold: unknown, name = "page") => ({
  name,
  folder: "",
  file: "page.txt",
  source: new TextEncoder().encode(TEXT),
  json: formatGold(gold),
});
const reading =
  (draft: Draft, text = TEXT): ParseBulletin =>
  () =>
    bulletinOf(draft, text);

describe("scoreCorpusPage", () => {
  it("gives the parser the page's bytes and what the gold says the caller must give", () => {
    const calls: unknown[] = [];
    scoreCorpusPage(pageOf(DRAFT), (source, options) => {
      calls.push(source, options);
      return bulletinOf(DRAFT, TEXT);
    });
    expect(calls).toEqual([new TextEncoder().encode(TEXT), { publishedAt: "2023-05-04" }]);
  });

  it.each([
    ["a draft", DRAFT],
    ["a filled file", goldOf(DRAFT, TEXT)],
  ])("scores %s", (_what, gold) => {
    const { score, notes } = scoreCorpusPage(pageOf(gold), reading(DRAFT));
    expect(notes).toEqual([]);
    expect(score.split.exact).toBe(true);
    expect(score.verdicts.map(({ outcome }) => outcome)).toEqual(["right"]);
    expect([score.year, score.publisher]).toEqual(["2023", "unknown"]);
  });

  it("scores a text in which the gold has moved", () => {
    const text = `Trang chủ\n${TEXT}`;
    const { score } = scoreCorpusPage(pageOf(goldOf(DRAFT, TEXT)), reading(DRAFT, text));
    expect(score.split.exact).toBe(true);
    expect(score.verdicts.map(({ outcome }) => outcome)).toEqual(["right"]);
  });

  it("counts what the text no longer holds as missed, wherever the words stand now", () => {
    const text = "Trang chủ 3/5";
    const { score, notes } = scoreCorpusPage(
      pageOf(goldOf(DRAFT, TEXT)),
      reading(leadOf(text, date("2023-05-03")), text),
    );
    expect(score.verdicts.map(({ outcome }) => outcome).sort()).toEqual(["missed", "spurious"]);
    expect(notes.join()).toMatch(/not in the text as read: lead, paragraph 1/);
  });

  it("counts a parser that throws as one that reads nothing", () => {
    const { score, notes } = scoreCorpusPage(pageOf(DRAFT), () => {
      throw new Error("odd page");
    });
    expect(notes[0]).toMatch(/odd page/);
    expect(score.split.exact).toBe(false);
    expect(score.verdicts.map(({ outcome }) => outcome)).toEqual(["missed"]);
  });

  it("stops at gold that is malformed", () => {
    const gold = { ...DRAFT, part: "train" };
    expect(() => scoreCorpusPage(pageOf(gold), reading(DRAFT))).toThrow(
      /page: the gold is malformed/,
    );
  });
});

describe("pages together", () => {
  const right = scoreCorpusPage(pageOf(DRAFT, "a"), reading(DRAFT));
  const wrong = scoreCorpusPage(
    pageOf({ ...DRAFT, part: "test", publisher: "Báo B" }, "b"),
    reading(leadOf(TEXT, date("2023-05-04"))),
  );
  const scores = [right.score, wrong.score];

  it("are grouped by part, year and publisher", () => {
    expect(byPart(scores).map(({ name, figures }) => [name, figures.pages])).toEqual([
      ["tune", 1],
      ["test", 1],
      ["all", 2],
    ]);
    expect(byPart([right.score]).map(({ name }) => name)).toEqual(["tune"]);
    expect(byProperty(scores, "year").map(({ name }) => name)).toEqual(["2023"]);
    expect(byProperty(scores, "publisher").map(({ name }) => name)).toEqual(["Báo B", "unknown"]);
  });

  it("are told from before by what came and what went", () => {
    const before = scoreCorpusPage(pageOf(DRAFT, "a"), reading(leadOf(TEXT, {})));
    expect(showChanges([right], [before], KINDS)).toMatch(
      /Newly wrong: 0\n\nNewly right: 1\n\n═══ a\ndates missed, lead: Ngày «3\/5»/,
    );
    expect(showChanges([wrong], [wrong], KINDS)).toBe("Newly wrong: 0\n\nNewly right: 0");
  });

  it("have a digest that any change of page or gold changes", () => {
    const page = pageOf(DRAFT);
    const digests = [
      [page],
      [{ ...page, name: "other" }],
      [{ ...page, source: new Uint8Array([1]) }],
      [pageOf({ ...DRAFT, title: "T" })],
      [page, page],
    ].map(digestCorpus);
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestCorpus([pageOf(DRAFT)])).toBe(digests[0]);
  });
});
