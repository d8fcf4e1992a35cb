import type { StatisticMention } from "../../records.js";
import { Shape, type Tokens } from "../../text/index.js";
import {
  CLAUSE_OPENERS,
  CLAUSE_TAILS,
  MEASURE_VERBS,
  OF_WHOM,
  SUBJECT_OPENERS,
} from "./lexicon/clauses.js";
import { COORDINATIONS } from "./lexicon/contexts.js";

/** What is measured and for whom, as the clause before a figure says it. */
export type Said = Pick<StatisticMention, "measure" | "subject">;

/** A clause is looked back over for no more tokens than this. */
const LONGEST_CLAUSE = 30;
/** A noun phrase that stands right before its figure, with no verb between, has no more words. */
const LONGEST_BARE = 8;
const LONGEST_PHRASE = 3;

const VERBS: ReadonlySet<string> = new Set(MEASURE_VERBS);
const OPENERS: ReadonlySet<string> = new Set(CLAUSE_OPENERS);
const WHO: ReadonlySet<string> = new Set(SUBJECT_OPENERS);
const OF: ReadonlySet<string> = new Set(OF_WHOM);
const JOINED: ReadonlySet<string> = new Set(COORDINATIONS);
const TRAILING: ReadonlySet<string> = new Set(CLAUSE_TAILS);
const NOTHING: Said = { measure: null, subject: null };

/** Tokens `start` to before `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads the clause before a figure that begins at token `at`, no further back than token `floor`. */
export function readClause(tokens: Tokens, at: number, floor: number, isCounted: boolean): Said {
  const clause = { start: clauseStart(tokens, at, floor), end: at };
  const verb = lastVerb(tokens, clause);
  const said = trimmed(tokens, { start: clause.start, end: verb?.start ?? at });
  if (said.end <= said.start) return NOTHING;
  if (verb === null && (isCounted || said.end - said.start > LONGEST_BARE)) return NOTHING;
  if (isCounted || isWho(tokens, said)) {
    return isWho(tokens, said) ? { measure: null, subject: textOf(tokens, said) } : NOTHING;
  }
  const of = phraseIn(tokens, said, OF);
  if (of === null || of.end === said.end || of.start === said.start) {
    return { measure: textOf(tokens, said), subject: null };
  }
  return {
    measure: textOf(tokens, { start: said.start, end: of.start }),
    subject: textOf(tokens, { start: of.end, end: said.end }),
  };
}

function clauseStart(tokens: Tokens, at: number, floor: number): number {
  const lowest = Math.max(floor, at - LONGEST_CLAUSE);
  let start = at;
  while (start > lowest && !parts(tokens, start - 1)) start--;
  return start;
}

/** Whether a token ends the clause before it: a sign, unless it joins two nouns or two parts of a word. */
function parts(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape(at);
  if (shape === Shape.Newline || shape === Shape.Number) return true;
  if (shape !== Shape.Sign) return false;
  const sign = tokens.slice(at);
  if (sign === ",") return !JOINED.has(tokens.slice(at - 1, at + 2).toLowerCase());
  return sign !== "&" && sign !== "-" && sign !== "–";
}

/** The verb nearest to the figure. */
function lastVerb(tokens: Tokens, { start, end }: Range): Range | null {
  for (let at = end - 1; at >= start; at--) {
    const to = phraseEnd(tokens, at, end, VERBS);
    if (to < 0) continue;
    // "đã đạt" and "ước đạt" are listed with their first word.
    const from = at - 1 >= start && phraseEnd(tokens, at - 1, end, VERBS) === to ? at - 1 : at;
    return { start: from, end: to };
  }
  return null;
}

/** The clause without what opens and closes it: "trong đó", "đến nay", "giảm từ". */
function trimmed(tokens: Tokens, { start, end }: Range): Range {
  let from = start;
  // The dash of a list or behind a credit marker: "(HBĐT) - Tổng thu đạt 3 tỷ đồng".
  while (from < end && tokens.shape(from) === Shape.Sign) from++;
  for (let to = phraseEnd(tokens, from, end, OPENERS); to > 0 && from < end; ) {
    from = to;
    to = phraseEnd(tokens, from, end, OPENERS);
  }
  let to = end;
  while (to > from && TRAILING.has(tokens.slice(to - 1).toLowerCase())) to--;
  return { start: from, end: to };
}

const isWho = (tokens: Tokens, { start, end }: Range): boolean =>
  phraseEnd(tokens, start, end, WHO) > 0 || tokens.shape(start) === Shape.Upper;

/** The token after the longest phrase of a set at `at`, or -1. */
function phraseEnd(tokens: Tokens, at: number, end: number, phrases: ReadonlySet<string>): number {
  for (let to = Math.min(end, at + LONGEST_PHRASE); to > at; to--) {
    if (phrases.has(tokens.slice(at, to).toLowerCase())) return to;
  }
  return -1;
}

function phraseIn(
  tokens: Tokens,
  { start, end }: Range,
  phrases: ReadonlySet<string>,
): Range | null {
  for (let at = start; at < end; at++) {
    const to = phraseEnd(tokens, at, end, phrases);
    if (to > 0) return { start: at, end: to };
  }
  return null;
}

const textOf = (tokens: Tokens, { start, end }: Range): string => tokens.slice(start, end);
