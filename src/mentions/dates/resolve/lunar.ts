import { addDays, type Day, daysBetween, type Stretch, yearOf } from "../../../text/calendar.js";
import { lengthOfMonth, newYear, toGregorian } from "../lunar.js";
import type { LunarSaid } from "../said.js";
import { meanDay, whole } from "./absolute.js";
import { type Hand, IMPOSSIBLE, type Meaning, meaning } from "./meaning.js";
import { nearestYear, type PlacedYear, pivot, placeYear, yearFromHand } from "./year.js";

const CYCLE = 60;
const LONGEST_MONTH = 30;
/** A year that was Giáp Tý. */
const FIRST_OF_CYCLE = 1984;
/** What the computation is good for. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function meanLunar(said: LunarSaid, hand: Hand): Meaning | typeof IMPOSSIBLE {
  if (said.month === "named") return meanFirstTen(said, hand);
  if (said.day !== null && said.day > LONGEST_MONTH) return IMPOSSIBLE;
  const precision = said.month === 0 ? "year" : said.day === null ? "month" : "day";
  const placed = placeLunarYear(said, hand);
  const unplaced = { ...meaning({ precision }), calendar: "lunar" as const };
  if (placed === null) return unplaced;
  if (placed.year < FIRST_YEAR || placed.year > LAST_YEAR) return unplaced;
  const stretch = stretchIn(said, placed.year);
  if (stretch === null) return IMPOSSIBLE;
  return { ...whole(stretch, precision, placed), calendar: "lunar" };
}

/** How far from Tết a day is still counted from it without a word. */
const NEAR_TET = 20;

/** "đêm mùng 7" with no month named: of Tết where that is near, else of the Gregorian month. */
function meanFirstTen(said: LunarSaid, hand: Hand): Meaning | typeof IMPOSSIBLE {
  const ofTet = meanLunar({ ...said, month: 1 }, hand);
  const center = pivot(hand);
  const isNear =
    ofTet !== IMPOSSIBLE &&
    ofTet.stretch !== null &&
    center !== null &&
    Math.abs(daysBetween(center, ofTet.stretch.first)) <= NEAR_TET;
  return isNear || said.day === null
    ? ofTet
    : meanDay({ type: "day", day: said.day, month: null, year: null }, hand);
}

function placeLunarYear(said: LunarSaid, hand: Hand): PlacedYear | null {
  if (said.year !== null) return placeYear(said.year, hand);
  const center = pivot(hand);
  if (center === null) return null;
  if (said.cycle !== null) {
    return { year: yearOfCycle(said.cycle, yearOf(center)), yearFrom: yearFromHand(hand) };
  }
  const year = nearestYear((of) => dayInRange(said, of), hand);
  return year === null ? null : { year, yearFrom: yearFromHand(hand) };
}

/** The year of that name nearest to another. */
function yearOfCycle(cycle: number, near: number): number {
  const offset = (((FIRST_OF_CYCLE + cycle - near) % CYCLE) + CYCLE) % CYCLE;
  return near + (offset > CYCLE / 2 ? offset - CYCLE : offset);
}

const dayInRange = (said: LunarSaid, year: number): Day | null =>
  year < FIRST_YEAR || year > LAST_YEAR ? null : (stretchIn(said, year)?.first ?? null);

function stretchIn(said: LunarSaid, named: number): Stretch | null {
  const { day, month, leap, eve } = said;
  if (month === "named") return null;
  if (month === 0) return { first: newYear(named), last: addDays(newYear(named + 1), -1) };
  // "30 Tết Giáp Thìn" is the last day before that year.
  const year = eve ? named - 1 : named;
  const length = lengthOfMonth({ month, leap, year });
  if (length === null) return null;
  const first = toGregorian({
    day: day === null ? 1 : eve ? Math.min(day, length) : day,
    month,
    leap,
    year,
  });
  if (first === null) return null;
  return { first, last: day === null ? addDays(first, length - 1) : first };
}
