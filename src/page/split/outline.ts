import type { Line } from "./line.js";

/**
 * Where the lead ends at the latest by what stands out: the first byline, section heading, or second
 * credit marker. Only to know which words are surely the lead's; the turn itself is decided on all
 * evidence.
 */
export function likelyLeadEnd(lines: readonly Line[]): number {
  let told = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (told && line.credit !== null) return at;
    if (told && line.heading === "related") return at;
    if (told && line.byline !== null && line.byline.form !== "weak") return at;
    if (line.words >= 20 && line.residue === null) told = true;
  }
  return lines.length;
}

/** What an address says of its page. */
export type AddressKind = "list" | "section" | "story" | null;

const LIST_ADDRESS =
  /\/page\/\d+|[?&]page=\d+|newsbycategory|\/trang-?\d+|-trang-\d+|\/s\/[^/]+$|\/tag\/|\/tags\/|\/tu-khoa\/|\/chuyen-muc\/|\/category\/|_cur=\d+|-tag\d*\.|-ptag\./i;
const STORY_ADDRESS =
  /\/\d{3,}\/[^/]+\.html?$|-post\d+\.html?|-\d{5,}\.(?:html?|aspx|tpo|epi|bcb)$|\/print\/|-a\d{4,}\.html?$|\/\d{4,}\.html?$/i;

/** Stories bear a number in their address; sections and tags have names alone. */
const NUMBER = /\d{4,}/;

/** Reads the kind of a page off its address; null where it shows none. */
export function addressKind(url: string | null): AddressKind {
  if (url === null || url.length > 2000) return null;
  if (LIST_ADDRESS.test(url)) return "list";
  if (STORY_ADDRESS.test(url)) return "story";
  return NUMBER.test(url) ? null : "section";
}

/** Parts of the score of a page as a list without a lead, each with its reason. */
const LIST_SCORES = {
  /** Most pages are stories. */
  prior: -4,
  listAddress: 7,
  sectionAddress: 3.5,
  storyAddress: -5,
  /** At least three stories with dates, the first two among them. */
  dated: 7,
  /** Bullets before most stories; titles that stand twice, as links of pictures and of texts. */
  bulleted: 5,
  doubled: 4,
  /** Marked paragraphs with hardly any unmarked one among them: 10 to 40 stories, no body. */
  manyStories: 3.5,
  someStories: 1.5,
  fewStories: -1.5,
  /** Titles and paragraphs by turns from the first line on. */
  alternating: 2.5,
  /** Numbers of the list's further pages behind it. */
  paged: 4,
  /** Of a story: its own dated line, an editor's note, questions, a byline before all markers. */
  datedLine: -2,
  note: -4,
  questions: -4,
  byline: -2.5,
  /** A paragraph or two make no list, whatever the address says. */
  short: -9,
  /** Paragraphs without markers right after the first marker are a body. */
  body: -3,
} as const;

/** A story of a list has its date within so many lines, and so has the next. */
const FIRST_LINES = 4;
const LEAST_LISTED = 3;
const MANY_STORIES = 10;
const SOME_STORIES = 7;

/** How well the page stands as a list without a lead: the score of opening a teaser at once. */
export function listScore(lines: readonly Line[], address: AddressKind): number {
  let score: number = LIST_SCORES.prior;
  if (address === "list") score += LIST_SCORES.listAddress;
  if (address === "story") score += LIST_SCORES.storyAddress;
  const told = lines.filter(
    ({ residue, heading, dated }) => heading === null && (residue === null || dated !== null),
  );
  const stories = told.filter(({ credit }) => credit !== null).length;
  const prose = told.filter(({ words, credit }) => words >= 25 && credit === null).length;
  if (told.length < LEAST_LISTED) score += LIST_SCORES.short;
  if (address === "section") score += LIST_SCORES.sectionAddress;
  if (isDatedList(told)) score += LIST_SCORES.dated;
  if (told.length >= 4 && told.filter(isBulleted).length * 5 >= told.length * 4) {
    score += LIST_SCORES.bulleted;
  }
  if (told.filter((line, at) => isDoubled(line, told[at - 1])).length >= 2) {
    score += LIST_SCORES.doubled;
  }
  const rounds = alternations(told);
  const items = Math.max(stories, rounds, prose >= MANY_STORIES ? 0 : stories + prose);
  if (stories >= 2 && prose * 3 <= stories) {
    if (items >= MANY_STORIES) score += LIST_SCORES.manyStories;
    else if (items >= SOME_STORIES) score += LIST_SCORES.someStories;
    else score += LIST_SCORES.fewStories;
  }
  if (lines.some(isPaged)) score += LIST_SCORES.paged;
  if (rounds >= 4) score += LIST_SCORES.alternating;
  return score + storySigns(told);
}

/** Three dates and more, in brackets or on lines of their own, from the first stories on. */
function isDatedList(told: readonly Line[]): boolean {
  const dates = told.flatMap(({ bracketed, dated }, at) =>
    bracketed !== null || dated?.rest === "" ? [at] : [],
  );
  const [first = told.length, second = told.length] = dates;
  return dates.length >= 3 && first < FIRST_LINES && second - first <= FIRST_LINES;
}

const isPaged = ({ residue, numbers }: Line): boolean => residue === "pager" && numbers >= 2;

const isBulleted = ({ bullet, block }: Line): boolean => bullet && /^[•·►▪*]/.test(block.text);

const isDoubled = (line: Line, before: Line | undefined): boolean =>
  line.words >= 3 && line.block.text === before?.block.text;

const isBracketed = (line: Line): boolean =>
  line.bracketed !== null || (line.dated !== null && line.block.text.startsWith("("));

/** Signs that a story stands at the head of the page. */
function storySigns(told: readonly Line[]): number {
  let score = 0;
  const head = told.slice(0, 5);
  if (!isDatedList(told) && head.some((line) => line.dated !== null && !isBracketed(line))) {
    score += LIST_SCORES.datedLine;
  }
  if (told.some(({ noteEnd }) => noteEnd !== null)) score += LIST_SCORES.note;
  if (told.some(({ speaker }) => speaker?.asks === true)) score += LIST_SCORES.questions;
  const end = likelyLeadEnd(told);
  if (end < told.length && told[end]?.byline != null) score += LIST_SCORES.byline;
  const first = told.findIndex(({ words }) => words >= 20);
  const bodies = told.slice(first + 1, first + 4);
  const unmarked = bodies.filter(({ words, credit }) => words >= 25 && credit === null).length;
  if (first >= 0 && bodies.length >= 2 && unmarked >= 2) score += LIST_SCORES.body;
  return score;
}

/** How often a title and one paragraph follow one another from the head of the page on. */
function alternations(told: readonly Line[]): number {
  let rounds = 0;
  let at = told.findIndex((line) => isTitleLike(line) || line.words >= 20);
  if (at < 0) return 0;
  if (!isTitleLike(told[at] as Line)) at++;
  while (at + 1 < told.length) {
    while (at < told.length && (told[at] as Line).dated !== null) at++;
    const [title, text] = [told[at], told[at + 1]?.dated ? told[at + 2] : told[at + 1]];
    if (!title || !text || !isTitleLike(title) || text.words < 15) return rounds;
    rounds++;
    at += told[at + 1]?.dated ? 3 : 2;
  }
  return rounds;
}

const isTitleLike = (line: Line): boolean =>
  line.words >= 4 && line.words <= 28 && line.close !== "stop" && line.credit === null;
