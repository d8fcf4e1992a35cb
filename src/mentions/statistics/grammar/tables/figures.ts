import type { Parsed } from "../../../../grammar/index.js";
import type { StatisticMention } from "../../../../records.js";
import type { Tokens } from "../../../../text/index.js";
import type { TokenRange } from "../../../kind.js";
import { DONE, PLANNED, PRICE_HEADS } from "../../lexicon/tables.js";
import { scaled } from "../amounts.js";
import { type Numeral, type StatisticParse, toParse } from "../parse.js";
import type { CellNumber } from "./cells.js";
import { type Column, columnsOf, rowsAreMeasures } from "./columns.js";
import { type Baseline, baselinesOf } from "./compare.js";
import { type Cell, type Row, type Section, textOf } from "./grid.js";
import type { ScaledUnit } from "./unit.js";

/** Numbers of so many digits without a mark are of telephones and accounts. */
const LONGEST_PLAIN = 9;
const CELSIUS = "°C";
const RESULTS: ReadonlySet<string> = new Set([...PLANNED, ...DONE]);

/** What holds for a whole table. */
export interface TableContext {
  readonly tokens: Tokens;
  readonly unit: ScaledUnit | null;
  /** The line before it, which may say of when it is. */
  readonly title: TokenRange | null;
}

/** The figures of the rows of a section, in text order. */
export function figuresOf(section: Section, context: TableContext): Parsed<StatisticParse>[] {
  const { tokens } = context;
  const columns = columnsOf(tokens, section);
  const baselines = baselinesOf(tokens, columns);
  const byRows = rowsAreMeasures(tokens, columns, section.rows);
  return section.rows.flatMap((row) => {
    const reader = new RowReader(row, columns, byRows, context);
    return row.flatMap((cell, column) =>
      cell === null ? [] : reader.read(cell, column, baselines),
    );
  });
}

class RowReader {
  readonly #head: Cell | null;
  readonly #unit: ScaledUnit | null;

  constructor(
    readonly row: Row,
    readonly columns: readonly Column[],
    readonly byRows: boolean,
    readonly context: TableContext,
  ) {
    const cellOf = (role: Column["role"]) =>
      row[columns.findIndex((column) => column.role === role)] ?? null;
    this.#head = cellOf("rows");
    this.#unit = cellOf("units")?.unit ?? this.#head?.unit ?? null;
  }

  read(cell: Cell, at: number, baselines: readonly (Baseline | null)[]): Parsed<StatisticParse>[] {
    const column = this.columns[at] as Column;
    const told = { said: this.#said(column), heads: this.#heads(column) };
    if (cell.number === null) {
      return cell.isFigure
        ? cell.figures.map((figure) => ({ ...figure, parse: { ...figure.parse, ...told } }))
        : [...cell.figures];
    }
    const unit = column.role === "figures" ? this.#unitOf(column) : null;
    if (unit === null || cell.times.length > 0 || this.#isCode(cell.number)) return [];
    const parse = parseOf(cell.number, unit, column);
    const baseline = baselines[at];
    const other = baseline && this.row[baseline.column]?.number;
    const comparison =
      other && parse.change === null
        ? ({ role: "compared", relation: baseline.relation, core: other.low.start } as const)
        : null;
    return [{ start: cell.start, end: cell.end, parse: { ...parse, ...told, comparison } }];
  }

  #unitOf({ unit, counted, measure }: Column): ScaledUnit | null {
    if (unit?.unit.kind === "money" && this.#unit !== null && this.#isPrice(measure)) {
      return { ...unit, unit: { ...unit.unit, per: unit.unit.per ?? this.#unit.unit.name } };
    }
    const ofRow = this.#head?.counted?.isSaid ? this.#head.counted : null;
    return (
      unit ??
      this.#unit ??
      (counted?.isSaid ? counted : null) ??
      (this.byRows ? ofRow : null) ??
      this.context.unit ??
      counted ??
      ofRow
    );
  }

  /** "Giá (đồng)" of a row in "kg" is a price of one. */
  #isPrice(measure: Cell | null): boolean {
    const head = textOf(this.context.tokens, measure);
    return PRICE_HEADS.some((phrase) => head === phrase || head.startsWith(`${phrase} `));
  }

  #isCode({ low }: CellNumber): boolean {
    const { tokens } = this.context;
    return low.end === low.start + 1 && tokens.slice(low.start).length >= LONGEST_PLAIN;
  }

  /**
   * A column's head is the measure and the row's the subject. Under a time alone the row's is the
   * measure; where rows are measures, a column is of somebody, or of what was planned or done.
   */
  #said({ measure, unit }: Column): StatisticParse["said"] {
    const { tokens } = this.context;
    const write = (cell: Cell | null) =>
      cell?.text ? tokens.slice(cell.text.start, cell.text.end) : null;
    const [ofColumn, ofRow] = [write(measure), write(this.#head)];
    if (ofColumn === null) return { measure: ofRow, subject: null };
    if (!this.byRows || unit !== null || this.#isPrice(measure)) {
      return { measure: ofColumn, subject: ofRow };
    }
    const isResult = RESULTS.has(textOf(tokens, measure));
    return { measure: ofRow, subject: isResult ? null : ofColumn };
  }

  #heads({ heads }: Column): TokenRange[] {
    const names = this.row.filter((_, at) => this.columns[at]?.role === "names");
    const places = [...heads, this.#head, ...names, this.context.title];
    return places.flatMap((place) =>
      place === null ? [] : [{ start: place.start, end: place.end }],
    );
  }
}

function parseOf(
  { sign, low, high, of }: CellNumber,
  { unit, factor }: ScaledUnit,
  column: Column,
): StatisticParse {
  const meant = (numeral: Numeral) => (factor === 1 ? numeral : scaled(numeral, factor));
  const isNegative = sign === "-" && unit.name === CELSIUS;
  const first = meant(low);
  const amount = {
    low: isNegative ? { ...first, value: -first.value } : first,
    high: high && meant(high),
    of: of && meant(of),
    unit,
  };
  const change = isNegative ? null : changeOf(sign, column.change);
  return toParse({ amount, qualifier: "exact", change, relation: null });
}

function changeOf(
  sign: CellNumber["sign"],
  ofColumn: StatisticMention["change"],
): StatisticMention["change"] {
  if (sign === null) return ofColumn;
  return sign === "+" ? "increase" : "decrease";
}
