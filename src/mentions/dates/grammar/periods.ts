import {
  ahead,
  anyOf,
  behind,
  capture,
  either,
  entry,
  lexicon,
  notAhead,
  notBehind,
  optional,
  sequence,
  token,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import {
  CENTURY_OPENERS,
  DECADE_OPENERS,
  LENGTH_OPENERS,
  NEIGHBOURS,
  RESULT_VERBS,
  SCHOOL_YEAR_OPENERS,
  SEASONS,
  STAGE_OPENERS,
} from "../lexicon/units.js";
import type { Said, Year } from "../said.js";
import { UNITS_WRITTEN } from "./absolute.js";
import { centuryNumber, decadeNumber } from "./centuries.js";
import { type DateRule, dash, figureNoun, howMany, ofYear, yearOf } from "./expression.js";
import { digitsAt, endsClause, endsFreely, yearNumber } from "./numbers.js";
import { RELATIVE } from "./relative.js";

/** Words after which a bare "9 tháng" is the first nine of the year and no length of time. */
const MONTHS_OPENERS = [
  "công tác",
  "kết quả",
  "sơ kết",
  "tổng kết",
  "nhiệm vụ",
  "lũy kế",
  "luỹ kế",
  "tình hình",
  "kinh tế - xã hội",
  "KT-XH",
  "báo cáo",
  "ước",
  "thu ngân sách",
  "bình quân",
  "tính chung",
  "hết",
  "qua",
] as const;

type Match = Parameters<DateRule["produce"]>[0];

const countOf = (match: Match): number => match.value<number>("count") as number;
const writtenAt = (match: Match, name: string): number =>
  (match.value<{ written: number }>(name) as { written: number }).written;

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
const clauseEnd = token(
  { shapes: [Shape.Sign, Shape.Newline] },
  ({ tokens }, at) => endsClause(tokens, at) || null,
);

/** "2021 - 2025", "2021-2025". */
const bothYears = sequence(
  capture("first", yearNumber),
  dash,
  optional("năm"),
  capture("last", yearNumber),
);

function stage(match: Match): Said | null {
  const [first, last] = [writtenAt(match, "first"), writtenAt(match, "last")];
  return first < last && last - first <= 200
    ? { type: "range", from: yearSaid(first), to: yearSaid(last) }
    : null;
}

const yearSaid = (year: number): Said => ({ type: "year", year: { written: year } });

/** A part of a year counted in months, and days counted in a longer unit. */
const PARTS_OF_YEAR: readonly DateRule[] = [
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
    produce: (match): Said => ({
      type: "months",
      count: countOf(match) * (match.text("unit") === "quý" ? 3 : 1),
      from: match.text("edge")?.toLowerCase() === "cuối" ? "last" : "first",
      year: yearOf(match) ?? { shift: 0 },
      ofYear: yearOf(match) !== null,
    }),
  },
  {
    name: "nửa đầu năm",
    example: "nửa đầu năm 2023",
    pattern: sequence("nửa", capture("edge", words("đầu", "cuối")), either(ofYear, "năm")),
    produce: (match): Said => ({
      type: "months",
      count: 6,
      from: match.text("edge")?.toLowerCase() === "cuối" ? "last" : "first",
      year: yearOf(match) ?? { shift: 0 },
      ofYear: yearOf(match) !== null,
    }),
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
      "ngày",
      capture("edge", words("đầu", "cuối")),
      optional("của"),
      capture("of", anyOf([...UNITS_WRITTEN, ...RELATIVE])),
    ),
    produce: (match): Said => ({
      type: "first-days",
      count: countOf(match),
      from: match.text("edge") === "cuối" ? "last" : "first",
      of: match.value<Said>("of") as Said,
    }),
  },
];

function months(count: number): Said | null {
  return count >= 2 && count <= 12
    ? { type: "months", count, from: "first", year: null, ofYear: false }
    : null;
}

/** Stretches of whole years, school years, seasons. */
const STRETCHES: readonly DateRule[] = [
  {
    name: "nhiệm kỳ 2020 - 2025",
    example: "nhiệm kỳ 2020 - 2025",
    pattern: sequence(words(...STAGE_OPENERS), bothYears),
    produce: stage,
  },
  {
    name: "2013 - 2023",
    example: "2013 - 2023",
    pattern: sequence(
      notBehind("số", "/", "-", "."),
      bothYears,
      notAhead(either(figureNoun, words("/", "-"))),
    ),
    produce: (match) => {
      const [first, last] = [writtenAt(match, "first"), writtenAt(match, "last")];
      const free = endsFreely(match.tokens, match.end);
      return free && first >= 1800 && last <= 2100 ? stage(match) : null;
    },
  },
  {
    name: "năm học 2023 - 2024",
    example: "năm học 2023 - 2024",
    pattern: sequence(words(...SCHOOL_YEAR_OPENERS), bothYears),
    produce: (match): Said | null =>
      writtenAt(match, "last") === writtenAt(match, "first") + 1
        ? { type: "school-year", first: { written: writtenAt(match, "first") } }
        : stage(match),
  },
  {
    name: "năm học trước",
    example: "năm học này",
    pattern: sequence(words(...SCHOOL_YEAR_OPENERS), capture("year", entry(lexicon(NEIGHBOURS)))),
    produce: (match): Said => ({ type: "school-year", first: yearOf(match) as Year }),
  },
  {
    name: "mùa hè năm 2023",
    example: "mùa hè năm 2023",
    pattern: sequence(
      capture("season", entry(lexicon(SEASONS))),
      either(ofYear, capture("year", yearNumber), capture("year", entry(lexicon(NEIGHBOURS)))),
    ),
    produce: (match): Said => ({
      type: "season",
      season: match.value<1 | 2 | 3 | 4>("season") as 1 | 2 | 3 | 4,
      year: yearOf(match) as Year,
    }),
  },
  {
    name: "những năm 1990",
    example: "thập niên 80 của thế kỷ XX",
    pattern: sequence(
      words(...DECADE_OPENERS),
      capture("decade", decadeNumber),
      optional(
        optional(words("của", ",")),
        words("thế kỷ", "TK"),
        either(capture("century", centuryNumber), capture("last-century", words("trước", "này"))),
      ),
      notAhead(either(dash, figureNoun)),
    ),
    produce: decade,
  },
  {
    name: "thế kỷ XX",
    example: "thế kỷ XX",
    pattern: sequence(words(...CENTURY_OPENERS), capture("century", centuryNumber)),
    produce: (match): Said => {
      const century = match.value<number>("century") as number;
      return {
        type: "years",
        first: century * 100 - 99,
        last: century * 100,
        precision: "century",
      };
    },
  },
];

/** "những năm 1990"; "những năm 90" are those of the 20th century unless another is named. */
function decade(match: Match): Said | null {
  const number = match.value<number>("decade") as number;
  const century = match.value<number>("century") ?? 20;
  const first = number >= 100 ? number : (century - 1) * 100 + number;
  return first % 10 === 0 ? { type: "years", first, last: first + 9, precision: "decade" } : null;
}

/** Periods that are no single unit of the calendar. */
export const PERIODS: readonly DateRule[] = [...PARTS_OF_YEAR, ...STRETCHES];
