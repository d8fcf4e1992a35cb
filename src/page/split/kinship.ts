import { Shape, type Tokens } from "../../text/index.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

/** Words compared in a paragraph: its title speaks of its beginning. */
const COMPARED = 120;
/** A title this short need not share a word with its paragraph. */
const LEAST_WORDS = 5;

/**
 * Whether a title and the paragraph after it can be one story. Most are: titles that share nothing
 * with their paragraph are as frequent as titles that stand alone before another's. So they part only
 * where the paragraph opens a story of its own, with a day or a season, and shares no word, or none
 * but one that every story has ("hộ", "viên"). This parts all of the 70 pairs on the tuning pages
 * rightly; parting wherever fewer than two words are shared fails on 4.
 */
export function areKin(tokens: Tokens, title: Line, paragraph: Line, words: Words): boolean {
  if (title.words < LEAST_WORDS || !opensOwn(tokens, paragraph, words)) return true;
  const end = Math.min(paragraph.to, paragraph.head + COMPARED);
  const told = contentOf(tokens, paragraph.head, end, words);
  const shared = [...contentOf(tokens, title.head, title.to, words)].filter((word) =>
    told.has(word),
  );
  return shared.length > 1 || shared.some((word) => !words.commonWords.has(word));
}

function opensOwn(tokens: Tokens, { dateline, head }: Line, words: Words): boolean {
  return dateline !== null || words.storyOpeners.match(tokens, head) !== null;
}

/** Words and numbers that tell of a subject, in lower case. */
function contentOf(tokens: Tokens, from: number, to: number, words: Words): Set<string> {
  const content = new Set<string>();
  for (let at = from; at < to; at++) {
    if (tokens.shape(at) === Shape.Sign || words.functionWords.match(tokens, at) !== null) continue;
    const word = tokens.slice(at).toLowerCase();
    if (word.length > 1) content.add(word);
  }
  return content;
}
