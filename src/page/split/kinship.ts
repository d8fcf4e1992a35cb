import { Shape, type Tokens } from "../../text/index.js";
import type { Line } from "./line.js";

/** Words compared in a paragraph: its title speaks of its beginning. */
const COMPARED = 120;
/** A title this short need not share a word with its paragraph. */
const LEAST_WORDS = 5;

/**
 * Whether a title and the paragraph after it can be one story: they share a pair of words, or two
 * words. Headlines that play with words share little, so this decides only where lists mix forms.
 */
export function areKin(tokens: Tokens, title: Line, paragraph: Line): boolean {
  const titleWords = wordsOf(tokens, title.head, title.to);
  if (titleWords.length < LEAST_WORDS) return true;
  const words = wordsOf(tokens, paragraph.head, Math.min(paragraph.to, paragraph.head + COMPARED));
  const known = new Set(words);
  const pairs = new Set(words.map((word, at) => `${words[at - 1]} ${word}`));
  if (titleWords.some((word, at) => at > 0 && pairs.has(`${titleWords[at - 1]} ${word}`))) {
    return true;
  }
  return new Set(titleWords.filter((word) => word.length > 2 && known.has(word))).size >= 2;
}

function wordsOf(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const shape = tokens.shape(at);
    if (shape !== Shape.Sign && shape !== Shape.Number) words.push(tokens.slice(at).toLowerCase());
  }
  return words;
}
