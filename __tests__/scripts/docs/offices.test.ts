import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officesPage } from "../../../scripts/docs/offices-page.js";
import { ABBREVIATIONS } from "../../../src/mentions/officials/lexicon/abbreviations.js";

test("docs/offices.md is what the lexicon gives", () => {
  const page = readFileSync(join(__dirname, "../../../docs/offices.md"), "utf8");
  expect(page).toBe(officesPage());
});

test("no short form of one kind is written out in two ways", () => {
  const keys = ABBREVIATIONS.map(([short, , kind]) => `${kind}: ${short}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
