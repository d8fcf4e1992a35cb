import { type Tokens, Vocabulary } from "../text/index.js";
import { compile, MOST_INSTRUCTIONS, type Program } from "./compile.js";
import { PatternError } from "./error.js";
import { requiredWords } from "./literals.js";
import { parsePattern } from "./parse.js";
import { type Matched, run } from "./run.js";
import { TAGS } from "./tags.js";
import type { PlacedTerm } from "./terms.js";

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
  /** Ids of words; of each list one must stand in a sentence that the pattern matches. */
  readonly required: readonly (readonly number[])[];
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
  }

  #compile(name: string, source: string): CompiledPattern {
    const node = parsePattern(source, { tags: TAGS, caseSensitive: false });
    const required = requiredWords(node).map((words) =>
      [...words].map((word) => this.#words.add(word)),
    );
    return { name, program: toProgram(source, node), required };
  }

  /**
   * Every match in these sentences, each pattern run only on those that hold the word it needs that
   * is rarest among them. `read` gives the terms of a sentence, asked for once.
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

  /** Whether some sentence may hold a match, as far as words tell. */
  mayMatch(tokens: Tokens, sentences: readonly Sentence[]): boolean {
    const holders = this.#holders(tokens, sentences);
    return this.#patterns.some(
      ({ required }) => candidates(required, holders, sentences.length).length > 0,
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

/** The sentences that hold the rarest of the words that a pattern needs; all where it needs none. */
function candidates(
  required: readonly (readonly number[])[],
  holders: readonly (readonly number[])[],
  sentences: number,
): readonly number[] {
  let best: readonly number[] | null = null;
  for (const words of required) {
    const held = [...new Set(words.flatMap((word) => holders[word] ?? []))];
    if (best === null || held.length < best.length) best = held;
  }
  return best?.toSorted((a, b) => a - b) ?? Array.from({ length: sentences }, (_, at) => at);
}
