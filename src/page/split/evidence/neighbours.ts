import type { Line } from "../line.js";
import { MOST_CAPTION_WORDS } from "./captions.js";
import type { Observations, Seen } from "./observation.js";
import { isProse } from "./shape.js";

/** What stands before and after a line. */
export const NEIGHBOURS = {
  first: { says: "is the first line", weights: { "lead-title": 0.7 } },
  beforeCredit: {
    says: "stands before a credit marker",
    weights: { title: 1.1, byline: 1, heading: -3, caption: -1 },
  },
  beforeDate: { says: "stands before a dated line", weights: { title: 1, heading: -1 } },
  beforeProse: { says: "stands before a paragraph", weights: { heading: 1.7, title: 1.1 } },
  beforeOpen: { says: "stands before another open line", weights: { heading: -1.7 } },
  beforeTurn: {
    says: "stands before the turn to other stories",
    weights: { byline: 2.5, heading: -3 },
  },
  last: { says: "is the last line", weights: { byline: 1.1, heading: -3 } },
  afterSapo: { says: "stands right after the sapo", weights: { caption: 1 } },
  betweenLong: {
    says: "stands short between long paragraphs",
    weights: { caption: 0.6, heading: 0.4 },
  },
  keywords: {
    says: "stands under a label of keywords",
    weights: { residue: 7, lead: -3, teaser: -3, section: -2 },
  },
  verse: {
    says: "stands among short lines without full stops, as verse does",
    weights: { "lead-body": 4.5, heading: -2.2, caption: -2, title: -1 },
  },
  gallery: {
    says: "stands among brief sentences, as captions of one picture after the other do",
    weights: { caption: -0.4, "lead-body": 0.7 },
  },
} as const satisfies Observations;

/** Residue is looked past, this far. */
const LOOK_PAST = 3;
/** Paragraphs of so many words are long beside one of at most so many. */
const LONG_WORDS = 50;
const SHORT_WORDS = 40;

export function observeNeighbours(
  lines: readonly Line[],
  at: number,
  seen: Seen<typeof NEIGHBOURS>,
): void {
  const line = lines[at] as Line;
  const before = neighbour(lines, at, -1);
  const after = neighbour(lines, at, 1);
  if (lines[at - 1]?.labelsKeywords) seen.push("keywords");
  if (before === null) seen.push("first");
  if (after === null) seen.push("last");
  else observeAfter(line, after, seen);
  if (stretch(lines, at, isVerseLine) >= STANZA) seen.push("verse");
  if (stretch(lines, at, isBrief) >= GALLERY) seen.push("gallery");
  if (before === null || line.words < 3 || line.words > MOST_CAPTION_WORDS) return;
  if (before.credit !== null && line.credit === null) seen.push("afterSapo");
  const short = line.words <= SHORT_WORDS;
  if (after !== null && short && before.words >= LONG_WORDS && after.words >= LONG_WORDS) {
    seen.push("betweenLong");
  }
}

function observeAfter(line: Line, after: Line, seen: Seen<typeof NEIGHBOURS>): void {
  if (after.credit !== null) seen.push("beforeCredit");
  if (after.heading !== null || after.credit !== null) seen.push("beforeTurn");
  if (after.dated?.rest === "") seen.push("beforeDate");
  if (line.close === "open" || line.close === "call")
    seen.push(isProse(after) ? "beforeProse" : "beforeOpen");
}

/** The nearest line in a direction that is no residue; null at the edge of the page. */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): Line | null {
  for (let to = at + step, past = 0; past <= LOOK_PAST; to += step, past++) {
    const line = lines[to];
    if (line === undefined) return null;
    if (line.residue === null || line.heading !== null) return line;
  }
  return null;
}

/** Verse has lines of six and eight words, free verse a little more, and a stanza at least three. */
const MOST_VERSE_WORDS = 9;
const LEAST_VERSE_WORDS = 3;
const STANZA = 3;

/** Pictures one after the other are three at least. */
const GALLERY = 3;
const MOST_BRIEF_WORDS = 22;

const isBrief = ({ words, sentences, close, credit, residue }: Line): boolean =>
  words >= 4 &&
  words <= MOST_BRIEF_WORDS &&
  sentences === 1 &&
  close === "stop" &&
  credit === null &&
  residue === null;

/** How many lines of a form stand around a line, itself among them; counted to a few. */
function stretch(lines: readonly Line[], at: number, isOf: (line: Line) => boolean): number {
  const enough = Math.max(STANZA, GALLERY);
  let length = 0;
  for (let to = at; length < enough && to < lines.length && isOf(lines[to] as Line); to++) length++;
  if (length === 0) return 0;
  for (let to = at - 1; length < enough && to >= 0 && isOf(lines[to] as Line); to--) length++;
  return length;
}

function isVerseLine(line: Line): boolean {
  if (line.words < LEAST_VERSE_WORDS || line.words > MOST_VERSE_WORDS) {
    return false;
  }
  const { close, credit, dated, bracketed, byline, heading, residue, bullet, block } = line;
  if (close === "stop" || close === "colon" || bullet || block.href !== null) return false;
  return !(credit || dated || bracketed || byline || heading || residue);
}
