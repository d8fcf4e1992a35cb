import { letterTable } from "./letters.js";

const { bases, tones } = letterTable();

/** Letters after which a final "y" is only another spelling of "i": kỹ/kĩ, Mỹ/Mĩ, but not "thuy". */
const CONSONANTS = new Set(Array.from("bcdđghklmnpqrstvx", (letter) => letter.charCodeAt(0)));
const LETTER_I = 0x69;
const LETTER_Q = 0x71;
const LETTER_U = 0x75;
const LETTER_Y = 0x79;

/** FNV-1a over the folded code units. */
const HASH_SEED = 0x811c9dc5;
const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The base of the last letter: a final "y" that spells "i" becomes "i" (quý = quí, kỹ = kĩ). */
function lastBase(text: string, start: number, end: number): number {
  const last = bases[text.charCodeAt(end - 1)] as number;
  if (last !== LETTER_Y || end - start < 2) return last;
  const before = bases[text.charCodeAt(end - 2)] as number;
  if (CONSONANTS.has(before)) return LETTER_I;
  const spellsQu =
    before === LETTER_U && end - start > 2 && bases[text.charCodeAt(end - 3)] === LETTER_Q;
  return spellsQu ? LETTER_I : last;
}

/**
 * The key of a word: blind to case, to where the tone mark stands, and to final i/y.
 * @example foldWord("HOÀ") === foldWord("hòa")
 */
export function foldWord(word: string): string {
  let key = "";
  let tone = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const base = at === word.length - 1 ? lastBase(word, 0, word.length) : (bases[unit] as number);
    key += String.fromCharCode(base);
    tone = addTone(tone, tones[unit] as number);
  }
  return tone === 0 ? key : key + tone;
}

/** Several tones in one word (a foreign or broken one) stay distinct from each single tone. */
function addTone(tones: number, tone: number): number {
  return tone === 0 ? tones : (Math.imul(tones, 6) + tone) >>> 0;
}

/**
 * The closed set of words that dictionaries and patterns speak of. Words of a text that are not in
 * it have id 0, so hostile text cannot make it grow.
 */
export class Vocabulary {
  #keys: string[] = [""];
  #tones = new Uint32Array(1024);
  #ids = new Map<string, number>();
  #slots = new Int32Array(4096);

  /** Number of ids in use, the 0 of unknown words included. */
  get size(): number {
    return this.#keys.length;
  }

  /** The id of a word, which is added where it is new. */
  add(word: string): number {
    const key = foldWord(word);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.length;
    this.#ids.set(key, id);
    let tone = 0;
    for (let at = 0; at < word.length; at++) {
      tone = addTone(tone, tones[word.charCodeAt(at)] as number);
    }
    this.#keys.push(tone === 0 ? key : key.slice(0, word.length));
    if (id >= this.#tones.length) this.#tones = enlarge(this.#tones);
    this.#tones[id] = tone;
    if (id * 4 > this.#slots.length) this.#rehash();
    else this.#insert(id);
    return id;
  }

  /** The id of a word, or 0. */
  find(word: string): number {
    return this.#ids.get(foldWord(word)) ?? 0;
  }

  /** The id of the word at a stretch of text, or 0; allocates nothing. */
  lookUp(text: string, start: number, end: number): number {
    const last = lastBase(text, start, end);
    let hash = HASH_SEED;
    let tone = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      hash = hashStep(hash, at === end - 1 ? last : (bases[unit] as number));
      if (tones[unit] !== 0) tone = addTone(tone, tones[unit] as number);
    }
    hash = hashStep(hash, tone);
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number;
      if (id === 0) return 0;
      if (this.#tones[id] === tone && this.#same(id, text, start, end, last)) return id;
    }
  }

  #same(id: number, text: string, start: number, end: number, last: number): boolean {
    const key = this.#keys[id] as string;
    const length = end - start;
    if (key.length !== length || key.charCodeAt(length - 1) !== last) return false;
    for (let at = 0; at < length - 1; at++) {
      if (key.charCodeAt(at) !== bases[text.charCodeAt(start + at)]) return false;
    }
    return true;
  }

  #insert(id: number): void {
    const key = this.#keys[id] as string;
    let hash = HASH_SEED;
    for (let at = 0; at < key.length; at++) hash = hashStep(hash, key.charCodeAt(at));
    hash = hashStep(hash, this.#tones[id] as number);
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#keys.length; id++) this.#insert(id);
  }
}

/** FNV leaves its entropy in the high bits; the table is indexed by the low ones. */
const spread = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

function enlarge(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
