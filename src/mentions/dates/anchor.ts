import type { Parsed } from "../../grammar/index.js";
import { type Day, dayOf, isRealDay } from "../../text/calendar.js";
import type { Tokens } from "../../text/index.js";
import { costOf, type Evidence, evidenceIn, near } from "./evidence.js";
import type { DateParse, DaySaid, Said } from "./said.js";

/** A year is stood for by its middle: unwritten years then fall into it. */
const MIDDLE_MONTH = 7;
const MIDDLE_DAY = 2;

type Dates = readonly Parsed<DateParse>[];

/**
 * The day from which unwritten years of an item follow, where no line of the page tells it: the
 * first day that the item tells of, in the year that agrees best with the dates that are written in
 * full ("so với cùng kỳ năm 2022" is said in 2023, "đến năm 2030" before), and with the day of the
 * page where that is known. Null where no year is written.
 */
export function anchor(own: Dates, page: Day | null, tokens: Tokens): Day | null {
  const evidence = evidenceIn(own, tokens);
  if (page !== null) evidence.push(near(page));
  const years = [...new Set(evidence.flatMap((one) => one.years))].sort((a, b) => a - b);
  const days = own.flatMap(({ parse }) => dayIn(parse.said));
  const [first] = days.filter(({ year }) => year === null);
  if (first === undefined && page !== null) return page;
  return bestOf(years, first ?? null, evidence) ?? lastWritten(days);
}

/** Of equally good years the first. */
function bestOf(
  years: readonly number[],
  first: DaySaid | null,
  evidence: readonly Evidence[],
): Day | null {
  let best: { day: Day; cost: number } | null = null;
  for (const year of years) {
    const day = inYear(first, year);
    const cost = costOf(day, evidence);
    if (best === null || cost < best.cost) best = { day, cost };
  }
  return best?.day ?? null;
}

function inYear(said: DaySaid | null, year: number): Day {
  const { month, day } = said ?? {};
  return month && day && isRealDay(year, month, day)
    ? dayOf(year, month, day)
    : dayOf(year, MIDDLE_MONTH, MIDDLE_DAY);
}

/** The single day that is said, or the last of a range; deadlines lie apart from the day of the page. */
function dayIn(said: Said): DaySaid[] {
  if (said.modifier === "before" || said.modifier === "after") return [];
  if (said.type === "range") return said.to === null ? [] : dayIn(said.to);
  return said.type === "day" && said.month !== null ? [said] : [];
}

/** History alone: "Ngày 2/9/1945 … Ngày 19/12". */
function lastWritten(days: readonly DaySaid[]): Day | null {
  const written = days.flatMap(({ day, month, year }) =>
    year !== null && "written" in year && month !== null && isRealDay(year.written, month, day)
      ? [dayOf(year.written, month, day)]
      : [],
  );
  return written.sort().at(-1) ?? null;
}
