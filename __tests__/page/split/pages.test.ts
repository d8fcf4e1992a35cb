import { resolve } from "node:path";
import { readCases } from "../../../scripts/split/cases.js";
import { judge } from "../../../scripts/split/judge.js";

const PAGES = resolve(__dirname, "pages");

const failing = (folder: string): string[] =>
  readCases(resolve(PAGES, folder)).flatMap((split) => {
    const { exact, differences } = judge(split);
    return exact ? [] : [`${split.name}\n  ${differences.join("\n  ")}`];
  });

test("pages that the weights were tuned on: 98 of 100 are exact", () => {
  const { length } = readCases(resolve(PAGES, "tune"));
  const wrong = failing("tune");
  expect(wrong.length <= length * 0.02 ? [] : wrong).toEqual([]);
});

/** Pages that nothing was tuned on: their figure says what to expect of pages never seen. */
const LEAST_BLIND = 30;

test("pages that nothing was tuned on", () => {
  const { length } = readCases(resolve(PAGES, "blind"));
  expect(length - failing("blind").length).toBeGreaterThanOrEqual(LEAST_BLIND);
});
