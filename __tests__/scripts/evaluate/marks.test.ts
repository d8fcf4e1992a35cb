import { checkMarks, type Marks, raiseMarks } from "../../../scripts/evaluate/marks.js";

const MARKS: Marks = {
  corpus: "a",
  tune: { split: 0.9, "dates full": 0.8 },
  lowered: [],
};

describe("checkMarks", () => {
  it.each([
    ["at its mark", { split: 0.9, "dates full": 0.8 }, "a", []],
    ["above", { split: 1, "dates full": 0.95 }, "a", []],
    [
      "below",
      { split: 0.8999, "dates full": 0.8 },
      "a",
      [/tune, split is 0.8999, below its mark of 0.9000/],
    ],
    ["by less than a mark can say", { split: 0.9 - 1e-12, "dates full": 0.8 }, "a", []],
    ["a figure gone", { split: 0.9 }, "a", [/dates full is 0.0000/]],
    ["on another corpus", { split: 0.9, "dates full": 0.8 }, "b", [/corpus is not the one/]],
  ])("%s", (_what, tune, corpus, expected) => {
    const failures = checkMarks(MARKS, { tune }, corpus);
    expect(failures).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(failures[i]).toMatch(pattern);
  });
});

describe("raiseMarks", () => {
  it("takes higher figures and the corpus, rounded down", () => {
    const figures = { tune: { split: 0.91239, "dates full": 0.8 }, test: { split: 0.29 } };
    expect(raiseMarks(MARKS, figures, "b", null).marks).toEqual({
      corpus: "b",
      tune: { split: 0.9123, "dates full": 0.8 },
      test: { split: 0.29 },
      lowered: [],
    });
  });

  it("refuses to lower", () => {
    const raising = raiseMarks(MARKS, { tune: { split: 1, "dates full": 0.79 } }, "a", null);
    expect(raising.marks).toBeUndefined();
    expect(raising.refused?.join("\n")).toMatch(/dates full would fall from 0.8 to 0.79/);
  });

  it("lowers with a reason, and keeps it", () => {
    const { marks } = raiseMarks(
      MARKS,
      { tune: { split: 1, "dates full": 0.79 } },
      "b",
      "harder pages",
    );
    expect(marks?.tune).toEqual({ split: 1, "dates full": 0.79 });
    expect(marks?.lowered).toEqual([
      { mark: "tune, dates full", from: 0.8, to: 0.79, reason: "harder pages" },
    ]);
  });

  it("does not let a mark go with its part", () => {
    expect(raiseMarks(MARKS, {}, "b", null).refused).toHaveLength(3);
  });
});
