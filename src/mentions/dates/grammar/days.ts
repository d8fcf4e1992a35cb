import {
  behind,
  capture,
  either,
  entry,
  glued,
  lexicon,
  notAhead,
  notBehind,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { DAY_OPENERS, FEASTS, MONTH_NAMES, MONTH_WORDS } from "../lexicon/units.js";
import type { Said } from "../said.js";
import { furtherDay } from "./dashed-days.js";
import { type DateRule, FIGURE_OPENING, figureNoun, ofYear, yearOf } from "./expression.js";
import {
  bareDay,
  cuedDay,
  dayNumber,
  fullDay,
  gluedDay,
  monthNumber,
  type WrittenDay,
} from "./numbers.js";

export const dayWord = words("ngày", "hôm", "các ngày", "vào ngày", "Ngaỳ", "ngầy");

/** "tháng 10", "tháng Mười": the number or the name. */
export const monthName = capture(
  "month",
  either(monthNumber, entry(lexicon(MONTH_NAMES)), entry(lexicon(MONTH_WORDS))),
);

export const toDay = ({ day, month, year }: WrittenDay): Said => ({
  type: "day",
  day,
  month,
  year,
});

/** Days of the Gregorian calendar, in figures or words. */
export const DAYS: readonly DateRule[] = [
  {
    name: "ngày 16/10",
    example: "ngày 16/10/2023",
    pattern: sequence(dayWord, capture("day", either(cuedDay, gluedDay)), optional(ofYear)),
    produce: (match) => {
      const written = match.value<WrittenDay>("day") as WrittenDay;
      return { ...toDay(written), year: written.year ?? yearOf(match) } as Said;
    },
  },
  {
    name: "16/10",
    example: "16/10 năm 2023",
    pattern: either(
      sequence(
        either(behind(...DAY_OPENERS), notBehind(...FIGURE_OPENING)),
        capture("day", bareDay),
        optional(ofYear),
        notAhead(figureNoun),
      ),
      capture("day", fullDay),
      sequence(behind(...FEASTS), capture("day", cuedDay)),
      sequence(capture("day", furtherDay), optional(ofYear), notAhead(figureNoun)),
    ),
    produce: (match) => {
      const written = match.value<WrittenDay>("day") as WrittenDay;
      return { ...toDay(written), year: written.year ?? yearOf(match) } as Said;
    },
  },
  {
    name: "ngày 16 tháng 10",
    example: "ngày 16 tháng 10 năm 2023",
    pattern: sequence(dayWord, capture("day", dayNumber), "tháng", monthName, optional(ofYear)),
    produce: (match) => ({
      type: "day",
      day: match.value<number>("day") as number,
      month: match.value<number>("month") as number,
      year: yearOf(match),
    }),
  },
  {
    name: "16 tháng 10",
    example: "16 tháng 10 năm 2023",
    pattern: sequence(
      // "tuần thứ 2 tháng 10" is no second day.
      notBehind(...FIGURE_OPENING, "thứ", "tuần"),
      capture("day", dayNumber),
      "tháng",
      monthName,
      either(ofYear, notAhead(either(figureNoun, "năm"))),
    ),
    produce: (match) => ({
      type: "day",
      day: match.value<number>("day") as number,
      month: match.value<number>("month") as number,
      year: yearOf(match),
    }),
  },
  {
    name: "ngày 16",
    example: "ngày 16",
    pattern: sequence(
      notBehind("mỗi", "một", "hàng", "hằng", "trong"),
      words("ngày", "hôm"),
      capture("day", dayNumber),
      optional("cùng tháng"),
      notAhead(
        either(
          figureNoun,
          words("/", "-", "–", "tháng", "Tết", "âm", "đêm"),
          sequence(".", glued, dayNumber),
        ),
      ),
    ),
    produce: (match) => ({
      type: "day",
      day: match.value<number>("day") as number,
      month: null,
      year: null,
    }),
  },
];
