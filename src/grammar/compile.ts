import { Dictionary, type Tokens, tokenize, Vocabulary } from "../text/index.js";
import type { Lexicon } from "./lexicon.js";
import { lookOfDigits, looksOf } from "./looks.js";
import { type Binding, bind, type Node, Sort } from "./node.js";
import { Openers } from "./openers.js";
import type { Opening, Pattern } from "./pattern.js";
import type { Rule } from "./rule.js";
import { CompiledRule, Dispatch } from "./rules.js";
import { Signatures } from "./signatures.js";
import { Memory, State } from "./state.js";
import { TokenSet } from "./token-set.js";

/** Binds patterns and lexicons to one vocabulary; what several rules share is bound once. */
export class Compiler {
  readonly vocabulary = new Vocabulary();
  readonly #signatures = new Signatures();
  readonly #patterns = new Map<Pattern, Node>();
  readonly #rules = new Map<Rule<unknown>, CompiledRule>();
  readonly #ruleSets = new Map<readonly Rule<unknown>[], Node>();
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

  compile(pattern: Pattern): Node {
    let node = this.#patterns.get(pattern);
    if (node === undefined) {
      node = this.#compile(pattern);
      this.#patterns.set(pattern, node);
    }
    return node;
  }

  #compile(pattern: Pattern): Node {
    switch (pattern.type) {
      case "words":
        return this.#words(pattern.phrases);
      case "lexicon": {
        const dictionary = this.#dictionary(pattern.lexicon);
        return this.#bind(Openers.ofPhrases(dictionary.phrases), { sort: Sort.Entry, dictionary });
      }
      case "rules":
        return this.#longest(pattern.rules);
      case "scan":
        return this.#bind(this.#scanned(pattern), {
          sort: Sort.Scan,
          scan: pattern.read,
          memory: new Memory(),
        });
      case "sequence": {
        const parts = pattern.parts.map((part) => this.compile(part));
        const openers = Openers.ofSequence(parts.map((part) => part.openers));
        return this.#bind(openers, { sort: Sort.Sequence, parts });
      }
      case "choice": {
        const parts = pattern.alternatives.map((part) => this.compile(part));
        const openers = Openers.ofChoice(parts.map((part) => part.openers));
        return this.#bind(openers, { sort: Sort.Choice, parts });
      }
      case "repeat": {
        const { least, most } = pattern;
        const part = this.compile(pattern.part);
        const openers = part.openers.repeated(least, most);
        return this.#bind(openers, { sort: Sort.Repeat, part, least, most });
      }
      case "capture": {
        const { name } = pattern;
        const part = this.compile(pattern.part);
        return this.#bind(part.openers.remembered(), { sort: Sort.Capture, part, name });
      }
      case "once": {
        const part = this.compile(pattern.part);
        return this.#bind(part.openers, { sort: Sort.Once, part, memory: new Memory() });
      }
      case "ahead": {
        const { expected } = pattern;
        const part = this.compile(pattern.part);
        return this.#bind(Openers.ANYWHERE, { sort: Sort.Ahead, part, expected });
      }
      case "behind":
        return this.#behind(pattern.phrases, pattern.expected);
      case "glued": {
        const { expected } = pattern;
        return this.#bind(Openers.ANYWHERE, { sort: Sort.Glued, expected });
      }
    }
  }

  #bind(openers: Openers, binding: Binding): Node {
    return bind(openers, this.#signatures, binding);
  }

  #longest(rules: readonly Rule<unknown>[]): Node {
    let whole = this.#ruleSets.get(rules);
    if (whole === undefined) {
      const compiled = rules.map((rule) => this.#rule(rule));
      const openers = Openers.ofChoice(compiled.map(({ pattern }) => pattern.openers));
      whole = this.#bind(openers, {
        sort: Sort.Longest,
        rules: new Dispatch(compiled),
        memory: new Memory(),
      });
      this.#ruleSets.set(rules, whole);
    }
    return whole;
  }

  #rule(rule: Rule<unknown>): CompiledRule {
    const known = this.#rules.get(rule);
    if (known !== undefined) {
      known.memory ??= new Memory();
      return known;
    }
    const compiled = new CompiledRule(rule, this.compile(rule.pattern));
    this.#rules.set(rule, compiled);
    return compiled;
  }

  #words(phrases: readonly string[]): Node {
    const only = phrases.length === 1 ? (phrases[0] as string) : "";
    if (only !== "" && only === only.toLowerCase() && /^(\p{L}+|\P{L})$/u.test(only)) {
      const word = this.vocabulary.add(only);
      return this.#bind(Openers.ofPhrases([[word]]), { sort: Sort.Word, word });
    }
    const dictionary = this.#phrases(phrases);
    return this.#bind(Openers.ofPhrases(dictionary.phrases), { sort: Sort.Phrase, dictionary });
  }

  #scanned({ opening, next }: Extract<Pattern, { type: "scan" }>): Openers {
    const first = this.#opening(opening);
    if (next === "none") return Openers.ofToken(first);
    return next === null ? Openers.ofRun(first) : Openers.ofPair(first, this.#opening(next));
  }

  #opening({ shapes = [], digits = [], words = [], lexicon }: Opening): TokenSet {
    const entries = lexicon === undefined ? [] : this.#dictionary(lexicon).phrases;
    const ids = [
      ...entries.map(([id]) => id as number),
      ...words.map((word) => this.vocabulary.add(word)),
    ];
    return TokenSet.ofWords(ids).or(
      TokenSet.ofLooks([...shapes.flatMap(looksOf), ...digits.map(lookOfDigits)]),
    );
  }

  #behind(phrases: readonly string[], expected: boolean): Node {
    const read = phrases.map((text) => tokenize(text, this.vocabulary));
    const ends = read.map((tokens) => this.vocabulary.add(tokens.slice(tokens.count - 1)));
    const longest = Math.max(...read.map(({ count }) => count));
    return this.#bind(Openers.ANYWHERE, {
      sort: Sort.Behind,
      dictionary: this.#phrases(phrases),
      ends: TokenSet.ofWords(ends),
      longest,
      expected,
    });
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
