import { Shape, type Tokens } from "../../text/index.js";
import type { Words } from "./words.js";

/** The marker of a publisher at the head of a story. */
export interface CreditMark {
  readonly start: number;
  readonly end: number;
  /** What stands in the marker: "HBĐT". */
  readonly letters: string;
  readonly publisher: string;
  /** General Statistics Office code of the publisher's province. */
  readonly province: string | null;
  /** The token after the marker. */
  readonly next: number;
  /** Whether the publisher is one of the table. */
  readonly known: boolean;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "―", "−"]);
const LONGEST_LABEL = 8;
/** A marker heads a story: this many tokens at least follow it. */
const LEAST_AFTER = 4;
const DOMAIN = /\.(?:vn|com|net|org|info|gov|edu)(?:\.vn)?$/i;
/** "Baolamdong": longer than any syllable, and without marks. */
const HOST = /^[A-Z][a-z]{8,}$/;
const LETTERS = /^[\p{Lu}\d][\p{Lu}\p{Ll}\d&.+-]*$/u;

export const isDash = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.Sign && DASHES.has(tokens.slice(at));

/** Whether a token is the given sign. */
export const isSign = (tokens: Tokens, at: number, sign: string): boolean =>
  tokens.shape(at) === Shape.Sign && tokens.slice(at) === sign;

/**
 * The marker that opens at token `at`, told by its shape: a short name in brackets, then a dash or
 * nothing; or capitals, a domain or a known name, then a dash.
 */
export function readCredit(
  tokens: Tokens,
  at: number,
  to: number,
  words: Words,
): CreditMark | null {
  return isSign(tokens, at, "(")
    ? bracketed(tokens, at, to, words)
    : unbracketed(tokens, at, to, words);
}

function bracketed(tokens: Tokens, at: number, to: number, words: Words): CreditMark | null {
  let close = at + 1;
  while (close < to && close - at <= LONGEST_LABEL && !isSign(tokens, close, ")")) close++;
  if (!isSign(tokens, close, ")") || close === at + 1) return null;
  const dash = isDash(tokens, close + 1);
  const next = close + (dash ? 2 : 1);
  if (to - next < LEAST_AFTER) return null;
  const letters = tokens.slice(at + 1, close);
  const known = words.markers.match(tokens, at + 1)?.end === close;
  const wordy = dash && wordLabel(tokens, at + 1, close, words);
  if (!known && !wordy && !letterLabel(letters)) return null;
  if (!dash && !opensSentence(tokens, next)) return null;
  return mark(tokens, { at, from: at + 1, to: close, next, words });
}

/** "HBĐT", "TN&MT", "Baothanhhoa.vn", "QĐND Online": letters, not a word. */
function letterLabel(label: string): boolean {
  const [first = "", second = "", third] = label.split(" ");
  if (third !== undefined || !LETTERS.test(first)) return false;
  if (DOMAIN.test(first)) return second === "";
  const capitals = (first.match(/\p{Lu}/gu) ?? []).length;
  if (capitals < 2 || (second !== "" && !/^(?:online|news|tv)$/i.test(second))) return false;
  return !/^[IVXLC]+$/.test(first);
}

/** "Dân trí", "Mặt trận": up to three words, the first with a capital. */
function wordLabel(tokens: Tokens, from: number, to: number, words: Words): boolean {
  if (to - from > 3 || tokens.shape(from) !== Shape.Capital) return false;
  for (let at = from; at < to; at++) {
    if (tokens.shape(at) !== Shape.Capital && tokens.shape(at) !== Shape.Lower) return false;
  }
  return words.captionMarks.match(tokens, from - 1) === null && !isRemark(tokens, from, to, words);
}

const isRemark = (tokens: Tokens, from: number, to: number, words: Words): boolean =>
  words.bylineRemarks.match(tokens, from)?.end === to ||
  words.bylineRoles.match(tokens, from) !== null ||
  words.sources.match(tokens, from) !== null;

function unbracketed(tokens: Tokens, at: number, to: number, words: Words): CreditMark | null {
  const known = words.markers.match(tokens, at);
  let end = known === null ? at + 1 : known.end;
  if (known === null) {
    const shape = tokens.shape(at);
    if (shape !== Shape.Upper && shape !== Shape.Mixed && shape !== Shape.Capital) return null;
    while (end < to && end - at < LONGEST_LABEL && tokens.glued(end) && joins(tokens, end)) end++;
  }
  if (known !== null && isBare(tokens, at, end, to, words)) {
    return mark(tokens, { at, from: at, to: end, next: end, words });
  }
  if (!isDash(tokens, end) || to - end - 1 < LEAST_AFTER) return null;
  if (tokens.glued(end) && tokens.glued(end + 1)) return null;
  if (known === null && !unknownLetters(tokens, at, end, words)) return null;
  if (!opensSentence(tokens, end + 1)) return null;
  return mark(tokens, { at, from: at, to: end, next: end + 1, words });
}

/** A known marker with nothing behind it heads a paragraph of so many tokens, no title. */
const LEAST_AFTER_BARE = 16;

/** "Dân trí Sau ba ngày …": the name of the paper alone, then a sentence. */
function isBare(tokens: Tokens, at: number, end: number, to: number, words: Words): boolean {
  if (to - end < LEAST_AFTER_BARE || tokens.glued(end) || !tokens.capitalized(end)) return false;
  return words.ambiguousMarkers.match(tokens, at)?.end !== end;
}

/** "VOV.VN", "TN&MT": a sign between letters belongs to the name. */
function joins(tokens: Tokens, at: number): boolean {
  if (tokens.shape(at) !== Shape.Sign) return true;
  const sign = tokens.slice(at);
  return (sign === "." || sign === "&" || sign === "+") && tokens.glued(at + 1);
}

function unknownLetters(tokens: Tokens, at: number, end: number, words: Words): boolean {
  const label = tokens.slice(at, end);
  if (DOMAIN.test(label) || HOST.test(label)) return true;
  if (tokens.shape(at) !== Shape.Upper || label.length < 2 || label.length > 9) return false;
  if (words.commonLetters.match(tokens, at)?.end === end) return false;
  // A Vietnamese word in capitals bears a tone or a vowel mark; the letters of a publisher do not.
  const plain = label.replace(/Đ/g, "D").replace(/Ư/g, "U");
  return letterLabel(label) && plain.normalize("NFD").length === plain.length;
}

function opensSentence(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape(at);
  if (shape === Shape.Number || tokens.capitalized(at)) return true;
  return shape === Shape.Sign && /["“”'‘«*(]/.test(tokens.slice(at));
}

interface Found {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly words: Words;
}

function mark(tokens: Tokens, { at, from, to, next, words }: Found): CreditMark {
  const letters = tokens.slice(from, to);
  const entry = words.markers.match(tokens, from);
  const known = entry?.end === to ? entry.value : null;
  return {
    start: tokens.start(at),
    end: tokens.end(next - 1),
    letters,
    publisher: known?.name ?? letters,
    province: known?.province ?? null,
    next,
    known: known !== null,
  };
}
