import {
  anyOf,
  capture,
  either,
  entry,
  lexicon,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { THAT_IS } from "../lexicon/lunar.js";
import { WEEKDAYS } from "../lexicon/units.js";
import type { Said } from "../said.js";
import { TIMES } from "./clock.js";
import { DAYS, dayWord, toDay } from "./days.js";
import { circumstanceOf, type DateRule } from "./expression.js";
import { LUNAR_DAYS } from "./lunar.js";
import { NAMED } from "./named-days.js";
import { cuedDay, type WrittenDay } from "./numbers.js";

const thatIs = words(...THAT_IS);
const lunarDay = anyOf(LUNAR_DAYS);
/** "ngày 16/10 (thứ Hai)" */
const weekday = entry(lexicon(WEEKDAYS));
const day = sequence(optional(dayWord), capture("written", cuedDay));

/** One day by both calendars: its Gregorian figures say it best. */
export const PAIRED: readonly DateRule[] = [
  {
    name: "3/2 (mùng 7 tháng Giêng)",
    example: "ngày 3/2 (mùng 7 tháng Giêng)",
    pattern: sequence(
      capture("day", anyOf([...DAYS, ...TIMES])),
      either(
        sequence("(", optional(thatIs), either(lunarDay, weekday), ")"),
        sequence(optional(","), thatIs, lunarDay),
      ),
    ),
    produce: (match) => match.value<Said>("day") ?? null,
  },
  {
    name: "mùng 6 Tết (2/2)",
    example: "sáng mùng 6 Tết (2/2)",
    pattern: sequence(
      capture("lunar", anyOf([...LUNAR_DAYS, ...TIMES, ...NAMED])),
      either(sequence("(", optional(thatIs), day, ")"), sequence(optional(","), thatIs, day)),
    ),
    produce: (match) => {
      const lunar = match.value<Said>("lunar");
      if (lunar?.type !== "lunar") return null;
      return {
        ...toDay(match.value<WrittenDay>("written") as WrittenDay),
        ...circumstanceOf(lunar),
      };
    },
  },
];
