import {
  anyOf,
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
import type { DateModifier } from "../../../records.js";
import { DAYS_AT_EDGES, EDGES, TO_END } from "../lexicon/modifiers.js";
import { AFTER_UNIT, BARE_UNITS } from "../lexicon/relative.js";
import { MONTHS_IN_YEAR } from "../lexicon/units.js";
import type { Said, Unit } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import { type DateRule, ofYear, yearOf } from "./expression.js";
import { LUNAR_MONTHS_RULES } from "./lunar.js";
import { PERIODS } from "./periods.js";
import { RELATIVE } from "./relative.js";

/** What has a beginning, a middle and an end. */
const LONG = anyOf([...UNITS_WRITTEN, ...RELATIVE, ...PERIODS, ...LUNAR_MONTHS_RULES]);
const edge = capture("edge", entry(lexicon(EDGES)));
const edgeOf = (match: Match): { modifier: DateModifier } => ({
  modifier: match.value<DateModifier>("edge") as DateModifier,
});

/** "đầu năm học", "đầu năm mới": another unit, or one that is named before. */
const noOtherUnit = notAhead(words(...AFTER_UNIT));

const bareUnit = sequence(capture("unit", entry(lexicon(BARE_UNITS))), noOtherUnit);
/** "đến hết năm", "hết tháng". */
export const unitEnd = sequence(words(...TO_END), bareUnit);
export const unitAtHand = (match: Match): Said => ({
  type: "shifted",
  unit: match.value<Unit>("unit") as Unit,
  shift: 0,
});

/** A part of a longer unit: "đầu năm 2023", "giữa tháng 9", "cuối năm". */
export const EDGE_RULES: readonly DateRule[] = [
  {
    name: "những ngày cuối năm",
    example: "những ngày cuối năm 2023",
    pattern: sequence(
      capture("edge", entry(lexicon(DAYS_AT_EDGES))),
      either(ofYear, sequence(optional("của"), "năm", noOtherUnit)),
    ),
    produce: (match): Said => {
      const { modifier } = edgeOf(match);
      const month = modifier === "early" ? 1 : MONTHS_IN_YEAR;
      return { type: "month", month, year: yearOf(match) ?? { shift: 0 }, modifier };
    },
  },
  {
    name: "đầu tháng 9",
    example: "đầu tháng 9",
    pattern: sequence(edge, optional("của"), capture("long", LONG)),
    produce: (match): Said => ({ ...(match.value<Said>("long") as Said), ...edgeOf(match) }),
  },
  {
    name: "cuối năm",
    example: "cuối năm",
    pattern: sequence(edge, bareUnit),
    produce: (match): Said => ({ ...unitAtHand(match), ...edgeOf(match) }),
  },
];
