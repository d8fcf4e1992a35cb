import { Shape, type Tokens } from "../../text/index.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

/** Words compared in a paragraph: its title speaks of its beginning. */
const COMPARED = 120;
/** A title this short need not share a word with its paragraph. */
const LEAST_WORDS = 5;

/**
 * Whether a title and the paragraph after it can be one story. Most are: of 70 such pairs on the
 * tuning pages 65. They part where they share no word and the paragraph opens with a day or a season
 * of its own, or the list is mixed: some of its titles stand alone and some paragraphs lack theirs.
 * One shared word that every story has ("hộ", "viên") is none where the paragraph opens on its own.
 */
export function areKin(
  tokens: Tokens,
  title: Line,
  paragraph: Line,
  { words, mixed }: { readonly words: Words; readonly mixed: boolean },
): boolean {
  const own = opensOwn(tokens, paragraph, words);
  if (title.words < LEAST_WORDS || (!own && !mixed)) return true;
  const end = Math.min(paragraph.to, paragraph.head + COMPARED);
  const told = contentOf(tokens, paragraph.head, end, words);
  const shared = [...contentOf(tokens, title.head, title.to, words)].filter((word) =>
    told.has(word),
  );
  return shared.length > 1 || shared.some((word) => !own || !words.commonWords.has(word));
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
