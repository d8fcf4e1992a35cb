import {
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  type Pattern,
  sequence,
  words,
} from "../../../grammar/index.js";
import {
  CENTURY_OPENERS,
  DECADE_OPENERS,
  NEIGHBOURS,
  SCHOOL_YEAR_OPENERS,
  SEASONS,
  STAGE_OPENERS,
} from "../lexicon/years.js";
import type { Said, Year } from "../said.js";
import { centuryNumber, decadeNumber } from "./centuries.js";
import { type DateRule, dash, figureNoun, ofYear, until, yearOf } from "./expression.js";
import { endsFreely, yearNumber } from "./numbers.js";

const writtenAt = (match: Match, name: string): number =>
  (match.value<{ written: number }>(name) as { written: number }).written;

const yearsJoined = (joint: Pattern): Pattern =>
  sequence(capture("first", yearNumber), joint, optional("năm"), capture("last", yearNumber));
/** "2021 - 2025", "2021-2025". */
const bothYears = yearsJoined(dash);

function stage(match: Match): Said | null {
  const [first, last] = [writtenAt(match, "first"), writtenAt(match, "last")];
  return first < last && last - first <= 200
    ? { type: "range", from: yearSaid(first), to: yearSaid(last) }
    : null;
}

const yearSaid = (year: number): Said => ({ type: "year", year: { written: year } });

/** "của thế kỷ XX", "thế kỷ trước". */
const ofCentury = optional(
  optional(words("của", ",")),
  words("thế kỷ", "TK"),
  either(capture("century", centuryNumber), capture("last-century", words("trước", "này"))),
);

/** Stretches of whole years, school years, seasons. */
export const STRETCHES: readonly DateRule[] = [
  {
    name: "nhiệm kỳ 2020 - 2025",
    example: "nhiệm kỳ 2020 - 2025",
    pattern: sequence(words(...STAGE_OPENERS), yearsJoined(either(dash, until))),
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
    pattern: sequence(words(...SCHOOL_YEAR_OPENERS), optional("mới"), bothYears),
    produce: (match): Said | null =>
      writtenAt(match, "last") === writtenAt(match, "first") + 1
        ? { type: "school-year", first: { written: writtenAt(match, "first") } }
        : stage(match),
  },
  {
    name: "năm học trước",
    example: "năm học này",
    pattern: sequence(
      words(...SCHOOL_YEAR_OPENERS),
      capture("year", entry(lexicon(NEIGHBOURS))),
      // "hoàn thành năm học trước ngày 31/5".
      notAhead(words("ngày", "khi")),
    ),
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
      ofCentury,
      notAhead(either(dash, figureNoun)),
    ),
    produce: decade,
  },
  {
    name: "những năm 60 - 70",
    example: "những năm 60 - 70 của thế kỷ trước",
    pattern: sequence(
      words(...DECADE_OPENERS),
      capture("decade", decadeNumber),
      dash,
      capture("decade", decadeNumber),
      ofCentury,
      notAhead(figureNoun),
    ),
    produce: decades,
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
  const [first = 0] = yearsOf(match);
  return first % 10 === 0 ? { type: "years", first, last: first + 9, precision: "decade" } : null;
}

/** "những năm 60 - 70" go on to 1979, "những năm 70 - 85" to 1985. */
function decades(match: Match): Said | null {
  const [first = 0, last = 0] = yearsOf(match);
  const end = last % 10 === 0 ? last + 9 : last;
  return first < last ? { type: "range", from: yearSaid(first), to: yearSaid(end) } : null;
}

function yearsOf(match: Match): number[] {
  const century = match.value<number>("century") ?? 20;
  return match.all("decade").map(({ value }) => {
    const number = value as number;
    return number >= 100 ? number : (century - 1) * 100 + number;
  });
}
