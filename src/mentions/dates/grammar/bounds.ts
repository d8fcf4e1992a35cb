import {
  anyOf,
  capture,
  either,
  type Match,
  notBehind,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import type { DateModifier } from "../../../records.js";
import { ABOUT, AFTER, AS_OF, BEFORE, UP_TO } from "../lexicon/modifiers.js";
import type { Said } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import { TIMES } from "./clock.js";
import { DAYS, dayWord, toDay } from "./days.js";
import { EDGE_RULES, unitAtHand, unitEnd } from "./edges.js";
import type { DateRule } from "./expression.js";
import { LUNAR_DAYS, LUNAR_MONTHS_RULES } from "./lunar.js";
import { NAMED } from "./named-days.js";
import { looseDay, type WrittenDay } from "./numbers.js";
import { PAIRED } from "./paired.js";
import { POINTS } from "./ranges.js";
import { RELATIVE } from "./relative.js";
import { WEEKDAY_RULES } from "./weekdays.js";

/** What something can be before or after: no lengths of time, "sau 9 tháng đầu năm" is in them. */
const LIMITS = anyOf([
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
]);
const limit = either(capture("said", LIMITS), capture("dashed", looseDay));
const point = either(capture("said", anyOf(POINTS)), capture("dashed", looseDay));

const modified =
  (modifier: DateModifier) =>
  (match: Match): Said => {
    const said =
      match.value<Said>("said") ?? toDay(match.value<WrittenDay>("dashed") as WrittenDay);
    if (said.type === "vague" || said.type === "recurring") return said;
    // "khoảng cuối tháng 8" is its end; "tính đến giữa tháng 9" names no last day.
    const isPart = said.modifier === "early" || said.modifier === "mid";
    const keeps =
      (modifier === "approximate" && said.modifier !== undefined) ||
      (modifier === "as-of" && isPart);
    return keeps ? said : { ...said, modifier };
  };

/** What stands before or after a date, up to it, or about it. */
export const BOUNDS: readonly DateRule[] = [
  {
    name: "trước ngày 30/6",
    example: "trước ngày 30/6",
    pattern: sequence(words(...BEFORE), limit),
    produce: modified("before"),
  },
  {
    name: "sau năm 1975",
    example: "sau năm 1975",
    pattern: sequence(words(...AFTER), limit),
    produce: modified("after"),
  },
  {
    name: "tính đến 31/8",
    example: "tính đến 31/8",
    pattern: sequence(words(...AS_OF), either(point, sequence(dayWord, point))),
    produce: modified("as-of"),
  },
  {
    name: "đến hết năm",
    example: "đến hết năm có 80 xã về đích",
    pattern: unitEnd,
    produce: (match): Said => ({ ...unitAtHand(match), modifier: "as-of" }),
  },
  {
    name: "đến ngày 20/10",
    example: "Đến ngày 20/10, cả huyện đã gieo xong",
    pattern: sequence(
      // "hướng tới 20/11", "sắp đến 20/11" is on that day.
      notBehind("hướng", "sắp"),
      words(...UP_TO),
      either(capture("said", anyOf([...DAYS, ...TIMES])), capture("dashed", looseDay)),
    ),
    produce: modified("as-of"),
  },
  {
    name: "khoảng tháng 9",
    example: "khoảng tháng 9",
    pattern: sequence(words(...ABOUT), optional("vào"), limit),
    produce: modified("approximate"),
  },
];
