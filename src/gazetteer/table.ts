import type { UnitLevel } from "../records.js";
import { coarseLetters } from "./coarse.js";
import { COMMUNES, COMMUNES_2025, DISTRICTS, PROVINCES } from "./data/units.js";
import { nameKey } from "./name-key.js";

/** A part of the data: one line a parent, "parent:entry;entry". */
interface Part {
  readonly text: string;
  readonly level: UnitLevel;
  readonly codeLength: number;
  /** Days of an entry that names none: the first, and the one after the last. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The day on which districts ended and the 34 provinces began. */
export const NEW_MAP_DAY = "2025-07-01";
/** The last day of 63 provinces, of districts and of their communes. */
export const LAST_DAY_OF_DISTRICTS = "2025-06-30";

const PARTS: readonly Part[] = [
  { text: PROVINCES, level: "province", codeLength: 2, from: null, to: null },
  { text: DISTRICTS, level: "district", codeLength: 3, from: null, to: NEW_MAP_DAY },
  { text: COMMUNES, level: "commune", codeLength: 5, from: null, to: NEW_MAP_DAY },
  { text: COMMUNES_2025, level: "commune", codeLength: 5, from: NEW_MAP_DAY, to: null },
];

/** An entry read from the text. */
export interface Entry {
  readonly level: UnitLevel;
  readonly code: string;
  /** Letter of the type. */
  readonly letter: string;
  readonly name: string;
  /** Code of the parent; "" of a province. */
  readonly parent: string;
  readonly from: string | null;
  /** The day after the last. */
  readonly to: string | null;
  /** Codes of what took the unit in: on the same map, on the next. */
  readonly old: string | null;
  readonly now: string | null;
}

const MOST_ENTRIES = 0x8000;
const BUCKETS = 0x8000;
const NONE = 0xffff;
const SEMICOLON = 0x3b;
const LINE_END = 0x0a;
/** "<", "=", ">" and "^" open what follows the name. */
const isSign = (unit: number): boolean => (unit >= 0x3c && unit <= 0x3e) || unit === 0x5e;

let memo: Table | null = null;

/** The table of all entries, scanned at first use. */
export function table(): Table {
  memo ??= new Table();
  return memo;
}

/**
 * Where each entry stands in the text, and two hash tables over them. Reading 16,000 entries into
 * objects takes 60 ms, scanning them into columns a tenth of it: so an entry is read when asked for.
 */
export class Table {
  readonly #starts = new Int32Array(MOST_ENTRIES);
  readonly #lines = new Uint16Array(MOST_ENTRIES);
  readonly #parents: string[] = [];
  readonly #linesOfParent = new Map<string, number[]>();
  readonly #firstOfLine: number[] = [];
  readonly #firstOfPart: number[] = [];
  readonly #names = new Chains(BUCKETS);
  readonly #codes = new Chains(BUCKETS);
  #count = 0;

  constructor() {
    for (const { text, codeLength } of PARTS) {
      this.#firstOfPart.push(this.#count);
      this.#scan(text, codeLength);
    }
    this.#firstOfLine.push(this.#count);
  }

  get count(): number {
    return this.#count;
  }

  /** Entries that bear a name in one of its spellings. */
  named(name: string): readonly number[] {
    const key = nameKey(name);
    return this.#names
      .at(hashOf(name, 0, name.length))
      .filter((entry) => nameKey(this.nameOf(entry)) === key);
  }

  /** Entries of a code, in order of time. */
  coded(code: string): readonly number[] {
    return this.#codes
      .at(numberOf(code, 0, code.length))
      .filter((it) => this.read(it).code === code);
  }

  /** Entries under a parent of that code, on any map. */
  under(parent: string): readonly number[] {
    return (this.#linesOfParent.get(parent) ?? []).flatMap((line) => {
      const first = this.#firstOfLine[line] as number;
      const end = this.#firstOfLine[line + 1] as number;
      return Array.from({ length: end - first }, (_, at) => first + at);
    });
  }

  levelOf(entry: number): UnitLevel {
    return this.#partOf(entry).level;
  }

  nameOf(entry: number): string {
    const { text, codeLength } = this.#partOf(entry);
    const start = (this.#starts[entry] as number) + codeLength + 1;
    return text.slice(start, nameEnd(text, start));
  }

  read(entry: number): Entry {
    const { text, level, codeLength, from, to } = this.#partOf(entry);
    const start = this.#starts[entry] as number;
    const afterName = nameEnd(text, start + codeLength + 1);
    const details = readDetails(text, afterName);
    return {
      level,
      code: text.slice(start, start + codeLength),
      letter: text.charAt(start + codeLength),
      name: text.slice(start + codeLength + 1, afterName),
      parent: this.#parents[this.#lines[entry] as number] as string,
      from: details[">"] ?? from,
      to: details["<"] ?? to,
      old: details["^"] ?? null,
      now: details["="] ?? null,
    };
  }

  #partOf(entry: number): Part {
    let part = PARTS.length - 1;
    while ((this.#firstOfPart[part] as number) > entry) part--;
    return PARTS[part] as Part;
  }

  #scan(text: string, codeLength: number): void {
    let at = 0;
    while (at < text.length) {
      at = this.#openLine(text, at);
      for (let more = true; more; at++) {
        const nameStart = at + codeLength + 1;
        const end = nameEnd(text, nameStart);
        this.#add(text, at, nameStart, end);
        at = entryEnd(text, end);
        more = text.charCodeAt(at) === SEMICOLON;
      }
    }
  }

  #openLine(text: string, at: number): number {
    const colon = text.indexOf(":", at);
    const parent = text.slice(at, colon);
    const line = this.#parents.push(parent) - 1;
    this.#firstOfLine.push(this.#count);
    const lines = this.#linesOfParent.get(parent);
    if (lines === undefined) this.#linesOfParent.set(parent, [line]);
    else lines.push(line);
    return colon + 1;
  }

  #add(text: string, start: number, nameStart: number, end: number): void {
    const entry = this.#count++;
    this.#starts[entry] = start;
    this.#lines[entry] = this.#parents.length - 1;
    this.#codes.add(numberOf(text, start, nameStart - 1), entry);
    this.#names.add(hashOf(text, nameStart, end), entry);
  }
}

/** Entries by a hash, in columns. */
class Chains {
  readonly #heads: Uint16Array;
  readonly #tails: Uint16Array;
  readonly #next = new Uint16Array(MOST_ENTRIES).fill(NONE);

  constructor(buckets: number) {
    this.#heads = new Uint16Array(buckets).fill(NONE);
    this.#tails = new Uint16Array(buckets).fill(NONE);
  }

  add(hash: number, entry: number): void {
    const bucket = hash % this.#heads.length;
    const tail = this.#tails[bucket] as number;
    if (tail === NONE) this.#heads[bucket] = entry;
    else this.#next[tail] = entry;
    this.#tails[bucket] = entry;
  }

  /** Entries of the hash in the order in which they were added, and some of others. */
  at(hash: number): number[] {
    const entries: number[] = [];
    let entry = this.#heads[hash % this.#heads.length] as number;
    for (; entry !== NONE; entry = this.#next[entry] as number) entries.push(entry);
    return entries;
  }
}

/** Over coarse letters, which all spellings of a name share. */
function hashOf(text: string, start: number, end: number): number {
  const letters = coarseLetters();
  let hash = 0;
  for (let at = start; at < end; at++) {
    const letter = letters[text.charCodeAt(at)] as number;
    if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0;
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Codes of different length that are one number are told apart when they are read. */
function numberOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + (text.charCodeAt(at) & 15);
  return value;
}

function nameEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SEMICOLON || unit === LINE_END || isSign(unit)) return at;
  }
  return text.length;
}

function entryEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SEMICOLON || unit === LINE_END) return at;
  }
  return text.length;
}

/** What follows a name, by the sign that opens it: ">2020-01-01=04792". */
function readDetails(text: string, start: number): Readonly<Record<string, string | undefined>> {
  const details: Record<string, string> = {};
  const end = entryEnd(text, start);
  for (let at = start; at < end; ) {
    let next = at + 1;
    while (next < end && !isSign(text.charCodeAt(next))) next++;
    details[text.charAt(at)] = text.slice(at + 1, next);
    at = next;
  }
  return details;
}
