import {
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  optional,
  type Pattern,
  sequence,
  words,
} from "../../../grammar/index.js";
import {
  BRANCHES,
  FIRST_TEN,
  GREGORIAN_FIRST_TEN,
  LUNAR_MARKS,
  LUNAR_MONTHS,
  STEMS,
} from "../lexicon/lunar.js";
import { MONTH_NAMES, MONTH_WORDS } from "../lexicon/units.js";
import type { LunarSaid, Said } from "../said.js";
import { dayWord, monthName } from "./days.js";
import { type DateRule, ofYear, yearOf } from "./expression.js";
import { cuedDay, dayNumber, monthNumber, type WrittenDay, yearNumber } from "./numbers.js";

const CYCLE_OF_STEMS = 10;
const CYCLE_OF_BRANCHES = 12;
const CYCLE = 60;
const FULL_MOON = 15;
const LAST_OF_TEN = 10;

const wordsOfLunar = words(...LUNAR_MARKS);
export const lunarMark = either(
  wordsOfLunar,
  sequence("(", words("âm lịch", "Âm lịch", "AL"), ")"),
);
const canChi: Pattern = sequence(
  capture("stem", entry(lexicon(STEMS))),
  capture("branch", entry(lexicon(BRANCHES))),
);
/** "Quý Mão 2023", "Quý Mão (2023)", "Quý Mão - 2023". */
const yearBeside = either(
  ofYear,
  sequence("(", capture("year", yearNumber), ")"),
  capture("year", yearNumber),
);
/** "năm Quý Mão", "năm 2023". */
const canChiYear = sequence(optional("năm"), canChi, optional(optional("-"), yearBeside));
export const lunarYear = either(canChiYear, ofYear);
const moon = capture(
  "month",
  either(
    entry(lexicon(LUNAR_MONTHS)),
    monthNumber,
    entry(lexicon(MONTH_NAMES)),
    entry(lexicon(MONTH_WORDS)),
  ),
);
const namedMoon = capture("month", entry(lexicon(LUNAR_MONTHS)));

/** The place of a can chi pair in its round of 60; pairs of unlike parity do not exist. */
export function cycleOf(match: Match): number | null {
  const stem = match.value<number>("stem");
  const branch = match.value<number>("branch");
  if (stem === undefined || branch === undefined) return null;
  for (let place = stem; place < CYCLE; place += CYCLE_OF_STEMS) {
    if (place % CYCLE_OF_BRANCHES === branch) return place;
  }
  return null;
}

/** A lunar day or month as a match says it. */
export function lunar(match: Match, said: Partial<LunarSaid>): Said {
  return {
    type: "lunar",
    day: match.value<number>("day") ?? null,
    month: match.value<number>("month") ?? 1,
    leap: match.has("leap"),
    year: yearOf(match),
    cycle: cycleOf(match),
    eve: false,
    ...said,
  };
}

const isGregorian = (day: number, month: number): boolean =>
  GREGORIAN_FIRST_TEN.some(([d, m]) => d === day && m === month);

/** Days of the lunar calendar. */
export const LUNAR_DAYS: readonly DateRule[] = [
  {
    name: "mùng 8 tháng Giêng",
    example: "mùng 8 tháng Giêng năm Quý Mão",
    pattern: sequence(
      optional("ngày"),
      words(...FIRST_TEN),
      capture("day", dayNumber),
      either("tháng", "/"),
      moon,
      optional(capture("leap", "nhuận")),
      optional(capture("mark", lunarMark)),
      optional(lunarYear),
    ),
    produce: (match) => {
      const day = match.value<number>("day") as number;
      const month = match.value<number>("month") as number;
      return isGregorian(day, month) && !match.has("mark")
        ? { type: "day", day, month, year: yearOf(match) }
        : lunar(match, {});
    },
  },
  {
    name: "mùng 3 Tết",
    example: "mùng 3 Tết Quý Mão",
    pattern: sequence(
      optional("ngày"),
      words(...FIRST_TEN),
      capture("day", dayNumber),
      words("tết", "tết Nguyên đán", "tết âm lịch"),
      optional(lunarYear),
    ),
    produce: (match) => lunar(match, { month: 1 }),
  },
  {
    name: "mùng 7",
    example: "hôm mùng 7",
    pattern: sequence(
      optional(words("ngày", "hôm")),
      words(...FIRST_TEN),
      capture("day", dayNumber),
      notAhead(words("tháng", "/", "-", "–", "đến", "tới")),
    ),
    produce: (match) =>
      (match.value<number>("day") as number) <= LAST_OF_TEN
        ? lunar(match, { month: "named" })
        : null,
  },
  {
    name: "30 Tết",
    example: "30 Tết",
    pattern: sequence(optional("ngày"), capture("day", dayNumber), "Tết", optional(lunarYear)),
    produce: (match) => {
      const day = match.value<number>("day") as number;
      return day >= 20 && day <= 30 ? lunar(match, { month: 12, eve: true }) : null;
    },
  },
  {
    name: "rằm tháng Bảy",
    example: "rằm tháng Bảy",
    pattern: sequence(
      optional("ngày"),
      "rằm",
      "tháng",
      moon,
      optional(lunarMark),
      optional(lunarYear),
    ),
    produce: (match) => lunar(match, { day: FULL_MOON }),
  },
  {
    name: "23 tháng Chạp",
    example: "ngày 23 tháng Chạp",
    pattern: sequence(
      optional("ngày"),
      capture("day", dayNumber),
      "tháng",
      namedMoon,
      optional(lunarMark),
      optional(lunarYear),
    ),
    produce: (match) => lunar(match, {}),
  },
  {
    name: "10/3 âm lịch",
    example: "ngày 10/3 âm lịch",
    pattern: sequence(
      optional(dayWord),
      capture("written", cuedDay),
      optional(","),
      either(sequence(lunarMark, optional(lunarYear)), canChiYear),
    ),
    produce: (match) => {
      const { day, month, year } = match.value<WrittenDay>("written") as WrittenDay;
      return lunar(match, { day, month, year: year ?? yearOf(match) });
    },
  },
  {
    name: "10 tháng 3 âm lịch",
    example: "ngày 10 tháng 3 âm lịch",
    pattern: sequence(
      optional("ngày"),
      capture("day", dayNumber),
      "tháng",
      monthName,
      optional(capture("leap", "nhuận")),
      either(sequence(lunarMark, optional(lunarYear)), canChiYear),
    ),
    produce: (match) => lunar(match, {}),
  },
];

/** Months of the lunar calendar. */
export const LUNAR_MONTHS_RULES: readonly DateRule[] = [
  {
    name: "tháng Giêng",
    example: "tháng Chạp",
    pattern: sequence("tháng", namedMoon, optional(lunarMark), optional(lunarYear)),
    produce: (match) => lunar(match, {}),
  },
  {
    name: "tháng 3 âm lịch",
    example: "tháng 3 âm lịch",
    pattern: sequence(
      "tháng",
      moon,
      optional(capture("leap", "nhuận")),
      lunarMark,
      optional(lunarYear),
    ),
    produce: (match) => lunar(match, {}),
  },
];
