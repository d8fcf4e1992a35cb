import fc from "fast-check";
import { toGregorian, toLunar } from "../../../src/mentions/dates/lunar.js";

/** The first day of the lunar year in Việt Nam; in 1968, 1985, 2007 and 2030 it is not China's. */
test.each([
  [1968, "1968-01-29"],
  [1985, "1985-01-21"],
  [2007, "2007-02-17"],
  [2020, "2020-01-25"],
  [2023, "2023-01-22"],
  [2024, "2024-02-10"],
  [2025, "2025-01-29"],
  [2026, "2026-02-17"],
  [2030, "2030-02-02"],
])("Tết %i is on %s", (year, day) => {
  expect(toGregorian({ year, month: 1, day: 1, leap: false })).toBe(day);
});

test("a day is found again from its lunar date", () => {
  const days = fc.date({
    min: new Date("1900-02-01"),
    max: new Date("2100-12-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const lunar = toLunar(day);
      expect(lunar.day).toBeGreaterThanOrEqual(1);
      expect(lunar.day).toBeLessThanOrEqual(30);
      expect(toGregorian(lunar)).toBe(day);
    }),
  );
});
