import {
  DIGIT,
  LOWER_LETTER,
  letterTable,
  NEWLINE_CHARACTER,
  SPACE,
  UPPER_LETTER,
} from "./letters.js";
import type { Vocabulary } from "./vocabulary.js";

const { classes } = letterTable();

/** What a token looks like. A Vietnamese token is a syllable: "Hòa Bình" is two. */
export const Shape = {
  /** Past the end of the text. */
  End: 0,
  /** "ngày" */
  Lower: 1,
  /** "Hòa", "A" */
  Capital: 2,
  /** "UBND" */
  Upper: 3,
  /** "ThS", "GRDPr" */
  Mixed: 4,
  /** A run of digits: "12.579" is three tokens. */
  Number: 5,
  /** One sign: ",", "-", "%". */
  Sign: 6,
  Newline: 7,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** The tokens of one text, as columns. `at` past the end reads as an empty token of shape End. */
export class Tokens {
  constructor(
    readonly text: string,
    readonly count: number,
    readonly starts: Uint32Array,
    readonly ends: Uint32Array,
    readonly shapes: Uint8Array,
    readonly words: Uint32Array,
  ) {}

  start(at: number): number {
    return at < this.count ? (this.starts[at] as number) : this.text.length;
  }

  end(at: number): number {
    return at < this.count ? (this.ends[at] as number) : this.text.length;
  }

  shape(at: number): Shape {
    return (at >= 0 && at < this.count ? this.shapes[at] : Shape.End) as Shape;
  }

  /** Id of the word in the vocabulary that the text was read with; 0 where it holds none such. */
  word(at: number): number {
    return at >= 0 && at < this.count ? (this.words[at] as number) : 0;
  }

  /** Looks the words up again that the vocabulary did not hold when the text was read. */
  reread(vocabulary: Vocabulary): void {
    for (let at = 0; at < this.count; at++) {
      if (this.words[at] !== 0) continue;
      this.words[at] = vocabulary.lookUp(this.text, this.start(at), this.end(at));
    }
  }

  /** Whether neither a space nor a line end stands before the token: "2" in "m2". */
  glued(at: number): boolean {
    if (at <= 0 || at >= this.count || this.starts[at] !== this.ends[at - 1]) return false;
    return this.shapes[at - 1] !== Shape.Newline;
  }

  /** Whether the token begins with a capital letter. */
  capitalized(at: number): boolean {
    const shape = this.shape(at);
    if (shape === Shape.Capital || shape === Shape.Upper) return true;
    return shape === Shape.Mixed && classes[this.text.charCodeAt(this.start(at))] === UPPER_LETTER;
  }

  /** The text from token `from` to before token `to`. */
  slice(from: number, to: number = from + 1): string {
    return to > from ? this.text.slice(this.start(from), this.end(to - 1)) : "";
  }

  /** The first token that begins at or after an offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Splits text into tokens in one pass. Spaces are no tokens; a line end is one. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const columns = new Columns(text.length);
  let at = 0;
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)] as number;
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at++;
    let shape: Shape = Shape.Sign;
    if (kind === LOWER_LETTER || kind === UPPER_LETTER) {
      let uppers = kind === UPPER_LETTER ? 1 : 0;
      for (; at < text.length; at++) {
        const next = classes[text.charCodeAt(at)] as number;
        if (next === UPPER_LETTER) uppers++;
        else if (next !== LOWER_LETTER) break;
      }
      shape = letterShape(kind === UPPER_LETTER, uppers, at - start);
    } else if (kind === DIGIT) {
      while (at < text.length && classes[text.charCodeAt(at)] === DIGIT) at++;
      shape = Shape.Number;
    } else if (kind === NEWLINE_CHARACTER) {
      shape = Shape.Newline;
    }
    columns.push(start, at, shape, vocabulary.lookUp(text, start, at));
  }
  return columns.finish(text);
}

function letterShape(capital: boolean, uppers: number, length: number): Shape {
  if (uppers === 0) return Shape.Lower;
  if (uppers === 1 && capital) return Shape.Capital;
  return uppers === length ? Shape.Upper : Shape.Mixed;
}

/** Growing columns: news text has a token every five characters, hostile text one each. */
class Columns {
  #count = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #shapes: Uint8Array;
  #words: Uint32Array;

  constructor(length: number) {
    const capacity = (length >> 2) + 16;
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#shapes = new Uint8Array(capacity);
    this.#words = new Uint32Array(capacity);
  }

  push(start: number, end: number, shape: Shape, word: number): void {
    // One place is left after the last token: it reads as an empty token of shape End.
    if (this.#count + 1 === this.#starts.length) this.#grow();
    const at = this.#count++;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#shapes[at] = shape;
    this.#words[at] = word;
  }

  finish(text: string): Tokens {
    return new Tokens(text, this.#count, this.#starts, this.#ends, this.#shapes, this.#words);
  }

  #grow(): void {
    const capacity = this.#starts.length * 2;
    const larger = <A extends Uint32Array | Uint8Array>(old: A, fresh: A): A => {
      fresh.set(old);
      return fresh;
    };
    this.#starts = larger(this.#starts, new Uint32Array(capacity));
    this.#ends = larger(this.#ends, new Uint32Array(capacity));
    this.#shapes = larger(this.#shapes, new Uint8Array(capacity));
    this.#words = larger(this.#words, new Uint32Array(capacity));
  }
}
