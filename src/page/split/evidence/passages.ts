import { Shape, type Tokens } from "../../../text/index.js";
import { isSign } from "../credit.js";
import { readDay } from "../dateline.js";
import type { Line } from "../line.js";
import type { Words } from "../words.js";
import type { Observations } from "./observation.js";
import { isProse } from "./shape.js";

/** What stretches of several lines are: readers' comments, links set into the story, plans by days. */
export const PASSAGES = {
  comment: {
    says: "stands among what readers wrote",
    weights: { residue: 8, lead: -4, teaser: -6, box: -3 },
  },
  inset: {
    says: "heads other stories inside this one, which goes on behind them",
    weights: { "lead-box": 6, section: -6 },
  },
  unsigned: {
    says: "stands before the byline of the first story",
    weights: { "lead-residue": 2, teaser: -2.5, "teaser-residue": -3, section: -1 },
  },
  underBox: {
    says: "stands under the heading of a box",
    weights: { box: 2.5, heading: -3, caption: -5, "lead-title": -3, "lead-body": -2 },
  },
  day: {
    says: "is one of several days that head a plan",
    weights: { heading: 5, title: -2, byline: -4, "teaser-title": -3 },
  },
  underDay: {
    says: "stands under a day of a plan",
    weights: { "lead-body": 3, caption: -4, title: -3, "teaser-sapo": -4 },
  },
  hour: {
    says: "opens with an hour, as items of a plan do",
    weights: { "lead-body": 3, caption: -7, title: -2, byline: -3 },
  },
} as const satisfies Observations;

type Passage = keyof typeof PASSAGES;

/** A comment has no more lines than this: a name, a time, a few paragraphs. */
const LONGEST_COMMENT = 8;
/** A label of comments has no more words. */
const LABEL_WORDS = 5;
/** The story that goes on behind an inset ends within so many lines. */
const STORY_WITHIN = 60;
const LEAST_TITLE_WORDS = 4;
const DAY_WORDS = 10;
/** "13/11" and a sign behind it. */
const DAY_TOKENS = 4;
/** "8h00 - 11h30:" is as long. */
const HOUR_TOKENS = 12;
const LEAST_DAYS = 2;

/** The passages that each line is of. */
export function readPassages(
  tokens: Tokens,
  lines: readonly Line[],
  words: Words,
): ReadonlyMap<number, readonly Passage[]> {
  const found = new Map<number, Passage[]>();
  const mark = (at: number, passage: Passage) => found.set(at, [...(found.get(at) ?? []), passage]);
  markComments(tokens, lines, words, (at) => mark(at, "comment"));
  const related = lines.flatMap(({ heading }, at) => (heading === "related" ? [at] : []));
  related.forEach((at, number) => {
    const next = related[number + 1];
    const goes = next === undefined ? resumes(lines, at) : goesOn(lines, at, next);
    if (goes) mark(at, "inset");
  });
  const told = lines.findIndex(isProse);
  for (let at = told + 1, end = signatureOf(lines, told); at < end; at++) mark(at, "unsigned");
  lines.forEach(({ heading }, at) => {
    if (heading !== "box" && !found.get(at)?.includes("inset")) return;
    for (let to = at + 1; isTitleLike(lines[to]); to++) mark(to, "underBox");
  });
  const days = lines.flatMap((line, at) => (isDay(tokens, line, words) ? [at] : []));
  lines.forEach((line, at) => {
    if (opensWithHour(tokens, line)) mark(at, "hour");
  });
  if (days.length < LEAST_DAYS) return found;
  for (const at of days) {
    mark(at, "day");
    mark(at + 1, "underDay");
  }
  return found;
}

/** Titles of a box are brief lines without a full stop. */
const isTitleLike = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.words >= LEAST_TITLE_WORDS &&
  (line.close === "open" || line.close === "call") &&
  line.credit === null &&
  line.residue === null &&
  line.heading === null &&
  !isProse(line);

/** From a label on as far as the controls under comments reach. */
function markComments(
  tokens: Tokens,
  lines: readonly Line[],
  words: Words,
  mark: (at: number) => void,
): void {
  for (let at = 0; at < lines.length; at++) {
    if (!isCommentLabel(tokens, lines[at] as Line, words)) continue;
    let last = at;
    for (let to = at + 1; to < lines.length && to - last <= LONGEST_COMMENT; to++) {
      const line = lines[to] as Line;
      if (line.heading !== null || line.credit !== null) break;
      if (isControl(tokens, line, words)) last = to;
    }
    for (let to = at + 1; to < last; to++) mark(to);
    at = last;
  }
}

/** "Bình luận (3)", "2 bình luận". */
function isCommentLabel(tokens: Tokens, { from, to, words: length }: Line, words: Words): boolean {
  if (length === 0 || length > LABEL_WORDS) return false;
  const head = tokens.shape(from) === Shape.Number ? from + 1 : from;
  const entry = words.commentLabels.match(tokens, head);
  if (entry === null) return false;
  for (let at = entry.end; at < to; at++) {
    if (tokens.shape(at) !== Shape.Number && tokens.shape(at) !== Shape.Sign) return false;
  }
  return true;
}

const isControl = (tokens: Tokens, { from, residue }: Line, words: Words): boolean =>
  residue !== null && words.commentControls.match(tokens, from) !== null;

/** The line that signs the story whose prose begins at a line; -1 where a turn comes first. */
function signatureOf(lines: readonly Line[], told: number): number {
  if (told < 0) return -1;
  const end = Math.min(lines.length, told + STORY_WITHIN);
  for (let at = told + 1; at < end; at++) {
    const { byline, credit, heading, dated } = lines[at] as Line;
    if (credit !== null || heading === "related") return -1;
    const signed = byline !== null && byline.form !== "weak" && dated === null;
    if (signed && lines[at - 1]?.close === "stop") return at;
  }
  return -1;
}

/** Whether behind a heading of other stories prose and a byline follow before the next such heading. */
function goesOn(lines: readonly Line[], from: number, to: number): boolean {
  let told = false;
  const end = Math.min(to, from + STORY_WITHIN);
  for (let at = from + 1; at < end; at++) {
    const line = lines[at] as Line;
    if (line.credit !== null) return false;
    if (isProse(line)) told = true;
    else if (told && line.byline !== null && line.byline.form !== "weak") return true;
  }
  return false;
}

/** So many paragraphs behind the titles of an inset show that the story goes on. */
const LEAST_RESUMED = 2;

/** Whether behind a heading, titles, then paragraphs of an unsigned story and its byline follow. */
function resumes(lines: readonly Line[], from: number): boolean {
  const before = lines[from - 1];
  if (before === undefined || !isProse(before)) return false;
  let at = from + 1;
  while (isTitleLike(lines[at])) at++;
  const told = at;
  if (told === from + 1) return false;
  const end = Math.min(lines.length, from + STORY_WITHIN);
  while (at < end && isProse(lines[at] as Line) && lines[at]?.credit === null) at++;
  const byline = lines[at]?.byline ?? null;
  return at - told >= LEAST_RESUMED && byline !== null && byline.form !== "weak";
}

/** "Thứ Ba (15/10)", "Ngày 13/11". */
function isDay(tokens: Tokens, line: Line, words: Words): boolean {
  if (line.words > DAY_WORDS || line.close === "stop" || line.dated !== null) return false;
  const { head, to } = line;
  const weekday = words.weekdays.match(tokens, head);
  if (weekday === null) {
    const day = words.dayOpeners.match(tokens, head);
    return day !== null && to - day.end <= DAY_TOKENS && readDay(tokens, day.end) !== null;
  }
  if (weekday.end === to || isSign(tokens, to - 1, ")")) return true;
  return /^[,:(–-]$/.test(tokens.slice(weekday.end));
}

/** "8h00: Khai mạc", "14 giờ 30: …". */
function opensWithHour(tokens: Tokens, { head, to }: Line): boolean {
  if (tokens.shape(head) !== Shape.Number) return false;
  if (!/^(?:h|g|giờ)$/i.test(tokens.slice(head + 1))) return false;
  for (let at = head + 2; at < Math.min(to, head + HOUR_TOKENS); at++) {
    if (isSign(tokens, at, ":")) return true;
  }
  return false;
}
