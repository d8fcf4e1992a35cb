import { extract, parseBulletin } from "../../src/index.js";
import type { Span } from "../../src/records.js";

const PAGE = `(HBĐT) - Ngày 3/5, tại xã Thu Phong, đồng chí Bùi Văn Khởi, Chủ tịch UBND huyện Cao Phong trao Huân chương Lao động hạng Ba cho ông Lê Văn An.
Đồng chí Bùi Văn Khởi trao 12 suất quà.
Hà Linh
(HBĐT) - Sáng 2/5, huyện Mai Châu trao Huy chương Vàng cho đội bóng xã Chiềng Châu.
`;
const patterns = {
  award: "trao [<award>(huân|huy) chương .+] cho",
  place: "xã [<name>#Location+]",
  none: "không có gì",
};

test("matches stand in each item with its other records, in text order, numbered over the page", () => {
  const { text, lead, teasers } = parseBulletin(PAGE, { patterns });
  const told = [lead, ...teasers].map((item) =>
    item?.mentions.custom?.map(({ id, pattern, text: whole }) => [id, pattern, whole]),
  );
  expect(told).toEqual([
    [
      ["c1", "place", "xã Thu Phong"],
      ["c2", "award", "trao Huân chương Lao động hạng Ba cho"],
    ],
    [
      ["c3", "award", "trao Huy chương Vàng cho"],
      ["c4", "place", "xã Chiềng Châu"],
    ],
  ]);
  const [award] = teasers[0]?.mentions.custom ?? [];
  const at = ({ start, end }: Span) => text.slice(start, end);
  expect(award?.groups.award?.text).toBe("Huy chương Vàng");
  for (const part of [award, award?.groups.award]) expect(part && at(part.span)).toBe(part?.text);
});

test("neither credit markers nor bylines are read", () => {
  const { lead } = parseBulletin(PAGE, { patterns: { any: "(hbđt|linh)" } });
  expect(lead?.mentions.custom).toEqual([]);
});

test("all other records are what they are without patterns", () => {
  const { lead } = parseBulletin(PAGE, { patterns });
  const { custom, ...others } = lead?.mentions ?? {};
  expect(custom).toHaveLength(2);
  expect(others).toEqual(parseBulletin(PAGE).lead?.mentions);
  expect(extract(PAGE)).not.toHaveProperty("custom");
});

test.each([
  ["as written", PAGE],
  ["in NFD", PAGE.normalize("NFD")],
  ["with zero-width signs", PAGE.replaceAll("n", "n\u200b")],
])("spans of extract count in the text as given: %s", (_name, text) => {
  const { custom = [] } = extract(text, { patterns });
  expect(custom).toHaveLength(4);
  for (const { span, text: whole, groups } of custom) {
    expect(text.slice(span.start, span.end)).toBe(whole);
    for (const group of Object.values(groups)) {
      expect(text.slice(group.span.start, group.span.end)).toBe(group.text);
    }
  }
});

test("records with patterns are plain JSON", () => {
  const { lead } = parseBulletin(PAGE, { patterns });
  expect(JSON.parse(JSON.stringify(lead))).toEqual(lead);
});

test("patterns that are no table of strings are a bad option", () => {
  const wrong = ["a", ["a"], { a: 1 }] as unknown as Record<string, string>[];
  for (const option of wrong) {
    expect(() => extract("x", { patterns: option })).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  }
});
