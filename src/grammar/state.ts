import type { Tokens } from "../text/index.js";
import type { Lexicon } from "./lexicon.js";
import { type Capture, Match } from "./match.js";
import type { Reader, Reading } from "./pattern.js";
import type { Signed } from "./signatures.js";

/** Where a match stands: what is read, and what was remembered so far. */
export class State implements Reader {
  /** Columns of the tokens; the place after the last token reads as an empty one. */
  readonly words: Uint32Array;
  readonly shapes: Uint8Array;
  /** A stack: what lies at `depth` and above it is left from attempts that failed. */
  readonly captures: Capture[] = [];
  depth = 0;
  /** Value of the last entry or scan, for the capture around it. */
  value: unknown;

  constructor(
    readonly tokens: Tokens,
    readonly signed: Signed,
    readonly lookUp: <Value>(lexicon: Lexicon<Value>, at: number) => Reading<Value> | null,
  ) {
    this.words = tokens.words;
    this.shapes = tokens.shapes;
  }

  /** The match of tokens `start` to before `end`, with what was captured since the stack had this depth. */
  matched(depth: number, start: number, end: number): Match {
    return new Match(this.tokens, start, end, this.since(depth));
  }

  /** What was captured since the stack had this depth. */
  since(depth: number): readonly Capture[] {
    return depth === this.depth ? NONE : this.captures.slice(depth, this.depth);
  }

  /** Captures once more what was captured before. */
  push(captures: readonly Capture[]): void {
    for (const capture of captures) this.captures[this.depth++] = capture;
  }
}

const NONE: readonly Capture[] = [];

/** A power of two. */
const MEMORIES = 64;

/** Answers at tokens of the text in hand, remembered for when other rules ask at the same token. */
export class Memory {
  #state: State | null = null;
  readonly #tokens = new Int32Array(MEMORIES);
  readonly #ends = new Int32Array(MEMORIES);
  readonly #values: unknown[] = new Array(MEMORIES).fill(undefined);
  readonly #captures: (readonly Capture[])[] = new Array(MEMORIES).fill(NONE);

  /** Whether the answer at a token is known; if so, `end` and `value` give it. */
  knows(state: State, at: number): boolean {
    if (this.#state !== state) {
      this.#state = state;
      this.#tokens.fill(-1);
      this.#values.fill(undefined);
      return false;
    }
    return this.#tokens[at & (MEMORIES - 1)] === at;
  }

  end(at: number): number {
    return this.#ends[at & (MEMORIES - 1)] as number;
  }

  value(at: number): unknown {
    return this.#values[at & (MEMORIES - 1)];
  }

  captures(at: number): readonly Capture[] {
    return this.#captures[at & (MEMORIES - 1)] as readonly Capture[];
  }

  keep(at: number, end: number, value: unknown, captures = NONE): void {
    const slot = at & (MEMORIES - 1);
    this.#tokens[slot] = at;
    this.#ends[slot] = end;
    this.#values[slot] = value;
    this.#captures[slot] = captures;
  }
}
