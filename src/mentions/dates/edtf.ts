import type { DatePrecision } from "../../records.js";
import { type Day, daysInMonth, monthOf, type Stretch, yearOf } from "../../text/calendar.js";

const OPEN = "..";

/** The shortest EDTF expression of a whole stretch: a day, a month, a year, a decade, an interval. */
export function writeStretch({ first, last }: Stretch, precision: DatePrecision): string {
  if (first === last) return first;
  const whole = wholeMonths({ first, last });
  if (precision === "decade") return `${first.slice(0, 3)}X`;
  if (!whole) return writeInterval(first, last);
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) {
    const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
    return from === to ? from : writeInterval(from, to);
  }
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  return from === to ? from : writeInterval(from, to);
}

const wholeMonths = ({ first, last }: Stretch): boolean =>
  first.endsWith("-01") && Number(last.slice(8)) === daysInMonth(yearOf(last), monthOf(last));

/** Ends of an interval are expressions themselves; null is open. */
export const writeInterval = (from: string | null, to: string | null): string =>
  `${from ?? OPEN}/${to ?? OPEN}`;

const pad = (number: number): string => String(number).padStart(2, "0");

/** A day of an unknown year: "XXXX-10-16". */
export const writeYearless = (month: number, day: number | null): string =>
  day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;

/** EDTF numbers the seasons from 21, spring. */
export const writeSeason = (year: number, season: number): string =>
  `${String(year).padStart(4, "0")}-${20 + season}`;

/** "2023-10-16T07:30:00": EDTF writes a time to the second, of a day that is known. */
export const writeTime = (day: Day, time: string): string => `${day}T${time}:00`;

/** The value marked as approximate, where EDTF has a mark for it: not in an interval or an unknown year. */
export const writeApproximate = (edtf: string): string =>
  edtf.includes("/") || edtf.startsWith("X") ? edtf : `${edtf}~`;
