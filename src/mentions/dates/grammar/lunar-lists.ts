import {
  capture,
  either,
  entry,
  lexicon,
  type Match,
  optional,
  type Parsed,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { FIRST_TEN, LUNAR_MONTHS } from "../lexicon/lunar.js";
import type { Said } from "../said.js";
import { monthName } from "./days.js";
import { and, type DateRule } from "./expression.js";
import { lunar, lunarMark, lunarYear } from "./lunar.js";
import { dayNumber } from "./numbers.js";

/** Festivals last no longer. */
const LONGEST = 10;
const firstTen = words(...FIRST_TEN);
const day = sequence(optional("ngày"), optional(firstTen), capture("day", dayNumber));

/** Several days of a lunar month that is said once: the earlier are completed from the last. */
export const LUNAR_LISTS: readonly DateRule[] = [
  {
    name: "mùng 5 và mùng 6 tháng Giêng",
    example: "mùng 5, mùng 6 tháng 2 âm lịch",
    pattern: sequence(
      optional("ngày"),
      firstTen,
      capture("day", dayNumber),
      repeat(1, LONGEST, and, day),
      either(
        sequence("tháng", either(capture("month", entry(lexicon(LUNAR_MONTHS))), monthName)),
        words("Tết"),
      ),
      optional(lunarMark),
      optional(lunarYear),
    ),
    produce: lunarDays,
  },
];

function lunarDays(match: Match): Parsed<Said>[] {
  const days = match.all("day");
  return days.map(({ start, end, value }, at) => ({
    start: at === 0 ? match.start : start,
    end: at === days.length - 1 ? match.end : end,
    parse: lunar(match, { day: value as number }),
  }));
}
