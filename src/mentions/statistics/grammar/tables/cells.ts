import {
  ahead,
  anyOf,
  capture,
  either,
  type Match,
  notAhead,
  optional,
  type Parsed,
  type Pattern,
  type Reader,
  type Reading,
  type Rule,
  repeat,
  scan,
  sequence,
  token,
  words,
} from "../../../../grammar/index.js";
import { readDigits, readRoman, Shape } from "../../../../text/index.js";
import type { TokenRange } from "../../../kind.js";
import {
  COUNT_WORDS,
  HEAD_EDGES,
  NOT_COUNTED,
  TIME_NAMES,
  TIME_TAILS,
  TIME_UNITS,
  UNIT_LABELS,
} from "../../lexicon/tables.js";
import { number, openingNumber } from "../numbers.js";
import type { Numeral, StatisticParse } from "../parse.js";
import { counted } from "../units.js";
import { type ScaledUnit, scaledUnit } from "./unit.js";

/** A number that fills its cell. */
export interface CellNumber {
  readonly sign: "+" | "-" | null;
  readonly low: Numeral;
  readonly high: Numeral | null;
  readonly of: Numeral | null;
}

/** What a cell says, each part null or empty where it does not say it. */
export interface CellText {
  readonly number: CellNumber | null;
  /** Figures with a unit of their own. */
  readonly figures: readonly Parsed<StatisticParse>[];
  /** The unit that it gives: of its column "Diện tích (ha)", of its row "ha", of the table "ĐVT: ha". */
  readonly unit: ScaledUnit | null;
  readonly unitOf: "head" | "cell" | "table";
  /** The counted noun of "Số hộ nghèo". */
  readonly counted: ScaledUnit | null;
  readonly times: readonly TokenRange[];
  /** Its words without unit and time. */
  readonly text: TokenRange | null;
  /** Whether figures with a unit of their own are all that it holds. */
  readonly isFigure: boolean;
}

/** What an empty cell says. */
export const NOTHING: CellText = {
  number: null,
  figures: [],
  unit: null,
  unitOf: "head",
  counted: null,
  times: [],
  text: null,
  isFigure: false,
};

/** A longer cell is none. */
const LONGEST = 300;
const BAR = "|";

export const bar: Pattern = words(BAR);

const END = { shapes: [Shape.End, Shape.Newline, Shape.Sign] } as const;
const atEnd = scan(END, ({ tokens }: Reader, at: number): Reading<null> | null => {
  const ends = tokens.shape(at) !== Shape.Sign || tokens.slice(at) === BAR;
  return ends ? { end: at, value: null } : null;
});
const inCell = token(
  { shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed, Shape.Number, Shape.Sign] },
  ({ tokens }, at) => (tokens.slice(at) === BAR ? null : true),
);

const open = optional(capture("bracket", words("(", "[")));
const close = optional(words(")", "]"));
const unitLabel = sequence(words(...UNIT_LABELS), ":");
const unit = capture("unit", scaledUnit);

/** "ĐVT: triệu đồng", in or out of brackets. */
const labelled = sequence(open, unitLabel, unit, close);
/** The unit of a whole table at the end of the line before it: "(ĐVT: ha)", "(đồng/kg)". */
export const tableUnit: Pattern = either(labelled, sequence("(", unit, ")"));

const timeNumber = scan(
  { shapes: [Shape.Number, Shape.Upper, Shape.Capital] },
  ({ tokens }: Reader, at: number): Reading<null> | null => {
    const digits = readDigits(tokens, at);
    if (digits !== null)
      return digits.notation === "plain" ? { end: digits.end, value: null } : null;
    return readRoman(tokens.slice(at)) === null ? null : { end: at + 1, value: null };
  },
);
const YEAR = /^(?:19|20)\d\d$/;
const year = token({ digits: [4] }, ({ tokens }, at) =>
  YEAR.test(tokens.slice(at)) ? true : null,
);
const timePart = either(
  words(...TIME_NAMES),
  words(...TIME_UNITS),
  words(...TIME_TAILS),
  sequence(optional(words("/", "-", "–")), timeNumber),
);
const timeTail = repeat(0, 6, timePart);
/** "Năm 2022", "9 tháng năm 2023", "Cùng kỳ 2022", "2021": the time of a column or a row. */
const time = either(
  sequence(words(...TIME_NAMES), timeTail),
  sequence(words(...TIME_UNITS), timeNumber, timeTail),
  sequence(timeNumber, words(...TIME_UNITS), timeTail),
  sequence(year, timeTail),
);

const sign = capture("sign", words("+", "-", "–", "−"));

function textOf(match: Match): CellText {
  const figures = match
    .all("figure")
    .flatMap(({ start, end, value }) =>
      Array.isArray(value)
        ? (value as readonly Parsed<StatisticParse>[])
        : [{ start, end, parse: value as StatisticParse }],
    );
  const cuts = match.captures.filter(({ name }) => name === "cut" || name === "time");
  const all = match.captures.filter(({ name }) => name !== "unit" && name !== "counted");
  return {
    ...NOTHING,
    figures,
    unit: match.value<ScaledUnit>("unit") ?? null,
    counted: match.value<ScaledUnit>("counted") ?? null,
    times: match.all("time"),
    text: longestBetween(match, cuts),
    isFigure: figures.length > 0 && longestBetween(match, all) === null,
  };
}

const EDGES: ReadonlySet<string> = new Set(HEAD_EDGES);

/** The longest stretch of words between what was cut out, without signs and, where it was cut, little words. */
function longestBetween(
  { tokens, start, end }: Match,
  cuts: readonly TokenRange[],
): TokenRange | null {
  let best: TokenRange | null = null;
  let from = start;
  for (const cut of [...cuts, { start: end, end }]) {
    const isEdge = (at: number, isCut: boolean) =>
      tokens.shape(at) === Shape.Sign || (isCut && EDGES.has(tokens.slice(at).toLowerCase()));
    const [isCutBefore, isCutBehind] = [from !== start, cut.start !== end];
    let to = cut.start;
    while (from < to && isEdge(from, isCutBefore)) from++;
    while (to > from && isEdge(to - 1, isCutBehind)) to--;
    if (to - from > (best === null ? 0 : best.end - best.start)) best = { start: from, end: to };
    from = cut.end;
  }
  return best;
}

/** The cells of a table, read with the rules of figures that stand by themselves. */
export function cellOf(figures: readonly Rule<StatisticParse>[]): Pattern {
  const figure = capture("figure", anyOf(figures));
  const unitMark = capture(
    "cut",
    either(
      sequence(words("(", "["), optional(unitLabel), unit, words(")", "]")),
      sequence(words(",", "-", "–"), unit, ahead(atEnd)),
      sequence(ahead("%"), unit, ahead(atEnd)),
    ),
  );
  const noun = capture("counted", anyOf(COUNTED));
  const part = either(unitMark, capture("time", time), figure, inCell);
  const CELLS: readonly Rule<CellText>[] = [
    {
      name: "number",
      example: "1.250",
      pattern: sequence(
        optional(words("(", "~", "≈")),
        optional(sign),
        capture("low", openingNumber),
        optional(
          either(
            sequence(words("-", "–", "đến"), capture("high", number)),
            sequence("/", capture("of", number)),
          ),
        ),
        close,
        ahead(atEnd),
      ),
      produce: numberOf,
    },
    {
      name: "unit",
      example: "nghìn tấn",
      pattern: sequence(open, notAhead(words(...COUNT_WORDS)), unit, close, ahead(atEnd)),
      produce: unitAlone,
    },
    {
      name: "label: unit",
      example: "ĐVT: triệu đồng",
      pattern: sequence(labelled, ahead(atEnd)),
      produce: (match) => ({
        ...NOTHING,
        unit: match.value<ScaledUnit>("unit") ?? null,
        unitOf: "table",
      }),
    },
    {
      name: "text (unit)",
      example: "Diện tích (ha) năm 2022",
      pattern: sequence(
        either(sequence(noun, repeat(0, LONGEST, part)), repeat(1, LONGEST, part)),
        ahead(atEnd),
      ),
      produce: textOf,
    },
  ];
  return anyOf(CELLS);
}

const UNCOUNTED: ReadonlySet<string> = new Set(NOT_COUNTED);

/** "con", "nghìn tấn"; "Hộ nghèo" is words of a head. */
function unitAlone(match: Match): CellText | null {
  const said = match.value<ScaledUnit>("unit");
  const { name, counted: phrase } = said?.unit ?? { name: "", counted: null };
  if (
    !said?.isSaid ||
    UNCOUNTED.has(name) ||
    (phrase !== null && phrase.toLowerCase() !== name.toLowerCase())
  )
    return null;
  const { start, end } = match.get("unit") ?? match;
  return { ...NOTHING, unit: said, unitOf: "cell", text: phrase === null ? null : { start, end } };
}

function numberOf(match: Match): CellText | null {
  const low = match.value<Numeral>("low");
  if (low === undefined || low.words > 0) return null;
  const said = match.text("sign");
  const sign = said === null ? null : said === "+" ? "+" : "-";
  const high = match.value<Numeral>("high") ?? null;
  const number = { sign, low, high, of: match.value<Numeral>("of") ?? null } as const;
  return { ...NOTHING, number, times: isYear(match, number) ? [low] : [] };
}

/** "2021", which over a column is its time. */
const isYear = ({ tokens }: Match, { low, high, of }: CellNumber): boolean =>
  high === null && of === null && YEAR.test(tokens.slice(low.start, low.end));

/** "Số hộ nghèo", "Hộ nghèo": what a column without a unit counts. */
const COUNTED: readonly Rule<ScaledUnit>[] = [
  {
    name: "số noun",
    example: "Số hộ nghèo",
    pattern: sequence(optional(capture("count", words(...COUNT_WORDS))), capture("unit", counted)),
    produce: (match) => {
      const said = match.value<ScaledUnit["unit"]>("unit");
      if (said === undefined || (!said.isListed && !match.has("count"))) return null;
      if (UNCOUNTED.has(said.name)) return null;
      return { unit: said, factor: 1, isSaid: match.has("count") };
    },
  },
];
