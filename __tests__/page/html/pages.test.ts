import { judge } from "../../../scripts/split/judge.js";
import { madePages } from "./pages.js";

const pages = madePages();
/** At most one page in fifty may be split otherwise than it is meant. */
const LEAST_EXACT = 0.98;

test("there are sixty pages and more, in twenty layouts and more", () => {
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(new Set(pages.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(20);
});

test("pages of all layouts are split exactly", () => {
  const wrong = pages.flatMap(({ name, gold, html }) => {
    const { exact, differences } = judge(gold, html);
    return exact ? [] : [[name, ...differences].join("\n")];
  });
  expect(wrong.length <= pages.length * (1 - LEAST_EXACT) ? [] : wrong).toEqual([]);
});
