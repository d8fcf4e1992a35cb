import fc from "fast-check";
import { compilePattern, run } from "../../src/patterns/index.js";
import { matches, mayMatch, sentencesRead, termsOf, texts } from "./read.js";

const TEXT = "Trao giấy khen. Trao huân chương. Trao giấy khen và huân chương. Ăn cơm.";

test.each([
  ["a word", "huân chương", ["Trao huân chương.", "Trao giấy khen và huân chương."]],
  ["all of several", "trao .* huân", ["Trao huân chương.", "Trao giấy khen và huân chương."]],
  ["several that do not stand together", "trao .* ăn", []],
  [
    "one of several words",
    "(cơm|huân chương)",
    ["Trao huân chương.", "Trao giấy khen và huân chương.", "Ăn cơm."],
  ],
  ["a word that is not there", "trao bằng", []],
  [
    "words in a group and repeated",
    "[<x>(giấy)+] khen",
    ["Trao giấy khen.", "Trao giấy khen và huân chương."],
  ],
  ["a word under a condition", "(cơm && !#Date)", ["Ăn cơm."]],
  ["no word that must be there", "bằng? #Acronym", TEXT.split(/(?<=\.) /)],
  ["a word that must not be there", "!cơm", TEXT.split(/(?<=\.) /)],
])("a pattern is run only where %s stands: %s", (_name, pattern, expected) => {
  expect(sentencesRead(pattern, TEXT)).toEqual(expected);
});

const WORDS = ["cam", "mía", "Hòa", "Bình", "8,5", "%", ",", "ngày 3/5", "UBND"] as const;
const ITEMS = [
  "cam",
  "mía",
  "hòa bình",
  ".",
  "*",
  "#Date",
  "#Number+",
  "!cam+",
  "(cam|mía .)?",
] as const;
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const pattern = fc
  .array(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 5 })
  .map((items) => items.join(" "));

test("leaving sentences out changes nothing, and matches stand in order, none over another", () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), pattern, (sentences, source) => {
      const text = sentences.map((words) => words.join(" ")).join("\n");
      const program = compilePattern(source);
      const everywhere = termsOf(text).flatMap((terms) =>
        run(program, terms).map(({ start, end }) => {
          expect(end).toBeGreaterThan(start);
          return text.slice(terms[start]?.start, terms[end - 1]?.end);
        }),
      );
      expect(texts(source, text)).toEqual(everywhere);
    }),
  );
});

test("what is told before records are read leaves no match out", () => {
  fc.assert(
    fc.property(sentence, pattern, (words, source) => {
      const text = words.join(" ");
      if (texts(source, text).length > 0) expect(mayMatch(source, text)).toBe(true);
    }),
  );
  expect(mayMatch("trao .* <Person>", "Trao quà cho ông Bình")).toBe(true);
  expect(mayMatch("trao #Unit <Person>", "Trao quà")).toBe(false);
  expect(mayMatch("(trao && #Date) @isTitleCase", "Trao quà")).toBe(false);
  expect(mayMatch("trao !(#Date quà)", "Trao quà")).toBe(true);
});

test("any text as a pattern matches or is refused with a place in it", () => {
  const signs = fc.stringMatching(/^[a-c#@<>()[\]{}|&!~^$.*+?/\\, 0-9-]{0,12}$/);
  fc.assert(
    fc.property(signs, (source) => {
      try {
        matches(source, "a b c, 1 2");
      } catch (error) {
        expect(error).toMatchObject({ code: "bad-pattern" });
      }
    }),
    { numRuns: 500 },
  );
});

test("hostile patterns on hostile sentences end", () => {
  const words = "cam ".repeat(20_000);
  expect(texts("(cam|cam cam)+ (cam+|cam)+ .* mía", words)).toEqual([]);
  expect(texts(".* cam .* cam .* mía?$", words)).toHaveLength(1);
  expect(texts("!(cam? cam? cam? mía)+ mía", words)).toEqual([]);
});
