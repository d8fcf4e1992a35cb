import type { Parsed } from "../../grammar/index.js";
import { type Day, dayOf, isRealDay, yearOf } from "./calendar.js";
import type { DateParse, Said, Year } from "./said.js";

/** A year is stood for by its middle, a month by its: unwritten years then fall into the same year. */
const MIDDLE_MONTH = 7;
const MIDDLE_DAY = 2;
const MIDDLE_OF_MONTH = 15;

/** The more is written, the nearer it is to when the page was. */
type Rank = "day" | "month" | "year";
const RANKS: readonly Rank[] = ["day", "month", "year"];

/** No newspaper of Vietnam had pages on the web before: older years are history, unless alone. */
const FIRST_OF_WEB = 1997;
/** Of full dates those that lie so many years before the last are history too. */
const REACH = 10;

type Dates = readonly Parsed<DateParse>[];

/**
 * The day that dates with a written year point to, from which unwritten years of the same item
 * follow; null where none is written. Full days tell more than months, and these more than years:
 * those of the whole page come before a mere year of the item. Of several the most named year is
 * taken, and in it the last day; of mere years the last.
 */
export function anchor(own: Dates, page: Dates): string | null {
  const near = anchorsIn(own);
  const far = anchorsIn(page);
  const recent = ({ day }: Anchor) => yearOf(day) >= FIRST_OF_WEB;
  return dayFrom(near.filter(recent), far.filter(recent)) ?? dayFrom(near, far);
}

function dayFrom(near: readonly Anchor[], far: readonly Anchor[]): Day | null {
  for (const rank of RANKS) {
    for (const anchors of [near, far]) {
      const days = anchors.filter((one) => one.rank === rank).map(({ day }) => day);
      const last = days.sort().at(-1);
      if (last === undefined) continue;
      return rank === "year" ? last : latestOfMostNamed(days.filter((day) => isNear(day, last)));
    }
  }
  return null;
}

const anchorsIn = (dates: Dates): Anchor[] => dates.flatMap(({ parse }) => anchorsOf(parse.said));

const isNear = (day: Day, last: Day): boolean => yearOf(last) - yearOf(day) <= REACH;

interface Anchor {
  readonly rank: Rank;
  readonly day: Day;
}

/** Deadlines and limits lie apart from the day of the page. */
function anchorsOf(said: Said): Anchor[] {
  if (said.modifier === "before" || said.modifier === "after") return [];
  switch (said.type) {
    case "day":
      return written(said.year).flatMap((year) =>
        said.month !== null && isRealDay(year, said.month, said.day)
          ? [{ rank: "day", day: dayOf(year, said.month, said.day) }]
          : [],
      );
    case "month":
      return written(said.year).map((year) => ({
        rank: "month",
        day: dayOf(year, said.month, MIDDLE_OF_MONTH),
      }));
    case "quarter":
    case "months":
    case "year":
      return written(said.year).map((year) => ({
        rank: "year",
        day: dayOf(year, MIDDLE_MONTH, MIDDLE_DAY),
      }));
    case "range":
      return said.to === null || said.to.type === "year" ? [] : anchorsOf(said.to);
    default:
      return [];
  }
}

const written = (year: Year | null): number[] =>
  year !== null && "written" in year ? [year.written] : [];

function latestOfMostNamed(days: readonly Day[]): Day {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const weight = (day: Day) => counts.get(yearOf(day)) ?? 0;
  return days.reduce((best, day) => {
    const lead = weight(day) - weight(best);
    return lead > 0 || (lead === 0 && day > best) ? day : best;
  });
}
