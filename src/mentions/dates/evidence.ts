import type { Parsed } from "../../grammar/index.js";
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  isRealDay,
  months,
  yearOf,
} from "../../text/calendar.js";
import { Shape, type Tokens } from "../../text/index.js";
import { AIMS, COMPARED, OF_THINGS, PLANS } from "./lexicon/evidence.js";
import type { DateParse, DaySaid, RangeSaid, Said, Year } from "./said.js";

/** What a written date tells of the day that its page was written. */
export interface Evidence {
  /** The years that the page may be of. */
  readonly years: readonly number[];
  /** Where it most likely lies; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** What it costs to lie up to a season, up to a year, or longer before that. */
  readonly before: readonly [number, number, number];
  /** What it costs to lie up to a year or longer after that. */
  readonly after: readonly [number, number];
}

/** What is still to come is mostly near, and seldom told at all. */
const AHEAD = [4, 12, 20] as const;
/** What is past is told often, the last year most. */
const PAST = [3, 9] as const;
/** A page cannot be older than what it tells as past. */
const NEVER_BEFORE = [60, 60, 60] as const;
const FREE_BEFORE = [0, 0, 0] as const;
const FREE_AFTER = [0, 0] as const;
/** What holds in its own time alone. */
const HARDLY_BEFORE = [25, 25, 25] as const;
const HARDLY_AFTER = [25, 25] as const;

/** No newspaper of Vietnam had pages on the web before: older years are history. */
const FIRST_OF_WEB = 1997;
const LONGEST_TERM = 10;
const MOST_ASKED = 500;
const MONTH = 31;
const SEASON = 100;
const YEAR = 366;

/** What each written date of a text tells; of a text without end only its beginning is asked. */
export const evidenceIn = (dates: readonly Parsed<DateParse>[], tokens: Tokens): Evidence[] =>
  dates.slice(0, MOST_ASKED).flatMap(({ start, parse }) => evidenceOf(parse.said, start, tokens));

function evidenceOf(said: Said, start: number, tokens: Tokens): Evidence[] {
  if (said.modifier === "before" || said.modifier === "after") return [];
  const behind = (phrases: readonly string[]) => standsBehind(tokens, start, phrases);
  switch (said.type) {
    case "day":
      return ofDay(said, isOfThing(tokens, start));
    case "month":
      return recent(said.year, (year) => {
        const { first, last } = months(year, said.month);
        return [during(year, addDays(first, -MONTH), addDays(last, YEAR))];
      });
    case "quarter":
      return recent(said.year, (year) => [during(year, dayOf(year, 1, 1), endOfWinter(year))]);
    case "months":
      return recent(said.year, (year) => ofMonths(behind(COMPARED) ? year + 1 : year, said.count));
    case "same-period":
      return recent(writtenIn(said.of), (year) => [only(year + 1, year + 1)]);
    case "year":
      return recent(said.year, (year) => {
        if (behind(AIMS)) return [upTo(year)];
        if (behind(PLANS)) return [planned(year)];
        return [ofYear(behind(COMPARED) ? year + 1 : year)];
      });
    case "school-year":
      return recent(said.first, (year) => [
        during(year, dayOf(year, 6, 1), dayOf(year + 1, 9, 30)),
      ]);
    case "range":
      return ofRange(said, start, tokens);
    default:
      return [];
  }
}

/** Reports on a year are told up to the end of the winter after it. */
const endOfWinter = (year: number): Day => dayOf(year + 1, 2, 28);

/** What is told in its time, often later and seldom before. */
const during = (year: number, from: Day, to: Day): Evidence => ({
  years: [year, year + 1],
  from,
  to,
  before: AHEAD,
  after: PAST,
});

const ofYear = (year: number): Evidence => during(year, dayOf(year, 1, 1), endOfWinter(year));

/** What is told in these years alone. */
const only = (first: number, last: number): Evidence => ({
  years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
  from: dayOf(first, 1, 1),
  to: endOfWinter(last),
  before: HARDLY_BEFORE,
  after: HARDLY_AFTER,
});

/** "đến năm 2030" says that it is not over. */
const upTo = (year: number): Evidence => ({
  years: [],
  from: null,
  to: dayOf(year, 12, 31),
  before: FREE_BEFORE,
  after: [12, 12],
});

/** "kế hoạch năm 2024" is made in the autumn before. */
const planned = (year: number): Evidence => ({
  years: [year - 1, year],
  from: dayOf(year - 1, 9, 1),
  to: dayOf(year, 12, 31),
  before: HARDLY_BEFORE,
  after: PAST,
});

/** "từ năm 2017" is said in later years. */
const since = (year: number): Evidence => ({
  years: [year, year + 1],
  from: dayOf(year + 1, 1, 1),
  to: null,
  before: [4, 4, 60],
  after: FREE_AFTER,
});

/** A paper is older than the page, what is told mostly less than a year. */
function ofDay({ day, month, year: said }: DaySaid, isOfThing: boolean): Evidence[] {
  return recent(said, (year) => {
    if (month === null || !isRealDay(year, month, day)) return [];
    const date = dayOf(year, month, day);
    if (!isOfThing) return [during(year, addDays(date, -MONTH), addDays(date, YEAR))];
    return [{ ...during(year, date, addDays(date, 2 * YEAR)), before: NEVER_BEFORE }];
  });
}

/** "9 tháng năm 2023" are reported from the last of them on. */
const ofMonths = (year: number, count: number): Evidence[] => [
  {
    ...during(year, dayOf(year, Math.min(count, 12), 1), endOfWinter(year)),
    before: NEVER_BEFORE,
    after: HARDLY_AFTER,
  },
];

function ofRange({ from, to }: RangeSaid, start: number, tokens: Tokens): Evidence[] {
  const [opening, closing] = [writtenIn(from), writtenIn(to)];
  if (to === null || closing === null) {
    if (from === null || from.type === "range") return [];
    return from.type === "year"
      ? recent(opening, (year) => [since(year)])
      : evidenceOf(from, start, tokens);
  }
  if (from?.type === "day" && to.type === "day" && isAnniversary(from, to)) {
    return recent(closing, (year) => [only(year, year)]);
  }
  if (from?.type !== "year" || to.type !== "year") return evidenceOf(to, start, tokens);
  const [first, last] = [written(opening), written(closing)];
  if (first === null || last === null) return [];
  // "(1963 - 2023)" is an anniversary, "2021 - 2025" a term.
  if (last - first > LONGEST_TERM) return recent(closing, (year) => [ofYear(year)]);
  return recent(opening, () => [{ ...only(first, last), before: AHEAD, after: [12, 12] }]);
}

/** "19/5/1890 - 19/5/2009" is told in that year. */
const isAnniversary = (from: DaySaid, to: DaySaid): boolean =>
  from.day === to.day && from.month === to.month;

const written = (year: Year | null): number | null =>
  year !== null && "written" in year ? year.written : null;

const writtenIn = (said: Said | null): Year | null =>
  said !== null && "year" in said ? said.year : null;

function recent(year: Year | null, tell: (year: number) => Evidence[]): Evidence[] {
  const number = written(year);
  return number === null || number < FIRST_OF_WEB ? [] : tell(number);
}

/** No phrase that is asked for is longer. */
const LONGEST_PHRASE = 60;
const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether one of these phrases stands right before. */
export function standsBehind(tokens: Tokens, at: number, phrases: readonly string[]): boolean {
  if (at === 0) return false;
  const end = tokens.end(at - 1);
  const before = tokens.text.slice(Math.max(0, end - LONGEST_PHRASE), end).toLowerCase();
  return phrases.some(
    (phrase) =>
      before.endsWith(phrase) && !IN_WORD.test(before.charAt(before.length - phrase.length - 1)),
  );
}

/** "Quyết định số 263/QĐ-TTg ngày 22/2/2022", "thành lập ngày 3/4/2019". */
export function isOfThing(tokens: Tokens, at: number): boolean {
  if (standsBehind(tokens, at, OF_THINGS)) return true;
  const sign = tokens.slice(at - 2);
  const isCode = tokens.shape(at - 1) < Shape.Number && tokens.glued(at - 1);
  return isCode && (sign === "-" || sign === "/");
}

/** What it costs a page to be of a day. */
export function costOf(day: Day, evidence: readonly Evidence[]): number {
  let cost = 0;
  for (const { from, to, before, after } of evidence) {
    if (from !== null && day < from) {
      const days = daysBetween(day, from);
      cost += before[days <= SEASON ? 0 : days <= YEAR ? 1 : 2];
    } else if (to !== null && day > to) {
      cost += after[daysBetween(to, day) <= YEAR ? 0 : 1];
    }
  }
  return cost;
}

/** Stories of one page are of about the same time. */
export const near = (day: Day): Evidence => ({
  years: [yearOf(day) - 1, yearOf(day), yearOf(day) + 1],
  from: addDays(day, -240),
  to: addDays(day, 120),
  before: NEVER_BEFORE,
  after: [60, 60],
});
