import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseBulletin } from "../src/index.js";

/** Pages of real papers: kept beside the project, never copied into it. */
const SEEDS = resolve(__dirname, "../../shared/seeds");
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];

test("real pages are read wherever they are at hand", () => {
  expect(existsSync(SEEDS)).toBe(seeds.length > 0);
});

for (const name of seeds.slice(0, 1)) {
  const { text, lead, teasers } = parseBulletin(readFileSync(join(SEEDS, name), "utf8"));

  describe("a page of a real paper", () => {
    it("has a lead of seven lines with one caption", () => {
      const kinds = lead?.paragraphs.map(({ kind }) => kind);
      expect(kinds).toEqual(["sapo", "caption", "body", "body", "body", "body", "byline"]);
      expect(text.slice(0, lead?.span.end).split("\n")).toHaveLength(7);
      expect(lead?.credit).toEqual({
        text: "(HBĐT) -",
        publisher: "Báo Hòa Bình",
        span: { start: 0, end: 8 },
      });
    });

    it("is signed", () => {
      expect(lead?.byline?.names).toEqual(["Đỗ Hà"]);
      expect(lead?.byline?.organization).toBeNull();
    });

    it("has six teasers of one line, the first without a marker", () => {
      const lines = text.split("\n").slice(7);
      expect(teasers.map(({ span }) => text.slice(span.start, span.end))).toEqual(lines);
      const markers = teasers.map(({ credit }) => credit?.text ?? null);
      expect(markers).toEqual([null, ...new Array(5).fill("(HBĐT) -")]);
    });
  });
}
