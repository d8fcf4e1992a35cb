import {
  capture,
  either,
  entry,
  lexicon,
  notAhead,
  optional,
  type Parsed,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { QUARTERS } from "../lexicon/units.js";
import type { DaySaid, Said, Year } from "../said.js";
import { dayWord, monthName, toDay } from "./days.js";
import { and, type DateRule, figureNoun, ofYear, part, yearOf } from "./expression.js";
import { cuedDay, dayNumber, monthNumber, type WrittenDay, yearNumber } from "./numbers.js";

type Match = Parameters<DateRule["produce"]>[0];

/** No list of the news is longer. */
const LONGEST = 12;

/** One mention for each element; the first takes the words that open the list with it. */
function each(
  match: Match,
  name: string,
  last: Said,
  fill: (value: unknown) => Said,
): Parsed<Said>[] {
  const earlier = match.all(name);
  const mentions = earlier.map((element, at) => ({
    start: at === 0 ? match.start : element.start,
    end: element.end,
    parse: fill(element.value),
  }));
  const final = match.get("final");
  return final === undefined
    ? mentions
    : [...mentions, { start: final.start, end: match.end, parse: last }];
}

const days = (match: Match, last: DaySaid & Said): Parsed<Said>[] =>
  each(match, "one", last, (day) => ({ ...last, day: day as number }));

/** Elements under one month or year, the earlier completed from the last. */
export const LISTS: readonly DateRule[] = [
  {
    name: "ngày 3 và 4/10",
    example: "các ngày 3, 4 và 5/10",
    pattern: sequence(
      dayWord,
      capture("one", dayNumber),
      repeat(
        0,
        LONGEST,
        words(",", ";"),
        optional("ngày"),
        capture("one", dayNumber),
        notAhead("/"),
      ),
      and,
      optional("ngày"),
      capture("final", cuedDay),
      optional(ofYear),
    ),
    produce: (match) => {
      const written = match.value<WrittenDay>("final") as WrittenDay;
      return days(match, { ...toDay(written), year: written.year ?? yearOf(match) } as DaySaid);
    },
  },
  {
    name: "ngày 3 và 4 tháng 10",
    example: "các ngày 3, 4 và 5 tháng 10",
    pattern: sequence(
      dayWord,
      capture("one", dayNumber),
      repeat(
        0,
        LONGEST,
        words(",", ";"),
        optional("ngày"),
        capture("one", dayNumber),
        notAhead("tháng"),
      ),
      and,
      optional("ngày"),
      capture("final", dayNumber),
      "tháng",
      monthName,
      optional(ofYear),
    ),
    produce: (match) =>
      days(match, {
        type: "day",
        day: match.value<number>("final") as number,
        month: match.value<number>("month") as number,
        year: yearOf(match),
      }),
  },
  {
    name: "đêm 2 rạng sáng 3/9",
    example: "đêm 2 rạng sáng 3/9",
    pattern: sequence(
      capture("opening", part),
      optional("ngày"),
      capture("one", dayNumber),
      optional(words(",", "và", "đến", "-")),
      capture("closing", part),
      optional("ngày"),
      capture("final", cuedDay),
    ),
    produce: (match) => {
      const [opening, closing] = match.all("part").map(({ value }) => ({ part: value as never }));
      const last = toDay(match.value<WrittenDay>("final") as WrittenDay) as DaySaid;
      const first = { ...last, day: match.value<number>("one") as number };
      const at = match.get("closing")?.start ?? match.start;
      const middle = match.get("one")?.end ?? at;
      return [
        { start: match.start, end: middle, parse: { ...first, ...opening } },
        { start: at, end: match.end, parse: { ...last, ...closing } },
      ];
    },
  },
  {
    name: "tháng 3, 4 và 5/2023",
    example: "tháng 3, 4 và 5/2023",
    pattern: sequence(
      words("tháng", "các tháng"),
      capture("one", monthNumber),
      repeat(
        0,
        LONGEST,
        ",",
        optional("tháng"),
        capture("one", monthNumber),
        notAhead(words("/", "năm")),
      ),
      and,
      optional("tháng"),
      capture("final", monthNumber),
      either(ofYear, notAhead(either(figureNoun, words("/", ",", ".")))),
    ),
    produce: (match) => {
      const year = yearOf(match);
      const month = (value: unknown): Said => ({ type: "month", month: value as number, year });
      return each(match, "one", month(match.value("final")), month);
    },
  },
  {
    name: "quý I và II/2023",
    example: "quý I, II/2023",
    pattern: sequence(
      "quý",
      capture("one", entry(lexicon(QUARTERS))),
      repeat(1, 1, and, optional("quý")),
      capture("final", entry(lexicon(QUARTERS))),
      optional(ofYear),
    ),
    produce: (match) => {
      const year = yearOf(match);
      const quarter = (value: unknown): Said => ({
        type: "quarter",
        quarter: value as number,
        year,
      });
      return each(match, "one", quarter(match.value("final")), quarter);
    },
  },
  {
    name: "năm 2022 và 2023",
    example: "các năm 2021, 2022 và 2023",
    pattern: sequence(
      words("năm", "các năm", "trong các năm", "hai năm", "2 năm", "3 năm"),
      capture("one", yearNumber),
      repeat(
        1,
        LONGEST,
        and,
        optional("năm"),
        capture("one", yearNumber),
        notAhead(either(figureNoun, words("/", "-", "–"))),
      ),
    ),
    produce: (match) => {
      const year = (value: unknown): Said => ({ type: "year", year: value as Year });
      return each(match, "one", year(null), year);
    },
  },
];
