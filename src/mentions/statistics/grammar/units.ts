import {
  anyOf,
  capture,
  either,
  type Lexicon,
  lexicon,
  type Match,
  optional,
  type Pattern,
  type Reader,
  type Reading,
  type Rule,
  repeat,
  type Scan,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { MEASURES, POWERED_UNITS, POWERS, SHARES } from "../lexicon/measures.js";
import { MONEY } from "../lexicon/money.js";
import { NOT_UNITS } from "../lexicon/not-units.js";
import { DENOMINATORS } from "../lexicon/rates.js";
import { TIMES } from "../lexicon/times.js";
import { type Counted, headEnd, NOUNS, readCounted, readMembers } from "./nouns.js";
import type { SaidUnit, UnitKind } from "./parse.js";

interface Measure {
  readonly kind: UnitKind;
  readonly name: string;
  readonly code: string | null;
}

type Row = readonly [phrase: string, name: string, code: string | null];

const toUnits = (kind: UnitKind, rows: readonly Row[]) =>
  rows.map(([phrase, name, code]) => [phrase, { kind, name, code }] as const);

const UNITS: Lexicon<Measure> = lexicon([
  ...toUnits("share", SHARES),
  ...toUnits("money", MONEY),
  ...toUnits("measure", MEASURES),
  ...toUnits("time", TIMES),
]);
const OTHER_WORDS: Lexicon<true> = lexicon(NOT_UNITS.map((phrase) => [phrase, true]));
const POWERED: Lexicon<string> = lexicon(POWERED_UNITS);
const POWER: Lexicon<string> = lexicon(POWERS);
const AGAINST: Lexicon<string> = lexicon(DENOMINATORS);
const MONEY_NAME = "VND";

/** A unit of measure, unless a longer word or a noun begins there: "đồng" but not "đồng chí". */
function readMeasure(reader: Reader, at: number): Reading<Measure> | null {
  const { tokens } = reader;
  const powered = readPowered(reader, at);
  if (powered !== null) return powered;
  const found = reader.lookUp(UNITS, at);
  if (found === null) return null;
  const longer = Math.max(
    reader.lookUp(NOUNS, at)?.end ?? 0,
    reader.lookUp(OTHER_WORDS, at)?.end ?? 0,
  );
  if (longer > found.end) return null;
  // "5G" is a network and "4 A" a class: a symbol of one letter is written small.
  const isCapital = tokens.shape(at) === Shape.Capital && tokens.end(at) - tokens.start(at) === 1;
  return isCapital ? null : found;
}

/** "m2", "km²": the digit is glued, or it begins another number. */
function readPowered(reader: Reader, at: number): Reading<Measure> | null {
  const base = reader.lookUp(POWERED, at);
  if (base === null || !reader.tokens.glued(base.end)) return null;
  const power = reader.lookUp(POWER, base.end);
  if (power === null) return null;
  const exponent = power.value === "²" ? 2 : 3;
  const value: Measure = {
    kind: "measure",
    name: base.value + power.value,
    code: base.value + exponent,
  };
  return { end: power.end, value };
}

/** What a rate is counted against: "ha", "người", "suất quà". */
function readDenominator(reader: Reader, at: number): Reading<string> | null {
  const powered = readPowered(reader, at);
  if (powered !== null) return { end: powered.end, value: powered.value.name };
  const known = reader.lookUp(AGAINST, at);
  const unit = reader.lookUp(UNITS, at);
  const noun = reader.lookUp(NOUNS, at);
  const longest = Math.max(known?.end ?? 0, unit?.end ?? 0, noun?.end ?? 0);
  if (longest === 0) return readAnyNoun(reader, at);
  if (known?.end === longest) return known;
  if (unit?.end === longest) return { end: longest, value: unit.value.name };
  return { end: longest, value: nameOf(reader, at, longest) };
}

function readAnyNoun(reader: Reader, at: number): Reading<string> | null {
  const end = headEnd(reader, at);
  return end < 0 ? null : { end, value: nameOf(reader, at, end) };
}

/** As written, but for a capital that only begins a line or a name of office. */
function nameOf({ tokens }: Reader, at: number, end: number): string {
  const isShort = end === at + 1 && tokens.shape(at) !== Shape.Capital;
  const text = tokens.slice(at, end);
  return isShort && tokens.shape(at) !== Shape.Lower ? text : text.toLowerCase();
}

/** "kg", "tháng", "người": what "một" can stand before in a rate, where it is no article. */
function readMeasureOrPerson(reader: Reader, at: number): Reading<string> | null {
  const known = reader.lookUp(UNITS, at);
  if (known !== null) return { end: known.end, value: known.value.name };
  return reader.tokens.slice(at) === "người" ? { end: at + 1, value: "người" } : null;
}

const UNIT_WORD = {
  shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed, Shape.Sign],
} as const;
const WORD = { shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed] } as const;

export const denominator: Pattern = scan(WORD, readDenominator);

const per = repeat(
  1,
  2,
  either(
    sequence("/", optional(words("1", "01", "mỗi")), capture("per", denominator)),
    sequence(
      words("mỗi", "cho mỗi", "trên mỗi", "trên một", "trên 1"),
      capture("per", denominator),
    ),
    sequence("một", capture("per", scan(WORD, readMeasureOrPerson))),
  ),
);

const rateOf = (match: Match): string | null => {
  const parts = match.all("per").map(({ value }) => value as string);
  return parts.length === 0 ? null : parts.join("/");
};

const MEASURED: readonly Rule<SaidUnit>[] = [
  {
    name: "measure/denominator",
    example: "tấn/ha",
    pattern: sequence(capture("measure", scan(UNIT_WORD, readMeasure)), optional(per)),
    produce: (match) => {
      const measure = match.value<Measure>("measure");
      return measure ? { ...measure, per: rateOf(match), counted: null } : null;
    },
  },
];

/** What a pattern of counted nouns holds: the unit is the head, the whole phrase stands beside it. */
const countedRule = (name: string, read: Scan<Counted>): Rule<SaidUnit> => ({
  name,
  example: "cơ sở khám, chữa bệnh",
  pattern: sequence(capture("counted", scan(WORD, read)), optional(per)),
  produce: (match) => {
    const phrase = match.get("counted");
    const head = (phrase?.value as Counted | undefined)?.headEnd;
    if (phrase === undefined || head === undefined) return null;
    const { tokens } = match;
    const isAbbreviation =
      head === phrase.start + 1 &&
      tokens.shape(phrase.start) === Shape.Upper &&
      tokens.shape(phrase.start - 2) !== Shape.Upper;
    const written = tokens.slice(phrase.start, head);
    return {
      kind: "counted",
      name: isAbbreviation ? written : written.toLowerCase(),
      code: null,
      per: rateOf(match),
      counted: tokens.slice(phrase.start, phrase.end),
    };
  },
});

/** A unit of measure, of money or of time, with what it is counted against. */
export const measure: Pattern = anyOf(MEASURED);
/** A counted noun with its phrase. */
export const counted: Pattern = anyOf([countedRule("counted", readCounted)]);
/** A counted noun that a group is made of: people, households. */
export const members: Pattern = anyOf([countedRule("members", readMembers)]);

/** Where a scale stands without a unit, money is meant: "lương 5 triệu". */
export const MONEY_UNSAID: SaidUnit = {
  kind: "money",
  name: MONEY_NAME,
  code: MONEY_NAME,
  per: null,
  counted: null,
};
/** What a bare scale may be followed by: "5 triệu/tháng". */
export const moneyRate: Pattern = anyOf([
  {
    name: "/denominator",
    example: "/tháng",
    pattern: per,
    produce: (match: Match) => ({ ...MONEY_UNSAID, per: rateOf(match) }),
  },
]);
