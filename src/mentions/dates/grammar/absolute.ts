import {
  ahead,
  behind,
  capture,
  either,
  entry,
  glued,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { AFTER_COMING, MONTH_NAMES, MONTH_WORDS, QUARTERS, SIDES } from "../lexicon/units.js";
import { NAMED_YEARS } from "../lexicon/years.js";
import type { Year } from "../said.js";
import { type DateRule, figureNoun, ofYear, yearOf } from "./expression.js";
import {
  clauseEnd,
  earlyYear,
  monthAndYear,
  monthNumber,
  monthWord,
  yearCell,
  yearNumber,
} from "./numbers.js";

/** Words after which a bare "2023" is a year. */
const YEAR_OPENERS = [
  "từ",
  "đến",
  "trong",
  "so với",
  "vào",
  "cuối",
  "đầu",
  "giữa",
  "trước",
  "sau",
  "hè",
  "xuân",
  "tầm nhìn",
  "(",
  "mùa xuân",
  "mùa hè",
  "vụ",
  "vụ xuân",
  "vụ chiêm",
  "vụ chiêm xuân",
  "vụ đông xuân",
  "vụ hè thu",
  "vụ thu đông",
  "vụ mùa",
  "vụ đông",
  "năm mới",
  "hết",
  "sinh",
] as const;

/** "tháng 3 tới", "quý IV vừa qua". */
const side = either(
  capture("year", entry(lexicon(SIDES))),
  sequence(capture("coming", "tới"), ahead(either(clauseEnd, words(...AFTER_COMING)))),
);
/** The year of a month or quarter, as written or by the side it lies on. */
const yearBeside = (match: Match): Year | null =>
  match.has("coming") ? { toward: 1 } : yearOf(match);

/** Months, quarters and years that have a number or a name. */
export const UNITS_WRITTEN: readonly DateRule[] = [
  {
    name: "tháng 9",
    example: "tháng 9/2023",
    pattern: sequence(
      notBehind("cách mạng"),
      monthWord,
      capture("month", either(monthNumber, entry(lexicon(MONTH_NAMES)))),
      either(ofYear, side, notAhead(words("ngày", "tuần", "tuổi", "/", "âm", "Âm", "ÂL", "lần"))),
    ),
    produce: (match) => ({
      type: "month",
      month: match.value<number>("month") as number,
      year: yearBeside(match),
    }),
  },
  {
    name: "tháng chín năm 2023",
    example: "tháng chín năm 2023",
    pattern: sequence(
      notBehind("cách mạng"),
      "tháng",
      capture("month", entry(lexicon(MONTH_WORDS))),
      either(ofYear, notAhead(either(figureNoun, "lần"))),
    ),
    produce: (match) => ({
      type: "month",
      month: match.value<number>("month") as number,
      year: yearOf(match),
    }),
  },
  {
    name: "T9/2023",
    example: "T9/2023",
    pattern: sequence("T", glued, capture("month", monthNumber), ofYear),
    produce: (match) => ({
      type: "month",
      month: match.value<number>("month") as number,
      year: yearOf(match),
    }),
  },
  {
    name: "9/2023",
    example: "9/2023",
    pattern: sequence(
      notBehind("số", "tờ", "nghị quyết", "quyết định", "thông tư", "nghị định", "công văn"),
      capture("month", monthAndYear),
    ),
    produce: (match) => {
      const written = match.value<{ month: number; year: Year }>("month");
      return written === undefined ? null : { type: "month", ...written };
    },
  },
  {
    name: "quý III",
    example: "quý III/2022",
    pattern: sequence(
      "quý",
      capture("quarter", entry(lexicon(QUARTERS))),
      optional(either(ofYear, side)),
    ),
    produce: (match) => ({
      type: "quarter",
      quarter: match.value<number>("quarter") as number,
      year: yearBeside(match),
    }),
  },
  {
    name: "năm 2023",
    example: "năm 2023",
    pattern: sequence(
      notBehind("một", "mỗi", "hàng", "hằng"),
      "năm",
      capture("year", either(yearNumber, earlyYear)),
    ),
    produce: (match) => ({ type: "year", year: yearOf(match) as Year }),
  },
  {
    name: "năm đó",
    example: "cuối năm đó",
    pattern: sequence(
      notBehind("những", "các", "mấy", "nhiều"),
      capture("year", entry(lexicon(NAMED_YEARS))),
    ),
    produce: (match) => ({ type: "year", year: yearOf(match) as Year }),
  },
  {
    name: "| 2023 |",
    example: "Quý I | 2023",
    pattern: sequence(yearCell, capture("year", yearNumber)),
    produce: (match) => ({ type: "year", year: yearOf(match) as Year }),
  },
  {
    name: "trong 2023",
    example: "từ 2023",
    pattern: sequence(
      behind(...YEAR_OPENERS),
      capture("year", yearNumber),
      notAhead(either(figureNoun, words("/", "-", "–"))),
    ),
    produce: (match) => {
      const year = yearOf(match);
      if (year === null || !("written" in year)) return null;
      return year.written < 1900 || year.written > 2100 ? null : { type: "year", year };
    },
  },
];
