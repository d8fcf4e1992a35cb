import {
  ahead,
  behind,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  optional,
  type Parsed,
  type Pattern,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import type { PartOfDay } from "../../../records.js";
import { FROM } from "../lexicon/modifiers.js";
import { AFTER_DAYS, QUARTERS } from "../lexicon/units.js";
import type { DaySaid, Said, Year } from "../said.js";
import { dayWord, monthName, toDay } from "./days.js";
import {
  and,
  type DateRule,
  dash,
  figureNoun,
  howMany,
  ofYear,
  part,
  until,
  yearOf,
} from "./expression.js";
import {
  bareDay,
  clauseEnd,
  cuedDay,
  dayNumber,
  lastDay,
  monthNumber,
  type WrittenDay,
  yearNumber,
} from "./numbers.js";

/** No list of the news is longer. */
const LONGEST = 12;
const QUARTERS_IN_YEAR = 4;

/** One mention for each element; the first takes the words that open the list with it, the last those that end it. */
function each(match: Match, fill: (value: unknown) => Said): Parsed<Said>[] {
  const elements = [...match.all("one"), ...match.all("final")];
  return elements.map(({ start, end, value }, at) => ({
    start: at === 0 ? match.start : start,
    end: at === elements.length - 1 ? match.end : end,
    parse: fill(value),
  }));
}

const days = (match: Match, last: DaySaid & Said): Parsed<Said>[] =>
  each(match, (day) => (typeof day === "number" ? { ...last, day } : last));

/** "đêm 2 rạng sáng 3/9", "đêm 2 và ngày 3/9"; in "đêm 2 và 3/9" the part is of both. */
function partedDays(match: Match): Parsed<Said>[] {
  const [opening, closing] = match.all("part").map(({ value }) => ({ part: value as PartOfDay }));
  const last = toDay(match.value<WrittenDay>("final") as WrittenDay) as DaySaid;
  const first = { ...last, day: match.value<number>("one") as number };
  const at = match.get("closing");
  const isOfBoth = at === undefined || at.start === at.end;
  return [
    { start: match.start, end: match.get("one")?.end ?? 0, parse: { ...first, ...opening } },
    {
      start: at?.start ?? match.start,
      end: match.end,
      parse: { ...last, ...(isOfBoth ? opening : closing) },
    },
  ];
}

/** "chiều và đêm 17/10": a mention for each part of the day. */
function partsOfDay(match: Match): Parsed<Said>[] {
  const written = match.value<WrittenDay>("final") as WrittenDay;
  const day = { ...toDay(written), year: written.year ?? yearOf(match) } as DaySaid;
  const closing = match.get("closing")?.start ?? match.start;
  return match.all("part").map(({ start, end, value }) => ({
    start: start < closing ? match.start : closing,
    end: start < closing ? end : match.end,
    parse: { ...day, part: value as PartOfDay },
  }));
}

/** "23 và 27/7" of "ngày 20 đến 23 và 27/7". */
const beside = (day: Pattern): Pattern =>
  sequence(
    optional("ngày"),
    capture("one", dayNumber),
    and,
    capture("closing", optional("ngày"), capture("final", day), optional(ofYear)),
  );

/** "ngày 20 đến 23 và 27/7": a range, and a day beside it of whose month it is. */
function rangeAndDay(match: Match): Parsed<Said>[] | null {
  const written = match.value<WrittenDay>("final") as WrittenDay;
  const final = { ...toDay(written), year: written.year ?? yearOf(match) } as DaySaid & Said;
  const [first, last] = match.all("one");
  const [from, to] = [first, last].map((day) => ({ ...final, day: day?.value as number }));
  if (from === undefined || to === undefined || from.day >= to.day || to.day >= final.day) {
    return null;
  }
  const start = match.get("closing")?.start ?? match.start;
  return [
    { start: match.start, end: last?.end ?? start, parse: { type: "range", from, to } },
    { start, end: match.end, parse: final },
  ];
}

/** Elements under one month or year, the earlier completed from the last. */
export const LISTS: readonly DateRule[] = [
  {
    name: "ngày 3 và 4/10",
    example: "các ngày 3, 4 và 5/10",
    pattern: sequence(
      either(dayWord, behind("(")),
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
      // "ngày 28,29/9": the space slipped.
      capture("final", lastDay),
      optional(ofYear),
    ),
    produce: (match) => {
      const written = match.value<WrittenDay>("final") as WrittenDay;
      return days(match, { ...toDay(written), year: written.year ?? yearOf(match) } as DaySaid);
    },
  },
  {
    name: "ngày 20 đến 23 và 27/7",
    example: "từ ngày 20 đến 23 và 27/7",
    pattern: sequence(
      optional(words(...FROM)),
      dayWord,
      capture("one", dayNumber),
      either(
        sequence(until, beside(cuedDay)),
        // "ngày 7-8 và 9-8" is two days.
        sequence(dash, beside(bareDay)),
      ),
    ),
    produce: rangeAndDay,
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
    name: "các ngày 3 và 4",
    example: "các ngày 5, 15 và 25 tại hội trường",
    pattern: sequence(
      dayWord,
      capture("one", dayNumber),
      repeat(0, LONGEST, and, optional("ngày"), capture("one", dayNumber), ahead(and)),
      and,
      optional("ngày"),
      capture("final", dayNumber),
      ahead(either(clauseEnd, words(...AFTER_DAYS))),
    ),
    produce: (match) =>
      days(match, {
        type: "day",
        day: match.value<number>("final") as number,
        month: null,
        year: null,
      }),
  },
  {
    name: "chiều và đêm 17/10",
    example: "chiều và đêm 17/10",
    pattern: sequence(
      part,
      words("và", ","),
      capture("closing", part, optional(dayWord)),
      capture("final", cuedDay),
      optional(ofYear),
    ),
    produce: (match) => partsOfDay(match),
  },
  {
    name: "đêm 2 rạng sáng 3/9",
    example: "đêm 2 và ngày 3/9",
    pattern: sequence(
      part,
      optional("ngày"),
      capture("one", dayNumber),
      either(
        sequence(optional(words(",", "và")), capture("closing", part), optional("ngày")),
        sequence("và", capture("closing", optional("ngày"))),
      ),
      capture("final", cuedDay),
    ),
    produce: partedDays,
  },
  {
    name: "tháng 3, 4 và 5/2023",
    example: "tháng 3, 4 và 5/2023",
    pattern: sequence(
      optional(howMany),
      words("tháng", "các tháng"),
      capture("one", monthNumber),
      repeat(1, LONGEST, and, optional("tháng"), capture("one", monthNumber)),
      either(ofYear, notAhead(either(figureNoun, "/"))),
    ),
    produce: (match) => {
      const year = yearOf(match);
      return each(match, (month) => ({ type: "month", month: month as number, year }));
    },
  },
  {
    name: "quý I và II/2023",
    example: "quý I, II/2023",
    pattern: sequence(
      "quý",
      capture("one", entry(lexicon(QUARTERS))),
      repeat(1, QUARTERS_IN_YEAR, and, optional("quý"), capture("one", entry(lexicon(QUARTERS)))),
      optional(ofYear),
    ),
    produce: (match) => {
      const year = yearOf(match);
      return each(match, (quarter) => ({ type: "quarter", quarter: quarter as number, year }));
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
    produce: (match) => each(match, (year) => ({ type: "year", year: year as Year })),
  },
];
