import { anyOf, capture, either, optional, sequence, words } from "../../../grammar/index.js";
import { SAME_PERIOD } from "../lexicon/loose.js";
import type { Said } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import type { DateRule } from "./expression.js";
import { yearNumber } from "./numbers.js";
import { PARTS_OF_YEAR } from "./parts-of-year.js";
import { RELATIVE } from "./relative.js";

/** "cùng kỳ", with the year or month it is of. */
export const SAME_PERIODS: readonly DateRule[] = [
  {
    name: "cùng kỳ",
    example: "cùng kỳ năm 2022",
    pattern: sequence(
      words(...SAME_PERIOD),
      optional("này"),
      optional(
        optional(words("của", "của các", ",")),
        either(
          capture("of", anyOf([...UNITS_WRITTEN, ...RELATIVE, ...PARTS_OF_YEAR])),
          capture("year", yearNumber),
          capture(
            "many",
            words("các năm", "nhiều năm", "những năm", "các năm trước", "hằng năm", "hàng năm"),
          ),
        ),
      ),
    ),
    produce: (match): Said => {
      if (match.has("many")) return { type: "vague" };
      const year = match.value<{ written: number }>("year");
      const of: Said | null =
        year === undefined ? (match.value<Said>("of") ?? null) : { type: "year", year };
      return { type: "same-period", of };
    },
  },
];
