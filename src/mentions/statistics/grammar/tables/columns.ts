import type { StatisticMention } from "../../../../records.js";
import type { Tokens } from "../../../../text/index.js";
import {
  BOTH_WAYS,
  CHANGE_HEADS,
  MEASURE_STUBS,
  NAMING_HEADS,
  ORDINAL_HEADS,
  UNIT_HEADS,
} from "../../lexicon/tables.js";
import type { Cell, Row, Section } from "./grid.js";
import { textOf } from "./grid.js";
import type { ScaledUnit } from "./unit.js";

/** What a column holds. */
export type ColumnRole = "figures" | "rows" | "units" | "ordinals" | "names";

export interface Column {
  readonly role: ColumnRole;
  /** Its heads, the lowest first. */
  readonly heads: readonly Cell[];
  readonly unit: ScaledUnit | null;
  readonly counted: ScaledUnit | null;
  /** The head that says what is measured; null where the heads give unit and time alone. */
  readonly measure: Cell | null;
  readonly change: StatisticMention["change"];
}

const UNITS: ReadonlySet<string> = new Set(UNIT_HEADS);
const ORDINALS: ReadonlySet<string> = new Set(ORDINAL_HEADS);
const MEASURES: ReadonlySet<string> = new Set(MEASURE_STUBS);

/** The columns of a section, told by their heads and by what stands under these. */
export function columnsOf(tokens: Tokens, { heads, rows }: Section): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => {
    const own = headsOver(heads, at);
    return {
      role: roleOf(tokens, own, rows, at),
      heads: own,
      unit: own.find(({ unit }) => unit !== null)?.unit ?? null,
      counted: own.find(({ counted }) => counted !== null)?.counted ?? null,
      measure: own.find(({ text }) => text !== null) ?? null,
      change: changeOf(textOf(tokens, own[0])),
    };
  });
  const stub = stubAmong(columns, rows);
  return columns.map((column, at) => (at === stub ? { ...column, role: "rows" } : column));
}

/** Whether the rows of a table are what is measured: "Chỉ tiêu", or most with a unit of their own. */
export const rowsAreMeasures = (
  tokens: Tokens,
  columns: readonly Column[],
  rows: readonly Row[],
): boolean =>
  columns.some(({ role, heads }, at) => {
    if (role !== "rows") return role === "units";
    const own = rows.filter((row) => row[at]?.unit != null || row[at]?.counted?.isSaid);
    return own.length * 2 > rows.length || heads.some((head) => MEASURES.has(textOf(tokens, head)));
  });

/** A head stands over its column and over those on its right that have none in its row but one below. */
function headsOver(heads: readonly Row[], column: number): Cell[] {
  const found: Cell[] = [];
  for (let at = heads.length - 1; at >= 0; at--) {
    const row = heads[at] as Row;
    let from = column;
    if (found.length > 0 && column < row.length) while (from > 0 && !row[from]) from--;
    const head = row[from];
    if (head) found.push(head);
  }
  return found;
}

function roleOf(
  tokens: Tokens,
  heads: readonly Cell[],
  rows: readonly Row[],
  column: number,
): ColumnRole {
  const head = textOf(tokens, heads[0]);
  if (ORDINALS.has(head.replace(/\.$/, ""))) return "ordinals";
  const cells = rows.flatMap((row) => row[column] ?? []);
  if (UNITS.has(head) && cells.every(({ number }) => number === null)) return "units";
  if (NAMING_HEADS.some((phrase) => head === phrase || head.startsWith(`${phrase} `)))
    return "names";
  return column === 0 && countsUp(cells) ? "ordinals" : "figures";
}

/** "1, 2, 3" down a column. */
const countsUp = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every(({ number }, at) => number?.low.value === at + 1);

/**
 * The column that says what each row is of: the first that holds words in every row, else in most.
 */
function stubAmong(columns: readonly Column[], rows: readonly Row[]): number {
  const isWord = (row: Row, column: number) =>
    row[column]?.text != null || row[column]?.times.length;
  const filled = columns.map(({ role }, column) =>
    role === "figures" ? rows.filter((row) => isWord(row, column)).length : 0,
  );
  const most = Math.max(0, ...filled);
  return most * 2 < rows.length || most === 0 ? -1 : filled.indexOf(most);
}

/** "Tăng (%)"; what can go either way ("Tăng/giảm") is told by its sign. */
function changeOf(head: string): StatisticMention["change"] {
  if (BOTH_WAYS.every((word) => head.includes(word))) return null;
  const found = CHANGE_HEADS.find(([phrase]) => head === phrase || head.startsWith(`${phrase} `));
  return found?.[1] ?? null;
}
