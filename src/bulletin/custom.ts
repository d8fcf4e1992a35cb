import {
  Labels,
  type PatternMatch,
  PatternSet,
  readTerms,
  type Sentence,
} from "../patterns/index.js";
import type { CustomMention, Mentions, Patterns, Span } from "../records.js";
import { Shape, sentenceStarts, type Tokens } from "../text/index.js";
import { BantinError } from "./error.js";
import type { Ids } from "./mentions.js";
import { sentenceAt } from "./periods.js";

let memo: { readonly key: string; readonly patterns: PatternSet } | null = null;

/**
 * The patterns of an option, compiled; those asked for last are kept, for pages come by the thousand.
 * @throws BantinError that names the pattern and points at the place.
 */
export function compilePatterns(option: Patterns): PatternSet {
  const key = JSON.stringify(option);
  if (memo?.key !== key) {
    const patterns = new PatternSet(
      option,
      (name, { message }) => new BantinError("bad-pattern", `pattern "${name}", ${message}`),
    );
    memo = { key, patterns };
  }
  return memo.patterns;
}

/** Reads the user's records of one text, item by item. */
export class CustomReader {
  readonly #patterns: PatternSet;
  readonly #tokens: Tokens;
  readonly #starts: Uint32Array;

  constructor(option: Patterns, tokens: Tokens) {
    this.#patterns = compilePatterns(option);
    this.#tokens = tokens;
    this.#starts = sentenceStarts(tokens);
  }

  /** The sentences of these stretches; one that runs out of its stretch ends there. */
  sentenceSpans(spans: readonly Span[]): Span[] {
    const tokens = this.#tokens;
    return this.#sentences(spans).map(({ from, to }) => {
      const last = tokens.shape(to - 1) === Shape.Newline ? to - 2 : to - 1;
      return { start: tokens.start(from), end: tokens.end(Math.max(last, from)) };
    });
  }

  /** Whether some sentence of these stretches holds the words that a pattern needs. */
  mayMatch(spans: readonly Span[]): boolean {
    return this.#patterns.mayMatchIn(this.#tokens, this.#sentences(spans));
  }

  #sentences(spans: readonly Span[]): Sentence[] {
    return spans.flatMap((span) => sentencesIn(this.#tokens, this.#starts, span));
  }

  /** What the patterns match in these stretches, in text order. */
  read(spans: readonly Span[], mentions: Mentions, ids: Ids): CustomMention[] {
    const tokens = this.#tokens;
    let labels: Labels | null = null;
    const matches = this.#patterns.search(tokens, this.#sentences(spans), ({ from, to }) => {
      labels ??= new Labels(tokens, [mentions]);
      return readTerms(tokens, from, to, labels);
    });
    return matches
      .map((match) => toRecord(match, tokens.text))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map((record) => ({ id: ids.next("c"), ...record }));
  }
}

function sentencesIn(tokens: Tokens, starts: Uint32Array, span: Span): Sentence[] {
  const sentences: Sentence[] = [];
  const end = tokens.at(span.end);
  let from = tokens.at(span.start);
  // Counted from 1, the number of a sentence is the index of the next.
  for (let next = sentenceAt(starts, from); from < end; next++) {
    const to = Math.min(starts[next] ?? end, end);
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

function toRecord({ pattern, terms, groups, ...whole }: PatternMatch, text: string) {
  const stretch = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const span = { start: terms[start]?.start ?? 0, end: terms[end - 1]?.end ?? 0 };
    return { text: text.slice(span.start, span.end), span };
  };
  const named = Array.from(groups, ([name, range]) => [name, stretch(range)] as const);
  return { ...stretch(whole), pattern, groups: Object.fromEntries(named) };
}
