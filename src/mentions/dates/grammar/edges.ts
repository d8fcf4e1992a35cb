import {
  anyOf,
  capture,
  entry,
  lexicon,
  type Match,
  notAhead,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import type { DateModifier } from "../../../records.js";
import { EDGES } from "../lexicon/modifiers.js";
import { BARE_UNITS } from "../lexicon/relative.js";
import type { Said, Unit } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import type { DateRule } from "./expression.js";
import { LUNAR_MONTHS_RULES } from "./lunar.js";
import { PERIODS } from "./periods.js";
import { RELATIVE } from "./relative.js";

/** What has a beginning, a middle and an end. */
const LONG = anyOf([...UNITS_WRITTEN, ...RELATIVE, ...PERIODS, ...LUNAR_MONTHS_RULES]);
const edge = capture("edge", entry(lexicon(EDGES)));
const edgeOf = (match: Match): { modifier: DateModifier } => ({
  modifier: match.value<DateModifier>("edge") as DateModifier,
});

/** A part of a longer unit: "đầu năm 2023", "giữa tháng 9", "cuối năm". */
export const EDGE_RULES: readonly DateRule[] = [
  {
    name: "đầu tháng 9",
    example: "đầu tháng 9",
    pattern: sequence(edge, optional("của"), capture("long", LONG)),
    produce: (match): Said => ({ ...(match.value<Said>("long") as Said), ...edgeOf(match) }),
  },
  {
    name: "cuối năm",
    example: "cuối năm",
    pattern: sequence(
      edge,
      capture("unit", entry(lexicon(BARE_UNITS))),
      notAhead(words("học", "mới", "thứ", "nào", "vị", "giá", "đó", "ấy")),
    ),
    produce: (match): Said => {
      const unit = match.value<Unit>("unit") as Unit;
      const days = match.text("edge")?.toLowerCase().includes("ngày") ?? false;
      const { modifier } = edgeOf(match);
      if (!days || unit !== "year") return { type: "shifted", unit, shift: 0, modifier };
      const month = modifier === "early" ? 1 : 12;
      return { type: "month", month, year: { shift: 0 }, modifier };
    },
  },
];
