import { isWhole, mayShow, readArguments, UsageError } from "../../../scripts/evaluate/options.js";

describe("readArguments", () => {
  it("takes everything where nothing is said", () => {
    expect(isWhole(readArguments([]))).toBe(true);
  });

  it("takes pages by name or by path, and several kinds", () => {
    const options = readArguments([
      "--page",
      "corpus/pages/a/",
      "--page",
      "b",
      "--kind",
      "dates",
      "--kind",
      "locations",
    ]);
    expect(options).toMatchObject({ pages: ["a", "b"], kinds: ["dates", "locations"] });
    expect(isWhole(options)).toBe(false);
  });

  it.each([
    [["--part", "train"]],
    [["--kind", "date"]],
    [["--unknown"]],
    [["page"]],
    [["--raise", "--part", "tune"]],
    [["--lower", "why", "--kind", "dates"]],
    [["--lower", " "]],
  ])("refuses %j", (args) => expect(() => readArguments(args)).toThrow(UsageError));

  it.each([
    [["--show"], true, false],
    [["--show", "--part", "tune"], true, false],
    [["--show", "--part", "test"], true, true],
  ])("%j shows tune pages: %s, test pages: %s", (args, tune, test) => {
    const options = readArguments(args);
    expect([mayShow("tune", options), mayShow("test", options)]).toEqual([tune, test]);
  });
});
