/** Every miss of a page in context. */
import type { Span } from "../../../src/records.js";
import { KINDS, type Kind } from "../../gold/shape.js";
import type { ScoredPage } from "../corpus.js";
import type { Verdict } from "../verdict.js";

export interface Miss {
  readonly page: string;
  readonly kind: Kind | "split" | "fact";
  readonly outcome: string;
  readonly place: string;
  /** The sentence, with the mention in « ». */
  readonly context: string;
  /** "end: expected 2023-09-30, got 2023-12-31". */
  readonly details: readonly string[];
}

/** All that is wrong with the mentions of these kinds; and where all are asked for, with the page itself. */
export function listMisses(scored: ScoredPage, kinds: readonly Kind[]): readonly Miss[] {
  const { page, score, text } = scored;
  const wrong = score.verdicts
    .filter(({ kind, outcome }) => kinds.includes(kind) && outcome !== "right")
    .map((verdict) => describe(page.name, verdict, text));
  return kinds.length === KINDS.length ? [...listPageMisses(scored), ...wrong] : wrong;
}

function listPageMisses({ page, score, notes }: ScoredPage): readonly Miss[] {
  const miss = (kind: "split" | "fact", place: string, detail: string): Miss => {
    return { page: page.name, kind, outcome: "wrong", place, context: "", details: [detail] };
  };
  const facts = score.facts.filter(({ right }) => !right);
  return [
    ...[...notes, ...score.split.differences].map((line) => miss("split", "page", line)),
    ...facts.map(({ fact, place, expected, got }) =>
      miss("fact", place, `${fact}: expected ${expected}, got ${got}`),
    ),
  ];
}

function describe(page: string, verdict: Verdict, text: string): Miss {
  const { kind, outcome, place, span, fields } = verdict;
  const details = fields
    .filter(({ right, judged }) => judged && !right)
    .map(({ field, expected, got }) => `${field}: expected ${expected}, got ${got}`);
  const context =
    span.start < 0 ? `«${verdict.text}» (not in the text)` : sentenceAround(text, span);
  return { page, kind, outcome, place, context, details };
}

const REACH = 140;
const SENTENCE_ENDS = /[.!?…;]["”]? (?=[\p{Lu}"“(])/gu;

/** The sentence around a span, no farther than a line and some words to either side. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const before = text.slice(Math.max(lineStart, start - REACH), start);
  const after = text.slice(end, Math.min(lineEnd, end + REACH));
  const openings = [...before.matchAll(SENTENCE_ENDS)];
  const opening = openings.at(-1);
  const closing = [...after.matchAll(SENTENCE_ENDS)][0];
  const head = opening === undefined ? before : before.slice(opening.index + opening[0].length);
  const tail = closing === undefined ? after : after.slice(0, closing.index + 1);
  const cutHead = opening === undefined && start - REACH > lineStart ? "…" : "";
  const cutTail = closing === undefined && end + REACH < lineEnd ? "…" : "";
  return `${cutHead}${head}«${text.slice(start, end)}»${tail}${cutTail}`.replaceAll("\n", " ⏎ ");
}

/** Grouped by page, each group after an empty line. */
export function showMisses(misses: readonly Miss[]): string {
  const lines: string[] = [];
  let page = "";
  for (const miss of misses) {
    if (miss.page !== page) lines.push("", `═══ ${miss.page}`);
    page = miss.page;
    const head = `${miss.kind} ${miss.outcome}, ${miss.place}`;
    lines.push(
      miss.context === "" ? `${head}: ${miss.details.join("; ")}` : `${head}: ${miss.context}`,
    );
    if (miss.context !== "") lines.push(...miss.details.map((detail) => `    ${detail}`));
  }
  return lines.map((line) => `\n${line}`).join("");
}
