import { Dictionary, type Tokens, tokenize, Vocabulary } from "../text/index.js";
import type { Lexicon } from "./lexicon.js";
import {
  Compiled,
  CompiledRule,
  capturing,
  choice,
  entryOf,
  longestOf,
  looking,
  lookingBack,
  type Matcher,
  phrase,
  remembering,
  repetition,
  scanning,
  sequence,
  spacing,
  word,
} from "./matchers.js";
import { Openers, TokenSet } from "./openers.js";
import type { Opening, Pattern } from "./pattern.js";
import type { Rule } from "./rule.js";
import { Signatures } from "./signatures.js";
import { State } from "./state.js";

/** Binds patterns and lexicons to one vocabulary; what several rules share is bound once. */
export class Compiler {
  readonly vocabulary = new Vocabulary();
  readonly #signatures = new Signatures();
  readonly #patterns = new Map<Pattern, Compiled>();
  readonly #rules = new Map<Rule<unknown>, CompiledRule>();
  readonly #ruleSets = new Map<readonly Rule<unknown>[], Compiled>();
  readonly #dictionaries = new Map<Lexicon<unknown>, Dictionary<unknown>>();

  /** A state for matching over a text. */
  state(tokens: Tokens): State {
    return new State(tokens, this.#signatures.read(tokens), (lexicon, at) => {
      const known = this.vocabulary.size;
      const dictionary = this.#dictionary(lexicon);
      // A lexicon that only a scan asks for is compiled at its first question, after the text was read.
      if (this.vocabulary.size > known) tokens.reread(this.vocabulary);
      return dictionary.match(tokens, at);
    });
  }

  compile(pattern: Pattern): Compiled {
    let compiled = this.#patterns.get(pattern);
    if (compiled === undefined) {
      compiled = this.#bind(pattern);
      this.#patterns.set(pattern, compiled);
    }
    return compiled;
  }

  #bind(pattern: Pattern): Compiled {
    switch (pattern.type) {
      case "words":
        return this.#words(pattern.phrases);
      case "lexicon": {
        const dictionary = this.#dictionary(pattern.lexicon);
        return this.#compiled(Openers.ofPhrases(dictionary.phrases), entryOf(dictionary));
      }
      case "rules":
        return this.#longest(pattern.rules);
      case "scan":
        return this.#compiled(this.#scanned(pattern), scanning(pattern.read));
      case "sequence": {
        const parts = pattern.parts.map((part) => this.compile(part));
        const openers = Openers.ofSequence(parts.map((part) => part.openers));
        return this.#compiled(openers, sequence(parts));
      }
      case "choice": {
        const alternatives = pattern.alternatives.map((part) => this.compile(part));
        const openers = Openers.ofChoice(alternatives.map((part) => part.openers));
        return this.#compiled(openers, choice(alternatives));
      }
      case "repeat": {
        const part = this.compile(pattern.part);
        const openers = part.openers.repeated(pattern.least, pattern.most);
        return this.#compiled(openers, repetition(part, pattern.least, pattern.most));
      }
      case "capture": {
        const part = this.compile(pattern.part);
        return this.#compiled(part.openers.remembered(), capturing(pattern.name, part));
      }
      case "ahead": {
        const part = this.compile(pattern.part);
        return this.#compiled(Openers.ANYWHERE, looking(part, pattern.expected));
      }
      case "behind":
        return this.#behind(pattern.phrases, pattern.expected);
      case "glued":
        return this.#compiled(Openers.ANYWHERE, spacing(pattern.expected));
    }
  }

  #compiled(openers: Openers, match: Matcher): Compiled {
    return new Compiled(openers, match, this.#signatures);
  }

  #longest(rules: readonly Rule<unknown>[]): Compiled {
    let whole = this.#ruleSets.get(rules);
    if (whole === undefined) {
      const compiled = rules.map((rule) => this.#rule(rule));
      const openers = Openers.ofChoice(compiled.map(({ pattern }) => pattern.openers));
      whole = this.#compiled(openers, remembering(longestOf(compiled)));
      this.#ruleSets.set(rules, whole);
    }
    return whole;
  }

  #rule(rule: Rule<unknown>): CompiledRule {
    const known = this.#rules.get(rule);
    if (known !== undefined) {
      known.share();
      return known;
    }
    const compiled = new CompiledRule(rule, this.compile(rule.pattern));
    this.#rules.set(rule, compiled);
    return compiled;
  }

  #words(phrases: readonly string[]): Compiled {
    const only = phrases.length === 1 ? (phrases[0] as string) : "";
    if (only !== "" && only === only.toLowerCase() && /^(\p{L}+|\P{L})$/u.test(only)) {
      const id = this.vocabulary.add(only);
      return this.#compiled(Openers.ofPhrases([[id]]), word(id));
    }
    const dictionary = this.#phrases(phrases);
    return this.#compiled(Openers.ofPhrases(dictionary.phrases), phrase(dictionary));
  }

  #scanned({ opening, next }: Extract<Pattern, { type: "scan" }>): Openers {
    const first = this.#opening(opening);
    if (next === "none") return Openers.ofToken(first);
    return next === null ? Openers.ofRun(first) : Openers.ofPair(first, this.#opening(next));
  }

  #opening(opening: Opening): TokenSet {
    if ("shapes" in opening) return TokenSet.ofShapes(opening.shapes);
    return TokenSet.ofWords(
      "lexicon" in opening
        ? this.#dictionary(opening.lexicon).phrases.map(([id]) => id as number)
        : opening.words.map((only) => this.vocabulary.add(only)),
    );
  }

  #behind(phrases: readonly string[], expected: boolean): Compiled {
    const read = phrases.map((text) => tokenize(text, this.vocabulary));
    const ends = read.map((tokens) => this.vocabulary.add(tokens.slice(tokens.count - 1)));
    const longest = Math.max(...read.map(({ count }) => count));
    const dictionary = this.#phrases(phrases);
    const match = lookingBack(dictionary, TokenSet.ofWords(ends), longest, expected);
    return this.#compiled(Openers.ANYWHERE, match);
  }

  #phrases(phrases: readonly string[]): Dictionary<string> {
    return new Dictionary(
      this.vocabulary,
      phrases.map((text) => [text, text] as const),
    );
  }

  #dictionary<Value>(lexicon: Lexicon<Value>): Dictionary<Value> {
    let dictionary = this.#dictionaries.get(lexicon);
    if (dictionary === undefined) {
      dictionary = new Dictionary<unknown>(this.vocabulary, lexicon.rows());
      this.#dictionaries.set(lexicon, dictionary);
    }
    return dictionary as Dictionary<Value>;
  }
}
