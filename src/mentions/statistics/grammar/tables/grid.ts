import type { Match } from "../../../../grammar/index.js";
import { Shape, type Tokens } from "../../../../text/index.js";
import { type CellText, NOTHING } from "./cells.js";

/** A cell of a table: tokens `start` to before `end`. */
export interface Cell extends CellText {
  readonly start: number;
  readonly end: number;
}

/** The cells of a row by their columns; an empty one is null. */
export type Row = readonly (Cell | null)[];

/** Rows under one set of heads. */
export interface Section {
  readonly heads: readonly Row[];
  readonly rows: readonly Row[];
}

/** Heads stand in no more rows; more are no heads. */
const MOST_HEADS = 4;
/** A row that numbers the columns has so many numbers at least. */
const LEAST_NUMBERED = 3;

/** The rows of a match of a whole table: captures "cell" and "bar", parted by "line". */
export function rowsOf(match: Match): Row[] {
  const rows: (Cell | null)[][] = [];
  let row: (Cell | null)[] = [firstCell(match)];
  for (const { name, start, end, value } of match.captures) {
    if (name === "line") {
      rows.push(row);
      row = [null];
    } else if (name === "bar") row.push(null);
    else if (name === "cell") row[row.length - 1] = { start, end, ...(value as CellText) };
  }
  rows.push(row);
  return rows;
}

/** What stands before the bar that a table is told by: words, as far as they are looked at. */
function firstCell({ tokens, start }: Match): Cell | null {
  if (tokens.slice(start) !== "|") return null;
  let from = start;
  while (from > 0 && tokens.shape(from - 1) !== Shape.Newline) from--;
  if (from === start) return null;
  const text = { start: from, end: start };
  return { ...NOTHING, ...text, text };
}

/** Parts rows into heads and what stands under them. */
export function sectionsOf(rows: readonly Row[]): Section[] {
  const sections: { heads: Row[]; rows: Row[] }[] = [{ heads: [], rows: [] }];
  for (const row of rows) {
    const last = sections[sections.length - 1] as (typeof sections)[number];
    if (numbersColumns(row)) continue;
    if (holdsFigures(row)) last.rows.push(row);
    else if (last.rows.length === 0) last.heads.push(row);
    else if (isHead(row)) sections.push({ heads: [row], rows: [] });
  }
  return sections.map(({ heads, rows: body }) => ({ heads: heads.slice(-MOST_HEADS), rows: body }));
}

const isFigure = (cell: Cell | null): boolean =>
  cell !== null && ((cell.number !== null && cell.times.length === 0) || cell.isFigure);

const holdsFigures = (row: Row): boolean =>
  row.some((cell, column) => column > 0 && isFigure(cell));

/** Below figures a row is a head again where several of its cells give units or times. */
const isHead = (row: Row): boolean =>
  row.filter((cell) => cell !== null && (cell.times.length > 0 || cell.unit !== null)).length > 1;

/** "A | B | 1 | 2 | 3". */
function numbersColumns(row: Row): boolean {
  const numbers = row.flatMap((cell) => (cell?.number ? [cell.number.low.value] : []));
  const first = numbers[0];
  if (first === undefined || first > 1 || numbers.length < LEAST_NUMBERED) return false;
  return numbers.every((value, at) => value === first + at);
}

/** Of a cell, its text in small letters; "" where it has none. */
export const textOf = (tokens: Tokens, cell: Cell | null | undefined): string =>
  cell?.text ? tokens.slice(cell.text.start, cell.text.end).toLowerCase() : "";
