import fc from "fast-check";
import { BantinError, parseBulletin } from "../../src/index.js";
import type { Bulletin, Mention, ParseOptions } from "../../src/records.js";

const PAGE = `(HBĐT) - Ngày 16/10, Sở Nông nghiệp và Phát triển nông thôn tổng kết vụ mùa.
Đồng chí Hoàng Văn Lực, Phó Giám đốc Sở dự; toàn tỉnh gieo cấy 21.500 ha, tăng 2,3% so với cùng kỳ.
Thu Hà
Các tin khác
(HBĐT) - Sáng 15/10, tại xã Hang Kia (Mai Châu), Tỉnh đoàn khởi công 2 nhà nhân ái.
(HBĐT) - Giá cam Cao Phong tăng từ 15.000 lên 18.000 đồng/kg.
`;

/** Every mention of a bulletin. */
const mentionsOf = ({ lead, teasers }: Bulletin): Mention[] =>
  (lead === null ? teasers : [lead, ...teasers]).flatMap(({ mentions }) =>
    Object.values(mentions).flat(),
  );

/** What must hold of any bulletin whatever. */
function expectSound(bulletin: Bulletin): void {
  expect(JSON.parse(JSON.stringify(bulletin))).toEqual(bulletin);
  const mentions = mentionsOf(bulletin);
  for (const { text, span } of mentions) {
    expect(bulletin.text.slice(span.start, span.end)).toBe(text);
  }
  const ids = mentions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { span, credit, byline, paragraphs } of [
    ...(bulletin.lead === null ? [] : [bulletin.lead]),
    ...bulletin.teasers,
  ]) {
    const parts = [...paragraphs.map((part) => part.span), credit?.span, byline?.span];
    for (const part of parts) {
      if (part === undefined) continue;
      expect(part.start).toBeGreaterThanOrEqual(span.start);
      expect(part.end).toBeLessThanOrEqual(span.end);
    }
  }
}

const FRAGMENTS = [
  ...PAGE.split(/(?<=[\s,.;])/),
  "<p>",
  "</div>",
  "<a href='x'>",
  "ngày 31/2",
  "1/1/1/1",
  "99.999.999,9 %",
  "(",
  ")",
  "đồng chí ",
  "ÐỒNG CHÍ",
  "\u0301",
  "\ud83d",
  "\u200b",
  "\n",
];
const pieces = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .map((all) => all.join(""));

test("any string whatever gives a sound bulletin", () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: "binary" })), (source) => {
      expectSound(parseBulletin(source));
      expectSound(parseBulletin(source, { format: "html" }));
      expectSound(parseBulletin(source, { format: "text", publishedAt: "2023-10-16" }));
    }),
    { numRuns: 300 },
  );
});

test("any bytes whatever give a sound bulletin", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => expectSound(parseBulletin(bytes))));
});

test.each([
  ["NFD", PAGE.normalize("NFD")],
  ["Ð for Đ", PAGE.replaceAll("Đ", "Ð")],
  ["no-break spaces", PAGE.replaceAll(" ", "\u00a0")],
  ["line ends of other systems", PAGE.replaceAll("\n", "\r\n")],
  ["blank lines", PAGE.replaceAll("\n", "\n\n")],
])("a page in %s is read as the page itself", (_name, source) => {
  const options: ParseOptions = { publishedAt: "2023-10-16" };
  expect(parseBulletin(source, options)).toEqual(parseBulletin(PAGE, options));
});

test("a page as bytes is read as the same page as a string", () => {
  expect(parseBulletin(new TextEncoder().encode(PAGE))).toEqual(parseBulletin(PAGE));
});

test("the trace names every block, and a rule for every mention", () => {
  const bulletin = parseBulletin(PAGE, { explain: true });
  expect(bulletin.trace?.blocks.map(({ text }) => text)).toEqual(PAGE.trim().split("\n"));
  expect(bulletin.trace?.blocks.every(({ reasons }) => reasons.length > 0)).toBe(true);
  expect(bulletin.trace?.mentions.map(({ mention }) => mention).sort()).toEqual(
    mentionsOf(bulletin)
      .map(({ id }) => id)
      .sort(),
  );
  expect(parseBulletin(PAGE).trace).toBeUndefined();
});

test.each<[string, unknown, unknown, BantinError["code"], RegExp]>([
  ["a source that is no page", 5, undefined, "bad-source", /string or a Uint8Array/],
  ["no source", undefined, undefined, "bad-source", /string or a Uint8Array/],
  ["options that are no object", PAGE, "2023", "bad-option", /object/],
  ["an unknown option", PAGE, { published: "2023-10-16" }, "bad-option", /publishedAt/],
  ["a date in Vietnamese order", PAGE, { publishedAt: "16/10/2023" }, "bad-option", /2023-10-16/],
  ["a day that is none", PAGE, { publishedAt: "2023-02-30" }, "bad-option", /ISO/],
  ["a time that is none", PAGE, { publishedAt: "2023-10-14T25:61" }, "bad-option", /ISO/],
  ["an encoding that is none", PAGE, { encoding: "klingon" }, "bad-option", /utf-8/],
  ["a selector of nothing", PAGE, { selectors: { leads: "p" } }, "bad-option", /teaser/],
  ["a selector that is not CSS", PAGE, { selectors: { lead: "(((" } }, "bad-option", /CSS/],
  ["a format that is none", PAGE, { format: "pdf" }, "bad-option", /html/],
  ["selectors that are no strings", PAGE, { selectors: { lead: 1 } }, "bad-option", /selectors/],
])("%s throws with a code", (_name, source, options, code, message) => {
  expect.assertions(3);
  try {
    parseBulletin(source as string, options as ParseOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(BantinError);
    expect((error as BantinError).code).toBe(code);
    expect((error as BantinError).message).toMatch(message);
  }
});
