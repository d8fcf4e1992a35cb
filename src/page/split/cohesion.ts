import { Shape, type Tokens } from "../../text/index.js";
import type { Line } from "./line.js";

/** How a block stands to the lead by its words. */
export interface Cohesion {
  /** Share of its word pairs that the lead has; null where it is too short to tell. */
  readonly pairs: number | null;
  /** Word pairs that the lead is known by. */
  readonly known: number;
  /** Names of two syllables and more, and how many of them the lead has. */
  readonly names: number;
  readonly sharedNames: number;
}

/** So many lines after the lead's likely end are compared with it; further ones are told by form. */
const LINES_AFTER = 16;
/** The lead's words are collected from this many lines at most: hostile pages have no end. */
const LINES_BEFORE = 200;
/** A line of fewer word pairs says nothing. */
const LEAST_PAIRS = 10;
/** The lead must have this many word pairs before anything is compared with it. */
const LEAST_LEAD = 25;
const MOST_TOKENS = 600;

/** Reads the cohesion of each line with the lines of the lead before it; null where not read. */
export function readCohesion(
  tokens: Tokens,
  lines: readonly Line[],
  leadEnd: number,
  home: string | null,
): (Cohesion | null)[] {
  const reader = new CohesionReader(tokens, home);
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
  readonly #pairs = new Set<string>();
  readonly #names = new Set<string>();

  constructor(
    readonly tokens: Tokens,
    /** The publisher's own place, which all its stories name. */
    readonly home: string | null,
  ) {}

  /** Compares a line with what was read, then, if it is the lead's, adds it. */
  read(line: Line, add: boolean): Cohesion {
    const { pairs, names } = this.#contents(line);
    const enough = pairs.length >= LEAST_PAIRS && this.#pairs.size >= LEAST_LEAD;
    const shared = enough ? pairs.filter((pair) => this.#pairs.has(pair)).length : 0;
    const cohesion = {
      pairs: enough ? shared / pairs.length : null,
      known: this.#pairs.size,
      names: this.#names.size === 0 ? 0 : names.length,
      sharedNames: names.filter((name) => this.#names.has(name)).length,
    };
    if (add) {
      for (const pair of pairs) this.#pairs.add(pair);
      for (const name of names) this.#names.add(name);
    }
    return cohesion;
  }

  #contents(line: Line): { pairs: string[]; names: string[] } {
    const pairs: string[] = [];
    const names = new Set<string>();
    const end = Math.min(line.to, line.head + MOST_TOKENS);
    let before = "";
    let nameFrom = -1;
    for (let at = line.head; at < end; at++) {
      const shape = this.tokens.shape(at);
      if (shape === Shape.Sign || shape === Shape.Number) {
        this.#addName(names, nameFrom, at);
        nameFrom = -1;
        before = "";
        continue;
      }
      const word = this.tokens.slice(at).toLowerCase();
      if (before !== "") pairs.push(`${before} ${word}`);
      before = word;
      if (shape === Shape.Capital) {
        if (nameFrom < 0) nameFrom = at;
      } else {
        this.#addName(names, nameFrom, at);
        nameFrom = -1;
      }
    }
    this.#addName(names, nameFrom, end);
    return { pairs, names: [...names] };
  }

  #addName(names: Set<string>, from: number, to: number): void {
    if (from < 0 || to - from < 2) return;
    const name = this.tokens.slice(from, to);
    if (name !== this.home) names.add(name);
  }
}
