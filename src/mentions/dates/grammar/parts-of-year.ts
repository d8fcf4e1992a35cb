import {
  ahead,
  anyOf,
  behind,
  capture,
  either,
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
  DAYS_IN_WEEK,
  LENGTH_OPENERS,
  MONTHS_IN_QUARTER,
  MONTHS_OPENERS,
  RESULT_VERBS,
} from "../lexicon/units.js";
import type { Said } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import { type DateRule, figureNoun, howMany, ofYear, yearOf } from "./expression.js";
import { clauseEnd, digitsAt, yearNumber } from "./numbers.js";
import { RELATIVE } from "./relative.js";

const countOf = (match: Match): number => match.value<number>("count") as number;

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
    pattern: sequence(howMany, "tháng", either(ofYear, sequence("của", ofYear))),
    produce: (match): Said => ({
      type: "months",
      count: countOf(match),
      from: "first",
      year: yearOf(match),
      ofYear: true,
    }),
  },
  {
    name: "6 tháng đầu năm",
    example: "6 tháng cuối năm 2023",
    pattern: sequence(
      howMany,
      capture("unit", words("tháng", "quý")),
      capture("edge", words("đầu", "cuối")),
      either(ofYear, sequence(optional("của"), "năm")),
    ),
    produce: (match) =>
      monthsAtEdge(match, countOf(match) * (match.text("unit") === "quý" ? MONTHS_IN_QUARTER : 1)),
  },
  {
    name: "tháng cuối năm",
    example: "tháng cuối năm",
    pattern: sequence(
      notBehind("các", "mấy", "nhiều", "vài"),
      "tháng",
      capture("edge", words("đầu", "cuối")),
      either(ofYear, sequence(optional("của"), "năm")),
    ),
    produce: (match) => monthsAtEdge(match, 1),
  },
  {
    name: "nửa đầu năm",
    example: "nửa đầu năm 2023",
    pattern: sequence(
      "nửa",
      capture("edge", words("đầu", "cuối")),
      either(ofYear, "năm", capture("year", yearNumber)),
    ),
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
      howMany,
      capture("unit", words("ngày", "tuần", "tuần lễ")),
      capture("edge", words("đầu", "cuối")),
      optional("của"),
      either(capture("of", LONGER), capture("bare", "tháng")),
    ),
    produce: (match): Said =>
      firstDays(match, countOf(match) * (match.text("unit") === "ngày" ? 1 : DAYS_IN_WEEK)),
  },
  {
    name: "nửa đầu tháng 10",
    example: "nửa đầu tháng 10",
    pattern: sequence(
      "nửa",
      capture("edge", words("đầu", "cuối")),
      optional("của"),
      capture("of", LONGER),
    ),
    produce: (match): Said | null =>
      match.value<Said>("of")?.type === "month" ? firstDays(match, null) : null,
  },
];

const edgeOf = (match: Match): "first" | "last" =>
  match.text("edge")?.toLowerCase() === "cuối" ? "last" : "first";

const monthsAtEdge = (match: Match, count: number): Said => ({
  type: "months",
  count,
  from: edgeOf(match),
  year: yearOf(match) ?? { shift: 0 },
  ofYear: yearOf(match) !== null,
});

const firstDays = (match: Match, count: number | null): Said => ({
  type: "first-days",
  count,
  from: edgeOf(match),
  of: match.value<Said>("of") ?? { type: "shifted", unit: "month", shift: 0 },
});

function months(count: number): Said | null {
  return count >= 2 && count <= 12
    ? { type: "months", count, from: "first", year: null, ofYear: false }
    : null;
}
