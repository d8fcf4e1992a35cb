/** Whether a page is split exactly, and if not, what is wrong. */
import type { Bulletin, Byline, Item, Span } from "../../src/records.js";
import { shorten } from "../gold/anchor.js";
import type { Gold, GoldItem } from "../gold/shape.js";
import { fold, sameWords } from "../gold/spelling.js";
import { extent } from "./align.js";

export const SPLIT_CHECKS = [
  "lead paragraphs",
  "lead captions",
  "lead credit",
  "lead byline",
  "number of teasers",
  "places of teasers",
  "credits of teasers",
] as const;
export type SplitCheck = (typeof SPLIT_CHECKS)[number];

export interface SplitVerdict {
  /** All checks hold. */
  readonly exact: boolean;
  readonly checks: Readonly<Record<SplitCheck, boolean>>;
  /** One line for each thing that is wrong. */
  readonly differences: readonly string[];
}

export type ParsedPage = Pick<Bulletin, "text" | "lead" | "teasers">;

export function judgeSplit(gold: Gold, parsed: ParsedPage): SplitVerdict {
  const { text } = parsed;
  const places = (items: readonly Pick<Item, "paragraphs" | "span">[]) =>
    items.map((item) => trim(text, extent(item))).sort((one, other) => one.start - other.start);
  const differences: string[] = [];
  const isEmpty = (check: SplitCheck, lines: readonly string[]) => {
    differences.push(...lines.map((line) => `${check}: ${line}`));
    return lines.length === 0;
  };
  const diff = (check: SplitCheck, expected: readonly Span[], got: readonly Span[]) =>
    isEmpty(check, compareSpans(text, expected, got));
  const credit = (item: GoldItem | Item | null) => item?.credit?.text ?? null;
  const checks: Readonly<Record<SplitCheck, boolean>> = {
    "lead paragraphs": diff(
      "lead paragraphs",
      paragraphs(text, gold.lead),
      paragraphs(text, parsed.lead),
    ),
    "lead captions": diff(
      "lead captions",
      paragraphs(text, gold.lead, "caption"),
      paragraphs(text, parsed.lead, "caption"),
    ),
    "lead credit": isEmpty("lead credit", compareWords(credit(gold.lead), credit(parsed.lead))),
    "lead byline": isEmpty(
      "lead byline",
      compareWords(signature(gold.lead?.byline ?? null), signature(parsed.lead?.byline ?? null)),
    ),
    "number of teasers": isEmpty(
      "number of teasers",
      compareWords(String(gold.teasers.length), String(parsed.teasers.length)),
    ),
    "places of teasers": diff("places of teasers", places(gold.teasers), places(parsed.teasers)),
    "credits of teasers": isEmpty(
      "credits of teasers",
      compareWords(inRow(gold.teasers.map(credit)), inRow(parsed.teasers.map(credit))),
    ),
  };
  return { exact: SPLIT_CHECKS.every((check) => checks[check]), checks, differences };
}

function inRow(credits: readonly (string | null)[]): string {
  return credits.map((credit) => credit ?? "none").join(" | ");
}

function signature(byline: Pick<Byline, "names" | "organization"> | null): string | null {
  if (byline === null) return null;
  return [
    ...byline.names,
    ...(byline.organization === null ? [] : [`(${byline.organization})`]),
  ].join(", ");
}

function paragraphs(
  text: string,
  item: Pick<Item, "paragraphs"> | null,
  kind?: string,
): readonly Span[] {
  return (item?.paragraphs ?? [])
    .filter((paragraph) => kind === undefined || paragraph.kind === kind)
    .map((paragraph) => trim(text, paragraph.span));
}

/** White space at either end is nobody's. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

function compareWords(expected: string | null, got: string | null): readonly string[] {
  return sameWords(expected, got) ? [] : [`expected ${expected ?? "none"}, got ${got ?? "none"}`];
}

function compareSpans(
  text: string,
  expected: readonly Span[],
  got: readonly Span[],
): readonly string[] {
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const lacks = (list: readonly Span[], span: Span) => !list.some((one) => key(one) === key(span));
  const show = ({ start, end }: Span) =>
    start < 0
      ? "a paragraph that is not in the page's text"
      : `“${shorten(fold(text.slice(start, end)))}”`;
  return [
    ...expected.filter((span) => lacks(got, span)).map((span) => `missed ${show(span)}`),
    ...got.filter((span) => lacks(expected, span)).map((span) => `spurious ${show(span)}`),
  ];
}
