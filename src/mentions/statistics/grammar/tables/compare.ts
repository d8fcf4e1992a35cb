import type { Tokens } from "../../../../text/index.js";
import { DONE, PLANNED, SAME_PERIOD } from "../../lexicon/tables.js";
import type { Relation } from "../parse.js";
import type { Column } from "./columns.js";
import { textOf } from "./grid.js";

/** The column that another is compared with. */
export interface Baseline {
  readonly column: number;
  readonly relation: Relation;
}

/** The time over a column, with its year taken out: "9 tháng năm *" and 2023. */
interface ColumnTime {
  readonly shape: string;
  readonly year: number | null;
  readonly isSamePeriod: boolean;
}

/** A column as it is compared. */
interface Compared {
  readonly column: number;
  readonly time: ColumnTime | null;
  /** Unit and words of its heads: equal for columns that differ in time alone. */
  readonly measure: string;
  readonly unit: string | null;
  readonly isPlanned: boolean;
  readonly isDone: boolean;
}

const PLANS: ReadonlySet<string> = new Set(PLANNED);
const RESULTS: ReadonlySet<string> = new Set(DONE);

/**
 * For each column that of the same measure a year earlier ("Năm 2022" beside "Năm 2023", "Cùng kỳ"
 * beside the only other one), else of what was planned beside what was done; null where there is none.
 */
export function baselinesOf(tokens: Tokens, columns: readonly Column[]): (Baseline | null)[] {
  const compared = columns.map((column, at) => toCompared(tokens, column, at));
  const figures = compared.filter(({ column }) => columns[column]?.role === "figures");
  return compared.map((one) => {
    const others = figures.filter(({ column }) => column !== one.column);
    const earlier = yearBefore(one, others);
    if (earlier !== null) return { column: earlier.column, relation: "same-period" };
    const plans = others.filter(({ isPlanned, unit }) => isPlanned && unit === one.unit);
    const plan = one.isDone ? onlyOf(plans) : null;
    return plan && { column: plan.column, relation: "target" };
  });
}

function yearBefore({ time, measure }: Compared, others: readonly Compared[]): Compared | null {
  if (time === null || time.isSamePeriod) return null;
  const alike = others.filter((other) => other.measure === measure);
  const before = onlyOf(alike.filter((other) => isYearBefore(other.time, time)));
  const same = onlyOf(alike);
  return before ?? (same?.time?.isSamePeriod ? same : null);
}

const onlyOf = (columns: readonly Compared[]): Compared | null =>
  columns.length === 1 ? (columns[0] as Compared) : null;

const isYearBefore = (one: ColumnTime | null, { year, shape }: ColumnTime): boolean =>
  one?.year != null && year !== null && one.year === year - 1 && one.shape === shape;

function toCompared(tokens: Tokens, { heads, unit }: Column, column: number): Compared {
  const texts = heads.map((head) => textOf(tokens, head)).filter((text) => text !== "");
  return {
    column,
    time: timeOf(tokens, heads),
    measure: [...texts, unit?.unit.name, unit?.factor].join(" | "),
    unit: unit?.unit.name ?? null,
    isPlanned: texts.some((text) => PLANS.has(text)),
    isDone: texts.some((text) => RESULTS.has(text)),
  };
}

const YEAR = /(?:19|20)\d\d/g;

function timeOf(tokens: Tokens, heads: Column["heads"]): ColumnTime | null {
  const ranges = heads.flatMap(({ times }) => times);
  if (ranges.length === 0) return null;
  const said = ranges.map(({ start, end }) => tokens.slice(start, end).toLowerCase()).join(" ");
  const year = said.match(YEAR)?.at(-1) ?? null;
  return {
    shape: said.replace(YEAR, "*"),
    year: year === null ? null : Number(year),
    isSamePeriod: said.includes(SAME_PERIOD),
  };
}
