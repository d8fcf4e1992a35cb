import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  isRealDay,
  monthOf,
  months,
  type Stretch,
  yearOf,
  years,
} from "../../../text/calendar.js";
import { writeSeason, writeStretch, writeYearless } from "../edtf.js";
import { MONTHS_IN_QUARTER } from "../lexicon/units.js";
import type {
  Circumstance,
  DaySaid,
  MonthSaid,
  MonthsSaid,
  QuarterSaid,
  SchoolYearSaid,
  SeasonSaid,
  Year,
  YearSaid,
  YearsSaid,
} from "../said.js";
import { type Hand, IMPOSSIBLE, type Meaning, meaning } from "./meaning.js";
import {
  isAllowed,
  nearestYear,
  type PlacedYear,
  pivot,
  placeYear,
  yearFromHand,
  yearOfUnit,
  yearToward,
} from "./year.js";

/** Schools open in August or September. */
const SCHOOL_STARTS = 8;
const SEASON = 92;
/** Reports of the first months of a year come out up to a month before these have ended. */
const REPORTED_AHEAD = 31;

export function meanDay(said: DaySaid & Circumstance, hand: Hand): Meaning | typeof IMPOSSIBLE {
  const { day, month, year } = said;
  if (month === null) return meanDayOfMonth(day, hand);
  const written = year === null ? null : placeYear(year, hand);
  if (!isRealDay(written?.year ?? null, month, day)) return IMPOSSIBLE;
  const dayIn = (of: number): Day | null =>
    isRealDay(of, month, day) ? dayOf(of, month, day) : null;
  const isOpen = year === null || "named" in year || "toward" in year;
  const nearest = isOpen ? nearestYear(dayIn, hand) : null;
  const isOver = said.modifier === "before" && nearest !== null && isLongOver(dayIn(nearest), hand);
  const placed = written ?? found(isOver ? nearest + 1 : nearest, hand);
  const precision = "day";
  if (placed === null) return meaning({ precision, edtf: writeYearless(month, day) });
  return whole(
    { first: dayOf(placed.year, month, day), last: dayOf(placed.year, month, day) },
    precision,
    placed,
  );
}

/** Nobody sets a time limit that passed a season ago: "trước 31/12" in May is the one to come. */
const isLongOver = (day: Day | null, hand: Hand): boolean => {
  const center = pivot(hand);
  return day !== null && center !== null && daysBetween(day, center) > SEASON;
};

/** "ngày 16" alone: the one nearest. */
function meanDayOfMonth(day: number, hand: Hand): Meaning | typeof IMPOSSIBLE {
  if (day > 31) return IMPOSSIBLE;
  const center = pivot(hand);
  if (center === null) return meaning({ precision: "day" });
  const candidates = [0, -1, 1, -2, 2].flatMap((offset) => {
    const month = addMonths(firstOfMonth(center), offset);
    const real = day <= daysInMonth(yearOf(month), monthOf(month));
    const candidate = addDays(month, day - 1);
    return real && isAllowed(candidate, hand) ? [candidate] : [];
  });
  const distance = (one: Day) => Math.abs(daysBetween(center, one));
  const [first] = candidates.sort((a, b) => distance(a) - distance(b));
  if (first === undefined) return meaning({ precision: "day" });
  return whole({ first, last: first }, "day", { yearFrom: yearFromHand(hand) });
}

export function meanMonth({ month, year }: MonthSaid, hand: Hand): Meaning {
  const placed = place(year, month, 12, hand);
  if (placed === null) return meaning({ precision: "month", edtf: writeYearless(month, null) });
  return whole(months(placed.year, month), "month", placed);
}

export function meanQuarter({ quarter, year }: QuarterSaid, hand: Hand): Meaning {
  const placed = place(year, quarter, 4, hand);
  if (placed === null) return meaning({ precision: "quarter" });
  const last = quarter * MONTHS_IN_QUARTER;
  return whole(months(placed.year, last - 2, last), "quarter", placed);
}

export function meanMonths(said: MonthsSaid, hand: Hand): Meaning {
  const { count, from } = said;
  const precision = count === MONTHS_IN_QUARTER ? "quarter" : "month";
  if (count < 1 || count > 12) return meaning({ precision });
  const placed = said.year === null ? lastReported(count, hand) : placeYear(said.year, hand);
  if (placed === null) return meaning({ precision });
  const stretch =
    from === "first" ? months(placed.year, 1, count) : months(placed.year, 13 - count, 12);
  return whole(stretch, precision, placed);
}

/** "9 tháng" alone: of the latest year in which they can have been reported. */
function lastReported(count: number, hand: Hand): PlacedYear | null {
  const center = pivot(hand);
  if (center === null) return null;
  const { last } = months(yearOf(center), 1, count);
  const year = last <= addDays(center, REPORTED_AHEAD) ? yearOf(center) : yearOf(center) - 1;
  return { year, yearFrom: yearFromHand(hand) };
}

export function meanYear({ year }: YearSaid, hand: Hand): Meaning {
  const placed = placeYear(year, hand);
  if (placed === null) return meaning({ precision: "year" });
  return whole(years(placed.year), "year", placed);
}

export function meanYears({ first, last, precision }: YearsSaid): Meaning {
  return whole(years(first, last), precision, { yearFrom: "text" });
}

export function meanSchoolYear({ first }: SchoolYearSaid, hand: Hand): Meaning {
  const placed = placeYear(first, hand);
  if (placed === null) return meaning({ kind: "range", precision: "day" });
  const center = pivot(hand);
  const begun = "written" in first || center === null || monthOf(center) >= SCHOOL_STARTS;
  const year = begun ? placed.year : placed.year - 1;
  const stretch = { first: dayOf(year, 9, 1), last: dayOf(year + 1, 5, 31) };
  return { ...whole(stretch, "day", placed), kind: "range" };
}

export function meanSeason({ season, year }: SeasonSaid, hand: Hand): Meaning {
  const placed = placeYear(year, hand);
  if (placed === null) return meaning({ precision: "quarter" });
  const first = dayOf(placed.year, season * MONTHS_IN_QUARTER - 1, 1);
  const last = addDays(addMonths(first, MONTHS_IN_QUARTER), -1);
  return {
    ...whole({ first, last }, "quarter", placed),
    edtf: writeSeason(placed.year, season),
  };
}

function place(year: Year | null, unit: number, inYear: 4 | 12, hand: Hand): PlacedYear | null {
  if (year === null || "named" in year) return found(yearOfUnit(unit, inYear, hand), hand);
  if ("toward" in year) return found(yearToward(year.toward, unit, inYear, hand), hand);
  return placeYear(year, hand);
}

const found = (year: number | null, hand: Hand): PlacedYear | null =>
  year === null ? null : { year, yearFrom: yearFromHand(hand) };

/** The meaning of a stretch that is known to its ends. */
export function whole(
  stretch: Stretch,
  precision: Meaning["precision"],
  { yearFrom }: Pick<PlacedYear, "yearFrom">,
): Meaning {
  return meaning({ stretch, precision, yearFrom, edtf: writeStretch(stretch, precision) });
}
