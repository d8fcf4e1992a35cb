import type { Match } from "./match.js";
import type { Pattern } from "./pattern.js";

/** What a rule found: tokens `start` to before `end`, and what the text says there. */
export interface Parsed<Parse> {
  readonly start: number;
  readonly end: number;
  readonly parse: Parse;
}

/** A rule of a grammar: a pattern, and how to copy what was said. */
export interface Rule<Parse> {
  /** Shaped like the text it reads: "day/month/year". */
  readonly name: string;
  /** A text that the rule matches; a test fires it. */
  readonly example: string;
  readonly pattern: Pattern;
  /**
   * Copies what the text says. Null refuses the match; several mentions of one match ("ngày 3 và
   * 4/10") come with their own token ranges, inside the match and in order.
   */
  readonly produce: (match: Match) => Parse | readonly Parsed<Parse>[] | null;
}

/** The rules of one kind of mention. Of rules that match at one token the longest wins, then the first. */
export interface Grammar<Parse> {
  readonly kind: string;
  readonly rules: readonly Rule<Parse>[];
}

/** A rule found in a text. */
export interface Found extends Parsed<unknown> {
  readonly kind: string;
  readonly rule: string;
}
