import { DIGIT, LOWER_LETTER, letterTable, UPPER_LETTER } from "../text/letters.js";

/** Letters after which "y" is another spelling of "i": kỹ/kĩ, quý/quí (u stands for "qu" here). */
const BEFORE_Y = new Set(Array.from("bcdđghklmnpqrstvxu", (letter) => letter.charCodeAt(0)));
const LETTER_I = 0x69;
const LETTER_Y = 0x79;

/** The first 32 bits of the fractional part of the square roots of 2 and 3. */
const SEEDS = [0x6a09e667, 0xbb67ae85] as const;
/** Odd multipliers of the two lanes: FNV's prime and the golden ratio. */
const PRIMES = [0x01000193, 0x9e3779b1] as const;

/**
 * A 64-bit hash of a story, as 16 hexadecimal digits: equal for the same letters and digits,
 * whatever the case, the place of tone marks, i or y, spaces, dashes, quotes and other signs.
 */
export function fingerprint(pieces: readonly string[]): string {
  const hash = new FoldedHash();
  for (const piece of pieces) hash.add(piece);
  return hash.hex();
}

class FoldedHash {
  readonly #table = letterTable();
  #low: number = SEEDS[0];
  #high: number = SEEDS[1];
  #length = 0;

  /** Adds a text, letter by letter; the tones of a syllable are added at its end, in order. */
  add(text: string): void {
    const { classes, bases, tones } = this.#table;
    let tone = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = classes[unit] as number;
      if (kind !== LOWER_LETTER && kind !== UPPER_LETTER && kind !== DIGIT) {
        if (tone !== 0) this.#step(tone);
        tone = 0;
        before = 0;
        continue;
      }
      let base = bases[unit] as number;
      if (base === LETTER_Y && BEFORE_Y.has(before)) base = LETTER_I;
      this.#step(base);
      before = base;
      if (tones[unit] !== 0) tone = tone * 6 + (tones[unit] as number);
    }
    if (tone !== 0) this.#step(tone);
  }

  hex(): string {
    const low = finish(this.#low ^ this.#length);
    const high = finish(this.#high ^ Math.imul(low, 31));
    return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
  }

  #step(unit: number): void {
    this.#low = Math.imul(this.#low ^ unit, PRIMES[0]);
    this.#high = Math.imul(this.#high ^ unit, PRIMES[1]);
    this.#high ^= this.#high >>> 15;
    this.#length++;
  }
}

/** The finaliser of murmur3: every bit in reaches every bit out. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
