import { acceptCases, type KindName, readAll, readCells, rejectCases } from "./tables.js";

const KINDS: readonly KindName[] = ["dates", "officials", "locations", "statistics"];

describe.each(KINDS)("%s", (kind) => {
  const accepted = acceptCases(kind);
  const rejected = rejectCases(kind);

  test("have tables that hold no text twice", () => {
    const texts = [...accepted.map(({ text }) => text), ...rejected];
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  if (accepted.length > 0) {
    test.each(accepted.map((one) => [one.text, one] as const))("are read: %s", (_text, one) => {
      expect(readCells(kind, one)).toEqual(one.expected);
    });
  }
  if (rejected.length > 0) {
    test.each(rejected)("are not read: %s", (text) => {
      expect(readAll(kind, text)).toEqual([]);
    });
  }
});
