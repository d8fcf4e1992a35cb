import { type Tokens, Vocabulary } from "../text/index.js";
import { compile, MOST_INSTRUCTIONS, type Program } from "./compile.js";
import { PatternError } from "./error.js";
import { Labels } from "./labels.js";
import { requiredWords } from "./literals.js";
import { loosen } from "./loosen.js";
import { parsePattern } from "./parse.js";
import { type Matched, run } from "./run.js";
import { spellings } from "./spellings.js";
import { TAGS } from "./tags.js";
import { type PlacedTerm, readTerms } from "./terms.js";

/** Tokens `from` to before `to`: one sentence, or what of it belongs to an item. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** A match with the sentence that holds it. */
export interface PatternMatch extends Matched {
  readonly pattern: string;
  readonly terms: readonly PlacedTerm[];
}

interface CompiledPattern {
  readonly name: string;
  readonly program: Program;
  /** What of it can be asked before records are read, where that is less. */
  readonly loose: Program | null;
  /** Ids of words; of each list one must stand in a sentence that the pattern matches. */
  readonly required: readonly (readonly number[])[];
  /** What finds the same words in all their spellings, the longest words first: they are the rarest. */
  readonly needed: readonly RegExp[];
}

/** Compiles one pattern. `tags` are those that may be asked for, null for any. */
export function compilePattern(
  source: string,
  tags: readonly string[] | null = TAGS,
  caseSensitive = false,
): Program {
  return toProgram(source, parsePattern(source, { tags, caseSensitive }));
}

function toProgram(source: string, node: ReturnType<typeof parsePattern>): Program {
  const program = compile(node);
  if (program !== null) return program;
  throw new PatternError(
    `the pattern is too large: it may have ${MOST_INSTRUCTIONS} steps, each repeated one counted as often as it may stand`,
    source,
    0,
  );
}

/** Patterns compiled once, to be asked for in many texts. */
export class PatternSet {
  readonly #words = new Vocabulary();
  readonly #patterns: readonly CompiledPattern[];
  /** Whether records must be known: without tags words alone decide. */
  readonly needsMentions: boolean;

  /** @throws PatternError where a pattern is not of the match syntax; `onError` may name it. */
  constructor(
    patterns: Readonly<Record<string, string>>,
    onError: (name: string, error: PatternError) => Error = (_name, error) => error,
  ) {
    this.#patterns = Object.entries(patterns).map(([name, source]) => {
      try {
        return this.#compile(name, source);
      } catch (error) {
        throw error instanceof PatternError ? onError(name, error) : error;
      }
    });
    this.needsMentions = this.#patterns.some(({ loose }) => loose !== null);
  }

  #compile(name: string, source: string): CompiledPattern {
    const node = parsePattern(source, { tags: TAGS, caseSensitive: false });
    const loose = loosen(node);
    const words = requiredWords(node).map((oneOf) => [...oneOf]);
    return {
      name,
      program: toProgram(source, node),
      loose: loose === null ? null : toProgram(source, loose),
      required: words.map((oneOf) => oneOf.map((word) => this.#words.add(word))),
      needed: words
        .map((oneOf) => oneOf.flatMap(spellings))
        .sort(byLength)
        .map(anyOf),
    };
  }

  /**
   * Every match in these sentences, each pattern run only on those that hold the words it needs.
   * `read` gives the terms of a sentence, asked for once.
   */
  search(
    tokens: Tokens,
    sentences: readonly Sentence[],
    read: (sentence: Sentence) => readonly PlacedTerm[],
  ): PatternMatch[] {
    const holders = this.#holders(tokens, sentences);
    const terms = new Map<number, readonly PlacedTerm[]>();
    const termsOf = (number: number): readonly PlacedTerm[] => {
      const known = terms.get(number) ?? read(sentences[number] as Sentence);
      terms.set(number, known);
      return known;
    };
    return this.#patterns.flatMap(({ name, program, required }) =>
      candidates(required, holders, sentences.length).flatMap((number) =>
        run(program, termsOf(number)).map((match) => ({
          ...match,
          pattern: name,
          terms: termsOf(number),
        })),
      ),
    );
  }

  /**
   * Whether a text in NFC may hold the words that some pattern needs, perhaps inside of others;
   * without them no sentence of it matches.
   */
  mayMatch(text: string): boolean {
    return this.#patterns.some(({ needed }) => needed.every((oneOf) => oneOf.test(text)));
  }

  /** Whether a pattern may match in some sentence, as far as can be told before records are read. */
  mayMatchIn(tokens: Tokens, sentences: readonly Sentence[]): boolean {
    const holders = this.#holders(tokens, sentences);
    const noLabels = new Labels(tokens, []);
    return this.#patterns.some(({ required, program, loose }) =>
      candidates(required, holders, sentences.length).some((number) => {
        const { from, to } = sentences[number] as Sentence;
        const terms = readTerms(tokens, from, to, noLabels);
        return run(loose ?? program, terms, { once: true }).length > 0;
      }),
    );
  }

  /** By word of the patterns, the numbers of the sentences that it stands in. */
  #holders(tokens: Tokens, sentences: readonly Sentence[]): readonly (readonly number[])[] {
    const holders: number[][] = Array.from({ length: this.#words.size }, () => []);
    sentences.forEach(({ from, to }, number) => {
      for (let at = from; at < to; at++) {
        const word = this.#words.lookUp(tokens.text, tokens.start(at), tokens.end(at));
        if (word === 0) continue;
        const held = holders[word] as number[];
        if (held[held.length - 1] !== number) held.push(number);
      }
    });
    return holders;
  }
}

const shortest = (words: readonly string[]): number =>
  Math.min(...words.map(({ length }) => length));
const byLength = (a: readonly string[], b: readonly string[]): number => shortest(b) - shortest(a);

/** Letters and digits alone: a word of a pattern holds no sign that an expression would read. */
const anyOf = (words: readonly string[]): RegExp => new RegExp(words.join("|"), "iu");

/** The sentences that hold all words that a pattern needs, found by the rarest; all where it needs none. */
function candidates(
  required: readonly (readonly number[])[],
  holders: readonly (readonly number[])[],
  sentences: number,
): readonly number[] {
  const held = required.map((oneOf) => new Set(oneOf.flatMap((word) => holders[word] ?? [])));
  const [rarest, ...others] = held.sort((a, b) => a.size - b.size);
  if (rarest === undefined) return Array.from({ length: sentences }, (_, at) => at);
  return [...rarest]
    .filter((sentence) => others.every((other) => other.has(sentence)))
    .sort((a, b) => a - b);
}
