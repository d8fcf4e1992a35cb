import { Shape, type Tokens, tokenize } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** An entry of a dictionary found in a text. */
export interface Entry<Value> {
  /** The token after the last one. */
  readonly end: number;
  readonly value: Value;
}

interface Terminal<Value> {
  /** Bits of the words that must not be in lower case, and of those that must be all capitals. */
  readonly capitals: number;
  readonly uppers: number;
  readonly value: Value;
}

/** Words past this many of one phrase carry no demand on case: bit masks hold 31. */
const CASE_BITS = 31;

/**
 * Phrases with their values, as a trie over word ids. Looking up is blind to tone placement and to
 * final i/y, and aware of case where the phrase is: "Hòa Bình" asks for capitals, "UBND" for all
 * capitals, "ngày" for nothing.
 */
export class Dictionary<Value> {
  readonly #vocabulary: Vocabulary;
  readonly #edges = new Edges();
  readonly #phrases: number[][] = [];
  readonly #terminals: (Terminal<Value>[] | undefined)[] = [];
  #nodes = 1;

  constructor(vocabulary: Vocabulary, rows: Iterable<readonly [phrase: string, value: Value]>) {
    this.#vocabulary = vocabulary;
    for (const [phrase, value] of rows) this.#add(phrase, value);
  }

  /** The phrases, each as the ids of its words. */
  get phrases(): readonly (readonly number[])[] {
    return this.#phrases;
  }

  /** The longest phrase that stands at a token, or null. */
  match(tokens: Tokens, at: number): Entry<Value> | null {
    let best: Entry<Value> | null = null;
    let node = 0;
    let capitals = 0;
    let uppers = 0;
    for (let to = at, bit = 1; ; to++, bit <<= 1) {
      const word = tokens.word(to);
      if (word === 0) return best;
      node = this.#edges.follow(node, word);
      if (node === 0) return best;
      const shape = tokens.shape(to);
      if (shape !== Shape.Lower) capitals |= bit;
      if (shape === Shape.Upper || shape === Shape.Sign || shape === Shape.Number) uppers |= bit;
      const terminals = this.#terminals[node];
      if (terminals === undefined) continue;
      for (const terminal of terminals) {
        if ((terminal.capitals & ~capitals) !== 0 || (terminal.uppers & ~uppers) !== 0) continue;
        best = { end: to + 1, value: terminal.value };
        break;
      }
    }
  }

  #add(phrase: string, value: Value): void {
    const tokens = tokenize(phrase, this.#vocabulary);
    const ids: number[] = [];
    let node = 0;
    let capitals = 0;
    let uppers = 0;
    for (let at = 0; at < tokens.count; at++) {
      const word = this.#vocabulary.add(tokens.slice(at));
      ids.push(word);
      let next = this.#edges.follow(node, word);
      if (next === 0) {
        next = this.#nodes++;
        this.#edges.add(node, word, next);
      }
      node = next;
      if (at >= CASE_BITS) continue;
      const shape = tokens.shape(at);
      if (shape === Shape.Upper) uppers |= 1 << at;
      if (tokens.capitalized(at)) capitals |= 1 << at;
    }
    this.#phrases.push(ids);
    const terminals = this.#terminals[node] ?? [];
    terminals.push({ capitals, uppers, value });
    // The stricter phrase is asked first: "CA" (công an) before "ca".
    terminals.sort((a, b) => b.uppers - a.uppers || b.capitals - a.capitals);
    this.#terminals[node] = terminals;
  }
}

/** (node, word) → node, by open addressing: no allocation on look-up. */
class Edges {
  #from = new Int32Array(16);
  #word = new Int32Array(16);
  #to = new Int32Array(16);
  #count = 0;

  follow(node: number, word: number): number {
    const mask = this.#to.length - 1;
    for (let slot = hash(node, word) & mask; ; slot = (slot + 1) & mask) {
      const to = this.#to[slot] as number;
      if (to === 0) return 0;
      if (this.#from[slot] === node && this.#word[slot] === word) return to;
    }
  }

  add(node: number, word: number, to: number): void {
    if (++this.#count * 2 > this.#to.length) this.#grow();
    const mask = this.#to.length - 1;
    let slot = hash(node, word) & mask;
    while (this.#to[slot] !== 0) slot = (slot + 1) & mask;
    this.#from[slot] = node;
    this.#word[slot] = word;
    this.#to[slot] = to;
  }

  #grow(): void {
    const [from, word, to] = [this.#from, this.#word, this.#to];
    this.#from = new Int32Array(from.length * 2);
    this.#word = new Int32Array(from.length * 2);
    this.#to = new Int32Array(from.length * 2);
    this.#count = 0;
    for (let slot = 0; slot < to.length; slot++) {
      if (to[slot] !== 0) {
        this.add(from[slot] as number, word[slot] as number, to[slot] as number);
      }
    }
    this.#count++;
  }
}

const hash = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
