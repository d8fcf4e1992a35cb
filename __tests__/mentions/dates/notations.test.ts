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

type Day = { year: number; month: number; day: number };
const isoOf = ({ year, month, day }: Day) => `${year}-${pad(month)}-${pad(day)}`;

/** Two days in their order. */
const pairs = fc
  .tuple(days, days)
  .map((pair) => pair.sort((a, b) => isoOf(a).localeCompare(isoOf(b))) as [Day, Day])
  .filter(([first, last]) => isoOf(first) < isoOf(last));

const full = ({ year, month, day }: Day) => `${day}/${month}/${year}`;

test.each<[string, (first: Day, last: Day) => string]>([
  ["từ ngày 5/9/2023 đến ngày 8/10/2023", (a, b) => `từ ngày ${full(a)} đến ngày ${full(b)}`],
  ["từ 5/9/2023 - 8/10/2023", (a, b) => `từ ${full(a)} - ${full(b)}`],
  ["(5/9/2023-8/10/2023)", (a, b) => `${full(a)}-${full(b)}`],
  [
    "từ ngày 5/9/2023 đến hết ngày 8/10/2023",
    (a, b) => `từ ngày ${full(a)} đến hết ngày ${full(b)}`,
  ],
  [
    "từ 8h ngày 5/9/2023 đến 17h30 ngày 8/10/2023",
    (a, b) => `từ 8h ngày ${full(a)} đến 17h30 ngày ${full(b)}`,
  ],
])("a range written as %s is read back", (_notation, write) => {
  fc.assert(
    fc.property(pairs, ([first, last]) => {
      expect(only(`Đợt thi (${write(first, last)}) đã xong.`)).toMatchObject({
        start: isoOf(first),
        end: isoOf(last),
        kind: "range",
        yearFrom: "text",
      });
    }),
  );
});

test.each<[string, (first: number, last: Day) => string]>([
  [
    "từ ngày 5 - 8/9/2023",
    (from, { day, month, year }) => `từ ngày ${from} - ${day}/${month}/${year}`,
  ],
  ["ngày 5-8/9/2023", (from, { day, month, year }) => `ngày ${from}-${day}/${month}/${year}`],
  [
    "từ ngày 5 đến ngày 8/9/2023",
    (from, { day, month, year }) => `từ ngày ${from} đến ngày ${day}/${month}/${year}`,
  ],
  [
    "từ ngày 5 đến 8 tháng 9 năm 2023",
    (from, { day, month, year }) => `từ ngày ${from} đến ${day} tháng ${month} năm ${year}`,
  ],
])("days of one month written as %s are read back", (_notation, write) => {
  const inMonth = days
    .filter(({ day }) => day > 1)
    .chain((last) => fc.tuple(fc.integer({ min: 1, max: last.day - 1 }), fc.constant(last)));
  fc.assert(
    fc.property(inMonth, ([first, last]) => {
      expect(only(`Hội trại diễn ra ${write(first, last)}.`)).toMatchObject({
        start: isoOf({ ...last, day: first }),
        end: isoOf(last),
        kind: "range",
      });
    }),
  );
});

test.each<[string, (hour: number, minute: number) => string]>([
  ["7h05", (hour, minute) => `${hour}h${pad(minute)}`],
  ["7 giờ 5 phút", (hour, minute) => `${hour} giờ ${minute} phút`],
  ["7g05", (hour, minute) => `${hour}g${pad(minute)}`],
  ["07:05", (hour, minute) => `${pad(hour)}:${pad(minute)}`],
])("a time written as %s is read back with its day", (_notation, write) => {
  const clocks = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(clocks, days, ([hour, minute], day) => {
      expect(only(`Xe gặp nạn lúc ${write(hour, minute)} ngày ${full(day)}.`)).toMatchObject({
        start: isoOf(day),
        end: isoOf(day),
        time: `${pad(hour)}:${pad(minute)}`,
        precision: "minute",
      });
    }),
  );
});

test("a day without its year is the one nearest to publication", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -182, max: 182 }), (day, apart) => {
      fc.pre(day.month !== 2 || day.day !== 29);
      const published = new Date(Date.UTC(day.year, day.month - 1, day.day + apart));
      const { dates } = extract(`Hội nghị diễn ra ngày ${day.day}/${day.month}.`, {
        publishedAt: published.toISOString().slice(0, 10),
      });
      expect(dates[0]?.start).toBe(isoOf(day));
    }),
  );
});

test("without a date of the page, a comparison with a year is made in the next", () => {
  fc.assert(
    fc.property(days, (day) => {
      fc.pre(day.year > 1998 && (day.month !== 2 || day.day !== 29));
      const text = `Ngày ${day.day}/${day.month}, tỉnh họp. Số vụ tăng so với cùng kỳ năm ${day.year - 1}.`;
      expect(extract(text).dates[0]?.start).toBe(isoOf(day));
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
