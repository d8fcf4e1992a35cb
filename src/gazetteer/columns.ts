import { coarseLetters } from "./coarse.js";

/** Entries of the data in columns: where each starts, which line holds it, chains by hash. */
export interface Columns {
  readonly count: number;
  /** Offset in the text of its part. */
  readonly starts: Int32Array;
  readonly lines: Uint16Array;
  /** Codes of the parents, by line. */
  readonly parents: readonly string[];
  /** First entry of each line, then the number of entries. */
  readonly firstOfLine: readonly number[];
  /** First entry of each part. */
  readonly firstOfPart: readonly number[];
  readonly byName: Chains;
  readonly byCode: Chains;
}

/** Entries by a hash: the last of each bucket, and the one before each; 0 ends, numbers are one up. */
export interface Chains {
  readonly last: Uint16Array;
  readonly before: Uint16Array;
}

export interface PartText {
  /** One line a parent, "parent:entry;entry". */
  readonly text: string;
  readonly codeLength: number;
}

const MOST_ENTRIES = 0x8000;
const MASK = 0x7fff;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LINE_END = 0x0a;

const newChains = (): Chains => ({
  last: new Uint16Array(MASK + 1),
  before: new Uint16Array(MOST_ENTRIES),
});

/**
 * Scans the data once. It is one loop on purpose: it runs when the first place is looked up, and an
 * engine turns one hot loop into machine code at once, where calls between small functions stay
 * interpreted for most of the way (45 ms against 17 ms on a slow machine).
 */
export function scanColumns(parts: readonly PartText[]): Columns {
  const letters = coarseLetters();
  const starts = new Int32Array(MOST_ENTRIES);
  const lines = new Uint16Array(MOST_ENTRIES);
  const byName = newChains();
  const byCode = newChains();
  const parents: string[] = [];
  const firstOfLine: number[] = [];
  const firstOfPart: number[] = [];
  let count = 0;
  for (const { text, codeLength } of parts) {
    firstOfPart.push(count);
    let lineStart = 0;
    for (let at = 0; at < text.length; at++) {
      const opener = text.charCodeAt(at);
      if (opener === LINE_END) lineStart = at + 1;
      if (opener === COLON) {
        firstOfLine.push(count);
        parents.push(text.slice(lineStart, at));
      } else if (opener !== SEMICOLON) continue;
      let code = 0;
      let end = at + 1;
      for (const codeEnd = end + codeLength; end < codeEnd; end++) {
        code = code * 10 + (text.charCodeAt(end) & 15);
      }
      let hash = 0;
      for (end++; end < text.length; end++) {
        const unit = text.charCodeAt(end);
        const letter = letters[unit] as number;
        if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0;
        else if (unit === SEMICOLON || unit === LINE_END || isSign(unit)) break;
      }
      const name = bucketOf(hash);
      starts[count] = at + 1;
      lines[count] = parents.length - 1;
      byName.before[count] = byName.last[name] as number;
      byCode.before[count] = byCode.last[code & MASK] as number;
      count++;
      byName.last[name] = count;
      byCode.last[code & MASK] = count;
      at = end - 1;
    }
  }
  firstOfLine.push(count);
  return { count, starts, lines, parents, firstOfLine, firstOfPart, byName, byCode };
}

/** "<", "=", ">" and "^" open what follows a name. */
export const isSign = (unit: number): boolean => (unit >= 0x3c && unit <= 0x3e) || unit === 0x5e;

const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & MASK;

/** Entries that may bear a name, in the order of the data, and some others. */
export function mayBear(columns: Columns, name: string): number[] {
  const letters = coarseLetters();
  let hash = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = letters[name.charCodeAt(at)] as number;
    if (letter !== 0) hash = (Math.imul(hash, 31) + letter) | 0;
  }
  return chained(columns.byName, bucketOf(hash));
}

/** Entries that may have a code, in the order of the data, and some others. */
export function mayHave(columns: Columns, code: string): number[] {
  return chained(columns.byCode, Number(code) & MASK);
}

function chained({ last, before }: Chains, bucket: number): number[] {
  const entries: number[] = [];
  for (let next = last[bucket] as number; next !== 0; next = before[next - 1] as number) {
    entries.push(next - 1);
  }
  return entries.reverse();
}
