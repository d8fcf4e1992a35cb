import { resolve } from "node:path";
import { readCases } from "../../../scripts/split/cases.js";
import { judge } from "../../../scripts/split/judge.js";

const PAGES = resolve(__dirname, "pages");

describe("pages that the weights were tuned on", () => {
  it.each(readCases(resolve(PAGES, "tune")).map((split) => [split.name, split] as const))(
    "%s",
    (_, split) => {
      const { exact, differences } = judge(split);
      expect(exact ? [] : differences).toEqual([]);
    },
  );
});

/** Pages that nothing was tuned on: their figure says what to expect of pages never seen. */
const LEAST_BLIND = 22;

test("pages that nothing was tuned on", () => {
  const exact = readCases(resolve(PAGES, "blind")).filter((split) => judge(split).exact);
  expect(exact.length).toBeGreaterThanOrEqual(LEAST_BLIND);
});
