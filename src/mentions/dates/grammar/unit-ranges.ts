import {
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import { FROM } from "../lexicon/modifiers.js";
import { QUARTERS } from "../lexicon/units.js";
import type { Said, Year } from "../said.js";
import { type DateRule, dash, figureNoun, ofYear, until, yearOf } from "./expression.js";
import { monthNumber } from "./numbers.js";

const from = optional(words(...FROM));
const through = sequence(either(dash, until), optional("hết"));
const quarterName = entry(lexicon(QUARTERS));

/** The first takes its year from the last, unless it lies in the year before. */
function unitRange(match: Match, unit: (number: number, year: Year | null) => Said): Said {
  const [first, last] = [match.value<number>("first"), match.value<number>("last")] as number[];
  const year = yearOf(match);
  return {
    type: "range",
    from: unit(first as number, (first as number) < (last as number) ? year : null),
    to: unit(last as number, year),
  };
}

/** From one month or quarter to another, the word said once. */
export const UNIT_RANGES: readonly DateRule[] = [
  {
    name: "tháng 3 - 5",
    example: "tháng 3 - 5/2023",
    pattern: sequence(
      from,
      "tháng",
      capture("first", monthNumber),
      through,
      capture("last", monthNumber),
      either(ofYear, notAhead(figureNoun)),
    ),
    produce: (match) => unitRange(match, (month, year) => ({ type: "month", month, year })),
  },
  {
    name: "quý III - IV",
    example: "quý III - IV/2023",
    pattern: sequence(
      from,
      "quý",
      capture("first", quarterName),
      through,
      capture("last", quarterName),
      optional(ofYear),
    ),
    produce: (match) => unitRange(match, (quarter, year) => ({ type: "quarter", quarter, year })),
  },
];
