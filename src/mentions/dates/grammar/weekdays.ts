import {
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { ALL_DAYS, EVERY } from "../lexicon/loose.js";
import { WEEKS } from "../lexicon/relative.js";
import { DAYS_IN_WEEK, SURE_WEEKDAYS, WEEKDAYS } from "../lexicon/units.js";
import type { Said } from "../said.js";
import { dayWord, toDay } from "./days.js";
import { and, type DateRule } from "./expression.js";
import { cuedDay, type WrittenDay } from "./numbers.js";

const anyWeekday = capture("weekday", entry(lexicon(WEEKDAYS)));
const sureWeekday = capture("weekday", entry(lexicon(SURE_WEEKDAYS)));
const weekdays = sequence(anyWeekday, repeat(0, DAYS_IN_WEEK, and, optional("ngày"), anyWeekday));
const weekdayOf = (match: Match): number => match.value<number>("weekday") as number;

/** Week days, alone and with the day in figures. */
export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    name: "thứ Hai (16/10)",
    example: "thứ hai, ngày 16/10/2023",
    pattern: sequence(
      optional("ngày"),
      anyWeekday,
      either(
        sequence("(", optional(dayWord), capture("day", cuedDay), ")"),
        sequence(optional(","), optional(dayWord), capture("day", cuedDay)),
      ),
    ),
    produce: (match) => toDay(match.value<WrittenDay>("day") as WrittenDay),
  },
  {
    name: "thứ hai hằng tuần",
    example: "thứ hai hằng tuần",
    pattern: either(
      sequence(weekdays, words(...EVERY)),
      sequence(words(...ALL_DAYS), weekdays, notAhead(entry(lexicon(WEEKS)))),
    ),
    produce: () => ({ type: "recurring" }),
  },
  {
    name: "thứ hai tuần trước",
    example: "thứ hai tuần trước",
    pattern: sequence(
      anyWeekday,
      optional(","),
      capture("week", entry(lexicon(WEEKS))),
      optional("(", optional(dayWord), capture("day", cuedDay), ")"),
    ),
    produce: (match): Said => {
      const written = match.value<WrittenDay>("day");
      const week = match.value<number | "last" | "next">("week") ?? null;
      return written === undefined
        ? { type: "weekday", weekday: weekdayOf(match), week }
        : toDay(written);
    },
  },
  {
    name: "thứ Hai",
    example: "thứ Hai",
    pattern: sequence(notBehind("lần", "và", "người", "lễ", "con"), sureWeekday),
    produce: (match): Said => ({ type: "weekday", weekday: weekdayOf(match), week: null }),
  },
];
