import {
  anyOf,
  capture,
  either,
  type Match,
  notAhead,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { ABOUT, FROM, FROM_NOW, NOW } from "../lexicon/modifiers.js";
import type { Clock, DaySaid, Said } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import { anyClock, dayAfterClock, TIMES, timed } from "./clock.js";
import { fromDay } from "./dashed-days.js";
import { DAYS, dayWord, monthName, toDay } from "./days.js";
import { EDGE_RULES, unitAtHand, unitEnd } from "./edges.js";
import { type DateRule, dash, figureNoun, ofYear, part, until, yearOf } from "./expression.js";
import { LUNAR_DAYS, LUNAR_MONTHS_RULES } from "./lunar.js";
import { LUNAR_RANGES } from "./lunar-ranges.js";
import { NAMED } from "./named-days.js";
import {
  count,
  cuedDay,
  dayNumber,
  firstDay,
  lastDay,
  looseDay,
  type WrittenDay,
  yearNumber,
} from "./numbers.js";
import { PAIRED } from "./paired.js";
import { PERIODS } from "./periods.js";
import { RELATIVE } from "./relative.js";
import { UNIT_RANGES } from "./unit-ranges.js";
import { WEEKDAY_RULES } from "./weekdays.js";

/** Everything that names one place on the calendar. */
export const POINTS: readonly DateRule[] = [
  ...PAIRED,
  ...DAYS,
  ...UNITS_WRITTEN,
  ...RELATIVE,
  ...WEEKDAY_RULES,
  ...TIMES,
  ...LUNAR_DAYS,
  ...LUNAR_MONTHS_RULES,
  ...NAMED,
  ...EDGE_RULES,
  ...PERIODS,
];

const point = anyOf(POINTS);
const now = capture("now", words(...NOW));
const from = words(...FROM);
/** "16 - 10" after a word that opens a range. */
const dashed = capture("dashed", looseDay);
const end = either(now, capture("to", point), dashed, capture("year", yearNumber));

const NOW_SAID: Said = { type: "now" };

function lastOf(match: Match): Said {
  const written = match.all("dashed").at(-1);
  const to = match.value<Said>("to");
  if (to !== undefined) return to;
  if (match.has("now")) return NOW_SAID;
  const year = yearOf(match);
  if (year !== null) return { type: "year", year };
  return toDay(written?.value as WrittenDay);
}

const openingOf = (match: Match): Said =>
  match.value<Said>("from") ?? toDay(match.value<WrittenDay>("opening") as WrittenDay);

const isNearDay = (said: Said): boolean => said.type === "shifted" && said.unit === "day";

const range = (match: Match): Said => ({
  type: "range",
  from: openingOf(match),
  to: lastOf(match),
});

/** "9 - 12/10": the first day takes month and year from the last. */
function days(match: Match): Said | null {
  const first = match.value<number>("first") as number;
  const written = match.value<WrittenDay>("written");
  const month = match.value<number>("month");
  const last: Said =
    written === undefined
      ? {
          type: "day",
          day: match.value<number>("last") as number,
          month: month ?? null,
          year: yearOf(match),
        }
      : toDay({ ...written, year: written.year ?? (yearOf(match) as WrittenDay["year"]) });
  const { day, month: ofMonth, year } = last as DaySaid;
  return first < day
    ? { type: "range", from: { type: "day", day: first, month: ofMonth, year }, to: last }
    : null;
}

const modifierOf = ({ modifier }: Said): Pick<Said, "modifier"> =>
  modifier === undefined ? {} : { modifier };

const through = either(dash, until);

/** "từ đêm 19 đến sáng 22/12": a month later the first day is of the month before. */
function partedRange(match: Match): Said {
  const first = match.value<number>("first") as number;
  const written = match.value<WrittenDay>("written") as WrittenDay;
  const last = toDay(written) as DaySaid;
  const month = first <= last.day ? last.month : null;
  const year = month === null ? null : last.year;
  return { type: "range", from: { type: "day", day: first, month, year }, to: last };
}

const HOURS = 24;

/** "8h - 17h ngày 18/10". */
function hours(match: Match): Said | null {
  const hour = match.value<number>("hour");
  const clocks = match.all("clock").map(({ value }) => value as Clock);
  // "7 - 11 giờ ngày 8/11"
  const [opening, closing] = hour === undefined ? clocks : [{ hour, minute: null }, ...clocks];
  if (opening === undefined || closing === undefined || opening.hour > HOURS) return null;
  const to = timed(match);
  return (
    to && {
      type: "range",
      from: { type: "same-day", shift: 0, clock: opening },
      to: { ...to, clock: closing },
    }
  );
}

/** Two-ended expressions. */
export const RANGES: readonly DateRule[] = [
  {
    name: "từ 24-7 đến 31-7",
    example: "từ 24-7 đến 31-7",
    pattern: sequence(from, capture("opening", looseDay), until, end),
    produce: range,
  },
  {
    name: "từ đêm 19 đến sáng 22/12",
    example: "từ đêm 19 đến sáng 22/12",
    pattern: sequence(
      optional(from),
      part,
      optional(dayWord),
      capture("first", dayNumber),
      through,
      optional(part),
      optional(dayWord),
      capture("written", cuedDay),
    ),
    produce: partedRange,
  },
  {
    name: "8h - 17h ngày 18/10",
    example: "từ 8h - 17h ngày 18/10",
    pattern: sequence(
      optional(words(...FROM, ...ABOUT)),
      either(anyClock, capture("hour", dayNumber)),
      through,
      anyClock,
      dayAfterClock,
    ),
    produce: hours,
  },
  {
    name: "từ 8h - 17h",
    example: "từ 8h - 17h",
    pattern: sequence(from, anyClock, through, anyClock, notAhead(figureNoun)),
    produce: hours,
  },
  {
    name: "30/9-2/10",
    example: "30/9-2/10/2023",
    pattern: sequence(
      optional(from),
      optional(dayWord),
      capture("opening", firstDay),
      dash,
      capture("dashed", lastDay),
      either(ofYear, notAhead(figureNoun)),
    ),
    produce: (match) => {
      const from = toDay(match.value<WrittenDay>("opening") as WrittenDay);
      const to = match.value<WrittenDay>("dashed") as WrittenDay;
      return { type: "range", from, to: { ...toDay(to), year: to.year ?? yearOf(match) } as Said };
    },
  },
  ...LUNAR_RANGES,
  {
    name: "từ nay đến hết năm",
    example: "từ nay đến hết năm",
    pattern: sequence(
      either(capture("now", words(...FROM_NOW)), sequence(from, capture("from", point))),
      unitEnd,
    ),
    produce: (match) => ({
      type: "range",
      from: match.value<Said>("from") ?? NOW_SAID,
      to: unitAtHand(match),
    }),
  },
  {
    name: "từ nay đến cuối năm",
    example: "từ nay đến cuối năm",
    pattern: sequence(words(...FROM_NOW), until, capture("to", point)),
    produce: (match) => ({ type: "range", from: NOW_SAID, to: match.value<Said>("to") as Said }),
  },
  {
    name: "ngày 9 - 12/10",
    example: "từ ngày 9 - 12/10/2017",
    pattern: sequence(
      optional(from),
      optional(dayWord),
      capture("first", count),
      through,
      optional(words("ngày", "hết ngày")),
      capture("written", lastDay),
      optional(ofYear),
      notAhead(figureNoun),
    ),
    produce: days,
  },
  {
    name: "ngày 9 - 12 tháng 10",
    example: "từ ngày 9 đến 12 tháng 10 năm 2017",
    pattern: sequence(
      optional(from),
      optional(dayWord),
      capture("first", dayNumber),
      through,
      optional(words("ngày", "hết ngày")),
      capture("last", dayNumber),
      "tháng",
      monthName,
      optional(ofYear),
    ),
    produce: days,
  },
  ...UNIT_RANGES,
  {
    name: "từ 15/9 đến 30/11",
    example: "từ ngày 15/9 đến ngày 30/11/2023",
    pattern: sequence(optional(from), capture("from", point), until, end),
    produce: range,
  },
  {
    name: "từ ngày 25-11 đến 3-12",
    example: "từ ngày 25-11 đến 3-12 máy đo",
    pattern: sequence(
      from,
      dayWord,
      capture("opening", cuedDay),
      until,
      optional(dayWord),
      capture("dashed", cuedDay),
    ),
    produce: range,
  },
  {
    name: "15/9 - 30/11",
    example: "15/9 – 30/11/2023",
    pattern: sequence(
      optional(capture("begun", from)),
      capture("from", point),
      dash,
      either(now, capture("to", point), capture("year", yearNumber)),
    ),
    // "sáng nay - 23/9" says one day twice, "từ hôm nay - 30/9" names two.
    produce: (match) => (isNearDay(openingOf(match)) && !match.has("begun") ? null : range(match)),
  },
  {
    name: "từ ngày 1/7",
    example: "từ ngày 1/7",
    pattern: sequence(from, either(capture("from", point), capture("opening", fromDay))),
    produce: (match) => {
      const from = openingOf(match);
      if (from.type === "range") return from;
      // "từ giữa tháng 8" is from its middle on.
      return { type: "range", from, to: null, ...modifierOf(from) };
    },
  },
];
