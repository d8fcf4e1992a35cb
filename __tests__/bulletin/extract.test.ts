import fc from "fast-check";
import { BantinError, extract } from "../../src/index.js";
import type { ExtractOptions, Mention } from "../../src/records.js";

const TEXT =
  "Sáng 14/10, đồng chí Bùi Thị Hoà, Phó Chủ tịch UBND huyện Lạc Sơn, Hòa Bình trao 120 suất quà.";
const OPTIONS: ExtractOptions = { publishedAt: "2023-10-16", place: "Hòa Bình" };

const all = (text: string): Mention[] => Object.values(extract(text, OPTIONS)).flat();

test.each([
  ["as written", TEXT],
  ["in NFD", TEXT.normalize("NFD")],
  ["after spaces and line ends", ` \n\n  ${TEXT}`],
  ["with zero-width signs", TEXT.replaceAll("n", "n\u200b")],
])("spans count in the text as given: %s", (_name, text) => {
  const found = all(text);
  expect(found.length).toBeGreaterThan(0);
  for (const mention of found) {
    expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
  }
});

test.each([" ", "\n", "\r\n", "\n\n \u200b\n"])(
  "a mention ends before the white space %j",
  (end) => {
    const last = Object.values(extract(`${TEXT}${end}`, OPTIONS)).flatMap((list) => list.slice(-1));
    expect(last.length).toBe(4);
    for (const { text } of last) expect(text).toBe(text.trimEnd());
    expect(extract(`Xã trồng 12 ha${end}`, OPTIONS).statistics[0]?.text).toBe("12 ha");
  },
);

test.each([
  ["2023-10-14T23:30:00Z", "2023-10-15"],
  ["2023-10-15T06:30:00+07:00", "2023-10-15"],
  ["2023-10-14T23:30", "2023-10-14"],
  ["2023-10-15T01:00+0900", "2023-10-14"],
])("today is the day in Vietnam: %s", (publishedAt, day) => {
  expect(extract("Sáng nay họp.", { publishedAt }).dates[0]?.start).toBe(day);
});

test("any text whatever gives mentions with their spans", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const mention of all(text)) {
        expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
      }
    }),
  );
});

test.each<[string, unknown, unknown, RegExp]>([
  ["a text that is no string", null, {}, /string/],
  ["a place that no unit is called", TEXT, { place: "Atlantis" }, /Atlantis/],
  ["an option of parseBulletin", TEXT, { url: "https://example.org" }, /publishedAt/],
])("%s throws with a code", (_name, text, options, message) => {
  expect(() => extract(text as string, options as ExtractOptions)).toThrow(BantinError);
  expect(() => extract(text as string, options as ExtractOptions)).toThrow(message);
});
