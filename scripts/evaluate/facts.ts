/** What is reported of a page beside its split and its mentions: dates, titles, kinds of paragraphs. */
import type { Bulletin, Item } from "../../src/records.js";
import type { Gold, GoldItem } from "../gold/shape.js";
import { sameWords } from "../gold/spelling.js";
import type { Aligned } from "./align.js";

export interface Fact {
  readonly fact: string;
  readonly place: string;
  readonly right: boolean;
  readonly expected: string;
  readonly got: string;
}

/** A key that gold does not hold is no fact. */
export function judgeFacts(
  gold: Gold,
  parsed: Bulletin,
  aligned: readonly Aligned[],
): readonly Fact[] {
  return [
    ...compare("publication date", "page", dayOf(gold.publishedAt), dayOf(parsed.publishedAt)),
    ...compare("publisher", "page", gold.publisher, parsed.publisher),
    ...compare("page title", "page", gold.title, parsed.title),
    ...compare("language", "page", gold.language, parsed.language),
    ...compare(
      "home",
      "page",
      gold.home === null ? null : gold.home?.code,
      parsed.home?.code ?? null,
    ),
    ...aligned.flatMap(judgeItemFacts),
  ];
}

function judgeItemFacts({ place, gold, parsed }: Aligned): readonly Fact[] {
  if (gold === null || parsed === null) return [];
  return [
    ...compare("title", place, gold.title, parsed.title),
    ...compare("url", place, gold.url, parsed.url),
    ...compare("item date", place, dayOf(gold.publishedAt), dayOf(parsed.publishedAt)),
    ...judgeParagraphs(place, gold, parsed),
  ];
}

/** Kinds and speakers of the paragraphs that were found. */
function judgeParagraphs(place: string, gold: GoldItem, parsed: Item): readonly Fact[] {
  return gold.paragraphs.flatMap((paragraph) => {
    const { start, end } = paragraph.span;
    const found = parsed.paragraphs.find(({ span }) => span.start === start && span.end === end);
    if (found === undefined) return [];
    const at = `${place}, “${paragraph.text.slice(0, 40)}”`;
    return [
      ...compare("paragraph kind", at, paragraph.kind, found.kind),
      ...compare("speaker", at, paragraph.speaker, found.speaker),
    ];
  });
}

function dayOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 10);
}

function compare(
  fact: string,
  place: string,
  expected: string | null | undefined,
  got: string | null,
): readonly Fact[] {
  if (expected === undefined) return [];
  const right = sameWords(expected, got);
  return [{ fact, place, right, expected: expected ?? "null", got: got ?? "null" }];
}
