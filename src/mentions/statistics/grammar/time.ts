import {
  either,
  optional,
  type Reader,
  type Reading,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { readDigits, readRoman, Shape } from "../../../text/index.js";
import { CALENDAR_WORDS, TIME_WORDS } from "../lexicon/comparisons.js";

const LAST_YEAR = 2200;

const number = scan({ shapes: [Shape.Number, Shape.Upper, Shape.Capital] }, readTimeNumber);

function readTimeNumber({ tokens }: Reader, at: number): Reading<null> | null {
  const digits = readDigits(tokens, at);
  if (digits !== null) {
    const isPlain = digits.notation === "plain" && digits.value < LAST_YEAR;
    return isPlain ? { end: digits.end, value: null } : null;
  }
  return readRoman(tokens.slice(at)) === null ? null : { end: at + 1, value: null };
}

const named = sequence(
  words(...CALENDAR_WORDS),
  optional(number, repeat(0, 2, words("/", "-"), number)),
);

/** The time that a figure is of, in or out of brackets: "(năm 2020)", "năm trước". What it means is not asked here. */
export const time = sequence(
  optional("("),
  repeat(1, 4, either(named, words(...TIME_WORDS))),
  optional(")"),
);
