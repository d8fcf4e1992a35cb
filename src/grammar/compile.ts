import { Dictionary, type Tokens, Vocabulary } from "../text/index.js";
import type { Lexicon } from "./lexicon.js";
import { type Capture, Match } from "./match.js";
import type { Opening, Pattern, Reader, Reading } from "./pattern.js";
import type { Rule } from "./rule.js";

/** What can stand at the first token of a pattern. */
export interface Openers {
  /** Word ids. */
  readonly words: ReadonlySet<number>;
  /** Bits of shapes; a token of such a shape may open it whatever its word. */
  readonly shapes: number;
  /** Whether the pattern can match without reading a token. */
  readonly empty: boolean;
}

/** Where a match stands: what is read, and what was remembered so far. */
export interface State extends Reader {
  readonly captures: Capture[];
  /** Value of the last entry or scan, for the capture around it. */
  value: unknown;
}

/** Returns the token after the match, or -1. */
export type Matcher = (state: State, at: number) => number;

export interface Compiled {
  readonly openers: Openers;
  readonly match: Matcher;
}

const NO_WORDS: ReadonlySet<number> = new Set();
const EMPTY: Openers = { words: NO_WORDS, shapes: 0, empty: true };

/** Binds patterns and lexicons to one vocabulary. */
export class Compiler {
  readonly vocabulary = new Vocabulary();
  readonly #ruleSets = new Map<readonly Rule<unknown>[], Compiled>();
  readonly #dictionaries = new Map<Lexicon<unknown>, Dictionary<unknown>>();

  dictionary<Value>(lexicon: Lexicon<Value>): Dictionary<Value> {
    let dictionary = this.#dictionaries.get(lexicon);
    if (dictionary === undefined) {
      dictionary = new Dictionary<unknown>(this.vocabulary, lexicon.rows());
      this.#dictionaries.set(lexicon, dictionary);
    }
    return dictionary as Dictionary<Value>;
  }

  /** A state for matching over a text. */
  state(tokens: Tokens): State {
    return {
      tokens,
      captures: [],
      value: undefined,
      lookUp: <Value>(lexicon: Lexicon<Value>, at: number): Reading<Value> | null => {
        const known = this.vocabulary.size;
        const dictionary = this.dictionary(lexicon);
        // A lexicon that only a scan asks for is compiled at its first question, after the text was read.
        if (this.vocabulary.size > known) tokens.reread(this.vocabulary);
        return dictionary.match(tokens, at);
      },
    };
  }

  compile(pattern: Pattern): Compiled {
    switch (pattern.type) {
      case "words":
        return this.#words(pattern.phrases);
      case "lexicon":
        return this.#entry(pattern.lexicon);
      case "rules":
        return this.#rules(pattern.rules);
      case "scan":
        return { openers: this.#opening(pattern.opening), match: scanning(pattern.read) };
      case "sequence":
        return this.#sequence(pattern.parts);
      case "choice":
        return choice(pattern.alternatives.map((part) => this.compile(part)));
      case "repeat":
        return repetition(this.compile(pattern.part), pattern.least, pattern.most);
      case "capture":
        return capturing(pattern.name, this.compile(pattern.part));
      case "ahead":
        return looking(this.compile(pattern.part).match, pattern.expected);
      case "behind":
        return this.#behind(pattern.phrases, pattern.expected);
      case "glued":
        return { openers: EMPTY, match: spacing(pattern.expected) };
    }
  }

  #rules(rules: readonly Rule<unknown>[]): Compiled {
    const known = this.#ruleSets.get(rules);
    if (known !== undefined) return known;
    const compiled = rules.map((rule) => ({ rule, ...this.compile(rule.pattern) }));
    const { openers } = choice(compiled);
    const whole = { openers, match: longestOf(compiled) };
    this.#ruleSets.set(rules, whole);
    return whole;
  }

  #words(phrases: readonly string[]): Compiled {
    const only = phrases.length === 1 ? (phrases[0] as string) : "";
    if (only !== "" && only === only.toLowerCase() && /^(\p{L}+|\P{L})$/u.test(only)) {
      const word = this.vocabulary.add(only);
      return {
        openers: { words: new Set([word]), shapes: 0, empty: false },
        match: (state, at) => (state.tokens.word(at) === word ? at + 1 : -1),
      };
    }
    const dictionary = new Dictionary(
      this.vocabulary,
      phrases.map((phrase) => [phrase, phrase] as const),
    );
    return {
      openers: { words: new Set(dictionary.openers()), shapes: 0, empty: false },
      match: (state, at) => dictionary.match(state.tokens, at)?.end ?? -1,
    };
  }

  #entry(lexicon: Lexicon<unknown>): Compiled {
    const dictionary = this.dictionary(lexicon);
    return {
      openers: { words: new Set(dictionary.openers()), shapes: 0, empty: false },
      match: (state, at) => {
        const found = dictionary.match(state.tokens, at);
        if (found === null) return -1;
        state.value = found.value;
        return found.end;
      },
    };
  }

  #opening(opening: Opening): Openers {
    if ("shapes" in opening) {
      const shapes = opening.shapes.reduce((bits, shape) => bits | (1 << shape), 0);
      return { words: NO_WORDS, shapes, empty: false };
    }
    const openers =
      "lexicon" in opening
        ? this.dictionary(opening.lexicon).openers()
        : opening.words.map((word) => this.vocabulary.add(word));
    return { words: new Set(openers), shapes: 0, empty: false };
  }

  #sequence(parts: readonly Pattern[]): Compiled {
    const compiled = parts.map((part) => this.compile(part));
    const matchers = compiled.map((part) => part.match);
    let openers = EMPTY;
    for (const part of compiled) {
      openers = {
        words: union(openers.words, part.openers.words),
        shapes: openers.shapes | part.openers.shapes,
        empty: part.openers.empty,
      };
      if (!part.openers.empty) break;
    }
    return {
      openers,
      match: (state, at) => {
        if (!canOpen(openers, state.tokens, at)) return -1;
        const remembered = state.captures.length;
        let to = at;
        for (const matcher of matchers) {
          to = matcher(state, to);
          if (to < 0) {
            state.captures.length = remembered;
            return -1;
          }
        }
        return to;
      },
    };
  }

  #behind(phrases: readonly string[], expected: boolean): Compiled {
    const dictionary = new Dictionary(
      this.vocabulary,
      phrases.map((phrase) => [phrase, phrase] as const),
    );
    const longest = Math.max(...phrases.map((phrase) => phrase.split(" ").length));
    const stands = (tokens: Tokens, at: number): boolean => {
      for (let length = 1; length <= longest && length <= at; length++) {
        if (dictionary.match(tokens, at - length)?.end === at) return true;
      }
      return false;
    };
    return {
      openers: EMPTY,
      match: (state, at) => (stands(state.tokens, at) === expected ? at : -1),
    };
  }
}

/** Tries the rules that a token can open; asked again for the same token it remembers the answer. */
function longestOf(rules: readonly (Compiled & { readonly rule: Rule<unknown> })[]): Matcher {
  const byWord = new Map<number, typeof rules>();
  const byShape = rules.filter(({ openers }) => openers.shapes !== 0);
  for (const word of new Set(rules.flatMap(({ openers }) => [...openers.words]))) {
    byWord.set(
      word,
      rules.filter(({ openers }) => openers.words.has(word) || openers.shapes !== 0),
    );
  }
  let last = { tokens: null as Tokens | null, at: -1, end: -1, value: undefined as unknown };
  return (state, at) => {
    if (last.tokens !== state.tokens || last.at !== at) {
      const candidates = byWord.get(state.tokens.word(at)) ?? byShape;
      last = { tokens: state.tokens, at, ...longest(candidates, state, at) };
    }
    state.value = last.value;
    return last.end;
  };
}

function longest(
  rules: readonly (Compiled & { readonly rule: Rule<unknown> })[],
  state: State,
  at: number,
): { end: number; value: unknown } {
  const remembered = state.captures.length;
  let end = -1;
  let value: unknown;
  for (const { rule, match } of rules) {
    const to = match(state, at);
    if (to > end) {
      const produced = rule.produce(
        new Match(state.tokens, at, to, state.captures.slice(remembered)),
      );
      if (produced !== null) {
        end = to;
        value = produced;
      }
    }
    state.captures.length = remembered;
  }
  return { end, value };
}

/** Whether a token can be the first of a pattern: most attempts end here, before any part is tried. */
function canOpen({ words, shapes, empty }: Openers, tokens: Tokens, at: number): boolean {
  if (empty || (shapes >> tokens.shape(at)) & 1) return true;
  const word = tokens.word(at);
  return word !== 0 && words.has(word);
}

function scanning(read: Extract<Pattern, { type: "scan" }>["read"]): Matcher {
  return (state, at) => {
    const reading = read(state, at);
    if (reading === null) return -1;
    state.value = reading.value;
    return reading.end;
  };
}

function choice(alternatives: readonly Compiled[]): Compiled {
  const matchers = alternatives.map((alternative) => alternative.match);
  return {
    openers: {
      words: alternatives.reduce((all, { openers }) => union(all, openers.words), NO_WORDS),
      shapes: alternatives.reduce((bits, { openers }) => bits | openers.shapes, 0),
      empty: alternatives.some(({ openers }) => openers.empty),
    },
    match: (state, at) => {
      for (const matcher of matchers) {
        const to = matcher(state, at);
        if (to >= 0) return to;
      }
      return -1;
    },
  };
}

function repetition(part: Compiled, least: number, most: number): Compiled {
  return {
    openers: { ...part.openers, empty: least === 0 || part.openers.empty },
    match: (state, at) => {
      let to = at;
      for (let times = 0; times < most; times++) {
        const next = part.match(state, to);
        if (next < 0 && times < least) return -1;
        if (next <= to) break;
        to = next;
      }
      return to;
    },
  };
}

function capturing(name: string, part: Compiled): Compiled {
  return {
    openers: part.openers,
    match: (state, at) => {
      const place = state.captures.length;
      state.value = undefined;
      const end = part.match(state, at);
      if (end < 0) return -1;
      // Before what it holds, so that captures stand in the order in which they open.
      state.captures.splice(place, 0, { name, start: at, end, value: state.value });
      return end;
    },
  };
}

function looking(matcher: Matcher, expected: boolean): Compiled {
  return {
    openers: EMPTY,
    match: (state, at) => {
      const remembered = state.captures.length;
      const found = matcher(state, at) >= 0;
      state.captures.length = remembered;
      return found === expected ? at : -1;
    },
  };
}

const spacing =
  (expected: boolean): Matcher =>
  (state, at) =>
    state.tokens.glued(at) === expected ? at : -1;

function union(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  return new Set([...a, ...b]);
}
