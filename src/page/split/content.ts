import { Shape, type Tokens } from "../../text/index.js";
import { letterTable } from "../../text/letters.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

const { bases, tones } = letterTable();

/** A word as a number, blind to case and to where the tone mark stands; never 0. */
export function hashWord(tokens: Tokens, at: number): number {
  const { text } = tokens;
  const end = tokens.end(at);
  let hash = 1;
  let tone = 0;
  for (let unit = tokens.start(at); unit < end; unit++) {
    const code = text.charCodeAt(unit);
    hash = Math.imul(hash ^ (bases[code] as number), 0x85ebca6b);
    tone += tones[code] as number;
  }
  return Math.imul(hash ^ tone, 0x9e3779b1) | 1;
}

/** Whether a token tells of no subject: a sign, or a word that binds and points. */
export const isEmpty = (tokens: Tokens, at: number, words: Words): boolean =>
  tokens.shape(at) === Shape.Sign || words.functionWords.match(tokens, at) !== null;

/** Two neighbouring words as a number. */
export const joinHashes = (first: number, second: number): number =>
  Math.imul(first, 0x01000193) ^ second;

/** What a title or a paragraph speaks of. */
export interface Content {
  /** Words that tell of a subject, as hashes. */
  readonly words: ReadonlySet<number>;
  /** Neighbouring pairs of them, as hashes. */
  readonly pairs: ReadonlySet<number>;
  /** Runs of two capitalised syllables and more. */
  readonly names: readonly string[];
  /** Numbers of two digits and more. */
  readonly numbers: ReadonlySet<string>;
  readonly topics: ReadonlySet<number>;
}

/** Words read of a paragraph: its title speaks of its beginning. */
const MOST_TOKENS = 120;

/** Reads the content of a line; `home`, the name that all stories of a page may bear, is passed over. */
export function readContent(
  tokens: Tokens,
  { head, to }: Line,
  words: Words,
  home: readonly number[],
): Content {
  const end = Math.min(to, head + MOST_TOKENS);
  const found = new Set<number>();
  const pairs = new Set<number>();
  let before = 0;
  for (let at = head; at < end; at++) {
    if (isNamed(tokens, at, home)) {
      at += home.length - 1;
      before = 0;
      continue;
    }
    const word = tellsSubject(tokens, at, words) ? hashWord(tokens, at) : 0;
    if (word !== 0) found.add(word);
    if (word !== 0 && before !== 0 && words.commonPairs.match(tokens, at - 1) === null) {
      pairs.add(joinHashes(before, word));
    }
    before = word;
  }
  return {
    words: found,
    pairs,
    names: namesOf(tokens, head, end, home),
    numbers: numbersOf(tokens, head, end),
    topics: topicsOf(tokens, head, end, words),
  };
}

const tellsSubject = (tokens: Tokens, at: number, words: Words): boolean =>
  tokens.shape(at) !== Shape.Number &&
  tokens.end(at) - tokens.start(at) > 1 &&
  !isEmpty(tokens, at, words);

const isNamed = (tokens: Tokens, at: number, name: readonly number[]): boolean =>
  name.length > 0 &&
  tokens.capitalized(at) &&
  name.every((word, next) => at + next < tokens.count && hashWord(tokens, at + next) === word);

function namesOf(tokens: Tokens, from: number, to: number, home: readonly number[]): string[] {
  const names: string[] = [];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && tokens.shape(end) === Shape.Capital) end++;
    const isHome = end - at === home.length && isNamed(tokens, at, home);
    if (end - at >= 2 && !isHome) names.push(tokens.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return names;
}

function numbersOf(tokens: Tokens, from: number, to: number): Set<string> {
  const numbers = new Set<string>();
  for (let at = from; at < to; at++) {
    const number = tokens.shape(at) === Shape.Number ? tokens.slice(at) : "";
    if (/\d.*\d/.test(number)) numbers.add(number.replace(/^0/, ""));
  }
  return numbers;
}

function topicsOf(tokens: Tokens, from: number, to: number, words: Words): Set<number> {
  const topics = new Set<number>();
  for (let at = from; at < to; ) {
    const named =
      tokens.shape(at) === Shape.Capital && at > from && !isEmpty(tokens, at - 1, words);
    const entry = words.topics.match(tokens, at);
    if (named && entry?.end === at + 1) {
      // "Bãi Cháy": a part of a name tells of no topic.
      at++;
      continue;
    }
    for (const topic of entry?.value ?? []) topics.add(topic);
    at = entry?.end ?? at + 1;
  }
  return topics;
}
