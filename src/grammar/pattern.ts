import type { Tokens } from "../text/index.js";
import type { Lexicon } from "./lexicon.js";
import type { Rule } from "./rule.js";

/**
 * Patterns over tokens, as data. They are parsing expressions: a choice takes its first alternative
 * that fits, repetition takes all it can get, and neither is undone by what follows, so matching is
 * linear in the tokens it reads.
 */
export type Pattern =
  | { readonly type: "words"; readonly phrases: readonly string[] }
  | { readonly type: "lexicon"; readonly lexicon: Lexicon<unknown> }
  | { readonly type: "rules"; readonly rules: readonly Rule<unknown>[] }
  | {
      readonly type: "scan";
      readonly opening: Opening;
      readonly read: Scan<unknown>;
      /** What its second token can be; "none" where it reads one alone, null where that is unknown. */
      readonly next: Opening | "none" | null;
    }
  | { readonly type: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly type: "choice"; readonly alternatives: readonly Pattern[] }
  | {
      readonly type: "repeat";
      readonly part: Pattern;
      readonly least: number;
      readonly most: number;
    }
  | { readonly type: "capture"; readonly name: string; readonly part: Pattern }
  | { readonly type: "once"; readonly part: Pattern }
  | { readonly type: "ahead"; readonly part: Pattern; readonly expected: boolean }
  | { readonly type: "behind"; readonly phrases: readonly string[]; readonly expected: boolean }
  | { readonly type: "glued"; readonly expected: boolean };

/** What can open a scan: all that is given here. */
export interface Opening {
  /** Any token of these shapes. */
  readonly shapes?: readonly number[];
  /** Numbers of so many digits, four at most. */
  readonly digits?: readonly number[];
  readonly words?: readonly string[];
  /** Words that open an entry. */
  readonly lexicon?: Lexicon<unknown>;
}

/** What a scan read: the token after the last one, and what it means. */
export interface Reading<Value> {
  readonly end: number;
  readonly value: Value;
}

/** What a scan may ask: the tokens, and the dictionaries of the lexicons of its kind. */
export interface Reader {
  readonly tokens: Tokens;
  /** The longest entry of a lexicon that stands at a token, or null. */
  lookUp<Value>(lexicon: Lexicon<Value>, at: number): Reading<Value> | null;
}

/** Reads on from a token by code, where a pattern would say it worse (names, numbers). Must be linear. */
export type Scan<Value> = (reader: Reader, at: number) => Reading<Value> | null;

type Part = Pattern | string;
const toPattern = (part: Part): Pattern =>
  typeof part === "string" ? { type: "words", phrases: [part] } : part;
const join = (parts: readonly Part[]): Pattern =>
  parts.length === 1
    ? toPattern(parts[0] as Part)
    : { type: "sequence", parts: parts.map(toPattern) };

/** Any of these phrases, the longest first: `words("tính đến", "đến hết")`. A plain string is `words(string)`. */
export const words = (...phrases: readonly string[]): Pattern => ({ type: "words", phrases });

/** The longest entry of a lexicon; its value is captured. */
export const entry = (lexicon: Lexicon<unknown>): Pattern => ({ type: "lexicon", lexicon });

/**
 * What a function reads from here; its value is captured. Where every reading has a second token
 * that can only be one of a few, `next` says which, and the function is asked before those alone.
 */
export const scan = (
  opening: Opening,
  read: Scan<unknown>,
  next: Opening | null = null,
): Pattern => ({ type: "scan", opening, next, read });

/** One token that means something; its value is captured. Null where it means nothing. */
export const token = <Value>(
  opening: Opening,
  meaning: (reader: Reader, at: number) => Value | null,
): Pattern => ({
  type: "scan",
  opening,
  next: "none",
  read: (reader, at) => {
    const value = meaning(reader, at);
    return value === null ? null : { end: at + 1, value };
  },
});

/**
 * The longest match of these rules, the first listed of equally long ones; what it produces is
 * captured. So grammars are built of grammars: a range of two points.
 */
export const anyOf = (rules: readonly Rule<unknown>[]): Pattern => ({ type: "rules", rules });

/** These one after the other. */
export const sequence = (...parts: readonly Part[]): Pattern => join(parts);

/** The first of these that fits. */
export const either = (...alternatives: readonly Part[]): Pattern => ({
  type: "choice",
  alternatives: alternatives.map(toPattern),
});

/** These, or nothing. */
export const optional = (...parts: readonly Part[]): Pattern => ({
  type: "repeat",
  part: join(parts),
  least: 0,
  most: 1,
});

/** These, from `least` to `most` times. */
export const repeat = (least: number, most: number, ...parts: readonly Part[]): Pattern => ({
  type: "repeat",
  part: join(parts),
  least,
  most,
});

/** Remembers what these matched under a name. */
export const capture = (name: string, ...parts: readonly Part[]): Pattern => ({
  type: "capture",
  name,
  part: join(parts),
});

/** These, read once per token however many patterns hold them; worth it for what takes long to read. */
export const once = (...parts: readonly Part[]): Pattern => ({ type: "once", part: join(parts) });

/** These follow; nothing is read. */
export const ahead = (...parts: readonly Part[]): Pattern => ({
  type: "ahead",
  part: join(parts),
  expected: true,
});

/** These do not follow; nothing is read. */
export const notAhead = (...parts: readonly Part[]): Pattern => ({
  type: "ahead",
  part: join(parts),
  expected: false,
});

/** One of these phrases stands right before. */
export const behind = (...phrases: readonly string[]): Pattern => ({
  type: "behind",
  phrases,
  expected: true,
});

/** None of these phrases stands right before. */
export const notBehind = (...phrases: readonly string[]): Pattern => ({
  type: "behind",
  phrases,
  expected: false,
});

/** No space stands before the next token: "m" and "2" of "m2". */
export const glued: Pattern = { type: "glued", expected: true };

/** A space stands before the next token. */
export const spaced: Pattern = { type: "glued", expected: false };
