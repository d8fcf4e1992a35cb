import type { Tokens } from "../text/index.js";
import { LOOK_BITS, lookAt } from "./looks.js";
import type { TokenSet } from "./token-set.js";

/** The column of all tokens: nothing is asked of them. */
export const ANY = -1;

/** Which sets hold the tokens of one text. */
export interface Signed {
  /** The kind of each token, and of the place after the last one: of one word and look, counted from 0. */
  readonly kinds: Int32Array;
  /** A row of so many words of bits for each kind, one bit a set. */
  readonly width: number;
  readonly bits: Uint32Array;
}

/** Whether the set of a column holds a token. */
export const holds = ({ kinds, width, bits }: Signed, column: number, at: number): boolean =>
  column === ANY ||
  (((bits[(kinds[at] as number) * width + (column >> 5)] as number) >> (column & 31)) & 1) !== 0;

/**
 * All token sets of a grammar as one table of bits. Some dozens of sets are asked about a token;
 * that their bits lie in one row keeps the question in the cache.
 */
export class Signatures {
  readonly #sets: TokenSet[] = [];
  /** By hash, the columns of sets. */
  readonly #columns = new Map<number, number[]>();
  /** By word id and look, the kind, plus one; 0 where no text has held one. */
  #known = new Int32Array(0);
  #count = 0;
  #bits = new Uint32Array(0);

  /** The column of a set; equal sets share one. */
  column(set: TokenSet): number {
    const hash = set.hash();
    const alike = this.#columns.get(hash) ?? [];
    this.#columns.set(hash, alike);
    const known = alike.find((column) => (this.#sets[column] as TokenSet).equals(set));
    if (known !== undefined) return known;
    if (this.#count > 0) throw new Error("sets must be given before the first text");
    alike.push(this.#sets.length);
    return this.#sets.push(set) - 1;
  }

  /** The kinds of a text's tokens. */
  read(tokens: Tokens): Signed {
    const { words, count } = tokens;
    const kinds = new Int32Array(count + 1);
    for (let at = 0; at <= count; at++) {
      const word = words[at] as number;
      const look = lookAt(tokens, at);
      const known = this.#known[(word << LOOK_BITS) | look];
      kinds[at] = known ? known - 1 : this.#add(word, look);
    }
    return { kinds, width: this.#width, bits: this.#bits };
  }

  get #width(): number {
    return (this.#sets.length + 31) >> 5;
  }

  #add(word: number, look: number): number {
    const index = (word << LOOK_BITS) | look;
    if (index >= this.#known.length) this.#known = grown(this.#known, index + 1);
    const kind = this.#count++;
    this.#known[index] = this.#count;
    const row = kind * this.#width;
    if (row + this.#width > this.#bits.length) this.#bits = grown(this.#bits, row + this.#width);
    for (let column = 0; column < this.#sets.length; column++) {
      if (!(this.#sets[column] as TokenSet).has(word, look)) continue;
      const at = row + (column >> 5);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (column & 31));
    }
    return kind;
  }
}

function grown<Column extends Int32Array | Uint32Array>(column: Column, least: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(least * 2);
  larger.set(column);
  return larger;
}
