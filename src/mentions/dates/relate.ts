import type { DateMention } from "../../records.js";
import type { Context } from "../kind.js";
import { addMonths, type Day, isLastOfMonth, lastOfMonth, yearOf } from "./calendar.js";
import { writeInterval, writeStretch, writeTime } from "./edtf.js";
import { DASHES, UNTIL } from "./lexicon/modifiers.js";

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

const SAME_DAY = "cùng ngày";

/**
 * What mentions of one item tell about one another: "cùng kỳ" is the period of the figure compared,
 * a year back; a time alone is of the day named before it.
 */
export function relate(records: readonly DateMention[], context: Context): readonly DateMention[] {
  let period: DateMention | null = null;
  let day: DateMention | null = null;
  return records.map((record) => {
    if (record.kind === "same-period") return period === null ? record : yearBack(record, period);
    if (isSameDay(record)) return day === null ? record : onDay(record, day);
    if (isPeriod(record) && !isCompared(record, context)) period = record;
    if (isDay(record)) day = record;
    return record;
  });
}

const isPeriod = ({ kind, precision, start, end, modifier }: DateMention): boolean =>
  start !== null &&
  end !== null &&
  (modifier === "as-of" ||
    kind === "range" ||
    ((kind === "point" || kind === "duration") && PERIODS.has(precision)));

const isDay = ({ kind, start, end }: DateMention): boolean =>
  kind === "point" && start !== null && start === end;

/** "17h", "từ 7h", "chiều cùng ngày": placed by no word of its own. */
const isSameDay = ({ kind, time, start, end, edtf, text }: DateMention): boolean =>
  (kind === "point" || kind === "range") &&
  (time !== null || text.endsWith(SAME_DAY)) &&
  start === null &&
  end === null &&
  edtf === null;

/** Whether "so với" stands before it. */
function isCompared({ span }: DateMention, { tokens }: Context): boolean {
  const at = tokens.at(span.start);
  return COMPARED.every((word, index) => tokens.slice(at - COMPARED.length + index) === word);
}

/** The period in the year that "cùng kỳ" names, else a year back. */
function yearBack(record: DateMention, period: DateMention): DateMention {
  const { start, end, precision } = period;
  if (start === null || end === null) return record;
  if (record.start !== null && record.precision !== "year") return record;
  const years = record.start === null ? -1 : yearOf(record.start) - yearOf(start);
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

function onDay(record: DateMention, { start, end, yearFrom }: DateMention): DateMention {
  const { time } = record;
  const edtf = start !== null && time !== null && time < "24:00" ? writeTime(start, time) : start;
  if (record.kind === "point") return { ...record, start, end, yearFrom, edtf };
  if (isTwoEnded(record)) return { ...record, start, end, yearFrom, edtf: start };
  return { ...record, start, yearFrom, edtf: writeInterval(edtf, null) };
}

/** "từ 7h đến 9h30": both hours are of one day. */
const isTwoEnded = ({ text }: DateMention): boolean =>
  [...UNTIL, ...DASHES].some((word) => text.includes(word));
