import { Shape, type Tokens } from "../../../text/index.js";
import { isSign } from "../credit.js";
import type { Line } from "../line.js";
import type { Words } from "../words.js";
import type { Observations, Seen } from "./observation.js";

/** What makes a line a caption: its marks, who stands in it, what is done, how short it is. */
export const CAPTIONS = {
  captionMark: {
    says: "says that it is a caption",
    weights: {
      caption: 6,
      title: -1.8,
      heading: -1.5,
      byline: -1,
      residue: 0.3,
      "teaser-sapo": -1,
      "teaser-title": -2.8,
      "teaser-residue": 2.8,
    },
  },
  captionTail: {
    says: "ends with who took the picture",
    weights: { caption: 7.3, title: -2, heading: -3, "lead-body": -2.3, sapo: -1.5, residue: -1 },
  },
  pictured: {
    says: "opens with who or what a picture shows",
    weights: { caption: 2.8 },
  },
  thing: {
    says: "opens with a thing that a picture shows",
    weights: { caption: 2.5 },
  },
  scene: { says: "tells what is done in a picture", weights: { caption: 1.1, heading: -1.9 } },
  reports: {
    says: "reports what was or will be",
    weights: { caption: -2.3, heading: -0.5 },
  },
  oneSentence: { says: "is one sentence of middle length", weights: { caption: -0.1 } },
  brief: { says: "is brief", weights: { caption: 1.4, "lead-body": -1.4 } },
  tells: { says: "tells what somebody says", weights: { caption: -3.2, title: 0.8, heading: -1 } },
  quotes: { says: "quotes", weights: { caption: -1.2 } },
  measures: { says: "says what figure is reached", weights: { caption: -2.5 } },
  figures: { says: "gives figures", weights: { caption: -3.6 } },
  veryBrief: {
    says: "is very brief",
    weights: { caption: 1, "lead-body": -1.8 },
  },
  unseen: { says: "says what is not, or not yet", weights: { caption: -2 } },
  speech: { says: "gives somebody's words", weights: { caption: -4, "lead-body": 0.5 } },
  abstract: { says: "speaks of what no picture shows", weights: { caption: -1.5 } },
  atEvent: {
    says: "ends with the event that it was taken at",
    weights: { caption: 1.4 },
  },
} as const satisfies Observations;

/** Captions are not longer than this in words. */
export const MOST_CAPTION_WORDS = 60;
/** The verb of a caption stands within this many tokens. */
const VERB_WITHIN = 36;
/** A word of tense further on belongs to some clause, not to the sentence. */
const TENSE_WITHIN = 16;
/** "… tại buổi lễ." stands within this many tokens of the end. */
const EVENT_WITHIN = 12;
const VERY_BRIEF = 13;
const BRIEF = 22;

export function observeCaption(
  tokens: Tokens,
  line: Line,
  words: Words,
  seen: Seen<typeof CAPTIONS>,
): void {
  if (line.words > MOST_CAPTION_WORDS || line.words < 3) return;
  const { captionMarks } = words;
  if (captionMarks.match(tokens, line.from) !== null || captionMarks.match(tokens, line.head)) {
    seen.push("captionMark");
  }
  if (hasTail(tokens, line, words)) seen.push("captionTail");
  if (line.words >= 4) observeSubject(tokens, line, words, seen);
  if (line.sentences === 1) observeLength(line, seen);
  if (endsAtEvent(tokens, line, words)) seen.push("atEvent");
  observeVerbs(tokens, line, words, seen);
  if (measures(tokens, line, words)) seen.push("measures");
  if (line.numbers >= 2 || (line.numbers === 1 && line.words > 30)) seen.push("figures");
}

/** "Những chùm vải chín đỏ": what is pictured stands behind a word of number. */
function observeSubject(
  tokens: Tokens,
  line: Line,
  words: Words,
  seen: Seen<typeof CAPTIONS>,
): void {
  const { captionSubjects, plurals, things } = words;
  const counted = plurals.match(tokens, line.head)?.end ?? line.head;
  if (captionSubjects.match(tokens, line.head) || captionSubjects.match(tokens, counted)) {
    seen.push("pictured");
  } else if (things.match(tokens, counted) !== null) seen.push("thing");
}

function observeLength({ words }: Line, seen: Seen<typeof CAPTIONS>): void {
  if (words >= 6 && words <= 42) seen.push("oneSentence");
  if (words <= BRIEF) seen.push("brief");
  if (words <= VERY_BRIEF) seen.push("veryBrief");
}

function observeVerbs(tokens: Tokens, line: Line, words: Words, seen: Seen<typeof CAPTIONS>): void {
  const end = Math.min(line.to, line.head + VERB_WITHIN);
  let [scene, tells, quotes, reports] = [false, false, false, false];
  let [abstract, unseen] = [false, false];
  for (let at = line.head; at < end; at++) {
    if (tokens.shape(at) === Shape.Sign) {
      if (/["“”]/.test(tokens.slice(at))) quotes = true;
      continue;
    }
    if (tokens.word(at) === 0) continue;
    if (words.unseen.match(tokens, at) !== null) unseen = true;
    if (words.abstract.match(tokens, at) !== null) abstract = true;
    else if (words.tellingVerbs.match(tokens, at) !== null) tells ||= !scene || line.words > BRIEF;
    else if (words.sceneVerbs.match(tokens, at) !== null) scene = true;
    else if (!scene && at < line.head + TENSE_WITHIN && words.tenses.match(tokens, at)) {
      // "… trao giấy khen cho các cá nhân có thành tích": after the verb a clause of its own begins.
      reports = true;
    }
  }
  if (scene) seen.push("scene");
  if (tells) seen.push("tells");
  if (quotes) seen.push("quotes");
  if (reports) seen.push("reports");
  if (abstract) seen.push("abstract");
  if (unseen) seen.push("unseen");
  if (speaks(tokens, line)) seen.push("speech");
}

/** "Ông Mận nói: "Năm nay được mùa"": a colon, then a quotation. */
function speaks(tokens: Tokens, { head, to }: Line): boolean {
  const end = Math.min(to - 1, head + VERB_WITHIN);
  for (let at = head; at < end; at++) {
    if (isSign(tokens, at, ":") && /^["“‘']/.test(tokens.slice(at + 1))) return true;
  }
  return false;
}

/** "đạt 71%", "ước 112 nghìn con": a figure within so many tokens of its word. */
const FIGURE_WITHIN = 3;

function measures(tokens: Tokens, { head, to }: Line, words: Words): boolean {
  const end = Math.min(to, head + VERB_WITHIN);
  for (let at = head; at < end; at++) {
    const entry = words.measures.match(tokens, at);
    if (entry === null) continue;
    const last = Math.min(to, entry.end + FIGURE_WITHIN);
    for (let next = entry.end; next < last; next++) {
      if (tokens.shape(next) === Shape.Number) return true;
    }
  }
  return false;
}

/** "… Ảnh: Bùi Minh", "(Ảnh minh họa)" at the end. */
function hasTail(tokens: Tokens, line: Line, words: Words): boolean {
  for (let at = Math.max(line.head + 2, line.to - 12); at < line.to; at++) {
    if (!tokens.capitalized(at) && !/[(]/.test(tokens.slice(at - 1))) continue;
    if (words.captionTails.match(tokens, at) !== null) return true;
  }
  return false;
}

function endsAtEvent(tokens: Tokens, line: Line, words: Words): boolean {
  for (let at = Math.max(line.head + 3, line.to - EVENT_WITHIN); at < line.to - 1; at++) {
    if (words.events.match(tokens, at) !== null) return true;
  }
  return false;
}
