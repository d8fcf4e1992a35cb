import type { Tokens } from "../../text/index.js";
import { readCohesion } from "./cohesion.js";
import { observeCaption } from "./evidence/captions.js";
import { observeCourse, readCourse } from "./evidence/course.js";
import type { Evidence } from "./evidence/index.js";
import { observeKinship } from "./evidence/kinship.js";
import { observeMarks } from "./evidence/marks.js";
import { observeMarkup, observeTitle, readRegions } from "./evidence/markup.js";
import { observeNeighbours } from "./evidence/neighbours.js";
import { observeDay, observeOpening } from "./evidence/opening.js";
import { readPassages } from "./evidence/passages.js";
import { isProse, observeShape } from "./evidence/shape.js";
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
  { title, home }: Surroundings,
): Evidence[][] {
  const cohesion = readCohesion(tokens, lines, words, { leadEnd: likelyLeadEnd(lines), home });
  const regions = readRegions(lines);
  const course = readCourse(tokens, lines, words);
  const passages = readPassages(tokens, lines, words);
  const interview = lines.some(({ speaker }) => speaker?.asks === true && speaker.sure);
  const marked = lines.filter(({ credit }) => credit !== null).length >= LEAST_MARKED;
  const firstDay = lines.find((line) => line.residue === null && isProse(line))?.dateline ?? null;
  return lines.map((line, at) => {
    const seen: Evidence[] = [];
    observeShape(line, seen);
    observeMarks(line, interview, seen);
    observeOpening(tokens, line, words, seen);
    observeDay(line, firstDay, seen);
    observeCaption(tokens, line, words, seen);
    observeNeighbours(lines, at, seen);
    observeCourse(tokens, lines, at, words, course, seen);
    seen.push(...(passages.get(at) ?? []));
    observeMarkup(line, lines[at - 1]?.block, regions, seen);
    observeTitle(line, title, seen);
    const shared = cohesion[at];
    if (shared) observeKinship(shared, seen);
    if (marked && line.credit === null && line.words >= 10) seen.push("unmarked");
    return seen;
  });
}
