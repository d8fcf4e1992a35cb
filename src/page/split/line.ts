import { Shape, type Tokens } from "../../text/index.js";
import type { Block } from "../block.js";
import { type DatedLine, readBracketedDate, readDatedLine } from "../dated-line.js";
import { type BylineReading, readByline } from "./byline.js";
import { type CreditMark, isSign, readCredit } from "./credit.js";
import { type Dateline, readDateline } from "./dateline.js";
import type { HeadingKind } from "./lexicon/headings.js";
import { type ResidueForm, readResidue } from "./residue.js";
import { readSpeaker, type SpeakerLabel } from "./speaker.js";
import type { Words } from "./words.js";

/** How a line ends: with a full stop, as a question or call, with a colon, or with nothing. */
export type Close = "stop" | "call" | "dots" | "colon" | "open";

/** A date in brackets at the head or the tail of a line. */
export interface BracketedDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  readonly atHead: boolean;
}

/** A block as the splitter sees it: where it stands and what it shows by itself. */
export interface Line {
  readonly block: Block;
  /** Offsets in the page's text. */
  readonly start: number;
  readonly end: number;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  /** The first token after bullets, a date in brackets and the credit marker. */
  readonly head: number;
  readonly bullet: boolean;
  readonly words: number;
  readonly capitals: number;
  readonly uppers: number;
  readonly numbers: number;
  /** Counted to 4; long lines count as 4. */
  readonly sentences: number;
  readonly close: Close;
  readonly credit: CreditMark | null;
  readonly dated: DatedLine | null;
  readonly bracketed: BracketedDate | null;
  readonly dateline: Dateline | null;
  readonly byline: BylineReading | null;
  readonly speaker: SpeakerLabel | null;
  /** Where the label of an editor's note ends, "LTS:"; null where there is none. */
  readonly noteEnd: number | null;
  /** "(Còn nữa)". */
  readonly continuation: boolean;
  readonly heading: HeadingKind | null;
  readonly residue: ResidueForm | null;
  /** "Từ khóa" alone on its line: the next line is keywords. */
  readonly labelsKeywords: boolean;
}

/** Lines longer than this in tokens are prose whatever they hold; only head and tail are read. */
const LONG_LINE = 240;
const BULLETS = /[-–—*+•·►▪>»]/;
const CLOSERS = /["”’'»)\]]/;

/** Where a block stands. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Reads what a block shows by itself. */
export function readLine(tokens: Tokens, block: Block, place: Place, words: Words): Line {
  const { from, to } = place;
  const text = tokens.text;
  const bracketed = bracketedDate(text, place);
  let head = bracketed?.atHead ? tokens.at(bracketed.end) : from;
  const bulleted = skipBullets(tokens, head, to);
  const marker = readCredit(tokens, bulleted, to, words);
  const stamp =
    marker === null ? null : readStamp(text.slice(tokens.start(marker.next), place.end));
  const credit = stamp === null ? marker : null;
  head = credit?.next ?? bulleted;
  const short = to - from <= LONG_LINE;
  const noteEnd = endOfNoteLabel(tokens, head, to, words);
  const dated = stamp ?? readDatedLine(block.text);
  return {
    block,
    ...place,
    head,
    bullet: bulleted > from && !bracketed?.atHead,
    ...count(tokens, head, to),
    sentences: short ? countSentences(tokens, head, to) : 4,
    close: closeOf(tokens, head, to),
    credit,
    dated: dated !== null && bracketed === null && standsBeside(dated, block.text) ? dated : null,
    bracketed,
    dateline: readDateline(tokens, head, to, words),
    byline: short && credit === null ? readByline(tokens, from, to, words) : null,
    speaker: noteEnd !== null ? null : readSpeaker(tokens, head, to, words),
    noteEnd,
    continuation: words.continuations.match(tokens, from)?.end === to,
    heading: short ? headingOf(tokens, from, to, words) : null,
    labelsKeywords: isKeywordLabel(tokens, from, to, words),
    residue: credit === null ? residueOf(tokens, block, place, words) : null,
  };
}

/** A row of a table may be numbers alone, as a pager is. */
function residueOf(
  tokens: Tokens,
  { markup }: Block,
  { from, to }: Place,
  words: Words,
): ResidueForm | null {
  const form = readResidue(tokens, from, to, words);
  return markup === "row" && form === "pager" ? null : form;
}

/** "NDO - Thứ Hai, 16/10/2023, 15:20": behind the paper's name, a date and nothing more. */
function readStamp(behind: string): DatedLine | null {
  const dated = readDatedLine(behind);
  return dated?.rest === "" ? dated : null;
}

/** What stands beside a date is brief, or set apart by a sign: "Đỗ Hà", "Kinh tế | ". */
const LONGEST_BESIDE = 60;
const BRIEF_BESIDE = 5;

/** Whether a date has no sentence around it, as "Từ 1/2/2020, thành phố có 19 phường" has. */
function standsBeside({ rest }: DatedLine, text: string): boolean {
  if (rest.length > LONGEST_BESIDE) return false;
  if (rest.split(/\s+/).length <= BRIEF_BESIDE) return true;
  const [before = "", after = ""] = text.split(rest);
  return /[|•·–—/-]\s*$/.test(before) || /^\s*[|•·–—/-]/.test(after);
}

function skipBullets(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && tokens.shape(at) === Shape.Sign && BULLETS.test(tokens.slice(at))) at++;
  return at;
}

function isKeywordLabel(tokens: Tokens, from: number, to: number, words: Words): boolean {
  const entry = words.keywordLabels.match(tokens, from);
  return (
    entry !== null && (entry.end === to || (entry.end === to - 1 && isSign(tokens, to - 1, ":")))
  );
}

/** How far before the end of a line a date in brackets is looked for. */
const LONGEST_DATE = 32;

function bracketedDate(text: string, { start, end }: Place): BracketedDate | null {
  if (text[start] === "(") {
    const found = readBracketedDate(text.slice(start, Math.min(end, start + LONGEST_DATE)));
    if (found !== null && start + found.length < end) {
      return { iso: found.iso, start, end: start + found.length, atHead: true };
    }
  }
  if (text[end - 1] !== ")") return null;
  const from = Math.max(start + 1, end - LONGEST_DATE);
  const open = from + text.slice(from, end).lastIndexOf("(");
  if (open < from) return null;
  const found = readBracketedDate(text.slice(open, end));
  if (found === null || found.length < end - open) return null;
  return { iso: found.iso, start: open, end, atHead: false };
}

function endOfNoteLabel(tokens: Tokens, head: number, to: number, words: Words): number | null {
  const entry = words.notes.match(tokens, head);
  if (entry === null || entry.end >= to) return null;
  return /^[:\-–—]$/.test(tokens.slice(entry.end)) ? tokens.end(entry.end) : null;
}

type Counts = Pick<Line, "words" | "capitals" | "uppers" | "numbers">;

function count(tokens: Tokens, from: number, to: number): Counts {
  let [words, capitals, uppers, numbers] = [0, 0, 0, 0];
  const end = Math.min(to, from + LONG_LINE);
  for (let at = from; at < end; at++) {
    const shape = tokens.shape(at);
    if (shape === Shape.Sign) continue;
    if (shape === Shape.Number) {
      // A number that opens a line may only number it.
      if (at > from && !tokens.glued(at)) numbers++;
      continue;
    }
    words++;
    if (shape === Shape.Upper && tokens.end(at) - tokens.start(at) > 1) uppers++;
    if (shape !== Shape.Lower) capitals++;
  }
  return { words: words + (to - end), capitals, uppers, numbers };
}

/** Sentences of a line: a stop, then a capital that does not stand close to it. */
function countSentences(tokens: Tokens, from: number, to: number): number {
  let sentences = 1;
  for (let at = from + 1; at < to - 1 && sentences < 4; at++) {
    if (tokens.shape(at) !== Shape.Sign || !/[.!?…]/.test(tokens.slice(at))) continue;
    let next = at + 1;
    while (next < to && tokens.glued(next) && CLOSERS.test(tokens.slice(next))) next++;
    if (next >= to || tokens.glued(next) || tokens.shape(next) === Shape.Lower) continue;
    const before = tokens.slice(at - 1);
    // "TP. Hòa Bình", "Nguyễn V. Hà": a short form does not end a sentence.
    if (next === at + 1 && before.length <= 2 && tokens.capitalized(at - 1)) continue;
    sentences++;
  }
  return sentences;
}

function closeOf(tokens: Tokens, from: number, to: number): Close {
  let at = to - 1;
  while (at > from && tokens.shape(at) === Shape.Sign && CLOSERS.test(tokens.slice(at))) at--;
  if (at <= from || tokens.shape(at) !== Shape.Sign) return "open";
  const sign = tokens.slice(at);
  if (sign === "…" || (sign === "." && isSign(tokens, at - 1, "."))) return "dots";
  if (sign === ".") return "stop";
  if (sign === "?" || sign === "!") return "call";
  return sign === ":" || sign === ";" ? "colon" : "open";
}

/** "Đọc nhiều trong Xã hội": a box may name its section, in so many tokens. */
const LONGEST_SECTION = 5;

/** A section heading fills its line, but for signs, counts, and the section of a box. */
function headingOf(tokens: Tokens, from: number, to: number, words: Words): HeadingKind | null {
  if (to - from > 16) return null;
  let at = from;
  while (at < to && tokens.shape(at) === Shape.Sign) at++;
  const entry = words.headings.match(tokens, at);
  if (entry === null) return null;
  const named = entry.value === "box" && to - entry.end <= LONGEST_SECTION;
  if (named && words.sectionLinks.match(tokens, entry.end) !== null) return entry.value;
  for (let rest = entry.end; rest < to; rest++) {
    const shape = tokens.shape(rest);
    if (shape !== Shape.Sign && shape !== Shape.Number) return null;
  }
  return entry.value;
}
