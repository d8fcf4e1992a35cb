import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { extract } from "../../../src/index.js";
import type { DateMention } from "../../../src/records.js";

const only = (text: string): DateMention => {
  const { dates } = extract(text, { publishedAt: "2023-10-16" });
  expect(dates).toHaveLength(1);
  return dates[0] as DateMention;
};

const pad = (number: number) => String(number).padStart(2, "0");
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days of 1950 to 2049, leap days and year ends among them. */
const days = fc
  .tuple(fc.integer({ min: 1950, max: 2049 }), fc.integer({ min: 1, max: 12 }))
  .chain(([year, month]) =>
    fc.integer({ min: 1, max: lastOf(year, month) }).map((day) => ({ year, month, day })),
  );

type Written = (day: { year: number; month: number; day: number }) => string;

test.each<[string, Written]>([
  ["ngày 5/9/2023", ({ year, month, day }) => `ngày ${day}/${month}/${year}`],
  ["ngày 05/09/2023", ({ year, month, day }) => `ngày ${pad(day)}/${pad(month)}/${year}`],
  ["ngày 5-9-2023", ({ year, month, day }) => `ngày ${day}-${month}-${year}`],
  ["ngày 05.09.2023", ({ year, month, day }) => `ngày ${pad(day)}.${pad(month)}.${year}`],
  ["ngày 5 tháng 9 năm 2023", ({ year, month, day }) => `ngày ${day} tháng ${month} năm ${year}`],
  ["sáng 5/9/2023", ({ year, month, day }) => `sáng ${day}/${month}/${year}`],
])("a day written as %s is read back", (_notation, write) => {
  fc.assert(
    fc.property(days, (day) => {
      const iso = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
      expect(only(`Hội nghị diễn ra ${write(day)}.`)).toMatchObject({
        start: iso,
        end: iso,
        kind: "point",
        yearFrom: "text",
      });
    }),
  );
});

test("every quarter, half and month of a year ends on its last day", () => {
  for (const year of [2023, 2024]) {
    for (const [quarter, roman] of ["I", "II", "III", "IV"].entries()) {
      const month = quarter * 3 + 3;
      for (const written of [roman, String(quarter + 1)]) {
        expect(only(`quý ${written}/${year}`)).toMatchObject({
          start: `${year}-${pad(month - 2)}-01`,
          end: `${year}-${pad(month)}-${lastOf(year, month)}`,
          precision: "quarter",
        });
      }
    }
    for (let month = 1; month <= 12; month++) {
      expect(only(`tháng ${month}/${year}`).end).toBe(
        `${year}-${pad(month)}-${lastOf(year, month)}`,
      );
    }
  }
});

test.each([
  ["2024-01-03", "ngày 28/12", "2023-12-28"],
  ["2023-12-29", "ngày 15/1", "2024-01-15"],
  ["2024-03-01", "ngày 29/2", "2024-02-29"],
  ["2023-10-16", "ngày 16/10", "2023-10-16"],
])("on %s %s is %s", (publishedAt, text, day) => {
  expect(extract(text, { publishedAt }).dates[0]).toMatchObject({
    start: day,
    yearFrom: "publication",
  });
});

test("a page says what is no day, and makes no record of it", () => {
  expect(extract("Ngày 31/11 và ngày 30/2.", { publishedAt: "2023-10-16" }).dates).toEqual([]);
});

test("results do not depend on the machine's time zone", () => {
  const library = join(__dirname, "../../../dist/cjs/index.js");
  const program = `
    const { extract } = require(${JSON.stringify(library)});
    const text = "Sáng 14/10, tuần qua, 9 tháng, rằm tháng Bảy, đêm giao thừa, từ nay đến cuối năm.";
    console.log(JSON.stringify(extract(text, { publishedAt: "2023-10-16T00:30:00+07:00" })));`;
  const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];
  const results = zones.map((TZ) =>
    execFileSync(process.execPath, ["-e", program], {
      env: { ...process.env, TZ },
      encoding: "utf8",
    }),
  );
  expect(new Set(results).size).toBe(1);
});
