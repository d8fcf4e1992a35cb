import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { scoreCorpusPage } from "../../../scripts/evaluate/corpus.js";
import { README, writeFigures } from "../../../scripts/evaluate/readme.js";
import { byPart } from "../../../scripts/evaluate/sections.js";
import { listPages, readPage } from "../../../scripts/gold/pages.js";
import { parseBulletin } from "../../../src/index.js";

const ROOT = resolve(__dirname, "../../..");

test("the README's figures are those that the evaluation gives", () => {
  const scores = listPages(ROOT).map(
    (name) => scoreCorpusPage(readPage(ROOT, name), parseBulletin).score,
  );
  const readme = readFileSync(join(ROOT, README), "utf8");
  expect(writeFigures(readme, byPart(scores))).toBe(readme);
});

test("a README without a place for them is refused", () => {
  expect(() => writeFigures("# bantin\n", [])).toThrow(/lacks/);
});
