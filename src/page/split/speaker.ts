import { Shape, type Tokens } from "../../text/index.js";
import { isSign } from "./credit.js";
import type { Words } from "./words.js";

/** The label that opens a question or an answer: "PV:", "Đồng chí Bí thư Tỉnh ủy:". */
export interface SpeakerLabel {
  /** As written, without bullet and colon. */
  readonly speaker: string;
  readonly asks: boolean;
  /** Whether the label is one of those who ask or answer by name of their part, so it is certain. */
  readonly sure: boolean;
}

/** A label is short: the colon stands within this many tokens. */
const LONGEST_LABEL = 24;
const BULLETS = /[*+•·–—-]/;

/** The label at the head of tokens `from` to `to`, or null. */
export function readSpeaker(
  tokens: Tokens,
  from: number,
  to: number,
  words: Words,
): SpeakerLabel | null {
  let at = from;
  while (at < to && tokens.shape(at) === Shape.Sign && BULLETS.test(tokens.slice(at))) at++;
  const colon = findColon(tokens, at, to);
  if (colon < 0 || colon === at) return null;
  const speaker = tokens.slice(at, colon);
  const asker = words.interviewers.match(tokens, at);
  if (asker !== null && colon - asker.end <= LONGEST_LABEL / 2) {
    return {
      speaker,
      asks: true,
      sure: asker.end === colon || isShortTail(tokens, asker.end, colon),
    };
  }
  if (words.answers.match(tokens, at)?.end === colon) return { speaker, asks: false, sure: true };
  if (!namesPerson(tokens, at, colon, words) || tells(tokens, at, colon, words)) return null;
  return { speaker, asks: false, sure: false };
}

/** "PV Báo Hòa Bình", "Phóng viên (PV)", "Nhà báo Đỗ Hà": names, no sentence. */
function isShortTail(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.shape(at) === Shape.Lower) return false;
  return true;
}

function findColon(tokens: Tokens, from: number, to: number): number {
  const end = Math.min(to - 1, from + LONGEST_LABEL);
  for (let at = from; at < end; at++) {
    if (isSign(tokens, at, ":")) return tokens.shape(at + 1) === Shape.Number ? -1 : at;
    if (isSign(tokens, at, ".") && !tokens.glued(at + 1) && at > from + 2) return -1;
    if (isSign(tokens, at, ";") || isSign(tokens, at, "?")) return -1;
  }
  return -1;
}

function namesPerson(tokens: Tokens, from: number, to: number, words: Words): boolean {
  if (!tokens.capitalized(from)) return false;
  if (words.honorifics.match(tokens, from) !== null) return hasCapital(tokens, from + 1, to);
  if (words.offices.match(tokens, from) !== null) return hasCapital(tokens, from + 1, to);
  // A bare name: "Nguyễn Văn A:".
  if (words.familyNames.match(tokens, from) === null || to - from > 5 || to - from < 2)
    return false;
  for (let at = from; at < to; at++) if (tokens.shape(at) !== Shape.Capital) return false;
  return true;
}

function hasCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.capitalized(at)) return true;
  return false;
}

/** "Đồng chí A cho biết:" is a sentence of a story, no label. */
function tells(tokens: Tokens, from: number, to: number, words: Words): boolean {
  for (let at = from; at < to; at++) {
    if (words.tellingVerbs.match(tokens, at) !== null) return true;
    if (words.sceneVerbs.match(tokens, at) !== null && at > from + 1) return true;
  }
  return false;
}
