import type { Dictionary } from "../text/index.js";
import type { Openers, TokenSet } from "./openers.js";
import type { Scan } from "./pattern.js";
import type { Rule } from "./rule.js";
import { ANY, holds, type Signatures } from "./signatures.js";
import { Memory, type State } from "./state.js";

/** Returns the token after the match, or -1. */
export type Matcher = (state: State, at: number) => number;

/** A pattern bound to a vocabulary. Its `match` is called only where its openers allow. */
export class Compiled {
  /** Columns of the token that it is asked at, and of the one after that. */
  readonly first: number;
  readonly second: number;
  readonly empty: boolean;

  constructor(
    readonly openers: Openers,
    readonly match: Matcher,
    signatures: Signatures,
  ) {
    const { leading, following, empty } = openers;
    this.first = leading === null ? ANY : signatures.column(leading);
    this.second = following === null ? ANY : signatures.column(following);
    this.empty = empty;
  }
}

/** Whether a pattern can read anything at a token. */
export const allows = ({ first, second }: Compiled, state: State, at: number): boolean =>
  holds(state.signed, first, at) && holds(state.signed, second, at + 1);

export const word =
  (id: number): Matcher =>
  (state, at) =>
    state.words[at] === id ? at + 1 : -1;

export const phrase =
  (dictionary: Dictionary<unknown>): Matcher =>
  (state, at) =>
    dictionary.match(state.tokens, at)?.end ?? -1;

export const entryOf =
  (dictionary: Dictionary<unknown>): Matcher =>
  (state, at) => {
    const found = dictionary.match(state.tokens, at);
    if (found === null) return -1;
    state.value = found.value;
    return found.end;
  };

export const scanning = (read: Scan<unknown>): Matcher =>
  remembering((state, at) => {
    const reading = read(state, at);
    if (reading === null) return -1;
    state.value = reading.value;
    return reading.end;
  });

/**
 * Asks a pattern at a token: the token after its match, or -1. Where the token cannot open it, it
 * matches nothing if it may.
 */
function read(part: Compiled, state: State, at: number): number {
  if (allows(part, state, at)) return part.match(state, at);
  return part.empty ? at : -1;
}

export const sequence =
  (parts: readonly Compiled[]): Matcher =>
  (state, at) => {
    const depth = state.depth;
    let to = at;
    for (let index = 0; index < parts.length; index++) {
      to = read(parts[index] as Compiled, state, to);
      if (to >= 0) continue;
      state.depth = depth;
      return -1;
    }
    return to;
  };

export const choice =
  (alternatives: readonly Compiled[]): Matcher =>
  (state, at) => {
    for (let index = 0; index < alternatives.length; index++) {
      const to = read(alternatives[index] as Compiled, state, at);
      if (to >= 0) return to;
    }
    return -1;
  };

export const repetition =
  (part: Compiled, least: number, most: number): Matcher =>
  (state, at) => {
    let to = at;
    for (let times = 0; times < most; times++) {
      const next = read(part, state, to);
      if (next < 0 && times < least) return -1;
      if (next <= to) break;
      to = next;
    }
    return to;
  };

/** A capture stands before what it holds, in the order in which captures open. */
export const capturing =
  (name: string, part: Compiled): Matcher =>
  (state, at) => {
    const place = state.depth++;
    state.value = undefined;
    const end = read(part, state, at);
    if (end < 0) state.depth = place;
    else state.captures[place] = { name, start: at, end, value: state.value };
    return end;
  };

export const looking =
  (part: Compiled, expected: boolean): Matcher =>
  (state, at) => {
    const depth = state.depth;
    const found = read(part, state, at) >= 0;
    state.depth = depth;
    return found === expected ? at : -1;
  };

/** Whether one of some phrases of at most `longest` tokens ends right before a token. */
export const lookingBack =
  (dictionary: Dictionary<unknown>, ends: TokenSet, longest: number, expected: boolean): Matcher =>
  (state, at) => {
    let found = false;
    if (at > 0 && ends.has(state.words[at - 1] as number, state.shapes[at - 1] as number)) {
      for (let length = 1; !found && length <= longest && length <= at; length++) {
        found = dictionary.match(state.tokens, at - length)?.end === at;
      }
    }
    return found === expected ? at : -1;
  };

export const spacing =
  (expected: boolean): Matcher =>
  (state, at) =>
    state.tokens.glued(at) === expected ? at : -1;

/** A rule bound to a vocabulary. */
export class CompiledRule {
  #produced: Matcher;
  #isShared = false;

  constructor(
    rule: Rule<unknown>,
    readonly pattern: Compiled,
  ) {
    this.#produced = producing(rule, pattern);
  }

  /** The end of its match, with what it produces as the value, or -1. */
  read(state: State, at: number): number {
    return this.#produced(state, at);
  }

  /** Tells it that several sets of rules hold it, all of which may ask at one token. */
  share(): void {
    if (this.#isShared) return;
    this.#isShared = true;
    this.#produced = remembering(this.#produced);
  }
}

const producing =
  (rule: Rule<unknown>, pattern: Compiled): Matcher =>
  (state, at) => {
    const depth = state.depth;
    const end = pattern.match(state, at);
    const produced = end < 0 ? null : rule.produce(state.matched(depth, at, end));
    state.depth = depth;
    if (produced === null) return -1;
    state.value = produced;
    return end;
  };

/** Asks once per token, however many ask it. Of what captures nothing. */
export function remembering(match: Matcher): Matcher {
  const memory = new Memory();
  return (state, at) => {
    if (!memory.knows(state, at)) {
      const end = match(state, at);
      memory.keep(at, end, end < 0 ? undefined : state.value);
    }
    const end = memory.end(at);
    if (end >= 0) state.value = memory.value(at);
    return end;
  };
}

/** The longest match of these rules. */
export function longestOf(rules: readonly CompiledRule[]): Matcher {
  const candidates = new Dispatch(rules);
  return (state, at) => {
    let end = -1;
    let value: unknown;
    for (const rule of candidates.at(state, at)) {
      if (!allows(rule.pattern, state, at)) continue;
      const to = rule.read(state, at);
      if (to > end) {
        end = to;
        value = state.value;
      }
    }
    state.value = value;
    return end;
  };
}

/** The rules that a token can open, in the order in which they were given. */
export class Dispatch<Item extends { readonly pattern: Compiled }> {
  readonly #items: readonly Item[];
  /** By the token's row of bits, filled as texts ask. */
  readonly #known: (readonly Item[] | undefined)[] = [];

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  at(state: State, at: number): readonly Item[] {
    const row = state.signed.rows[at] as number;
    const known = this.#known[row];
    if (known !== undefined) return known;
    const items = this.#items.filter(({ pattern }) => holds(state.signed, pattern.first, at));
    this.#known[row] = items;
    return items;
  }
}
