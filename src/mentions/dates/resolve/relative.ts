import {
  addDays,
  addMonths,
  addYears,
  type Day,
  daysBetween,
  firstOfMonth,
  firstOfWeek,
  lastOfMonth,
  monthOf,
  months,
  quarterOf,
  type Stretch,
  yearOf,
  years,
} from "../../../text/calendar.js";
import { DAYS_IN_WEEK, MONTHS_IN_QUARTER } from "../lexicon/units.js";
import type { LastSaid, ShiftedSaid, Unit, WeekdaySaid, WeekendSaid } from "../said.js";
import { whole } from "./absolute.js";
import { type Hand, type Meaning, meaning, today } from "./meaning.js";
import { yearFromHand } from "./year.js";

const SATURDAY = 6;

/** Units that the dates of a page can place, though its day is not known. */
const COARSE: readonly Unit[] = ["month", "quarter", "year"];

/** The day at hand, as far as a unit of this length asks for it. */
const dayFor = (unit: Unit, hand: Hand): Day | null =>
  COARSE.includes(unit) ? (hand.reference?.day ?? null) : today(hand);

export function meanShifted({ unit, shift, over, of }: ShiftedSaid, hand: Hand): Meaning {
  const day = of?.day ?? dayFor(unit, hand);
  if (day === null) return meaning({ precision: unit });
  const yearFrom = of?.yearFrom ?? yearFromHand(hand);
  const isThis = over === true && isNearlyOver(unit, day);
  return whole(unitAround(unit, isThis ? 0 : shift, day), unit, { yearFrom });
}

/** A week is looked back on from its weekend, a year from the middle of December. */
function isNearlyOver(unit: Unit, day: Day): boolean {
  const { last } = unitAround(unit, 0, day);
  return daysBetween(day, last) <= (unit === "week" ? 1 : REPORTED_AHEAD);
}

/** Reports on months and years come out before these have ended. */
const REPORTED_AHEAD = 15;

function unitAround(unit: Unit, shift: number, day: Day): Stretch {
  switch (unit) {
    case "day": {
      const only = addDays(day, shift);
      return { first: only, last: only };
    }
    case "week": {
      const first = addDays(firstOfWeek(day), shift * DAYS_IN_WEEK);
      return { first, last: addDays(first, DAYS_IN_WEEK - 1) };
    }
    case "month": {
      const first = addMonths(firstOfMonth(day), shift);
      return { first, last: lastOfMonth(first) };
    }
    case "quarter": {
      const other = addMonths(firstOfMonth(day), shift * MONTHS_IN_QUARTER);
      const last = quarterOf(other) * MONTHS_IN_QUARTER;
      return months(yearOf(other), last - 2, last);
    }
    case "year":
      return years(yearOf(day) + shift);
  }
}

/** "10 ngày qua" up to the day at hand; "11 tháng qua" are whole months, up to the last that is over or, late in November, up to that. */
export function meanLast(said: LastSaid, hand: Hand): Meaning {
  const { unit, count, direction, of } = said;
  if (of !== undefined) {
    const stretch = { first: addDays(of.day, 1), last: addDays(of.day, count) };
    return { ...whole(stretch, "day", of), kind: "duration" };
  }
  const day = today(hand);
  if (day === null) return meaning({ precision: unit, kind: "duration" });
  const yearFrom = yearFromHand(hand);
  if (unit === "month" && count > 1 && direction < 0) {
    const end = lastOfMonth(day);
    const isYearSoFar = count === monthOf(day) && daysBetween(day, end) <= REPORTED_AHEAD;
    const last = isYearSoFar ? end : addDays(firstOfMonth(day), -1);
    const first = addMonths(firstOfMonth(last), 1 - count);
    const sinceNewYear = monthOf(first) === 1 && yearOf(first) === yearOf(last);
    const kind = sinceNewYear ? "point" : "duration";
    return { ...whole({ first, last }, "month", { yearFrom }), kind };
  }
  const other = step(day, unit, count * direction);
  const stretch = direction < 0 ? { first: other, last: day } : { first: day, last: other };
  return { ...whole(stretch, unit, { yearFrom }), kind: "duration" };
}

function step(day: Day, unit: Unit, count: number): Day {
  switch (unit) {
    case "day":
      return addDays(day, count);
    case "week":
      return addDays(day, count * DAYS_IN_WEEK);
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, count * MONTHS_IN_QUARTER);
    case "year":
      return addYears(day, count);
  }
}

export function meanWeekday({ weekday, week }: WeekdaySaid, hand: Hand): Meaning {
  const day = today(hand);
  if (day === null) return meaning({ precision: "day" });
  const inWeek = (shift: number) => addDays(firstOfWeek(day), shift * DAYS_IN_WEEK + weekday - 1);
  const around = [inWeek(-1), inWeek(0), inWeek(1)];
  const only = typeof week === "number" ? inWeek(week) : nearest(around, day, week);
  return whole({ first: only, last: only }, "day", { yearFrom: yearFromHand(hand) });
}

/** Seven days lie so that one is always nearest; one said to be over or to come is not the day itself. */
function nearest(days: readonly Day[], to: Day, side: "last" | "next" | null): Day {
  const first = addDays(to, side === "next" ? 1 : side === "last" ? -DAYS_IN_WEEK : -3);
  const last = addDays(first, DAYS_IN_WEEK - 1);
  return days.find((day) => day >= first && day <= last) ?? to;
}

export function meanWeekend({ week }: WeekendSaid, hand: Hand): Meaning {
  const day = today(hand);
  if (day === null) return meaning({ precision: "day", kind: "range" });
  // On a Monday the weekend that is just over is told of.
  const shift = week ?? (day === firstOfWeek(day) ? -1 : 0);
  const first = addDays(firstOfWeek(day), shift * DAYS_IN_WEEK + SATURDAY - 1);
  const stretch = { first, last: addDays(first, 1) };
  return { ...whole(stretch, "day", { yearFrom: yearFromHand(hand) }), kind: "range" };
}
