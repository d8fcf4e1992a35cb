import { layoutAt } from "../../src/page/publishers/index.js";
import { selectorWarnings } from "../../src/page/warnings.js";

const profile = { name: "Báo Thử", aliases: [], markers: [], hosts: [], province: null };
const layout = { lead: ".detail", byline: ".author" };
const codes = (unmatched: readonly ("lead" | "byline")[], caller = {}) =>
  selectorWarnings(unmatched, caller, profile, layout).map(({ code }) => code);

describe("a profile that stops matching", () => {
  it.each([
    ["is reported once", ["lead", "byline"], {}, ["profile-unmatched"]],
    ["is none where a part of it matches", ["byline"], {}, []],
    [
      "is none where the caller's selectors stand in its place",
      ["lead", "byline"],
      { lead: ".x", byline: ".y" },
      ["selector-unmatched", "selector-unmatched"],
    ],
  ] as const)("%s", (_, unmatched, caller, expected) => {
    expect(codes(unmatched, caller)).toEqual(expected);
  });
});

describe("the layout of a day", () => {
  const old = { from: null, until: "2015-06-30", selectors: { lead: ".old" } };
  const now = { from: "2015-07-01", until: null, selectors: { lead: ".now" } };
  it.each([
    ["2010-01-01", old],
    ["2015-06-30", old],
    ["2015-07-01", now],
    [null, now],
  ])("%s", (day, expected) => {
    expect(layoutAt({ ...profile, layouts: [old, now] }, day)).toBe(expected);
  });

  it("is none of a profile without layouts", () => {
    expect(layoutAt(profile, "2020-01-01")).toBeNull();
    expect(layoutAt(null, null)).toBeNull();
  });
});
