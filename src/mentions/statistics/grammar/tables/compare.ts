import type { Tokens } from "../../../../text/index.js";
import { SAME_PERIOD } from "../../lexicon/tables.js";
import type { Column } from "./columns.js";
import { textOf } from "./grid.js";

/** The time over a column, with its year taken out: "9 tháng năm *" and 2023. */
interface ColumnTime {
  readonly shape: string;
  readonly year: number | null;
  readonly isSamePeriod: boolean;
}

/**
 * For each column that of the same measure a year earlier: "Năm 2022" beside "Năm 2023", "Cùng kỳ"
 * beside the only other one. Null where there is none.
 */
export function baselinesOf(tokens: Tokens, columns: readonly Column[]): (number | null)[] {
  const times = columns.map((column) => timeOf(tokens, column));
  const measures = columns.map((column) => measureOf(tokens, column));
  return columns.map((column, at) => {
    const time = times[at];
    if (column.role !== "figures" || !time || time.isSamePeriod) return null;
    const alike = columns.flatMap(({ role }, other) =>
      role === "figures" && other !== at && measures[other] === measures[at] ? [other] : [],
    );
    const before = alike.filter((other) => isYearBefore(times[other] ?? null, time));
    const same = alike.filter((other) => times[other]?.isSamePeriod);
    if (before.length === 1) return before[0] as number;
    return same.length === 1 && alike.length === 1 ? (same[0] as number) : null;
  });
}

const isYearBefore = (one: ColumnTime | null, other: ColumnTime): boolean =>
  one?.year != null &&
  other.year !== null &&
  one.year === other.year - 1 &&
  one.shape === other.shape;

function timeOf(tokens: Tokens, { heads }: Column): ColumnTime | null {
  const ranges = heads.flatMap(({ times }) => times);
  if (ranges.length === 0) return null;
  const said = ranges.map(({ start, end }) => tokens.slice(start, end).toLowerCase()).join(" ");
  const year = /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/.exec(said)?.[0] ?? null;
  return {
    shape: said.replace(/(?:19|20)\d\d/g, "*"),
    year: year === null ? null : Number(year),
    isSamePeriod: said.includes(SAME_PERIOD),
  };
}

/** Unit and words of the heads: equal for columns that differ in time alone. */
function measureOf(tokens: Tokens, { heads, unit }: Column): string {
  const texts = heads.map((head) => textOf(tokens, head)).filter((text) => text !== "");
  return [...texts, unit?.unit.name, unit?.factor].join(" | ");
}
