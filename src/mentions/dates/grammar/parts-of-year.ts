import {
  ahead,
  anyOf,
  behind,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  sequence,
  token,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import {
  COUNTED_IN_DAYS,
  COUNTED_IN_MONTHS,
  ENDS_OF_UNITS,
  LENGTH_OPENERS,
  MONTHS_OPENERS,
  RESULT_VERBS,
  UNCOUNTED,
  WEEKS_ALONE,
} from "../lexicon/units.js";
import type { Said } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import { type DateRule, figureNoun, howMany, ofYear, yearOf } from "./expression.js";
import { clauseEnd, digitsAt, yearNumber } from "./numbers.js";
import { RELATIVE } from "./relative.js";

const countOf = (match: Match): number => match.value<number>("count") as number;
/** How many units the counted ones make: "2 quý" are six months. */
const unitsOf = (match: Match): number =>
  (match.value<number>("count") ?? 1) * (match.value<number>("unit") as number);
const edge = capture("edge", entry(lexicon(ENDS_OF_UNITS)));

/** Up to three months, and twelve, are more often a length of time. */
const isSeveral = (count: number): boolean => count > 3 && count < 12;
const severalMonths = token({ shapes: [Shape.Number] }, ({ tokens }, at) => {
  const value = digitsAt(tokens, at, 2);
  return isSeveral(value) ? value : null;
});
/** The same at the start of a line, or after a sign of punctuation. */
const opensClause = token({ shapes: [Shape.Number] }, ({ tokens }, at) => {
  const value = digitsAt(tokens, at, 2);
  const opens = at === 0 || tokens.shape(at - 1) >= Shape.Sign;
  return opens && isSeveral(value) && !tokens.glued(at) ? value : null;
});

/** What days are counted in: "25 ngày đầu tháng 12". */
const LONGER = anyOf([...UNITS_WRITTEN, ...RELATIVE]);
const HALF_YEAR = 6;

/** A part of a year counted in months, and days counted in a longer unit. */
export const PARTS_OF_YEAR: readonly DateRule[] = [
  {
    name: "9 tháng năm 2023",
    example: "9 tháng năm 2023",
    pattern: sequence(
      howMany,
      capture("unit", entry(lexicon(COUNTED_IN_MONTHS))),
      either(ofYear, sequence("của", ofYear)),
    ),
    produce: (match): Said => ({
      type: "months",
      count: unitsOf(match),
      from: "first",
      year: yearOf(match),
    }),
  },
  {
    name: "6 tháng đầu năm",
    example: "6 tháng cuối năm 2023",
    pattern: sequence(
      howMany,
      capture("unit", entry(lexicon(COUNTED_IN_MONTHS))),
      edge,
      either(ofYear, sequence(optional("của"), "năm")),
    ),
    produce: (match) => monthsAtEdge(match, unitsOf(match)),
  },
  {
    name: "tháng cuối năm",
    example: "tháng cuối năm",
    pattern: sequence(
      notBehind(...UNCOUNTED),
      "tháng",
      edge,
      either(ofYear, sequence(optional("của"), "năm")),
    ),
    produce: (match) => monthsAtEdge(match, 1),
  },
  {
    name: "nửa đầu năm",
    example: "nửa đầu năm 2023",
    pattern: sequence("nửa", edge, either(ofYear, "năm", capture("year", yearNumber))),
    produce: (match) => monthsAtEdge(match, HALF_YEAR),
  },
  {
    name: "9 tháng",
    example: "sơ kết công tác 9 tháng",
    pattern: sequence(
      behind(...MONTHS_OPENERS),
      howMany,
      "tháng",
      notAhead(
        either(figureNoun, words("qua", "tuổi", "đầu", "cuối", "/", "liên tiếp", "trước", "sau")),
      ),
    ),
    produce: (match) => months(countOf(match)),
  },
  {
    name: "9 tháng,",
    example: "9 tháng, toàn tỉnh thu 3 tỷ đồng",
    pattern: sequence(
      either(
        capture("count", opensClause),
        sequence(behind("Trong"), capture("count", severalMonths)),
      ),
      "tháng",
      ahead(clauseEnd),
    ),
    produce: (match) => months(countOf(match)),
  },
  {
    name: "9 tháng đạt",
    example: "5 tháng cho vay 74,9 tỷ đồng",
    pattern: sequence(
      notBehind(...LENGTH_OPENERS),
      capture("count", severalMonths),
      "tháng",
      ahead(words(...RESULT_VERBS)),
    ),
    produce: (match) => months(countOf(match)),
  },
  {
    name: "25 ngày đầu tháng 12",
    example: "25 ngày đầu tháng 12",
    pattern: sequence(
      either(
        sequence(howMany, capture("unit", entry(lexicon(COUNTED_IN_DAYS)))),
        sequence(notBehind(...UNCOUNTED), capture("unit", entry(lexicon(WEEKS_ALONE)))),
      ),
      edge,
      optional("của"),
      either(capture("of", LONGER), capture("bare", "tháng")),
    ),
    produce: (match): Said => firstDays(match, unitsOf(match)),
  },
  {
    name: "nửa đầu tháng 10",
    example: "nửa đầu tháng 10",
    pattern: sequence("nửa", edge, optional("của"), capture("of", LONGER)),
    produce: (match): Said | null =>
      match.value<Said>("of")?.type === "month" ? firstDays(match, null) : null,
  },
];

const edgeOf = (match: Match) => match.value<"first" | "last">("edge") as "first" | "last";

const monthsAtEdge = (match: Match, count: number): Said => ({
  type: "months",
  count,
  from: edgeOf(match),
  year: yearOf(match) ?? { shift: 0 },
});

const firstDays = (match: Match, count: number | null): Said => ({
  type: "first-days",
  count,
  from: edgeOf(match),
  of: match.value<Said>("of") ?? { type: "shifted", unit: "month", shift: 0 },
});

function months(count: number): Said | null {
  return count >= 2 && count <= 12 ? { type: "months", count, from: "first", year: null } : null;
}
