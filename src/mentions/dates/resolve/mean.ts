import { addDays, daysBetween, type Stretch } from "../../../text/calendar.js";
import type { FirstDaysSaid, Said, SameDaySaid, SamePeriodSaid } from "../said.js";
import {
  meanDay,
  meanMonth,
  meanMonths,
  meanQuarter,
  meanSchoolYear,
  meanSeason,
  meanYear,
  meanYears,
  whole,
} from "./absolute.js";
import { meanLunar } from "./lunar.js";
import { type Hand, IMPOSSIBLE, type Meaning, meaning, today } from "./meaning.js";
import { meanRange } from "./range.js";
import { meanLast, meanShifted, meanWeekday, meanWeekend } from "./relative.js";
import { yearFromHand } from "./year.js";

/** What is said, on the calendar. */
export function mean(said: Said, hand: Hand): Meaning | typeof IMPOSSIBLE {
  switch (said.type) {
    case "day":
      return meanDay(said, hand);
    case "month":
      return meanMonth(said, hand);
    case "quarter":
      return meanQuarter(said, hand);
    case "months":
      return meanMonths(said, hand);
    case "first-days":
      return meanFirstDays(said, hand);
    case "year":
      return meanYear(said, hand);
    case "years":
      return meanYears(said);
    case "school-year":
      return meanSchoolYear(said, hand);
    case "season":
      return meanSeason(said, hand);
    case "shifted":
      return meanShifted(said, hand);
    case "last":
      return meanLast(said, hand);
    case "weekday":
      return meanWeekday(said, hand);
    case "weekend":
      return meanWeekend(said, hand);
    case "lunar":
      return meanLunar(said, hand);
    case "now":
      return meanNow(hand);
    case "same-day":
      return meanSameDay(said);
    case "range":
      return meanRange(said, hand, mean);
    case "same-period":
      return meanSamePeriod(said, hand);
    case "vague":
    case "recurring":
      return meaning({ kind: said.type });
  }
}

function meanFirstDays(
  { count, from, of }: FirstDaysSaid,
  hand: Hand,
): Meaning | typeof IMPOSSIBLE {
  const long = mean(of, hand);
  if (long === IMPOSSIBLE || long.stretch === null) return long;
  const { first, last } = long.stretch;
  const half = Math.floor((daysBetween(first, last) + 1) / 2);
  const stretch: Stretch =
    from === "first"
      ? { first, last: addDays(first, (count ?? half) - 1) }
      : { first: count === null ? addDays(first, half) : addDays(last, 1 - count), last };
  return { ...whole(stretch, "day", long), kind: "range" };
}

function meanSameDay({ shift, of }: SameDaySaid): Meaning {
  if (of === undefined) return meaning({ precision: "day" });
  const day = addDays(of.day, shift);
  return whole({ first: day, last: day }, "day", of);
}

function meanNow(hand: Hand): Meaning {
  const day = today(hand);
  if (day === null) return meaning({ precision: "day" });
  return whole({ first: day, last: day }, "day", { yearFrom: yearFromHand(hand) });
}

/** What "cùng kỳ" names itself; the period compared with is found where mentions are related. */
function meanSamePeriod({ of }: SamePeriodSaid, hand: Hand): Meaning | typeof IMPOSSIBLE {
  const named = of === null ? meaning({}) : mean(of, hand);
  return named === IMPOSSIBLE ? named : { ...named, kind: "same-period" };
}
