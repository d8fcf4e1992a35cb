import type { Tokens } from "../text/index.js";

/** One remembered stretch of a match. */
export interface Capture {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What the entry or scan inside it means; undefined where it holds neither. */
  readonly value: unknown;
}

/** What a rule matched: tokens `start` to before `end`, and what its pattern captured. */
export class Match {
  constructor(
    readonly tokens: Tokens,
    readonly start: number,
    readonly end: number,
    readonly captures: readonly Capture[],
  ) {}

  get(name: string): Capture | undefined {
    return this.captures.find((capture) => capture.name === name);
  }

  all(name: string): readonly Capture[] {
    return this.captures.filter((capture) => capture.name === name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** The value of a capture: of a lexicon's entry its row's value, of a scan what it read. */
  value<Value>(name: string): Value | undefined {
    return this.get(name)?.value as Value | undefined;
  }

  /** The text of a capture, or null. */
  text(name: string): string | null {
    const found = this.get(name);
    return found === undefined ? null : this.tokens.slice(found.start, found.end);
  }
}
