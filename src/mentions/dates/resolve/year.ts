import type { DateMention } from "../../../records.js";
import { type Day, daysBetween, monthOf, quarterOf, yearOf } from "../../../text/calendar.js";
import type { Year } from "../said.js";
import type { Hand } from "./meaning.js";

export interface PlacedYear {
  readonly year: number;
  readonly yearFrom: DateMention["yearFrom"];
}

/** Leap days need a look at the years further off. */
const YEARS_AROUND = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8] as const;

/** A year as written, or counted from the reference day; null where that is not known. */
export function placeYear(year: Year, { reference }: Hand): PlacedYear | null {
  if ("written" in year) return { year: year.written, yearFrom: year.from ?? "text" };
  if (reference === null || !("shift" in year)) return null;
  return { year: yearOf(reference.day) + year.shift, yearFrom: reference.from };
}

/** The day from which distances are counted. */
export const pivot = ({ notAfter, notBefore, reference }: Hand): Day | null =>
  notAfter ?? notBefore ?? reference?.day ?? null;

/** The year of a day that has none: that which brings it nearest, within what the other end allows. */
export function nearestYear(dayIn: (year: number) => Day | null, hand: Hand): number | null {
  const center = pivot(hand);
  if (center === null) return null;
  let best: { year: number; distance: number } | null = null;
  for (const offset of YEARS_AROUND) {
    const year = yearOf(center) + offset;
    const day = dayIn(year);
    if (day === null || !isAllowed(day, hand)) continue;
    const distance = Math.abs(daysBetween(center, day));
    if (best === null || distance < best.distance) best = { year, distance };
  }
  return best?.year ?? null;
}

/** Whether a day keeps to the other end of its range. */
export const isAllowed = (day: Day, { notAfter, notBefore }: Hand): boolean =>
  (notAfter === undefined || day <= notAfter) && (notBefore === undefined || day >= notBefore);

/**
 * Units longer than a day keep to the year at hand, however far back in it they lie ("tháng 3" in
 * October); only what is nearer to the turn of the year crosses it.
 */
export function yearOfUnit(unit: number, unitsInYear: 4 | 12, hand: Hand): number | null {
  const center = pivot(hand);
  if (center === null) return null;
  const here = unitsInYear === 12 ? monthOf(center) : quarterOf(center);
  const year = yearOf(center);
  if (hand.notAfter !== undefined) return unit <= here ? year : year - 1;
  if (hand.notBefore !== undefined) return unit >= here ? year : year + 1;
  const half = unitsInYear / 2;
  if (unit - here > half) return year - 1;
  if (unitsInYear === 12 && here - unit >= 10) return year + 1;
  return year;
}

/** "tháng 3 tới" and "tháng 12 vừa qua" may lie in the next and the last year, but no further. */
export function yearToward(
  side: -1 | 1,
  unit: number,
  unitsInYear: 4 | 12,
  hand: Hand,
): number | null {
  const center = pivot(hand);
  if (center === null) return null;
  const here = unitsInYear === 12 ? monthOf(center) : quarterOf(center);
  const isPast = side > 0 ? unit < here : unit > here;
  return yearOf(center) + (isPast ? side : 0);
}

/** Where the year of a hand comes from when the text does not write it. */
export const yearFromHand = (hand: Hand): DateMention["yearFrom"] =>
  hand.reference?.from ?? (pivot(hand) === null ? null : "context");
