import type { UnitLevel } from "../records.js";
import { isSign, mayBear, mayHave, scanColumns } from "./columns.js";
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
export const FIRST_DAY_OF_NEW_MAP = "2025-07-01";
/** The last day of 63 provinces, of districts and of their communes. */
export const LAST_DAY_OF_DISTRICTS = "2025-06-30";

const PARTS: readonly Part[] = [
  { text: PROVINCES, level: "province", codeLength: 2, from: null, to: null },
  { text: DISTRICTS, level: "district", codeLength: 3, from: null, to: FIRST_DAY_OF_NEW_MAP },
  { text: COMMUNES, level: "commune", codeLength: 5, from: null, to: FIRST_DAY_OF_NEW_MAP },
  { text: COMMUNES_2025, level: "commune", codeLength: 5, from: FIRST_DAY_OF_NEW_MAP, to: null },
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

const SEMICOLON = 0x3b;
const LINE_END = 0x0a;

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
  readonly #columns = scanColumns(PARTS);
  readonly #linesOfParent = new Map<string, number[]>();

  constructor() {
    for (const [line, parent] of this.#columns.parents.entries()) {
      const lines = this.#linesOfParent.get(parent);
      if (lines === undefined) this.#linesOfParent.set(parent, [line]);
      else lines.push(line);
    }
  }

  get count(): number {
    return this.#columns.count;
  }

  /** Entries that bear a name in one of its spellings. */
  named(name: string): readonly number[] {
    const key = nameKey(name);
    return mayBear(this.#columns, name).filter((entry) => nameKey(this.nameOf(entry)) === key);
  }

  /** Entries of a code, in order of time. */
  coded(code: string): readonly number[] {
    return mayHave(this.#columns, code).filter((entry) => this.read(entry).code === code);
  }

  /** Entries under a parent of that code, on any map. */
  under(parent: string): readonly number[] {
    const { firstOfLine } = this.#columns;
    return (this.#linesOfParent.get(parent) ?? []).flatMap((line) => {
      const first = firstOfLine[line] as number;
      const end = firstOfLine[line + 1] as number;
      return Array.from({ length: end - first }, (_, at) => first + at);
    });
  }

  levelOf(entry: number): UnitLevel {
    return this.#partOf(entry).level;
  }

  nameOf(entry: number): string {
    const { text, codeLength } = this.#partOf(entry);
    const start = (this.#columns.starts[entry] as number) + codeLength + 1;
    return text.slice(start, nameEnd(text, start));
  }

  read(entry: number): Entry {
    const { text, level, codeLength, from, to } = this.#partOf(entry);
    const start = this.#columns.starts[entry] as number;
    const afterName = nameEnd(text, start + codeLength + 1);
    const details = readDetails(text, afterName);
    return {
      level,
      code: text.slice(start, start + codeLength),
      letter: text.charAt(start + codeLength),
      name: text.slice(start + codeLength + 1, afterName),
      parent: this.#columns.parents[this.#columns.lines[entry] as number] as string,
      from: details[">"] ?? from,
      to: details["<"] ?? to,
      old: details["^"] ?? null,
      now: details["="] ?? null,
    };
  }

  #partOf(entry: number): Part {
    const { firstOfPart } = this.#columns;
    let part = PARTS.length - 1;
    while ((firstOfPart[part] as number) > entry) part--;
    return PARTS[part] as Part;
  }
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
