import {
  anyOf,
  capture,
  either,
  entry,
  lexicon,
  notAhead,
  optional,
  type Pattern,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../../grammar/index.js";
import { NOT_SCALES, SCALES } from "../../lexicon/scales.js";
import { SHORT_MONEY } from "../../lexicon/tables.js";
import { number } from "../numbers.js";
import type { Numeral, SaidUnit } from "../parse.js";
import { counted, MONEY_UNSAID, measure } from "../units.js";

/** A unit with what it multiplies the numbers by that it is said of: 1e6 of "triệu đồng". */
export interface ScaledUnit {
  readonly unit: SaidUnit;
  readonly factor: number;
  /** Whether it is said for one: "Số hộ" of a noun; "1.000 tấn" may be a figure. */
  readonly isSaid: boolean;
}

const scale = sequence(notAhead(words(...NOT_SCALES)), capture("scale", entry(lexicon(SCALES))));

/** "1.000" of "1.000 tấn". */
const thousands = capture("times", number);

const UNITS: readonly Rule<ScaledUnit>[] = [
  {
    name: "scale unit",
    example: "nghìn tấn",
    pattern: sequence(
      optional(thousands),
      repeat(0, 2, scale),
      capture("unit", either(measure, counted)),
    ),
    produce: (match) => {
      const unit = match.value<SaidUnit>("unit");
      if (unit === undefined || !unit.isListed) return null;
      const times = match.value<Numeral>("times")?.value ?? 1;
      const scales = match.all("scale").map(({ value }) => value as number);
      const factor = scales.reduce((product, one) => product * one, times);
      return { unit, factor, isSaid: !match.has("times") };
    },
  },
  {
    name: "tr.đ",
    example: "tr.đ",
    pattern: capture("scale", entry(lexicon(SHORT_MONEY))),
    produce: (match) => ({
      unit: MONEY_UNSAID,
      factor: match.value<number>("scale") ?? 1,
      isSaid: true,
    }),
  },
];

/** The unit of a column, a row or a table: "ha", "triệu đồng", "1.000 tấn", "tạ/ha". */
export const scaledUnit: Pattern = anyOf(UNITS);
