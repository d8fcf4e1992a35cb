import {
  capture,
  type Match,
  optional,
  type Parsed,
  type Pattern,
  type Reader,
  type Reading,
  type Rule,
  repeat,
  scan,
  sequence,
  words,
} from "../../../../grammar/index.js";
import { Shape, type Tokens } from "../../../../text/index.js";
import type { TokenRange } from "../../../kind.js";
import type { StatisticParse } from "../parse.js";
import { bar, cellOf, tableUnit } from "./cells.js";
import { figuresOf } from "./figures.js";
import { rowsOf, sectionsOf } from "./grid.js";
import type { ScaledUnit } from "./unit.js";

const MOST_ROWS = 1_000_000;
const MOST_CELLS = 64;
/** A line is looked back over for no more tokens. */
const LONGEST_LINE = 400;

const BAR = { words: ["|"] } as const;
const NEWLINE = { shapes: [Shape.Newline] } as const;

/** Whether a table begins with the line of a bar or behind a line end: no bar stands before it in its line, and none in the line before. */
function beginsTable({ tokens }: Reader, at: number): Reading<null> | null {
  const from = lineStart(tokens, at);
  if (from === null || holdsBar(tokens, from, at)) return null;
  const before = from === 0 ? 0 : (lineStart(tokens, from - 1) ?? from);
  return holdsBar(tokens, before, from) ? null : { end: at, value: null };
}

/** The first token of the line of a token; null where it is far. */
function lineStart(tokens: Tokens, at: number): number | null {
  let from = at;
  while (from > 0 && tokens.shape(from - 1) !== Shape.Newline) {
    if (at - --from > LONGEST_LINE) return null;
  }
  return from;
}

function holdsBar(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.slice(at) === "|") return true;
  return false;
}

const newline = capture(
  "line",
  scan(NEWLINE, (_, at) => ({ end: at + 1, value: null })),
);

/** The line before a table, or the one that a label of its unit stands in. */
function titleOf({ tokens, start }: Match): TokenRange | null {
  const from = lineStart(tokens, start);
  if (from === null) return null;
  if (tokens.slice(start) !== "|") return from < start ? { start: from, end: start } : null;
  const before = from === 0 ? null : lineStart(tokens, from - 1);
  return before === null ? null : { start: before, end: from - 1 };
}

function produce(match: Match): readonly Parsed<StatisticParse>[] | null {
  const rows = rowsOf(match);
  const labels = rows.flat().flatMap((cell) => (cell?.unitOf === "table" ? [cell.unit] : []));
  const unit = match.value<ScaledUnit>("unit") ?? labels[0] ?? null;
  const context = { tokens: match.tokens, unit, title: titleOf(match) };
  const sections = sectionsOf(rows);
  const read = new Set(sections.flatMap((section) => section.rows));
  const figures = [
    ...sections.flatMap((section) => figuresOf(section, context)),
    ...rows.flatMap((row) => (read.has(row) ? [] : row.flatMap((cell) => cell?.figures ?? []))),
  ];
  return figures.length === 0 ? null : figures.toSorted((one, other) => one.start - other.start);
}

/** Tables whose rows are lines and whose cells stand between bars; cells are read with these rules. */
export function tablesOf(
  figures: readonly Rule<StatisticParse>[],
): readonly Rule<StatisticParse>[] {
  const cell = optional(capture("cell", cellOf(figures)));
  const cells: Pattern = repeat(1, MOST_CELLS - 1, capture("bar", bar), cell);
  const rows: Pattern = repeat(1, MOST_ROWS, newline, cell, cells);
  return [
    {
      name: "cell | cell",
      example: "Xã | Diện tích (ha)\nVũ Bình | 98",
      pattern: sequence(scan(BAR, beginsTable), cells, rows),
      produce,
    },
    {
      name: "label: unit, cell | cell",
      example: "ĐVT: ha\nXã | Diện tích\nVũ Bình | 98",
      pattern: sequence(tableUnit, optional(words(".")), scan(NEWLINE, beginsTable), rows),
      produce,
    },
  ];
}
