import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as plusDays } from "date-fns/addDays";
import { addMonths as plusMonths } from "date-fns/addMonths";
import { startOfISOWeek } from "date-fns/startOfISOWeek";

const DAY_MILLISECONDS = 86_400_000;

/** A day of the Gregorian calendar, ISO: such days compare as strings. */
export type Day = string;

/** From the first day to the last, both inclusive. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

export const dayOf = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
/** From 1 to 4. */
export const quarterOf = (day: Day): number => Math.ceil(monthOf(day) / 3);
export const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** In UTC, so that no time zone moves a day. */
const toDate = (day: Day): Date => new UTCDateMini(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

const VIETNAM_MILLISECONDS = 7 * 3_600_000;

/** What calendars and clocks of Vietnam show at a moment, given in milliseconds of UTC: "2023-10-15T06:30:00". */
export const inVietnam = (moment: number): string =>
  new Date(moment + VIETNAM_MILLISECONDS).toISOString().slice(0, 19);

/** Asked several times of every date of a text: no date object is made for it. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether the calendar has such a day; without a year, whether any year has. */
export function isRealDay(year: number | null, month: number, day: number): boolean {
  const leapYear = 2000;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? leapYear, month);
}

export const addDays = (day: Day, count: number): Day => toDay(plusDays(toDate(day), count));
export const addMonths = (day: Day, count: number): Day => toDay(plusMonths(toDate(day), count));
export const addYears = (day: Day, count: number): Day => addMonths(day, count * 12);

/** Days from one day on to another; negative where that lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;
export const lastOfMonth = (day: Day): Day =>
  dayOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));
export const isLastOfMonth = (day: Day): boolean => day === lastOfMonth(day);

/** Weeks begin on Monday. */
export const firstOfWeek = (day: Day): Day => toDay(startOfISOWeek(toDate(day)));

/** Months `first` to `last` of a year. */
export const months = (year: number, first: number, last: number = first): Stretch => ({
  first: dayOf(year, first, 1),
  last: dayOf(year, last, daysInMonth(year, last)),
});

export const years = (first: number, last: number = first): Stretch => ({
  first: dayOf(first, 1, 1),
  last: dayOf(last, 12, 31),
});
