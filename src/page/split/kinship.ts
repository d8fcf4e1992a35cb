import { Shape, type Tokens } from "../../text/index.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

/** Words compared in a paragraph: its title speaks of its beginning. */
const COMPARED = 120;
/** A title this short need not share a word with its paragraph. */
const LEAST_WORDS = 5;
/** So many words shared show one story where the paragraph opens with a day or a season of its own. */
const ENOUGH = 2;

/**
 * Whether a title and the paragraph after it can be one story: they share a pair of words, or a word,
 * or the paragraph refers back ("Mô hình triển khai ở …").
 */
export function areKin(tokens: Tokens, title: Line, paragraph: Line, words: Words): boolean {
  if (title.words < LEAST_WORDS || words.referring.match(tokens, paragraph.head)) return true;
  const end = Math.min(paragraph.to, paragraph.head + COMPARED);
  const told = contentOf(tokens, paragraph.head, end, words);
  const named = contentOf(tokens, title.head, title.to, words);
  const pairs = new Set(pairsOf(told));
  if (pairsOf(named).some((pair) => pairs.has(pair))) return true;
  const known = new Set(told);
  const shared = new Set(named.filter((word) => word !== "" && known.has(word))).size;
  return shared >= (opensOwn(tokens, paragraph, words) ? ENOUGH : 1);
}

function opensOwn(tokens: Tokens, { dateline, head }: Line, words: Words): boolean {
  return dateline !== null || words.storyOpeners.match(tokens, head) !== null;
}

/** Words that tell of a subject, in lower case, with "" where others and signs stand. */
function contentOf(tokens: Tokens, from: number, to: number, words: Words): string[] {
  const content: string[] = [];
  for (let at = from; at < to; at++) {
    const empty = tokens.shape(at) === Shape.Sign || words.functionWords.match(tokens, at) !== null;
    const word = empty ? "" : tokens.slice(at).toLowerCase();
    content.push(word.length > 1 ? word : "");
  }
  return content;
}

const pairsOf = (content: readonly string[]): string[] =>
  content.flatMap((word, at) => {
    const before = at > 0 ? content[at - 1] : "";
    return word !== "" && before ? [`${before} ${word}`] : [];
  });
