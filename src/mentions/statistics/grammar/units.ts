import {
  ahead,
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
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { readDigits, Shape, type Tokens } from "../../../text/index.js";
import { MEASURES, POWERED_UNITS, POWERS, SHARES } from "../lexicon/measures.js";
import { MONEY } from "../lexicon/money.js";
import { NOT_UNITS } from "../lexicon/not-units.js";
import { DENOMINATORS } from "../lexicon/rates.js";
import { SCALES } from "../lexicon/scales.js";
import { TIMES } from "../lexicon/times.js";
import { type Counted, headEnd, NOUNS, readCounted } from "./nouns.js";
import type { SaidUnit, UnitKind } from "./parse.js";
import { anyWord } from "./words.js";

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
const SCALE: Lexicon<number> = lexicon(SCALES);
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
  if (longest === 0) return readMultiple(reader, at) ?? readAnyNoun(reader, at);
  if (known?.end === longest) return known;
  if (unit?.end === longest) return { end: longest, value: unit.value.name };
  return { end: longest, value: unitName(reader.tokens, at, longest) };
}

/** "vạn dân", "100.000 dân", "24 giờ": so many of what is counted. */
function readMultiple(reader: Reader, at: number): Reading<string> | null {
  const { tokens } = reader;
  const digits = readDigits(tokens, at);
  let end = digits?.end ?? at;
  for (let scale = reader.lookUp(SCALE, end); scale !== null; scale = reader.lookUp(SCALE, end)) {
    end = scale.end;
  }
  if (end === at || tokens.glued(end)) return null;
  const unit = reader.lookUp(UNITS, end);
  const noun = unit?.value.kind === "time" ? unit : reader.lookUp(NOUNS, end);
  return noun && { end: noun.end, value: tokens.slice(at, noun.end).toLowerCase() };
}

function readAnyNoun(reader: Reader, at: number): Reading<string> | null {
  const end = headEnd(reader, at);
  return end < 0 ? null : { end, value: unitName(reader.tokens, at, end) };
}

/** As written, in small letters but for a short form or a code ("HTX", "F1"); a line all in capitals has none. */
function unitName(tokens: Tokens, start: number, end: number): string {
  const written = tokens.slice(start, end);
  const isShortForm =
    end === start + 1 &&
    (tokens.shape(start) === Shape.Upper || tokens.shape(start) === Shape.Mixed) &&
    (tokens.shape(start - 1) === Shape.Sign || tokens.shape(start - 2) !== Shape.Upper) &&
    tokens.shape(end) !== Shape.Upper;
  const isCode = tokens.shape(end - 1) === Shape.Number;
  return isShortForm || isCode ? written : written.toLowerCase();
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
const WORD_OR_NUMBER = {
  shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed, Shape.Number],
} as const;
const WORD = { shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed] } as const;

export const denominator: Pattern = scan(WORD_OR_NUMBER, readDenominator);

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
    pattern: sequence(
      capture("measure", scan(UNIT_WORD, readMeasure)),
      optional(either(per, sequence(repeat(1, 2, anyWord), ahead("/"), per))),
    ),
    produce: (match) => {
      const measure = match.value<Measure>("measure");
      if (measure === undefined) return null;
      const { kind, name, code } = measure;
      return { kind, name, code, per: rateOf(match), counted: null, isSure: true, isListed: true };
    },
  },
];

const COUNTED: readonly Rule<SaidUnit>[] = [
  {
    name: "noun phrase/denominator",
    example: "cơ sở khám, chữa bệnh",
    pattern: sequence(capture("counted", scan(WORD, readCounted)), optional(per)),
    produce: (match) => {
      const phrase = match.get("counted");
      const counted = phrase?.value as Counted | undefined;
      if (phrase === undefined || counted === undefined) return null;
      const { tokens } = match;
      return {
        kind: "counted",
        name: unitName(tokens, phrase.start, counted.headEnd),
        code: null,
        per: rateOf(match),
        counted: tokens.slice(phrase.start, phrase.end),
        isSure: counted.isMember,
        isListed: counted.isListed,
      };
    },
  },
];

/** A unit of measure, of money or of time, with what it is counted against. */
export const measure: Pattern = anyOf(MEASURED);
/** A counted noun with its phrase: the unit is its head. */
export const counted: Pattern = anyOf(COUNTED);

/** What "gấp đôi" is measured in. */
export const MULTIPLES: SaidUnit = {
  kind: "measure",
  name: "lần",
  code: null,
  per: null,
  counted: null,
  isSure: true,
  isListed: true,
};

/** Where a scale stands without a unit, money is meant: "lương 5 triệu". */
export const MONEY_UNSAID: SaidUnit = {
  kind: "money",
  name: MONEY_NAME,
  code: MONEY_NAME,
  per: null,
  counted: null,
  isSure: true,
  isListed: true,
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
