import { extract } from "../../src/index.js";
import { Labels, PatternSet, readTerms, type Sentence } from "../../src/patterns/index.js";
import { sentenceStarts, tokenize, Vocabulary } from "../../src/text/index.js";

/** A match as texts. */
export interface Told {
  readonly text: string;
  readonly groups: Readonly<Record<string, string>>;
}

export const toSentences = (starts: Uint32Array, count: number): Sentence[] =>
  Array.from(starts, (from, at) => ({ from, to: starts[at + 1] ?? count }));

/** What a pattern matches in a text. */
export function matches(pattern: string, text: string): Told[] {
  const { custom = [] } = extract(text, { patterns: { pattern } });
  return custom.map(({ text: whole, groups }) => ({
    text: whole,
    groups: Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group.text])),
  }));
}

export const texts = (pattern: string, text: string): string[] =>
  matches(pattern, text).map((match) => match.text);

/** The terms of a text, sentence by sentence. */
export function termsOf(text: string) {
  const tokens = tokenize(text, new Vocabulary());
  const labels = new Labels(tokens, [extract(text)]);
  const sentences = toSentences(sentenceStarts(tokens), tokens.count);
  return sentences.map(({ from, to }) => readTerms(tokens, from, to, labels));
}

/** Which sentences a pattern is run on. */
export function sentencesRead(pattern: string, text: string): string[] {
  const tokens = tokenize(text, new Vocabulary());
  const labels = new Labels(tokens, []);
  const read: string[] = [];
  new PatternSet({ pattern }).search(
    tokens,
    toSentences(sentenceStarts(tokens), tokens.count),
    ({ from, to }) => {
      read.push(tokens.slice(from, to).trim());
      return readTerms(tokens, from, to, labels);
    },
  );
  return read;
}

/** Whether a pattern may match in a text, asked before records are read. */
export function mayMatch(pattern: string, text: string): boolean {
  const tokens = tokenize(text, new Vocabulary());
  const sentences = toSentences(sentenceStarts(tokens), tokens.count);
  return new PatternSet({ pattern }).mayMatchIn(tokens, sentences);
}
