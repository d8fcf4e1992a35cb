import { extract } from "../../src/index.js";
import { acceptCases, type KindName } from "./tables.js";

/** What depends on where a record stands, and ids, which count from the first. */
const PLACED: ReadonlySet<string> = new Set([
  "span",
  "id",
  "period",
  "statistic",
  "within",
  "person",
  "reference",
]);
const ASIDE = "Ai cũng phấn khởi.";
const KINDS: readonly KindName[] = ["dates", "officials", "locations", "statistics"];

test.each(KINDS)("a line before and a line after change nothing of %s but their place", (kind) => {
  for (const { text, options } of acceptCases(kind)) {
    const said = (of: string) =>
      JSON.stringify(extract(of, options)[kind], (key, value) => (PLACED.has(key) ? 0 : value));
    expect(said(`${ASIDE}\n${text}\n${ASIDE}`)).toBe(said(text));
  }
});
