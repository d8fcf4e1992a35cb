import type { Tokens } from "../../../text/index.js";
import type { Line } from "../line.js";
import type { Words } from "../words.js";
import type { Observations, Seen } from "./observation.js";
import { isProse } from "./shape.js";

/** What a line is by what came before it on the page: markers, last words, announced pictures. */
export const COURSE = {
  secondCredit: {
    says: "bears a marker after another line did",
    weights: { "lead-sapo": -2.5, "teaser-sapo": 1.2 },
  },
  closes: {
    says: "opens as the last paragraph of a story does",
    weights: { "lead-body": 1.3, "teaser-sapo": -1.6, caption: -0.5 },
  },
  afterClosing: {
    says: "follows what closes a story",
    weights: { "teaser-sapo": 1.5, "teaser-title": 0.5, byline: 0.3, "lead-body": -0.2 },
  },
  nation: {
    says: "opens with the country or the world, as the first story does not",
    weights: { "teaser-sapo": 1.4, "lead-body": -0.8 },
  },
  album: {
    says: "is brief in a story that announces its pictures",
    weights: { caption: 1.5, "lead-body": -0.5 },
  },
  photoStory: {
    says: "is a sentence or two in a story of pictures",
    weights: { caption: 9, "lead-body": -1 },
  },
  photographer: {
    says: "is who took the pictures of the story",
    weights: { byline: 5, title: -3, heading: -3 },
  },
  titledMore: {
    says: "follows a marked paragraph in a list of titled stories",
    weights: { "teaser-more": 3, "teaser-sapo": -0.5 },
  },
} as const satisfies Observations;

/** What the first lines of a page say of the lines that follow. */
export interface Course {
  /** The first line with a marker; the number of lines where none has one. */
  readonly firstCredit: number;
  /** The first story speaks of the country itself. */
  readonly ofNation: boolean;
  readonly album: boolean;
  /** Its title or its byline does so: "[Ảnh] Chợ phiên ngày cuối năm". */
  readonly photoStory: boolean;
  /** Names behind "Ảnh:" at the end of captions, in small letters. */
  readonly photographers: ReadonlySet<string>;
  /** The first marked story behind the lead where all such stories bear titles; else no line. */
  readonly firstTitled: number;
}

/** So many paragraphs tell what the first story is about. */
const HEAD = 2;
/** Who signs the first story stands within so many lines. */
const STORY_WITHIN = 60;
/** The title stands within so many lines. */
const TITLE_WITHIN = 8;
/** Captions of a photo story have no more words and sentences. */
const MOST_CAPTION_WORDS = 48;
const MOST_CAPTION_SENTENCES = 2;
/** What gives so many figures tells more than a picture shows. */
const MANY_FIGURES = 4;
/** "Ảnh: Nguyễn Văn An" stands within so many tokens of the end. */
const PHOTOGRAPHER_WITHIN = 8;
const LEAST_TITLED = 2;
/** Who acts is named within this many tokens. */
const ACTOR_WITHIN = 12;
const SUBJECT_WITHIN = 80;
const PROSE_WORDS = 10;
const BRIEF = 16;

export function readCourse(tokens: Tokens, lines: readonly Line[], words: Words): Course {
  const head = lines.filter(isTold).slice(0, HEAD);
  const credited = lines.findIndex(({ credit }) => credit !== null);
  return {
    firstCredit: credited < 0 ? lines.length : credited,
    ofNation: head.some((line) => namesNation(tokens, line, words, SUBJECT_WITHIN)),
    album: head.some((line) => announcesAlbum(tokens, line, words)),
    photoStory:
      headOf(lines).some((line) => isAlbumTitle(tokens, line, words)) ||
      lines.slice(0, STORY_WITHIN).some((line) => signsAlbum(tokens, line, words)),
    photographers: new Set(lines.flatMap((line) => photographerOf(tokens, line, words))),
    firstTitled: firstTitledOf(lines, credited),
  };
}

/** "… Ảnh: CHÍ HẠNH": who took the picture often wrote the story too. */
function photographerOf(tokens: Tokens, { head, to, credit }: Line, words: Words): string[] {
  if (credit !== null) return [];
  for (let at = Math.max(head + 2, to - PHOTOGRAPHER_WITHIN); at < to - 1; at++) {
    const entry = words.captionTails.match(tokens, at);
    if (entry !== null && entry.end < to) return [nameKey(tokens.slice(entry.end, to))];
  }
  return [];
}

const nameKey = (text: string): string => text.replace(/[().]/g, "").trim().toLowerCase();

const isTitle = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.words >= 4 &&
  line.close === "open" &&
  line.byline === null &&
  line.heading === null &&
  line.residue === null;

/** Where at least two marked stories follow the first, a title before each. */
function firstTitledOf(lines: readonly Line[], credited: number): number {
  const marked = lines.flatMap(({ credit }, at) => (credit !== null && at > credited ? [at] : []));
  const titled = marked.every((at) => isTitle(lines[at - 1]));
  return titled && marked.length >= LEAST_TITLED ? (marked[0] as number) : lines.length;
}

/** "Chùm ảnh: Mai Lan". */
const signsAlbum = (tokens: Tokens, { from, byline }: Line, words: Words): boolean =>
  byline?.form === "role" && words.albums.match(tokens, from) !== null;

/** The lines before the first paragraph. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const first = lines.slice(0, TITLE_WITHIN).findIndex(isProse);
  return lines.slice(0, first < 0 ? TITLE_WITHIN : first);
}

const isAlbumTitle = (
  tokens: Tokens,
  { from, close, words: length }: Line,
  words: Words,
): boolean => close === "open" && length >= 3 && words.albumTitles.match(tokens, from) !== null;

const isTold = ({ words, residue }: Line): boolean => residue === null && words >= PROSE_WORDS;

function namesNation(tokens: Tokens, line: Line, words: Words, within: number): boolean {
  const end = Math.min(line.to, line.head + within);
  for (let at = line.head; at < end; at++) {
    if (tokens.capitalized(at) && words.nation.match(tokens, at) !== null) return true;
  }
  return false;
}

function announcesAlbum(tokens: Tokens, line: Line, words: Words): boolean {
  const end = Math.min(line.to, line.head + 2 * SUBJECT_WITHIN);
  for (let at = line.head; at < end; at++) {
    if (words.albums.match(tokens, at) !== null) return true;
  }
  return false;
}

export function observeCourse(
  tokens: Tokens,
  lines: readonly Line[],
  at: number,
  words: Words,
  course: Course,
  seen: Seen<typeof COURSE>,
): void {
  const line = lines[at] as Line;
  if (line.credit !== null && at > course.firstCredit) seen.push("secondCredit");
  if (line.byline !== null && course.photographers.has(nameKey(line.block.text))) {
    seen.push("photographer");
  }
  if (line.residue !== null || line.words < 3) return;
  if (closes(tokens, line, words)) seen.push("closes");
  const before = lines[at - 1];
  if (before !== undefined && closes(tokens, before, words)) seen.push("afterClosing");
  if (isTold(line) && !course.ofNation && namesNation(tokens, line, words, ACTOR_WITHIN)) {
    seen.push("nation");
  }
  const brief = line.words <= BRIEF && line.close === "stop";
  if (course.album && brief && at > 0) seen.push("album");
  const untold = line.credit === null && line.block.tags === "" && isProse(line);
  if (at > course.firstTitled && untold && before !== undefined && isProse(before)) {
    seen.push("titledMore");
  }
  if (course.photoStory && isCaptionLike(line)) seen.push("photoStory");
}

const isCaptionLike = ({ words, sentences, close, credit, numbers }: Line): boolean =>
  words >= 4 &&
  words <= MOST_CAPTION_WORDS &&
  sentences <= MOST_CAPTION_SENTENCES &&
  numbers < MANY_FIGURES &&
  close === "stop" &&
  credit === null;

const closes = (tokens: Tokens, line: Line, words: Words): boolean =>
  isTold(line) && line.credit === null && words.closers.match(tokens, line.head) !== null;
