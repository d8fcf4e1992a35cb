import { Shape, type Tokens } from "../../text/index.js";
import { readByline } from "./byline.js";
import { type CreditMark, isSign, readCredit } from "./credit.js";
import type { Words } from "./words.js";

/**
 * Token indices at which a new paragraph begins inside one line: at a credit marker after the end of
 * a sentence, at a section heading, at a dated line, at the byline after the last full stop, and at
 * a title that stands between a full stop and a marker.
 */
export function findRunOns(tokens: Tokens, from: number, to: number, words: Words): number[] {
  const cuts: number[] = [];
  let piece = from;
  for (let at = from + 1; at < to; at++) {
    const cut = cutAt(tokens, piece, at, to, words);
    if (cut === null) continue;
    const inner = beforeTurn(tokens, piece, at, words);
    if (inner > piece) cuts.push(inner);
    cuts.push(at);
    piece = at;
    if (cut > at) {
      if (cut < to) cuts.push(cut);
      piece = cut;
      at = cut;
    }
  }
  const byline = bylineTail(tokens, piece, to, words);
  if (byline > piece) cuts.push(byline);
  return cuts;
}

/**
 * Whether a new paragraph begins at a token: null where none does, the token itself where one does,
 * or the token after it where what begins is a line of its own (a heading, a date).
 */
function cutAt(tokens: Tokens, piece: number, at: number, to: number, words: Words): number | null {
  const shape = tokens.shape(at);
  if (shape === Shape.Sign) {
    if (!isSign(tokens, at, "(")) return null;
    const credit = readCredit(tokens, at, to, words);
    return credit !== null && beginsStory(tokens, piece, at, credit, words) ? at : null;
  }
  if (shape === Shape.Lower || shape === Shape.Number) return null;
  const ended = endsSentence(tokens, at - 1);
  if (shape === Shape.Upper && ended && !tokens.glued(at) && to - at > 8) {
    const credit = readCredit(tokens, at, to, words);
    if (credit !== null) return at;
  }
  if (shape !== Shape.Capital && shape !== Shape.Upper) return null;
  const heading = words.headings.match(tokens, at);
  if (heading?.value === "related" && heading.end - at >= 3) {
    const turned = ended || bylineTail(tokens, piece, at, words) > piece;
    const next = isSign(tokens, heading.end, ":") ? heading.end + 1 : heading.end;
    if (turned && (next >= to || opensLine(tokens, next))) return next;
  }
  return datedLine(tokens, at, to);
}

const opensLine = (tokens: Tokens, at: number): boolean =>
  tokens.capitalized(at) || isSign(tokens, at, "(") || isSign(tokens, at, '"');

/** A marker begins a story after a sentence or a byline; a known one with its dash does anywhere. */
function beginsStory(
  tokens: Tokens,
  piece: number,
  at: number,
  credit: CreditMark,
  words: Words,
): boolean {
  if (endsSentence(tokens, at - 1)) return true;
  const dashed = /[-–—]$/.test(tokens.text.slice(credit.end - 1, credit.end));
  if (credit.known && dashed && !isLower(tokens, credit.next)) return true;
  return bylineTail(tokens, piece, at, words) > piece;
}

const isLower = (tokens: Tokens, at: number): boolean => tokens.shape(at) === Shape.Lower;

const CLOSERS = /["”’'»)\]]/;

function endsSentence(tokens: Tokens, last: number): boolean {
  let at = last;
  while (at > 0 && tokens.shape(at) === Shape.Sign && CLOSERS.test(tokens.slice(at))) at--;
  return tokens.shape(at) === Shape.Sign && /[.!?…]/.test(tokens.slice(at));
}

/** "Thứ Hai, 16/10/2023 | 15:20:00 (GMT+7)" inside a line: where it ends; null where none begins. */
function datedLine(tokens: Tokens, at: number, to: number): number | null {
  const first = tokens.slice(at);
  if (first !== "Thứ" && first !== "Chủ") return null;
  const end = Math.min(to, at + 26);
  for (let zone = at + 8; zone < end; zone++) {
    if (tokens.slice(zone) !== "GMT") continue;
    let next = zone + 1;
    while (next < end && /^[+\d:]+$/.test(tokens.slice(next))) next++;
    return isSign(tokens, next, ")") ? next + 1 : next;
  }
  return null;
}

/** How far back the full stop before a byline is looked for. */
const LONGEST_BYLINE = 26;
/** What stands before the byline is a paragraph of this many tokens at least. */
const LEAST_BEFORE = 10;

/** Where the byline begins that closes a line after its last full stop; `from` where there is none. */
function bylineTail(tokens: Tokens, from: number, to: number, words: Words): number {
  const earliest = Math.max(from + LEAST_BEFORE, to - LONGEST_BYLINE);
  for (let at = to - 2; at >= earliest; at--) {
    if (tokens.shape(at) !== Shape.Sign || !endsSentence(tokens, at)) continue;
    if (tokens.glued(at + 1) && CLOSERS.test(tokens.slice(at + 1))) continue;
    if (isShortForm(tokens, at)) continue;
    const head = tokens.slice(at + 1) === "/" ? at + 3 : at + 1;
    const inner = isSign(tokens, head, "(") ? head + 1 : head;
    if (words.captionTails.match(tokens, inner) !== null) return from;
    const reading = readByline(tokens, head, to, words);
    if (reading === null) continue;
    return reading.form === "weak" || reading.form === "body" ? from : head;
  }
  return from;
}

/** "TP. Hòa Bình", "Nguyễn V. Hà", "P.V": the stop belongs to a short form. */
function isShortForm(tokens: Tokens, stop: number): boolean {
  if (!isSign(tokens, stop, ".")) return false;
  if (tokens.glued(stop + 1) && tokens.slice(stop + 1) !== "/") return true;
  return tokens.glued(stop) && tokens.capitalized(stop - 1) && tokens.slice(stop - 1).length <= 2;
}

/** What stands apart before a marker: a byline, or a title without a full stop; `from` for none. */
function beforeTurn(tokens: Tokens, from: number, to: number, words: Words): number {
  const byline = bylineTail(tokens, from, to, words);
  if (byline > from || endsSentence(tokens, to - 1)) return byline;
  const earliest = Math.max(from + LEAST_BEFORE, to - 40);
  for (let at = to - 5; at >= earliest; at--) {
    if (!endsSentence(tokens, at) || isShortForm(tokens, at)) continue;
    return tokens.capitalized(at + 1) && !tokens.glued(at + 1) ? at + 1 : from;
  }
  return from;
}
