import { extract } from "../../../src/index.js";

const read = (text: string) => extract(text, { publishedAt: "2023-10-16" }).locations;
const times = (count: number, text: string): string => Array(count).fill(text).join(" ");

test("a list of 5,000 communes in one sentence is read to its end", () => {
  const found = read(`tại các xã ${Array(2500).fill("Tân Lập, Quý Hòa").join(", ")} (Lạc Sơn).`);
  expect(found.length).toBeGreaterThanOrEqual(5000);
});

test.each([
  ["capitalised words", times(50_000, "Hoàng")],
  ["words in capitals", times(50_000, "NGUYỄN")],
  ["type words", times(50_000, "xã")],
  ["type words with capitals", times(50_000, "Xã")],
  ["plurals", times(20_000, "các xã:")],
  ["open brackets", times(50_000, "(")],
  ["hyphens", `tỉnh U${"-đon".repeat(30_000)}`],
  ["numbers", times(5_000, "12 xã 3")],
])("100,000 characters of %s are read", (_what, text) => {
  expect(() => read(text)).not.toThrow();
});
