import { Shape, type Tokens } from "../../text/index.js";
import type { Block } from "../block.js";
import { type Cohesion, readCohesion } from "./cohesion.js";
import type { Dateline } from "./dateline.js";
import type { Evidence } from "./evidence.js";
import type { Line } from "./line.js";
import { likelyLeadEnd } from "./outline.js";
import type { Words } from "./words.js";

/** What is known of the page beside its blocks. */
export interface Surroundings {
  /** The title that metadata give. */
  readonly title: string | null;
  /** The publisher's own place, or null. */
  readonly home: string | null;
}

/** From so many markers on the stories of a page bear them as a rule. */
const LEAST_MARKED = 3;

/** Collects the observations about every line. */
export function gather(
  tokens: Tokens,
  lines: readonly Line[],
  words: Words,
  surroundings: Surroundings,
): Evidence[][] {
  const cohesion = readCohesion(tokens, lines, likelyLeadEnd(lines), surroundings.home);
  const main = readRegions(lines);
  const interview = lines.some(({ speaker }) => speaker?.asks === true && speaker.sure);
  const marked = lines.filter(({ credit }) => credit !== null).length >= LEAST_MARKED;
  const firstDay = lines.find((line) => line.residue === null && isProse(line))?.dateline ?? null;
  return lines.map((line, at) => {
    const found: Evidence[] = ["any"];
    observeShape(line, found);
    observeMarks(line, found, interview);
    observeOpening(tokens, line, words, found);
    observeCaption(tokens, line, words, found);
    observeDay(line, firstDay, found);
    observeNeighbours(lines, at, found);
    observeMarkup(lines, at, found, main);
    observeCohesion(cohesion[at] ?? null, found);
    if (marked && line.credit === null && line.words >= 10) found.push("unmarked");
    if (surroundings.title !== null && sameTitle(line.block.text, surroundings.title)) {
      found.push("saysTitle");
    }
    return found;
  });
}

/** Lengths in characters from which a paragraph is long, and longer than teasers are. */
const LONG = 600;
const VERY_LONG = 1500;
/** The most words that titles and headings have. */
const MOST_TITLE_WORDS = 28;

export const isProse = (line: Line): boolean =>
  line.words >= 10 && (line.close === "stop" || line.words > MOST_TITLE_WORDS);

function observeShape(line: Line, found: Evidence[]): void {
  const { words, close } = line;
  if (words >= 10 && close === "stop") found.push("prose");
  else if (words <= 3) found.push("tiny");
  else if (close === "stop") found.push("shortProse");
  else if (close === "open" && words <= MOST_TITLE_WORDS) found.push("openLine");
  else if (close === "call" || close === "dots") found.push(words > 28 ? "prose" : "question");
  else if (close === "colon") found.push("colon");
  else found.push("openText");
  if (line.end - line.start > LONG) found.push("long");
  if (line.end - line.start > VERY_LONG) found.push("veryLong");
  if (line.sentences === 2) found.push("twoSentences");
  if (line.sentences > 2) found.push("sentences");
  if (words >= 4 && line.uppers * 2 > words) found.push("shouted");
  if (line.bullet) found.push("bullet");
}

const BYLINE_EVIDENCE = {
  role: "bylineRole",
  source: "bylineSource",
  desk: "bylineDesk",
  names: "bylineNames",
  body: "bylineBody",
  weak: "bylineWeak",
} as const satisfies Readonly<Record<string, Evidence>>;

function observeMarks(line: Line, found: Evidence[], interview: boolean): void {
  const { credit, dated, residue, speaker } = line;
  if (credit !== null) {
    const dashed = line.block.text.slice(0, credit.end - line.start).match(/[-–—]$/) !== null;
    found.push(credit.known || dashed ? "credit" : "looseCredit");
  }
  if (dated !== null) found.push(dated.rest === "" ? "dated" : "datedBeside");
  if (line.bracketed !== null && dated?.rest !== "") found.push("bracketedDate");
  if (line.byline !== null && dated === null) found.push(BYLINE_EVIDENCE[line.byline.form]);
  if (line.heading === "related") found.push("related");
  if (line.heading === "box") found.push("boxHeading");
  if (line.note) found.push("note");
  if (residue !== null && dated === null && line.heading === null) {
    if (residue === "junk") found.push("junk");
    else if (residue === "sections") found.push("sections");
    else found.push(residue === "opening" ? "residueOpening" : "residueWords");
  }
  if (speaker === null) return;
  if (speaker.asks) found.push("asks");
  else found.push(speaker.sure || interview ? "answers" : "mayAnswer");
}

function observeOpening(tokens: Tokens, line: Line, words: Words, found: Evidence[]): void {
  if (line.words < 4) return;
  if (tokens.shape(line.head) === Shape.Lower) found.push("lowerStart");
  const story = words.storyOpeners.match(tokens, line.head);
  const joined = words.connectives.match(tokens, line.head);
  const taken = words.resumptions.match(tokens, line.head);
  const longest = Math.max(story?.end ?? 0, joined?.end ?? 0, taken?.end ?? 0);
  if (longest === 0) return;
  if (joined?.end === longest) found.push("connective");
  else if (taken?.end === longest) found.push("resumption");
  else found.push("storyOpener");
}

/** A story after the lead opens with a day of its own; the lead's body seldom does. */
function observeDay({ dateline }: Line, first: Dateline | null, found: Evidence[]): void {
  if (first === null || dateline === null || dateline === first) return;
  found.push(dateline.day === first.day ? "sameDay" : "otherDay");
  if (dateline.placed) found.push("placed");
}

/** Captions are not longer than this in words. */
const MOST_CAPTION_WORDS = 60;
/** The verb of a caption stands within this many tokens. */
const VERB_WITHIN = 36;
/** A word of tense further on belongs to some clause, not to the sentence. */
const TENSE_WITHIN = 16;

function observeCaption(tokens: Tokens, line: Line, words: Words, found: Evidence[]): void {
  if (line.words > MOST_CAPTION_WORDS || line.words < 3) return;
  if (words.captionMarks.match(tokens, line.from) !== null) found.push("captionMark");
  else if (words.captionMarks.match(tokens, line.head) !== null) found.push("captionMark");
  if (captionTail(tokens, line, words)) found.push("captionTail");
  if (line.words >= 5 && words.captionSubjects.match(tokens, line.head) !== null) {
    found.push("pictured");
  }
  if (line.sentences === 1 && line.words >= 6 && line.words <= 42) found.push("oneSentence");
  if (line.sentences === 1 && line.words <= 25) found.push("brief");
  observeVerbs(tokens, line, words, found);
  if (line.numbers >= 2 || (line.numbers === 1 && line.words > 30)) found.push("figures");
}

function observeVerbs(tokens: Tokens, line: Line, words: Words, found: Evidence[]): void {
  const end = Math.min(line.to, line.head + VERB_WITHIN);
  let [scene, tells, quotes, reports] = [false, false, false, false];
  for (let at = line.head + 1; at < end; at++) {
    if (tokens.shape(at) === Shape.Sign) {
      if (/["“”:]/.test(tokens.slice(at))) quotes = true;
      continue;
    }
    if (tokens.word(at) === 0) continue;
    if (words.tellingVerbs.match(tokens, at) !== null) tells = true;
    else if (words.sceneVerbs.match(tokens, at) !== null) scene = true;
    else if (at < line.head + TENSE_WITHIN && words.tenses.match(tokens, at)) reports = true;
  }
  if (scene) found.push("scene");
  if (tells) found.push("tells");
  if (quotes) found.push("quotes");
  if (reports) found.push("reports");
}

/** "… Ảnh: Bùi Minh", "(Ảnh minh họa)" at the end. */
function captionTail(tokens: Tokens, line: Line, words: Words): boolean {
  for (let at = Math.max(line.head + 2, line.to - 12); at < line.to; at++) {
    if (!tokens.capitalized(at) && !/[(]/.test(tokens.slice(at - 1))) continue;
    if (words.captionTails.match(tokens, at) !== null) return true;
  }
  return false;
}

function observeNeighbours(lines: readonly Line[], at: number, found: Evidence[]): void {
  const line = lines[at] as Line;
  const before = neighbour(lines, at, -1);
  const after = neighbour(lines, at, 1);
  if (before === null) found.push("first");
  if (after === null) found.push("last");
  else {
    if (after.credit !== null) found.push("beforeCredit");
    if (after.heading !== null || after.credit !== null) found.push("beforeTurn");
    if (after.dated?.rest === "") found.push("beforeDate");
    if (line.close === "open") found.push(isProse(after) ? "beforeProse" : "beforeOpen");
  }
  if (before === null || line.words < 3 || line.words > MOST_CAPTION_WORDS) return;
  if (before.credit !== null && line.credit === null) found.push("afterSapo");
  if (after !== null && before.words >= 50 && after.words >= 50 && line.words <= 40) {
    found.push("betweenLong");
  }
}

/** Residue is looked past, this far. */
const LOOK_PAST = 3;

/** The nearest line in a direction that is no residue; null at the edge of the page. */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): Line | null {
  for (let to = at + step, past = 0; past <= LOOK_PAST; to += step, past++) {
    const line = lines[to];
    if (line === undefined) return null;
    if (line.residue === null || line.heading !== null) return line;
  }
  return null;
}

/** The region of the lead, and whether linked stories stand in other regions. */
interface Regions {
  readonly lead: number;
  readonly lists: boolean;
}

function readRegions(lines: readonly Line[]): Regions {
  const lead = regionOfLead(lines);
  const lists = lines.some(
    ({ block, words }) =>
      block.region !== lead && block.hint === null && words >= 4 && isLinked(block),
  );
  return { lead, lists };
}

/** The region that holds most of the running text; 0 where the page has no regions. */
function regionOfLead(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  let best = 0;
  for (const line of lines) {
    const { region, linkDensity } = line.block;
    if (region === 0 || linkDensity > 0.5 || !isProse(line)) continue;
    const size = (sizes.get(region) ?? 0) + line.words;
    sizes.set(region, size);
    if (size > (sizes.get(best) ?? 0)) best = region;
  }
  return best;
}

const MARKUP_EVIDENCE = {
  h1: "h1",
  heading: "headingMarkup",
  caption: "captionMarkup",
  cell: "cell",
  "list-item": "item",
  time: "timeMarkup",
  byline: "bylineMarkup",
  sapo: "sapoMarkup",
} as const satisfies Readonly<Record<string, Evidence>>;

const HINT_EVIDENCE = {
  lead: "hintLead",
  teaser: "hintTeaser",
  title: "hintTitle",
  sapo: "hintSapo",
  date: "hintDate",
  byline: "hintByline",
  residue: "hintResidue",
} as const satisfies Readonly<Record<string, Evidence>>;

/** From this share on a block counts as a link. */
const LINK = 0.8;

const isLinked = ({ linkDensity, href }: Block): boolean => linkDensity >= LINK && href !== null;

function observeMarkup(
  lines: readonly Line[],
  at: number,
  found: Evidence[],
  regions: Regions,
): void {
  const { block } = lines[at] as Line;
  if (block.markup !== null) found.push(MARKUP_EVIDENCE[block.markup]);
  if (block.hint !== null) found.push(HINT_EVIDENCE[block.hint]);
  if (isLinked(block)) found.push("link");
  if (block.image !== null && block.linkDensity < LINK) found.push("picture");
  if (block.region !== 0 && regions.lead !== 0) {
    if (block.region !== regions.lead) found.push("otherRegion");
    else if (regions.lists && block.href === null) found.push("besideLists");
  }
  if (block.container === 0) return;
  found.push("card");
  const before = lines[at - 1]?.block;
  if (before?.container !== block.container) return;
  if (before.linkDensity >= LINK && block.linkDensity < LINK) found.push("withTitle");
}

/** Shares of word pairs, as measured on pages kept for tuning. */
const COHESIVE = 0.3;
const FOREIGN = 0.12;
/** What the lead lacks says something once it is known by this many word pairs. */
const KNOWN_ENOUGH = 70;

function observeCohesion(cohesion: Cohesion | null, found: Evidence[]): void {
  if (cohesion === null) return;
  const { pairs, known, names, sharedNames } = cohesion;
  if (pairs !== null && pairs >= COHESIVE) found.push("cohesive");
  if (pairs !== null && pairs <= FOREIGN && known >= KNOWN_ENOUGH) found.push("foreign");
  if (sharedNames >= 2 || (sharedNames === 1 && names <= 2)) {
    found.push("sharesNames", "namesAgain");
  } else if (names >= 2 && sharedNames === 0 && known >= KNOWN_ENOUGH) found.push("ownNames");
}

function sameTitle(text: string, title: string): boolean {
  return text.length > 8 && text.length < 300 && text.toLowerCase() === title.toLowerCase();
}
