import { Shape, type Tokens } from "../../text/index.js";
import { letterTable } from "../../text/letters.js";
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
