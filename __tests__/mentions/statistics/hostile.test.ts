import { extract } from "../../../src/index.js";
import { repeated, workOf } from "../work.js";

const SMALL = 2_000;
const MEGABYTE = 1_000_000;

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ["digits", "1234567890"],
  ["digits and marks", "1.1.1."],
  ["scales", "tỷ tỷ "],
  ["signs of a share", "%"],
  ["shares", "5% "],
  ["numbers", "5 5 5 "],
  ["ranges", "5 - 6 - "],
  ["rates", "5 tấn/ha/"],
  ["comparisons that begin", "giảm từ 5% "],
  ["open brackets", "5 vụ ("],
  ["lists of places", "5 vụ, Lạc Sơn 3, "],
  ["baselines", "so với cùng kỳ "],
  ["words of number", "hai mươi ba "],
];

test.each(HOSTILE)("twice as much of %s is twice the work", (_what, text) => {
  const once = workOf(repeated(text, SMALL));
  const twice = workOf(repeated(text, 2 * SMALL));
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.2);
});

test("a megabyte of digits holds none", () => {
  expect(extract(repeated("1234567890", MEGABYTE)).statistics).toEqual([]);
});
