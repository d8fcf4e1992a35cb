import type { DateMention } from "../../records.js";
import {
  type Day,
  dayOf,
  daysBetween,
  firstOfMonth,
  monthOf,
  quarterOf,
  type Stretch,
  yearOf,
} from "../../text/calendar.js";
import { DAYS_IN_WEEK, MONTHS_IN_QUARTER } from "./lexicon/units.js";
import { toLunar } from "./lunar.js";
import type { DaySaid, LunarSaid, Said, ShiftedSaid, ToldDay, Year } from "./said.js";
import { monthOfStory, yearOfStory } from "./story.js";

/** What the text has named so far. */
export interface Told {
  /** The last single day. */
  readonly day: DateMention | null;
  /** The last of them that something happened on: not the day of a document or a birth. */
  readonly scene: DateMention | null;
  /** The last period that figures are of, and not what they are compared with. */
  readonly period: DateMention | null;
  /** The last date of any kind that has a year. */
  readonly dated: DateMention | null;
  /** The last date of the lunar calendar. */
  readonly lunar: DateMention | null;
  /** The year or school year that opens the sentence: "Năm 2024, bão làm ngập hầm lò từ 7 đến 25/9". */
  readonly frame: Stretch | null;
  /** The last day or month of the paragraph that something happened in. */
  readonly story: DateMention | null;
  /** The day at hand, as far as unwritten years need it. */
  readonly now: Day | null;
  /** The same, where it is known to the day. */
  readonly today: ToldDay | null;
}

/**
 * What is said, counted from what the text has named before: "7h30" and "chiều cùng ngày" from the
 * last day, "so với tháng trước" from the month that is compared, "tháng 9 cùng năm" from the last
 * year. Null where it refers to nothing, or to nothing that was named.
 */
export function refer(said: Said, told: Told): Said | null {
  switch (said.type) {
    case "same-day": {
      // News without a day is of the page's own.
      const of = toldDay(told.day) ?? (said.shift === 0 ? told.today : null);
      return of === null || said.of !== undefined ? null : { ...said, of };
    }
    case "last": {
      const of = said.following === true && said.unit === "day" ? toldDay(told.day) : null;
      return of === null ? null : { ...said, of };
    }
    case "shifted": {
      const of = said.compared === true ? periodCompared(said, told.period) : null;
      return of === null ? null : { ...said, of };
    }
    case "year":
      return "named" in said.year ? referTo(said, referYear(said.year, told)) : null;
    case "day":
      return referDay(said, told);
    case "month":
      return referTo(
        said,
        said.year === null
          ? (yearInFrame(said, told.frame) ?? yearOfStory(said, "month", told.story, told.now))
          : referYear(said.year, told),
      );
    case "quarter":
      return referTo(
        said,
        said.year === null
          ? yearInFrame({ month: said.quarter * MONTHS_IN_QUARTER }, told.frame)
          : referYear(said.year, told),
      );
    case "lunar":
      return said.month === "named" ? referLunar(said, told.lunar) : null;
    case "range":
      return referRange(said, told);
    default:
      return null;
  }
}

const referTo = <Dated extends Said>(said: Dated, year: Year | null): Dated | null =>
  year === null ? null : { ...said, year };

function referDay(said: DaySaid & Said, told: Told): Said | null {
  const { day, month, year, modifier, near } = said;
  if (near === true) return null;
  if (month === null) {
    const placed = monthOfStory(day, told.story, told.now);
    return placed === null ? null : { ...said, ...placed };
  }
  if (year !== null) return referTo(said, referYear(year, told));
  const framed = yearInFrame({ month, day }, told.frame);
  // A time limit is set for the days to come.
  if (framed !== null || modifier === "before") return referTo(said, framed);
  return referTo(said, yearOfStory({ month, day }, "day", told.story, told.now));
}

/** "từ 7h đến 9h30" is of the day before; "từ 7 giờ đến 19 giờ ngày 22/10" says its own. */
function referRange(said: Extract<Said, { type: "range" }>, told: Told): Said | null {
  const { from, to } = said;
  const dated = [from, to].some((end) => end !== null && end.type !== "same-day");
  const refersTo = (end: Said | null) =>
    end === null || (dated && end.type === "same-day") ? null : refer(end, told);
  const last = refersTo(to);
  // The first takes its year from the last.
  const first = to !== null && last !== null && isYearless(from) ? null : refersTo(from);
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
  const isOne = {
    day: false,
    week: daysBetween(start, end) <= DAYS_IN_WEEK,
    month: isOneYear && monthOf(start) === monthOf(end),
    quarter: isOneYear && quarterOf(start) === quarterOf(end),
    year: isOneYear,
  };
  return isOne[unit] ? { day: start, yearFrom } : null;
}

const isYearless = (said: Said | null): boolean =>
  said !== null && "year" in said && said.year === null;

function referYear(year: Year, { dated }: Told): Year | null {
  if (!("named" in year) || dated === null || dated.start === null) return null;
  return { written: yearOf(dated.start) + year.named, from: "context" };
}

/** The one year in which a day or month lies in what the sentence is about. */
function yearInFrame(
  { month, day }: { readonly month: number; readonly day?: number },
  frame: Stretch | null,
): Year | null {
  if (frame === null) return null;
  const [first, last] = [firstOfMonth(frame.first), frame.last];
  const years = [yearOf(first), yearOf(last)].filter((year) => {
    const start = dayOf(year, month, day ?? 1);
    return start >= (day === undefined ? first : frame.first) && start <= last;
  });
  return years[0] === undefined ? null : { written: years[0], from: "context" };
}

/** "đêm mùng 7" after "mùng 8 tháng Giêng". */
function referLunar(said: LunarSaid & Said, lunar: DateMention | null): Said | null {
  if (lunar === null || lunar.start === null) return null;
  const { month, year } = toLunar(lunar.start);
  return { ...said, month, year: { written: year, from: "context" } };
}
