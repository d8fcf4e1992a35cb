import {
  anyOf,
  capture,
  either,
  entry,
  glued,
  type Lexicon,
  lexicon,
  type Match,
  notAhead,
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
import {
  type DigitNumeral,
  readDigits,
  readSpacedDigits,
  readWords,
  Shape,
  type Tokens,
} from "../../../text/index.js";
import { NUMBER_WORDS, YEAR_WORDS } from "../lexicon/contexts.js";
import { FRACTIONS, GLUED_SCALES, NOT_SCALES, SCALES } from "../lexicon/scales.js";
import type { Numeral } from "./parse.js";

const YEARS: Lexicon<true> = lexicon(YEAR_WORDS.map((word) => [word, true]));
const BEFORE_GLUED_NUMBER: ReadonlySet<string> = new Set([..."([{'\"“”‘’«,;:…≥≤><=~≈+-–—−$€"]);
const MARKS: ReadonlySet<string> = new Set([".", ",", ":"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "−", "/"]);
/** Between digits and glued to them, they make one thing: "2-3", "28C-123", "Km 78+500". */
const JOINS: ReadonlySet<string> = new Set([...DASHES, "+"]);
const YEAR = /^(19|20)\d\d$/;

/** Whether a figure may begin with the digits at `at`: they are no part of a name, date or longer number. */
function opensFigure(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  const digits = tokens.slice(at);
  if (digits.length > 2 && digits.startsWith("0")) return null;
  const before = tokens.shape(at - 1);
  if (before === Shape.Number) return null;
  if (tokens.glued(at) && !standsFree(tokens, at)) return null;
  if (before === Shape.Sign && DASHES.has(tokens.slice(at - 1))) {
    if (tokens.shape(at - 2) === Shape.Number) return null;
  }
  const isYear = YEAR.test(digits) && !tokens.glued(at + 1);
  if (isYear && at > 0 && reader.lookUp(YEARS, at - 1)?.end === at) return null;
  return { end: at, value: null };
}

/** Whether glued digits begin something of their own: "(12", "xã,12", but not "COVID-19", "1.2", "U23". */
function standsFree(tokens: Tokens, at: number): boolean {
  const sign = tokens.slice(at - 1);
  if (!BEFORE_GLUED_NUMBER.has(sign)) return false;
  const before = tokens.shape(at - 2);
  if (!tokens.glued(at - 1)) return true;
  if (JOINS.has(sign)) return before === Shape.Sign;
  return !(MARKS.has(sign) && before === Shape.Number);
}

/** Digits that no further digits and no marks with digits are glued to. */
function readWhole({ tokens }: Reader, at: number): Reading<DigitNumeral> | null {
  const numeral = readDigits(tokens, at);
  if (numeral === null || goesOn(tokens, numeral.end)) return null;
  return { end: numeral.end, value: numeral };
}

const goesOn = (tokens: Tokens, end: number): boolean =>
  tokens.glued(end) &&
  MARKS.has(tokens.slice(end)) &&
  tokens.glued(end + 1) &&
  tokens.shape(end + 1) === Shape.Number;

const reading = (numeral: DigitNumeral | null): Reading<DigitNumeral> | null =>
  numeral === null ? null : { end: numeral.end, value: numeral };

const NUMBER = { shapes: [Shape.Number] } as const;
const digits = capture("digits", scan(NUMBER, readWhole));
const spacedDigits = capture(
  "digits",
  scan(NUMBER, ({ tokens }, at) => reading(readSpacedDigits(tokens, at))),
);
const scale = sequence(notAhead(words(...NOT_SCALES)), capture("scale", entry(lexicon(SCALES))));
const scales = either(
  repeat(1, 3, scale),
  sequence(glued, capture("scale", entry(lexicon(GLUED_SCALES)))),
);
const half = capture("half", "rưỡi");

/** Sums the parts of "1 tỷ 250 triệu"; null unless each is smaller than the scale before it. */
function sumUp(match: Match): Numeral | null {
  let value = 0;
  let other: number | null = null;
  let part = 0;
  let partOther: number | null = null;
  let within = Number.POSITIVE_INFINITY;
  let smallest = 1;
  const close = (): boolean => {
    if (part >= within) return false;
    value += part;
    if (partOther !== null) other = value - part + partOther;
    within = smallest;
    return true;
  };
  for (const { name, value: read } of match.captures) {
    if (name === "digits") {
      if (match.captures[0]?.value !== read && !close()) return null;
      ({ value: part, other: partOther } = read as DigitNumeral);
      smallest = 1;
    } else if (name === "scale") {
      part *= read as number;
      if (partOther !== null) partOther *= read as number;
      smallest *= read as number;
    } else if (name === "half") part += smallest / 2;
  }
  if (!close()) return null;
  return {
    start: match.start,
    end: match.end,
    value: tidy(value),
    other,
    scale: smallest,
    words: 0,
  };
}

/** 1.1 × 1e9 is 1100000000.0000002 in binary: fifteen digits are what a double can tell. */
export const tidy = (value: number): number => Number(value.toPrecision(15));

const DIGITS: readonly Rule<Numeral>[] = [
  {
    name: "digits",
    example: "12.579",
    pattern: sequence(digits, optional(scales, optional(half))),
    produce: (match) => plainly(sumUp(match)),
  },
  {
    name: "digits scale digits scale",
    example: "1 tỷ 250 triệu",
    pattern: sequence(digits, scales, repeat(1, 3, digits, scales)),
    produce: (match) => plainly(sumUp(match)),
  },
  {
    name: "digits digits",
    example: "12 579",
    pattern: sequence(spacedDigits, optional(scales)),
    produce: (match) => plainly(sumUp(match)),
  },
];

/** A number that a double holds exactly enough to be printed again. */
const plainly = (numeral: Numeral | null): Numeral | null =>
  numeral !== null && numeral.value < 1e18 ? { ...numeral, other: tidied(numeral.other) } : null;
const tidied = (value: number | null): number | null => (value === null ? null : tidy(value));

/** "16, 968 tỷ đồng": a space slipped in behind the mark. */
const BROKEN: Rule<Numeral> = {
  name: "digits, digits scale",
  example: "16, 968 tỷ",
  pattern: sequence(
    capture("whole", scan(NUMBER, readBare)),
    ",",
    capture("part", scan(NUMBER, readBare)),
    scales,
  ),
  produce: (match) => {
    const { start, end, tokens } = match;
    const joined = Number(`${match.text("whole")}.${match.text("part")}`);
    if (!tokens.glued(start + 1)) return null;
    const factor = scaleOf(match);
    return { start, end, value: tidy(joined * factor), other: null, scale: factor, words: 0 };
  },
};

function readBare({ tokens }: Reader, at: number): Reading<null> | null {
  const length = tokens.end(at) - tokens.start(at);
  return tokens.shape(at) === Shape.Number && length <= 3 && !goesOn(tokens, at + 1)
    ? { end: at + 1, value: null }
    : null;
}

const scaleOf = (match: Match): number =>
  match.all("scale").reduce((product, { value }) => product * (value as number), 1);

const WORDS: readonly Rule<Numeral>[] = [
  {
    name: "number words",
    example: "hai nghìn không trăm hai mươi ba",
    pattern: sequence(
      // "năm trăm năm" is a year and a hundred, "năm trăm năm mươi" a number.
      notAhead("năm", words(...NOT_SCALES), notAhead("mươi")),
      capture("words", scan({ words: NUMBER_WORDS }, readNumberWords)),
      optional(half),
    ),
    produce: (match) => {
      const { start, end } = match;
      const { value, scale: last } = match.value<{ value: number; scale: number }>("words") ?? {
        value: 0,
        scale: 1,
      };
      const whole = match.has("half") ? value + last / 2 : value;
      return { start, end, value: whole, other: null, scale: last, words: end - start };
    },
  },
  {
    name: "nửa scale",
    example: "nửa triệu",
    pattern: sequence("nửa", scales),
    produce: (match) => {
      const { start, end } = match;
      const factor = scaleOf(match);
      return { start, end, value: factor / 2, other: null, scale: factor, words: end - start };
    },
  },
];

/** "một" alone is an article and "năm" alone a year: neither counts. */
function readNumberWords(
  reader: Reader,
  at: number,
): Reading<{ value: number; scale: number }> | null {
  const { tokens } = reader;
  const numeral = readWords(tokens, at);
  if (numeral === null || numeral.value > 1e15) return null;
  const alone = numeral.end === at + 1;
  if (alone && (numeral.value === 1 || numeral.value === 5)) return null;
  const last = reader.lookUp(WORD_SCALES, numeral.end - 1)?.value ?? 1;
  return { end: numeral.end, value: { value: numeral.value, scale: last } };
}

const WORD_SCALES = lexicon(SCALES);

const FRACTION: readonly Rule<Numeral>[] = [
  {
    name: "½",
    example: "½",
    pattern: either(capture("part", entry(lexicon(FRACTIONS))), words("một nửa", "già nửa")),
    produce: (match) => {
      const { start, end } = match;
      const value = match.value<number>("part") ?? 0.5;
      return { start, end, value, other: null, scale: 1, words: end - start };
    },
  },
];

/** A number in words. */
const wordNumber: Pattern = anyOf(WORDS);

/** A number that goes on with a figure: the upper end of a range, the whole of a part. */
export const number: Pattern = either(anyOf(DIGITS), wordNumber);

/** A number that a figure can begin with. */
export const openingNumber: Pattern = either(
  sequence(scan(NUMBER, opensFigure), anyOf([...DIGITS, BROKEN])),
  wordNumber,
);

/** A number with a mark in it. */
export const longNumber: Pattern = scan(NUMBER, (reader, at) => {
  const whole = readWhole(reader, at);
  return whole !== null && whole.end > at + 1 ? whole : null;
});

/** "½", "một nửa". */
export const fraction: Pattern = anyOf(FRACTION);
