import { dayOf, isRealDay } from "../text/calendar.js";

/** What a page can be dated with. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2099;

/** An ISO day, or null where the calendar has none. */
export function isoDay(year: number, month: number, date: number): string | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR && isRealDay(year, month, date)
    ? dayOf(year, month, date)
    : null;
}
