import fc from "fast-check";
import { canonicalize } from "../../src/text/index.js";

const CASES: readonly (readonly [name: string, source: string, text: string])[] = [
  ["is kept where it is canonical", "Sáng 14/10, tại Hòa Bình.", "Sáng 14/10, tại Hòa Bình."],
  ["is NFC", "Hòa Bình".normalize("NFD"), "Hòa Bình"],
  ["writes Đ for U+00D0", "(HB\u00d0T) - \u00d0ảng bộ", "(HBĐT) - Đảng bộ"],
  ["has one kind of space, once", "a\u00a0b \t c", "a b c"],
  ["drops zero-width signs and soft hyphens", "Hòa\u200b Bì\u00adnh\ufeff", "Hòa Bình"],
  ["trims lines and drops blank ones", "  một \r\n\r\n \t\n hai\n", "một\nhai"],
  ["keeps dashes, quotes and tone placement", "“Hoà” – ‘thuỷ’ — quí", "“Hoà” – ‘thuỷ’ — quí"],
  ["joins a mark that a dropped sign stood before", "e\u200b\u0301", "é"],
  ["is empty where nothing is left", " \u200b\n", ""],
];

test.each(CASES)("canonical text %s", (_name, source, text) => {
  expect(canonicalize(source).text).toBe(text);
});

test("offsets lead back to the source", () => {
  const source = `  ${"Hòa Bình".normalize("NFD")}\u00a0 và  Hà Nội`;
  const { text, toSource } = canonicalize(source);
  const at = text.indexOf("Bình");
  const written = source.slice(toSource(at), toSource(at + 4));
  expect(written.normalize("NFC")).toBe("Bình");
  expect(source.slice(toSource(text.indexOf("Hà Nội")), toSource(text.length))).toBe("Hà Nội");
});

test("canonical text of any string is canonical, and its offsets rise", () => {
  const strings = fc.string({
    unit: fc.constantFrom(..."aáĐ\u00d0 \n\t\u00a0\u200b\u0301\u0323e.ơ\ud83d"),
  });
  fc.assert(
    fc.property(strings, (source) => {
      const { text, toSource } = canonicalize(source);
      expect(canonicalize(text).text).toBe(text);
      expect(text.normalize("NFC")).toBe(text);
      for (let at = 0; at < text.length; at++) {
        expect(toSource(at + 1)).toBeGreaterThanOrEqual(toSource(at));
      }
      expect(toSource(text.length)).toBeLessThanOrEqual(source.length);
    }),
  );
});
