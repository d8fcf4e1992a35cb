import type { DatePrecision } from "../../../records.js";
import { writeInterval } from "../edtf.js";
import type { RangeSaid, Said, SameDaySaid } from "../said.js";
import { type Hand, IMPOSSIBLE, type Mean, type Meaning, meaning } from "./meaning.js";

/** From the finest to the coarsest. */
const FINENESS: readonly DatePrecision[] = [
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "vague",
];

const finer = (a: DatePrecision, b: DatePrecision): DatePrecision =>
  FINENESS.indexOf(a) < FINENESS.indexOf(b) ? a : b;

/** Two-ended: the end without a year keeps to the one that has it, else the first to the last. */
export function meanRange(
  { from, to }: RangeSaid,
  hand: Hand,
  mean: Mean,
): Meaning | typeof IMPOSSIBLE {
  if (from === null || to === null) return meanOpen(from ?? to, from === null, hand, mean);
  const [first, last] = endsOf(from, to, hand, mean);
  if (first === IMPOSSIBLE || last === IMPOSSIBLE) return IMPOSSIBLE;
  const precision = finer(first.precision, last.precision);
  const stretch =
    first.stretch !== null && last.stretch !== null
      ? { first: first.stretch.first, last: last.stretch.last }
      : null;
  if (stretch !== null && stretch.first > stretch.last)
    return meaning({ kind: "range", precision });
  const edtf = writeEnds(first, last);
  const yearFrom = first.yearFrom === "text" ? last.yearFrom : (first.yearFrom ?? last.yearFrom);
  const calendar = first.calendar === last.calendar ? first.calendar : "gregorian";
  return meaning({ stretch, edtf, precision, kind: "range", yearFrom: yearFrom ?? null, calendar });
}

/** Ends of like precision as they are, of unlike as days: "từ đầu năm đến 15/12". */
function writeEnds(first: Meaning, last: Meaning): string | null {
  if (first.precision !== last.precision && first.stretch !== null && last.stretch !== null) {
    return writeInterval(first.stretch.first, last.stretch.last);
  }
  if (first.edtf === null || last.edtf === null) return null;
  return writeInterval(endOf(first.edtf, 0), endOf(last.edtf, 1));
}

type Ends = readonly [Meaning | typeof IMPOSSIBLE, Meaning | typeof IMPOSSIBLE];

function endsOf(from: Said, to: Said, hand: Hand, mean: Mean): Ends {
  if (isTimeAlone(from) && !isTimeAlone(to)) {
    const day = mean(to, hand);
    return [day, day];
  }
  if (to.type === "same-day" && to.of === undefined)
    return counted(mean(from, hand), to, hand, mean);
  return isDated(from) && !isDated(to)
    ? forward(from, to, hand, mean)
    : backward(from, to, hand, mean);
}

/** "từ 22h ngày 4/10 đến 5h hôm sau". */
function counted(first: Ends[0], to: SameDaySaid, hand: Hand, mean: Mean): Ends {
  if (first === IMPOSSIBLE || first.stretch === null) return [first, mean(to, hand)];
  const of = { day: first.stretch.first, yearFrom: first.yearFrom };
  return [first, mean({ ...to, of }, hand)];
}

/** "từ 15/12/2023 đến 10/1". */
function forward(from: Said, to: Said, hand: Hand, mean: Mean): Ends {
  const first = mean(from, hand);
  const begins = first === IMPOSSIBLE ? undefined : first.stretch?.first;
  const last = mean(to, begins === undefined ? hand : { ...hand, notBefore: begins });
  return [first, last === IMPOSSIBLE ? last : inherit(last, first)];
}

/** "15/9 - 30/11/2023", "28/12 - 3/1". */
function backward(from: Said, to: Said, hand: Hand, mean: Mean): Ends {
  const last = mean(to, hand);
  const ends = last === IMPOSSIBLE ? undefined : last.stretch?.last;
  if (isYearAtHand(from) && isDated(to) && last !== IMPOSSIBLE && last.stretch !== null) {
    const year = Number(last.stretch.last.slice(0, 4));
    return [mean({ type: "year", year: { written: year } }, hand), last];
  }
  const first = mean(
    from,
    ends === undefined || isDated(from) ? hand : { ...hand, notAfter: ends },
  );
  return [first === IMPOSSIBLE || isDated(from) ? first : inherit(first, last), last];
}

/** A year had from the other end is from where that had it. */
function inherit(own: Meaning, other: Meaning | typeof IMPOSSIBLE): Meaning {
  return other === IMPOSSIBLE || other.yearFrom === null
    ? own
    : { ...own, yearFrom: other.yearFrom };
}

/** "từ ngày 1/7": the end is still to come. */
function meanOpen(
  said: Said | null,
  isEnd: boolean,
  hand: Hand,
  mean: Mean,
): Meaning | typeof IMPOSSIBLE {
  if (said === null) return meaning({ kind: "range" });
  const one = mean(said, hand);
  if (one === IMPOSSIBLE) return one;
  const edtf =
    one.edtf === null
      ? null
      : isEnd
        ? writeInterval(null, endOf(one.edtf, 1))
        : writeInterval(endOf(one.edtf, 0), null);
  return { ...one, edtf, kind: "range" };
}

/** An end that is an interval itself gives its own end. */
const endOf = (edtf: string, which: 0 | 1): string => edtf.split("/")[which] ?? edtf;

/** "17h" of no day of its own. */
const isTimeAlone = (said: Said): boolean =>
  said.type === "same-day" && said.of === undefined && said.shift === 0;

/** Whether what is said holds a year, in whatever way. */
function isDated(said: Said): boolean {
  switch (said.type) {
    case "day":
    case "month":
    case "quarter":
    case "months":
    case "lunar":
      return said.year !== null || (said.type === "lunar" && said.cycle !== null);
    case "same-day":
      return said.of !== undefined;
    case "first-days":
      return isDated(said.of);
    default:
      return true;
  }
}

/** "từ đầu năm đến hết tháng 9/2022": the year is that of the other end. */
const isYearAtHand = (said: Said): boolean =>
  said.type === "shifted" && said.unit === "year" && said.shift === 0;
