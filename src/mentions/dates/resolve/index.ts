import type { Parsed } from "../../../grammar/index.js";
import type { DateMention, PartOfDay } from "../../../records.js";
import type { Context, Fields } from "../../kind.js";
import { writeApproximate, writeInterval, writeTime } from "../edtf.js";
import type { Clock, DateParse, RangeSaid, Said } from "../said.js";
import { mean } from "./mean.js";
import { IMPOSSIBLE, type Meaning } from "./meaning.js";

const NOON = 12;
const LAST_HOUR = 23;
/** From this hour on a time "đêm" is before midnight: "9 giờ đêm", but "2 giờ đêm". */
const NIGHT_FALLS = 6;
/** Up to this hour a time "trưa" is past noon: "1 giờ trưa". */
const NOON_ENDS = 3;

/** From what the text says to the days it means; an impossible day is told of and is no mention. */
export function resolve(
  { start, end, parse: { said } }: Parsed<DateParse>,
  context: Context,
): Fields<DateMention> | null {
  const fields = fieldsOf(said, context);
  if (fields === null) {
    const text = context.tokens.slice(start, end);
    context.warn("impossible-date", `no calendar has the day "${text}"`, start, end);
  }
  return fields;
}

/** What is said, as a record has it; null of a day that no calendar has. */
export function fieldsOf(said: Said, { reference }: Context): Fields<DateMention> | null {
  const meant = mean(said, { reference });
  return meant === IMPOSSIBLE ? null : withTime(withModifier(meant, said), said);
}

/** What the modifier makes of the stretch. */
function withModifier(meant: Meaning, said: Said): Fields<DateMention> {
  const { stretch, edtf, precision, kind, yearFrom, calendar } = meant;
  const first = stretch?.first ?? null;
  const last = stretch?.last ?? null;
  const modifier = said.modifier ?? null;
  const fields = { precision, time: null, partOfDay: null, yearFrom, kind, calendar };
  const open = said.type === "range" && said.to === null;
  switch (modifier) {
    case "before":
      return {
        ...fields,
        edtf: edtf && writeInterval(null, first ?? edtf),
        start: null,
        end: first,
        modifier,
      };
    case "after":
      return {
        ...fields,
        edtf: edtf && writeInterval(last ?? edtf, null),
        start: last,
        end: null,
        modifier,
      };
    case "as-of":
      return {
        ...fields,
        edtf: last ?? edtf,
        start: last,
        end: last,
        modifier,
        kind: "point",
        precision: "day",
      };
    case "approximate":
      return {
        ...fields,
        edtf: edtf && writeApproximate(edtf),
        start: first,
        end: last,
        modifier,
      };
    default:
      return { ...fields, edtf, start: first, end: open ? null : last, modifier };
  }
}

/** A time makes the precision finer; a part of the day alone does not. */
function withTime(fields: Fields<DateMention>, said: Said): Fields<DateMention> {
  const { clock, part = null } = said.type === "range" ? openingOf(said) : said;
  const timed = { ...fields, partOfDay: part };
  if (clock === undefined) return timed;
  const time = writeClock(clock, part);
  const day = fields.start;
  const isDay = day !== null && day === fields.end && fields.edtf === day;
  return {
    ...timed,
    time,
    precision: clock.minute === null ? "hour" : "minute",
    edtf: isDay && clock.hour <= LAST_HOUR ? writeTime(day, time) : fields.edtf,
  };
}

/** A range has the time of its start; parts of the day are its ends' own. */
function openingOf({ from, to }: RangeSaid): { clock?: Clock; part?: PartOfDay } {
  const clock = from?.clock;
  return clock === undefined ? {} : { clock: { ...clock, minute: clock.minute ?? minuteOf(to) } };
}

/** "từ 8h đến 11h30" is told to the minute. */
const minuteOf = (to: Said | null): number | null =>
  to?.clock === undefined || to.clock.minute === null ? null : 0;

/** "7 giờ tối" is 19:00, "1 giờ trưa" 13:00, "2 giờ đêm" 02:00. */
function writeClock({ hour, minute }: Clock, part: PartOfDay | null): string {
  const late =
    part === "afternoon" ||
    part === "evening" ||
    (part === "night" && hour >= NIGHT_FALLS) ||
    (part === "noon" && hour <= NOON_ENDS);
  const hours = late && hour < NOON ? hour + NOON : hour;
  return `${pad(hours)}:${pad(minute ?? 0)}`;
}

const pad = (number: number): string => String(number).padStart(2, "0");
