import { Shape, type Tokens } from "../../text/index.js";
import { hashWord, isEmpty, joinHashes } from "./content.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

/** How a line stands to the lines of the lead before it by its words. */
export interface Cohesion {
  /** Pairs of words that tell of a subject ("lúa mùa", not "tổ chức"), and how many the lead has. */
  readonly subjects: number;
  readonly shared: number;
  /** Pairs that the lead is known by. */
  readonly known: number;
  /** Names of two syllables and more, and how many of them the lead has. */
  readonly names: number;
  readonly sharedNames: number;
}

/** So many lines after the lead's likely end are compared with it; further ones are told by form. */
const LINES_AFTER = 16;
/** The lead's words are collected from this many lines at most: hostile pages have no end. */
const LINES_BEFORE = 200;
const MOST_TOKENS = 600;

interface Extent {
  readonly leadEnd: number;
  /** The publisher's own place, which all its stories name. */
  readonly home: string | null;
}

/** Reads the cohesion of each line with the lines of the lead before it; null where not read. */
export function readCohesion(
  tokens: Tokens,
  lines: readonly Line[],
  words: Words,
  { leadEnd, home }: Extent,
): (Cohesion | null)[] {
  const reader = new CohesionReader(tokens, words, home);
  const end = Math.min(lines.length, leadEnd + LINES_AFTER, LINES_BEFORE + LINES_AFTER);
  const found = new Array<Cohesion | null>(lines.length).fill(null);
  for (let at = 0; at < end; at++) {
    const line = lines[at] as Line;
    if (line.words < 4 || line.residue !== null) continue;
    found[at] = reader.read(line, at < leadEnd && at < LINES_BEFORE);
  }
  return found;
}

class CohesionReader {
  readonly #subjects = new Set<number>();
  readonly #names = new Set<string>();

  constructor(
    readonly tokens: Tokens,
    readonly words: Words,
    readonly home: string | null,
  ) {}

  /** Compares a line with what was read, then, if it is the lead's, adds it. */
  read(line: Line, add: boolean): Cohesion {
    const end = Math.min(line.to, line.head + MOST_TOKENS);
    const subjects = this.#subjectsOf(line.head, end);
    const names = this.#namesOf(line.head, end);
    const cohesion = {
      subjects: subjects.size,
      shared: count(subjects, this.#subjects),
      known: this.#subjects.size,
      names: this.#names.size === 0 ? 0 : names.size,
      sharedNames: count(names, this.#names),
    };
    if (add) {
      for (const subject of subjects) this.#subjects.add(subject);
      for (const name of names) this.#names.add(name);
    }
    return cohesion;
  }

  /** Neighbouring words, neither of them a function word, that not every story has. */
  #subjectsOf(from: number, to: number): Set<number> {
    const { tokens, words } = this;
    const subjects = new Set<number>();
    let before = 0;
    for (let at = from; at < to; at++) {
      const shape = tokens.shape(at);
      const empty = shape === Shape.Number || isEmpty(tokens, at, words);
      const word = empty ? 0 : hashWord(tokens, at);
      if (word !== 0 && before !== 0 && words.commonPairs.match(tokens, at - 1) === null) {
        subjects.add(joinHashes(before, word));
      }
      before = word;
    }
    return subjects;
  }

  #namesOf(from: number, to: number): Set<string> {
    const names = new Set<string>();
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && this.tokens.shape(at) === Shape.Capital) continue;
      if (at - start >= 2) {
        const name = this.tokens.slice(start, at);
        if (name !== this.home) names.add(name);
      }
      start = at + 1;
    }
    return names;
  }
}

function count<Value>(values: ReadonlySet<Value>, known: ReadonlySet<Value>): number {
  let shared = 0;
  for (const value of values) if (known.has(value)) shared++;
  return shared;
}
