import type { DateMention } from "../../records.js";
import type { Context } from "../kind.js";
import { addMonths, type Day, isLastOfMonth, lastOfMonth, yearOf } from "./calendar.js";
import { writeStretch } from "./edtf.js";
import { refer, type Told } from "./refer.js";
import { fieldsOf } from "./resolve/index.js";
import type { DateParse } from "./said.js";

const MONTHS_IN_YEAR = 12;
/** Words after which a period is itself what something is compared with: "so với tháng trước". */
const COMPARED = ["so", "với"] as const;

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
  let told: Told = { day: null, period: null, dated: null };
  return records.map((one, at) => {
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
  const said = parse === undefined ? null : refer(parse.said, told);
  const fields = said === null ? null : fieldsOf(said, context);
  return fields === null ? record : { ...record, ...fields };
}

function toldAfter(record: DateMention, told: Told, context: Context): Told {
  return {
    day: isDay(record) ? record : told.day,
    period: isPeriod(record) && !isCompared(record, context) ? record : told.period,
    dated: record.start === null ? told.dated : record,
  };
}

const isPeriod = ({ kind, precision, start, end, modifier }: DateMention): boolean =>
  start !== null &&
  end !== null &&
  (modifier === "as-of" ||
    kind === "range" ||
    ((kind === "point" || kind === "duration") && PERIODS.has(precision)));

const isDay = ({ kind, start, end }: DateMention): boolean =>
  kind === "point" && start !== null && start === end;

/** Whether "so với" stands before it. */
function isCompared({ span }: DateMention, { tokens }: Context): boolean {
  const at = tokens.at(span.start);
  return COMPARED.every((word, index) => tokens.slice(at - COMPARED.length + index) === word);
}

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
