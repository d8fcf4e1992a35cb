import { anyOf, either, notAhead, notBehind, sequence, words } from "../../../grammar/index.js";
import { AFTER_LOOSE, BEFORE_LOOSE, EVERY, RECURRING, VAGUE } from "../lexicon/loose.js";
import { BOUNDS } from "./bounds.js";
import type { DateRule } from "./expression.js";
import { POINTS, RANGES } from "./ranges.js";

/** Time that stands on no calendar: it is told of, with no days. */
export const LOOSE: readonly DateRule[] = [
  {
    name: "thời gian qua",
    example: "thời gian qua",
    pattern: sequence(notBehind(...BEFORE_LOOSE), words(...VAGUE), notAhead(words(...AFTER_LOOSE))),
    produce: () => ({ type: "vague" }),
  },
  {
    name: "tháng 3 hằng năm",
    example: "ngày 10/3 âm lịch hằng năm",
    pattern: sequence(either(anyOf([...RANGES, ...BOUNDS]), anyOf(POINTS)), words(...EVERY)),
    produce: () => ({ type: "recurring" }),
  },
  {
    name: "hằng năm",
    example: "hằng năm",
    pattern: words(...RECURRING),
    produce: () => ({ type: "recurring" }),
  },
];
