import {
  anyOf,
  capture,
  either,
  notAhead,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { FROM, NOW } from "../lexicon/modifiers.js";
import type { DaySaid, Said } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import { TIMES } from "./clock.js";
import { DAYS, dayWord, monthName, toDay } from "./days.js";
import { EDGE_RULES } from "./edges.js";
import { type DateRule, dash, figureNoun, ofYear, until, yearOf } from "./expression.js";
import { LUNAR_DAYS, LUNAR_MONTHS_RULES } from "./lunar.js";
import { NAMED } from "./named-days.js";
import {
  count,
  dayNumber,
  lastDay,
  looseDay,
  monthNumber,
  type WrittenDay,
  yearNumber,
} from "./numbers.js";
import { PAIRED } from "./paired.js";
import { PERIODS } from "./periods.js";
import { RELATIVE } from "./relative.js";
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

type Match = Parameters<DateRule["produce"]>[0];

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

function range(match: Match): Said {
  const opening =
    match.value<Said>("from") ?? toDay(match.value<WrittenDay>("opening") as WrittenDay);
  return { type: "range", from: opening, to: lastOf(match) };
}

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

const through = either(dash, until);

/** Two-ended expressions. */
export const RANGES: readonly DateRule[] = [
  {
    name: "từ 24-7 đến 31-7",
    example: "từ 24-7 đến 31-7",
    pattern: sequence(from, capture("opening", looseDay), until, end),
    produce: range,
  },
  {
    name: "từ nay đến cuối năm",
    example: "từ nay đến cuối năm",
    pattern: sequence(words("từ nay", "từ giờ"), until, capture("to", point)),
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
  {
    name: "tháng 3 - 5",
    example: "tháng 3 - 5/2023",
    pattern: sequence(
      optional(from),
      "tháng",
      capture("first", monthNumber),
      through,
      optional("hết"),
      capture("month", monthNumber),
      either(ofYear, notAhead(figureNoun)),
    ),
    produce: (match) => {
      const [first, last] = [
        match.value<number>("first") as number,
        match.value<number>("month") as number,
      ];
      const year = yearOf(match);
      return {
        type: "range",
        from: { type: "month", month: first, year: first < last ? year : null },
        to: { type: "month", month: last, year },
      };
    },
  },
  {
    name: "từ 15/9 đến 30/11",
    example: "từ ngày 15/9 đến ngày 30/11/2023",
    pattern: sequence(optional(from), capture("from", point), until, end),
    produce: range,
  },
  {
    name: "15/9 - 30/11",
    example: "15/9 – 30/11/2023",
    pattern: sequence(
      optional(from),
      capture("from", point),
      dash,
      either(now, capture("to", point), capture("year", yearNumber)),
    ),
    produce: range,
  },
  {
    name: "từ ngày 1/7",
    example: "từ ngày 1/7",
    pattern: sequence(from, capture("from", point)),
    produce: (match) => ({ type: "range", from: match.value<Said>("from") as Said, to: null }),
  },
];
