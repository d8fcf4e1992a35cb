import {
  anyOf,
  capture,
  either,
  entry,
  lexicon,
  notAhead,
  notBehind,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { DIRECTIONS, SHIFTED, WEEKENDS } from "../lexicon/relative.js";
import { UNITS } from "../lexicon/units.js";
import type { Said, ShiftedSaid, Unit } from "../said.js";
import { dayWord, toDay } from "./days.js";
import { type DateRule, howMany } from "./expression.js";
import { cuedDay, type WrittenDay } from "./numbers.js";

const shifted = capture("shifted", entry(lexicon(SHIFTED)));
type Shifted = Pick<ShiftedSaid, "unit" | "shift">;

const SHIFTED_RULE: DateRule = {
  name: "tuần trước",
  example: "tuần trước",
  pattern: sequence(
    notBehind("mỗi", "một", "hai", "ba", "bốn", "những", "các", "nhiều", "mấy", "vài"),
    shifted,
  ),
  produce: (match) => {
    const { unit, shift } = match.value<Shifted>("shifted") as Shifted;
    return { type: "shifted", unit, shift };
  },
};

/** "hôm nay (16/10)", "hôm qua, 15/10": the figures say it better. */
const REPEATED_RULE: DateRule = {
  name: "hôm nay (16/10)",
  example: "hôm nay (16/10)",
  pattern: sequence(
    shifted,
    either(
      sequence("(", optional(dayWord), capture("day", cuedDay), ")"),
      sequence(optional(","), optional(dayWord), capture("day", cuedDay)),
    ),
  ),
  produce: (match) =>
    (match.value<Shifted>("shifted") as Shifted).unit === "day"
      ? toDay(match.value<WrittenDay>("day") as WrittenDay)
      : null,
};

/** Days counted from the one at hand. */
export const NEAR_DAYS: readonly DateRule[] = [SHIFTED_RULE, REPEATED_RULE];
export const nearDay = anyOf(NEAR_DAYS);

/** Stretches counted back from the day at hand or on from it. */
export const RELATIVE: readonly DateRule[] = [
  ...NEAR_DAYS,
  {
    name: "10 ngày qua",
    example: "10 ngày qua",
    pattern: sequence(
      optional("trong"),
      optional(words("suốt", "hơn", "gần")),
      howMany,
      capture("unit", entry(lexicon(UNITS))),
      capture("direction", entry(lexicon(DIRECTIONS))),
    ),
    produce: (match): Said => ({
      type: "last",
      unit: match.value<Unit>("unit") as Unit,
      count: match.value<number>("count") as number,
      direction: match.value<-1 | 1>("direction") as -1 | 1,
    }),
  },
  {
    name: "cuối tuần qua",
    example: "cuối tuần qua",
    pattern: sequence(
      words("cuối tuần", "dịp cuối tuần"),
      either(capture("week", entry(lexicon(WEEKENDS))), notAhead(words("hằng", "hàng", "nào"))),
    ),
    produce: (match): Said => ({ type: "weekend", week: match.value<number>("week") ?? 0 }),
  },
];
