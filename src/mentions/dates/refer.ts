import type { DateMention } from "../../records.js";
import { monthOf, yearOf } from "./calendar.js";
import type { Said, ShiftedSaid, ToldDay, Year } from "./said.js";

/** What the text has named so far. */
export interface Told {
  /** The last single day. */
  readonly day: DateMention | null;
  /** The last period that figures are of, and not what they are compared with. */
  readonly period: DateMention | null;
  /** The last date of any kind that has a year. */
  readonly dated: DateMention | null;
}

const MONTHS_IN_QUARTER = 3;

/**
 * What is said, counted from what the text has named before: "7h30" and "chiều cùng ngày" from the
 * last day, "so với tháng trước" from the month that is compared, "tháng 9 cùng năm" from the last
 * year. Null where it refers to nothing, or to nothing that was named.
 */
export function refer(said: Said, told: Told): Said | null {
  switch (said.type) {
    case "same-day": {
      const of = toldDay(told.day);
      return of === null || said.of !== undefined ? null : { ...said, of };
    }
    case "shifted": {
      const of = said.compared === true ? periodCompared(said, told.period) : null;
      return of === null ? null : { ...said, of };
    }
    case "day":
    case "month":
    case "quarter": {
      const year = referYear(said.year, told.dated);
      return year === null ? null : { ...said, year };
    }
    case "range":
      return referRange(said, told);
    default:
      return null;
  }
}

/** "từ 7h đến 9h30" is of the day before; "từ 7 giờ đến 19 giờ ngày 22/10" says its own. */
function referRange(said: Extract<Said, { type: "range" }>, told: Told): Said | null {
  const { from, to } = said;
  const dated = [from, to].some((end) => end !== null && end.type !== "same-day");
  const refersTo = (end: Said | null) =>
    end === null || (dated && end.type === "same-day") ? null : refer(end, told);
  const [first, last] = [refersTo(from), refersTo(to)];
  if (first === null && last === null) return null;
  return { ...said, from: first ?? from, to: last ?? to };
}

function toldDay(mention: DateMention | null): ToldDay | null {
  if (mention === null || mention.start === null) return null;
  return { day: mention.start, yearFrom: mention.yearFrom };
}

/** The period compared, where it is of the unit that it is compared with: a month with "tháng trước". */
function periodCompared({ unit }: ShiftedSaid, period: DateMention | null): ToldDay | null {
  if (period === null || period.start === null || period.end === null) return null;
  const { start, end, yearFrom } = period;
  const isOneYear = yearOf(start) === yearOf(end);
  const quarterOf = (day: string) => Math.ceil(monthOf(day) / MONTHS_IN_QUARTER);
  const isOne =
    unit === "year"
      ? isOneYear
      : unit === "quarter"
        ? isOneYear && quarterOf(start) === quarterOf(end)
        : unit === "month" && isOneYear && monthOf(start) === monthOf(end);
  return isOne ? { day: start, yearFrom } : null;
}

function referYear(year: Year | null, dated: DateMention | null): Year | null {
  if (year === null || !("named" in year) || dated === null || dated.start === null) return null;
  return { written: yearOf(dated.start) + year.named, from: "context" };
}
