import type { DateMention } from "../../records.js";
import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  daysBetween,
  firstOfMonth,
  isRealDay,
  monthOf,
  months,
  type Stretch,
  yearOf,
} from "../../text/calendar.js";
import type { DaySaid, MonthSaid, Year } from "./said.js";

/** What is told within so many days of the page is its own news, whatever came before. */
const NEWS = 60;
/** Days after a day told with its year that what happens next mostly is: "Ngày 22/12/1944 … (25/12)". */
const CLOSE = 10;
/** A bare day is of the month of the page where the story is so near to it. */
const CURRENT = 20;

/**
 * The year of a day or month that a story tells on from one of an earlier year: "Tháng 7/2021, ông
 * mở trang trại. Đến tháng 12, đàn gà có 5.000 con". Null where the page is nearer.
 */
export function yearOfStory(
  { month, day = 1 }: Pick<MonthSaid, "month"> & Partial<Pick<DaySaid, "day">>,
  precision: "day" | "month",
  story: DateMention | null,
  now: Day | null,
): Year | null {
  if (story === null || story.start === null || story.end === null || now === null) return null;
  if (yearOf(story.end) >= yearOf(now)) return null;
  const stretchIn = (year: number): Stretch | null =>
    precision === "month"
      ? months(year, month)
      : isRealDay(year, month, day)
        ? { first: dayOf(year, month, day), last: dayOf(year, month, day) }
        : null;
  const same = stretchIn(yearOf(story.start));
  const isLater = same === null || same.last < story.start;
  const told = isLater ? stretchIn(yearOf(story.start) + 1) : same;
  if (told === null || told.last > now) return null;
  const isClose = story.precision !== "month" && daysBetween(story.end, told.first) <= CLOSE;
  if (!isClose && isNews(stretchIn, now)) return null;
  return { written: yearOf(told.first), from: "context" };
}

/** Whether in some year it lies near the page. */
const isNews = (stretchIn: (year: number) => Stretch | null, now: Day): boolean =>
  [-1, 0, 1].some((shift) => {
    const near = stretchIn(yearOf(now) + shift);
    return (
      near !== null && daysBetween(near.first, now) <= NEWS && daysBetween(now, near.last) <= NEWS
    );
  });

/** "Ngày 12/7 … Đến ngày 16": of the month that the story is in, or the next. */
export function monthOfStory(
  day: number,
  story: DateMention | null,
  now: Day | null,
): Pick<DaySaid, "month" | "year"> | null {
  if (story === null || story.end === null || now === null) return null;
  if (daysBetween(story.end, now) <= CURRENT) return null;
  const isSame = story.precision === "month" || day >= dateOf(story.end);
  const within = isSame ? story.end : addMonths(firstOfMonth(story.end), 1);
  const [year, month] = [yearOf(within), monthOf(within)];
  return isRealDay(year, month, day) ? { month, year: { written: year, from: "context" } } : null;
}
