import { extract } from "../../../src/index.js";
import { repeated, workOf } from "../work.js";

const SMALL = 2_000;
const MEGABYTE = 1_000_000;

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ["days without end", "1/1/"],
  ["digits", "1234567890"],
  ["days in words", "ngày "],
  ["ranges that begin", "từ ngày 1 đến "],
  ["days in a list", "ngày 1, 2, 3, "],
  ["months in a list", "tháng 1, 2, 3, "],
  ["parts of the day", "đêm 1 rạng sáng "],
  ["hours", "7h30 - "],
  ["times of no day", "lúc 7h30. "],
  ["the same period again", "quý I so với cùng kỳ, "],
  ["lunar days", "mùng 1 đến mùng "],
  ["years", "2020 - 2021 - "],
  ["years that open their sentence", "Năm 2020, ngày 1/1 "],
];

test.each(HOSTILE)("twice as much of %s is twice the work", (_what, text) => {
  const once = workOf(repeated(text, SMALL));
  const twice = workOf(repeated(text, 2 * SMALL));
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.2);
});

test("a megabyte of digits holds none", () => {
  expect(extract(repeated("1234567890", MEGABYTE)).dates).toEqual([]);
});
