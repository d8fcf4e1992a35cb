import { countUpTo } from "../../text/index.js";
import { CELL_BREAK, isData } from "./data.js";

/** Text with the way back to the source that it was made from. */
interface Marked {
  readonly text: string;
  /** The offset in the source of an offset in `text`. */
  toSource(offset: number): number;
}

/** What parts the cells of a line: the first of these that it holds between two words. */
const BREAKS = [CELL_BREAK, "\t", /[^\S\n]{2,}/] as const;
const HAS_BREAK = /[|\t]|\S[^\S\r\n]{2}/;
/** Longer lines are paragraphs. */
const LONGEST_ROW = 2000;
/** The line under the heads of a table drawn with signs: "|---|:--:|". */
const RULE = /^[-–—=+:|\s]*-[-–—=+:|\s]*$/;

interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
  /** Index in BREAKS; -1 where the line has one cell. */
  readonly kind: number;
}

/**
 * Writes the rows of tables that a text draws with tabs, bars or wide gaps as rows are written
 * everywhere, "Nhân Nghĩa | 120 | 1.250", and drops the lines that are only drawn.
 */
export function markRows(source: string): Marked {
  if (!HAS_BREAK.test(source)) return { text: source, toSource: (offset) => offset };
  const pieces = new Pieces(source);
  for (const rows of tablesIn(linesOf(source))) {
    const [framedLeft, framedRight] = framesOf(rows);
    for (const row of rows) {
      const from = framedLeft && row.cells[0] === "" ? 1 : 0;
      const to = row.cells.length - (framedRight && row.cells.at(-1) === "" ? 1 : 0);
      const drawn = RULE.test(source.slice(row.start, row.end));
      pieces.replace(row, drawn ? "" : row.cells.slice(from, to).join(` ${CELL_BREAK} `));
    }
  }
  return pieces.finish();
}

/** Which of some lines are rows of tables. */
export function rowsAmong(lines: readonly string[]): ReadonlySet<number> {
  const text = lines.join("\n");
  if (!text.includes(CELL_BREAK)) return new Set();
  const parted = linesOf(text);
  const numbers = new Map(parted.map((line, at) => [line, at]));
  return new Set(tablesIn(parted).flatMap((rows) => rows.map((row) => numbers.get(row) ?? -1)));
}

function linesOf(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf("\n", start);
    const end = found < 0 ? source.length : found;
    lines.push({ start, end, ...partCells(source, start, end) });
    start = end + 1;
  }
  return lines;
}

function partCells(source: string, start: number, end: number): Pick<SourceLine, "cells" | "kind"> {
  if (end - start > LONGEST_ROW) return { cells: [""], kind: -1 };
  const line = source.slice(start, end);
  const trimmed = line.trim();
  const kind = BREAKS.findIndex((sign) =>
    typeof sign === "string" ? trimmed.includes(sign) : sign.test(trimmed),
  );
  const sign = BREAKS[kind] ?? "\n";
  // A tab or a bar that opens or closes a line is a frame, or it parts an empty cell.
  const cells = (typeof sign === "string" ? line : trimmed).split(sign);
  return { cells: cells.map((cell) => cell.trim()), kind };
}

/** Neighbouring lines of several cells that are parted alike and hold data; blank lines may stand between. */
function tablesIn(lines: readonly SourceLine[]): SourceLine[][] {
  const tables: SourceLine[][] = [];
  let run: SourceLine[] = [];
  const close = () => {
    if (run.length > 1 && isData(run.map(({ cells }) => cells))) tables.push(run);
    run = [];
  };
  for (const line of lines) {
    if (line.kind < 0 && line.cells[0] === "" && line.end - line.start < LONGEST_ROW) continue;
    if (run[0] !== undefined && run[0].kind !== line.kind) close();
    if (line.kind >= 0) run.push(line);
  }
  close();
  return tables;
}

/** Whether a sign frames the table on the left, and on the right: every row begins, or ends, with one. */
function framesOf(rows: readonly SourceLine[]): [left: boolean, right: boolean] {
  return [
    rows.every(({ cells }) => cells[0] === ""),
    rows.every(({ cells }) => cells.at(-1) === ""),
  ];
}

/** A text being rewritten in places. */
class Pieces {
  #text = "";
  #copied = 0;
  /** Where pieces begin, in the new text and in the source. */
  readonly #starts: number[] = [0];
  readonly #origins: number[] = [0];
  /** Whether a piece is of the source, so that offsets run along in it. */
  readonly #kept: boolean[] = [true];

  constructor(readonly source: string) {}

  replace({ start, end, cells }: SourceLine, written: string): void {
    this.#text += this.source.slice(this.#copied, start);
    if (written !== "") this.#align(start, cells, written);
    this.#text += written;
    this.#copied = end;
    this.#begin(end, true);
  }

  /** Every cell stands in the source as it does in the new text; what parts them does not. */
  #align(start: number, cells: readonly string[], written: string): void {
    let origin = start;
    let at = 0;
    for (const cell of cells) {
      if (cell === "") continue;
      const from = written.indexOf(cell, at);
      origin = this.source.indexOf(cell, origin);
      this.#begin(origin, true, from);
      this.#begin(origin + cell.length, false, from + cell.length);
      at = from + cell.length;
      origin += cell.length;
    }
  }

  #begin(origin: number, kept: boolean, offset = 0): void {
    this.#starts.push(this.#text.length + offset);
    this.#origins.push(origin);
    this.#kept.push(kept);
  }

  finish(): Marked {
    const text = this.#text + this.source.slice(this.#copied);
    const toSource = (offset: number): number => {
      const startOf = (at: number) => this.#starts[at] as number;
      const piece = countUpTo(this.#starts.length, startOf, offset) - 1;
      const origin = this.#origins[piece] as number;
      return this.#kept[piece] ? origin + offset - startOf(piece) : origin;
    };
    return { text, toSource };
  }
}
