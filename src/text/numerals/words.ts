import { SCALE_WORDS, UNIT_WORDS } from "../lexicon.js";
import { Shape, type Tokens } from "../tokens.js";
import { foldWord } from "../vocabulary.js";

/** A number in words. */
export interface WordNumeral {
  /** The token after the last one. */
  readonly end: number;
  readonly value: number;
}

const UNITS: ReadonlyMap<string, number> = new Map(
  UNIT_WORDS.map(([word, value]) => [foldWord(word), value]),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  SCALE_WORDS.map(([word, value]) => [foldWord(word), value]),
);
const FROM_THOUSANDS = 1000;

/**
 * Reads a number in words: "hai nghìn không trăm hai mươi ba" is 2023, "mười lăm" 15.
 * The first word must be a unit ("hai", "mười"); a number stops before a word that cannot go on.
 */
export function readWords(tokens: Tokens, at: number): WordNumeral | null {
  // "không" is mostly "not", "linh" and "lẻ" only join: a word worth nothing opens no number.
  if (!UNITS.get(foldWord(tokens.slice(at)))) return null;
  const sum = new Sum();
  let end = at;
  while (isWord(tokens.shape(end)) && sum.take(foldWord(tokens.slice(end)))) end++;
  return { end, value: sum.value() };
}

const isWord = (shape: Shape): boolean => shape >= Shape.Lower && shape <= Shape.Upper;

/** Adds up a number word by word: hundreds within a section, sections by their scale. */
class Sum {
  #total = 0;
  #scale = Number.POSITIVE_INFINITY;
  #section = 0;
  #unit: number | null = null;

  /** Whether the word goes on with the number. */
  take(word: string): boolean {
    const worth = UNITS.get(word);
    if (worth !== undefined) return this.#takeUnit(worth);
    const scale = SCALES.get(word);
    if (scale === undefined) return false;
    if (scale < FROM_THOUSANDS) this.#section += (this.#unit ?? 1) * scale;
    else this.#closeSection(scale);
    this.#unit = null;
    return true;
  }

  value(): number {
    return this.#total + this.#section + (this.#unit ?? 0);
  }

  /** "hai ba" is two numbers; "mười ba" and "hai mươi ba" are one. */
  #takeUnit(worth: number): boolean {
    const follows = this.#unit === null || this.#unit === 0 || (this.#unit === 10 && worth < 10);
    if (!follows) return false;
    this.#section += this.#unit ?? 0;
    this.#unit = worth;
    return true;
  }

  /** "một tỷ hai trăm triệu" adds; "hai nghìn ba trăm tỷ" multiplies all that stands before. */
  #closeSection(scale: number): void {
    const section = this.#section + (this.#unit ?? 0);
    this.#total =
      scale > this.#scale ? (this.#total + section) * scale : this.#total + section * scale;
    this.#scale = scale;
    this.#section = 0;
  }
}
