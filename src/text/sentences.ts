import { ABBREVIATIONS_WITH_STOP } from "./lexicon.js";
import { Shape, type Tokens } from "./tokens.js";

const ABBREVIATIONS: ReadonlySet<string> = new Set(ABBREVIATIONS_WITH_STOP);
const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "”", "’", "'", "»", ")", "]"]);

/** Whether a sentence ends with the sign or the line end at `at`, or the text is over there. */
export const endsSentence = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.End || sentenceEnd(tokens, at) > 0;

/**
 * Token indices at which sentences begin, in order; the first is 0 where there is any token.
 * A line end always ends a sentence. A full stop does where a space and then no lower-case letter
 * follows it, and what it stands after is neither a short form ("TP. Hòa Bình") nor an initial.
 */
export function sentenceStarts(tokens: Tokens): Uint32Array {
  const starts: number[] = tokens.count > 0 ? [0] : [];
  for (let at = 0; at < tokens.count; at++) {
    const next = sentenceEnd(tokens, at);
    if (next > at && next < tokens.count && starts[starts.length - 1] !== next) starts.push(next);
  }
  return Uint32Array.from(starts);
}

/** The token after the sentence that ends with the sign or the line end at `at`; 0 where none ends. */
function sentenceEnd(tokens: Tokens, at: number): number {
  const shape = tokens.shape(at);
  if (shape === Shape.Newline) return at + 1;
  if (shape !== Shape.Sign) return 0;
  const sign = tokens.slice(at);
  if (!ENDS.has(sign)) return 0;
  let next = at + 1;
  while (tokens.glued(next) && CLOSERS.has(tokens.slice(next))) next++;
  if (tokens.glued(next) || tokens.shape(next) === Shape.Lower) return 0;
  if (sign === "." && next === at + 1 && endsShortForm(tokens, at)) return 0;
  return next;
}

function endsShortForm(tokens: Tokens, at: number): boolean {
  if (!tokens.glued(at)) return false;
  const before = tokens.slice(at - 1);
  if (ABBREVIATIONS.has(before)) return true;
  return tokens.shape(at - 1) === Shape.Capital && before.length === 1;
}
