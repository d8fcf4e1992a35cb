import type { Tokens } from "../text/index.js";
import type { TokenSet } from "./openers.js";

/** The column of all tokens: nothing is asked of them. */
export const ANY = -1;

/** Shapes fit three bits. */
const SHAPE_BITS = 3;

/** Which sets hold the tokens of one text. */
export interface Signed {
  /** Per token, and for the place after the last one, where its row of bits begins. */
  readonly rows: Int32Array;
  /** Rows of bits, one bit a set. */
  readonly bits: Uint32Array;
}

/**
 * All token sets of a grammar as one table: a row for each word and shape, a bit for each set.
 * Some dozens of sets are asked about a token; that they lie in one row keeps the question in the
 * cache.
 */
export class Signatures {
  readonly #sets: TokenSet[] = [];
  readonly #columns = new Map<number, number[]>();
  /** By word id and shape, where a row begins, plus one; 0 where it has not been made. */
  #places = new Int32Array(0);
  #bits = new Uint32Array(0);
  #rows = 0;

  /** The column of a set; equal sets share one. */
  column(set: TokenSet): number {
    const hash = set.hash();
    const alike = this.#columns.get(hash) ?? [];
    this.#columns.set(hash, alike);
    const known = alike.find((column) => (this.#sets[column] as TokenSet).equals(set));
    if (known !== undefined) return known;
    alike.push(this.#sets.length);
    // Rows made so far lack the new column.
    this.#places.fill(0);
    this.#rows = 0;
    return this.#sets.push(set) - 1;
  }

  /** The rows of a text's tokens. */
  read({ words, shapes, count }: Tokens): Signed {
    const rows = new Int32Array(count + 1);
    for (let at = 0; at <= count; at++) {
      rows[at] = this.#row(words[at] as number, shapes[at] as number);
    }
    return { rows, bits: this.#bits };
  }

  #row(word: number, shape: number): number {
    const kind = (word << SHAPE_BITS) | shape;
    const known = this.#places[kind];
    if (known) return known - 1;
    const width = (this.#sets.length + 31) >> 5;
    const row = this.#rows++ * width;
    if (row + width > this.#bits.length) this.#bits = grown(this.#bits, row + width);
    if (kind >= this.#places.length) this.#places = grown(this.#places, kind + 1);
    this.#bits.fill(0, row, row + width);
    for (let column = 0; column < this.#sets.length; column++) {
      if (!(this.#sets[column] as TokenSet).has(word, shape)) continue;
      const at = row + (column >> 5);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (column & 31));
    }
    this.#places[kind] = row + 1;
    return row;
  }
}

function grown<Column extends Int32Array | Uint32Array>(column: Column, least: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(least * 2);
  larger.set(column);
  return larger;
}

/** Whether the set of a column holds a token. */
export const holds = ({ rows, bits }: Signed, column: number, at: number): boolean =>
  column === ANY ||
  (((bits[(rows[at] as number) + (column >> 5)] as number) >> (column & 31)) & 1) !== 0;
