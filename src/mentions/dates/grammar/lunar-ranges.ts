import {
  anyOf,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { FIRST_TEN, LUNAR_MONTHS, THAT_IS } from "../lexicon/lunar.js";
import type { LunarSaid, Said } from "../said.js";
import { dayWord, monthName, toDay } from "./days.js";
import { type DateRule, dash, until } from "./expression.js";
import { lunar, lunarMark, lunarYear } from "./lunar.js";
import { count, dayNumber, lastDay, type WrittenDay } from "./numbers.js";

const TET_LENGTH = 10;
const from = words("từ", "kể từ");
const firstTen = words(...FIRST_TEN);
const ten = optional(capture("ten", firstTen));
/** "từ mùng 4 đến mùng" */
const fromFirst = sequence(
  optional(from),
  optional(dayWord),
  ten,
  capture("first", count),
  either(dash, until),
  optional(dayWord),
  ten,
);
const thatIs = words(...THAT_IS);
/** "tháng Giêng", "tháng 3 âm lịch"; after "mùng" a month needs no mark. */
const moon = sequence("tháng", either(capture("month", entry(lexicon(LUNAR_MONTHS))), monthName));
const isNamed = capture("named", entry(lexicon(LUNAR_MONTHS)));

function lunarRange(match: Match, said: Partial<LunarSaid>): Said | null {
  const first = match.value<number>("first") as number;
  const to = lunar(match, said) as Extract<Said, { type: "lunar" }>;
  if (to.day === null || first >= to.day) return null;
  return { type: "range", from: { ...to, day: first }, to };
}

/** Days of the lunar calendar from one to another. */
const LUNAR: readonly DateRule[] = [
  {
    name: "mùng 1 đến mùng 5 Tết",
    example: "từ mùng 1 đến mùng 5 Tết",
    pattern: sequence(
      optional(from),
      firstTen,
      capture("first", dayNumber),
      either(dash, until),
      optional(firstTen),
      capture("day", dayNumber),
      words("Tết", "Tết Nguyên đán"),
      optional(lunarYear),
    ),
    produce: (match) =>
      (match.value<number>("day") as number) <= TET_LENGTH ? lunarRange(match, { month: 1 }) : null,
  },
  {
    name: "từ ngày 11 đến 16 tháng Giêng",
    example: "từ mùng 1 đến mùng 10 tháng 3 âm lịch",
    pattern: sequence(
      fromFirst,
      capture("day", dayNumber),
      either(sequence("tháng", isNamed), moon),
      optional(capture("mark", lunarMark)),
      optional(lunarYear),
    ),
    produce: (match) => {
      if (!["ten", "named", "mark"].some((name) => match.has(name))) return null;
      const month = match.value<number>("named") ?? match.value<number>("month") ?? 1;
      return lunarRange(match, { month });
    },
  },
  {
    name: "mùng 4 đến hết tháng Giêng",
    example: "từ mùng 4 đến hết tháng Giêng",
    pattern: sequence(
      optional(from),
      firstTen,
      capture("first", dayNumber),
      words("đến hết", "tới hết", "đến cuối"),
      "tháng",
      isNamed,
      optional(lunarYear),
    ),
    produce: (match): Said => {
      const to = lunar(match, { month: match.value<number>("named") as number });
      const from = { ...to, day: match.value<number>("first") as number } as Said;
      return { type: "range", from, to };
    },
  },
  {
    name: "từ 1 - 10/3 âm lịch",
    example: "từ 1 - 10/3 âm lịch",
    pattern: sequence(
      fromFirst,
      capture("written", lastDay),
      optional(capture("mark", lunarMark)),
      optional(lunarYear),
    ),
    produce: (match) => {
      if (!match.has("ten") && !match.has("mark")) return null;
      const { day, month, year } = match.value<WrittenDay>("written") as WrittenDay;
      return lunarRange(match, { day, month, year });
    },
  },
];

/** The same in figures of the Gregorian calendar, which says it best: "(15 - 17/2)". */
const inFigures = sequence(
  optional(from),
  optional(dayWord),
  capture("first", count),
  either(dash, until),
  optional(dayWord),
  capture("written", lastDay),
);

export const LUNAR_RANGES: readonly DateRule[] = [
  ...LUNAR,
  {
    name: "mùng 6 - 8 tháng Giêng (15 - 17/2)",
    example: "từ mùng 6 - 8 tháng Giêng (tức 15 - 17/2)",
    pattern: sequence(
      anyOf(LUNAR),
      either(
        sequence("(", optional(thatIs), inFigures, ")"),
        sequence(optional(","), thatIs, inFigures),
      ),
    ),
    produce: (match) => {
      const last = toDay(match.value<WrittenDay>("written") as WrittenDay);
      const first = match.value<number>("first") as number;
      return last.type === "day" && first < last.day
        ? { type: "range", from: { ...last, day: first }, to: last }
        : null;
    },
  },
];
