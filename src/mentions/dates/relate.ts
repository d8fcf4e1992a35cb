import type { DateMention } from "../../records.js";
import {
  addMonths,
  type Day,
  daysBetween,
  isLastOfMonth,
  lastOfMonth,
  type Stretch,
  yearOf,
} from "../../text/calendar.js";
import { endsSentence, Shape, type Tokens } from "../../text/index.js";
import type { Context } from "../kind.js";
import { writeStretch } from "./edtf.js";
import { isOfThing, standsBehind } from "./evidence.js";
import { AGAINST, AIMS, COMPARED, PLANS } from "./lexicon/evidence.js";
import { DAYS_IN_WEEK, MONTHS_IN_YEAR } from "./lexicon/units.js";
import { refer, type Told } from "./refer.js";
import { fieldsOf } from "./resolve/index.js";
import type { DateParse, Said, ToldDay } from "./said.js";

/** Precisions of which a figure can be the sum; a single day mostly only says when it was told. */
const PERIODS: ReadonlySet<DateMention["precision"]> = new Set([
  "week",
  "month",
  "quarter",
  "year",
]);

/**
 * What mentions of one item tell about one another: "cùng kỳ" is the period of the figure compared,
 * a year back; a time alone is of the day named before it.
 */
export function relate(
  records: readonly DateMention[],
  context: Context,
  parses: readonly DateParse[],
): readonly DateMention[] {
  let told: Told = {
    day: null,
    scene: null,
    period: null,
    dated: null,
    lunar: null,
    frame: null,
    story: null,
    now: context.reference?.day ?? null,
    today: todayOf(context),
  };
  let read = 0;
  return records.map((one, at) => {
    const { tokens } = context;
    if (ends(endsSentence, tokens, read, one.span.start)) told = { ...told, frame: null };
    if (ends(endsLine, tokens, read, one.span.start)) told = { ...told, story: null };
    read = one.span.start;
    const record = placed(one, parses[at], told, context);
    if (record.kind !== "same-period") told = toldAfter(record, told, context);
    return record;
  });
}

function placed(
  record: DateMention,
  parse: DateParse | undefined,
  told: Told,
  context: Context,
): DateMention {
  if (record.kind === "same-period") {
    return told.period === null ? record : yearBack(record, told.period);
  }
  // "Cùng ngày" at the head of a paragraph goes back to what the story is about.
  const day = opensParagraph(record, context.tokens) ? (told.scene ?? told.day) : told.day;
  const said =
    parse === undefined
      ? null
      : (refer(parse.said, { ...told, day }) ?? over(parse.said, record, context));
  const fields = said === null ? null : fieldsOf(said, context);
  return fields === null ? record : { ...record, ...fields };
}

/** What is compared with is over: "tăng 5% so với 31/12" in October is the last one. */
function over(said: Said, record: DateMention, context: Context): Said | null {
  const { start } = record;
  const now = context.reference?.day ?? null;
  if (said.type !== "day" || said.year !== null || said.month === null) return null;
  if (start === null || now === null || start <= now || !isCompared(record, context)) return null;
  return { ...said, year: { shift: yearOf(start) - 1 - yearOf(now) } };
}

function toldAfter(record: DateMention, told: Told, context: Context): Told {
  const isTold =
    isDay(record) &&
    (record.time !== null || record.modifier !== "as-of" || !isToCome(record, context));
  return {
    day: isTold ? record : told.day,
    scene: isTold && isScene(record, context) ? record : told.scene,
    period:
      isPeriod(record) && !isCompared(record, context) && !isToCome(record, context)
        ? record
        : told.period,
    dated: record.start === null ? told.dated : record,
    lunar: record.calendar === "lunar" && record.start !== null ? record : told.lunar,
    frame: frameOf(record, context.tokens) ?? told.frame,
    story: isStory(record, context) ? record : told.story,
    now: told.now,
    today: told.today,
  };
}

const todayOf = ({ reference }: Context): ToldDay | null =>
  reference?.from === "publication" ? { day: reference.day, yearFrom: reference.from } : null;

/** A day that opens its sentence, or one of the last week that is no paper's. */
function isScene({ span, start }: DateMention, { tokens, reference }: Context): boolean {
  const at = tokens.at(span.start);
  if (at === 0 || endsClause(tokens, at - 1)) return true;
  if (start === null || reference === null || reference.from !== "publication") return false;
  const ago = daysBetween(start, reference.day);
  return ago >= 0 && ago <= DAYS_IN_WEEK && !isOfThing(tokens, at);
}

function opensParagraph({ span }: DateMention, tokens: Tokens): boolean {
  const at = tokens.at(span.start);
  return at === 0 || tokens.shape(at - 1) === Shape.Newline;
}

/** A day or month, or several, that something happened in. */
function isStory(record: DateMention, context: Context): boolean {
  const { kind, precision, start, end, modifier, span } = record;
  return (
    (kind === "point" || kind === "range") &&
    HAPPENINGS.has(precision) &&
    start !== null &&
    end !== null &&
    modifier !== "as-of" &&
    !isCompared(record, context) &&
    !isOfThing(context.tokens, context.tokens.at(span.start))
  );
}
const HAPPENINGS: ReadonlySet<DateMention["precision"]> = new Set([
  "minute",
  "hour",
  "day",
  "month",
]);

/** Up to a day to come something lasts that is told of another: "(đến hết ngày 18/10)". */
const isToCome = ({ start }: DateMention, { reference }: Context): boolean =>
  start !== null && reference !== null && start > reference.day;

/** A year that its sentence begins with, set off from it: "Trong năm 2024, bão làm ngập". */
function frameOf(record: DateMention, tokens: Tokens): Stretch | null {
  const { start, end, modifier, span } = record;
  if (start === null || end === null || modifier !== null || !isFrame(record, tokens)) return null;
  const days = daysBetween(start, end);
  const isYear = days > SCHOOL_YEAR && days <= YEAR;
  return isYear && tokens.slice(tokens.at(span.end)) === "," ? { first: start, last: end } : null;
}
/** In days: schools are open for nine months. */
const SCHOOL_YEAR = 260;
const YEAR = 366;

function isFrame({ span }: DateMention, tokens: Tokens): boolean {
  const at = tokens.at(span.start);
  return (
    opensSentence(tokens, at) &&
    ![AIMS, PLANS, COMPARED].some((words) => standsBehind(tokens, at, words))
  );
}

/** Whether it is among the first words of its sentence, nothing set off before it. */
function opensSentence(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= at - 1 - FIRST_WORDS; before--) {
    if (before < 0 || endsClause(tokens, before)) return true;
    if (tokens.shape(before) === Shape.Sign || tokens.shape(before) === Shape.Number) return false;
  }
  return false;
}
const FIRST_WORDS = 4;

/** A semicolon sets apart as a full stop does. */
const endsClause: End = (tokens, at) => endsSentence(tokens, at) || tokens.slice(at) === ";";
const endsLine: End = (tokens, at) => tokens.shape(at) === Shape.Newline;
type End = (tokens: Tokens, at: number) => boolean;

/** Whether there is such an end between two places of the text. */
function ends(isEnd: End, tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.at(to);
  for (let at = tokens.at(from); at < last; at++) if (isEnd(tokens, at)) return true;
  return false;
}

const isPeriod = ({ kind, precision, start, end, modifier }: DateMention): boolean =>
  start !== null &&
  end !== null &&
  (modifier === "as-of" ||
    kind === "range" ||
    ((kind === "point" || kind === "duration") && PERIODS.has(precision)));

/** One day, or hours of one. */
const isDay = ({ kind, start, end }: DateMention): boolean =>
  (kind === "point" || kind === "range") && start !== null && start === end;

/** Whether something is compared with it: "so với tháng trước". */
const isCompared = ({ span }: DateMention, { tokens }: Context): boolean =>
  standsBehind(tokens, tokens.at(span.start), AGAINST);

/** The period in the year that "cùng kỳ" names, else a year back. */
function yearBack(record: DateMention, period: DateMention): DateMention {
  const { start, end, precision } = period;
  if (start === null || end === null) return record;
  const isWritten = record.start !== null && record.yearFrom === "text";
  if (record.start !== null && record.precision !== "year") return record;
  const years = isWritten && record.start !== null ? yearOf(record.start) - yearOf(start) : -1;
  if (years >= 0 && record.start !== null && yearOf(record.start) !== yearOf(start)) return record;
  const stretch = { first: shift(start, years), last: shiftEnd(end, years) };
  return {
    ...record,
    start: stretch.first,
    end: stretch.last,
    edtf: writeStretch(stretch, precision),
    precision,
    yearFrom: record.yearFrom ?? period.yearFrom,
  };
}

const shift = (day: Day, years: number): Day => addMonths(day, years * MONTHS_IN_YEAR);

/** The last of February stays the last. */
function shiftEnd(day: Day, years: number): Day {
  const shifted = shift(day, years);
  return isLastOfMonth(day) ? lastOfMonth(shifted) : shifted;
}
