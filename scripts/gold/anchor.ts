/** Finds every paragraph and mention of a gold file in the page's canonical text. */
import type { Span } from "../../src/records.js";
import type { LooseGold, LooseItem, LooseMention, LooseParagraph } from "./draft.js";
import { flatten, locate, locateParagraph, locateWhole } from "./locate.js";
import { isSomewhere, KINDS, type Kind, NOWHERE, type Problem } from "./shape.js";

export interface Anchored<T> {
  readonly loose: T;
  /** `NOWHERE` where the text was not found. */
  readonly span: Span;
}

export interface AnchoredItem {
  readonly loose: LooseItem;
  /** "lead", "teaser 3". */
  readonly place: string;
  readonly span: Span;
  readonly paragraphs: readonly Anchored<LooseParagraph>[];
  readonly mentions: Readonly<Record<Kind, readonly Anchored<LooseMention>[]>>;
}

export interface Anchoring {
  readonly items: readonly AnchoredItem[];
  readonly problems: readonly Problem[];
}

/** Spans that still hold are kept; where the text has moved, mentions follow their paragraph. */
export function anchor(gold: LooseGold, text: string): Anchoring {
  const problems: Problem[] = [];
  const flat = flatten(text);
  const items: AnchoredItem[] = [];
  let cursor = 0;
  let teasers = 0;
  for (const loose of gold.items) {
    const place = loose.fields.role === "lead" ? "lead" : `teaser ${++teasers}`;
    const paragraphs = anchorParagraphs(loose.paragraphs, text, flat, cursor);
    report(paragraphs, `${place}, paragraph`, problems);
    const isWhole = paragraphs.every(({ span }) => isSomewhere(span));
    const span = hull(paragraphs.map((paragraph) => paragraph.span));
    if (isSomewhere(span)) cursor = span.end;
    const mentions = anchorMentions(loose, paragraphs, flat);
    // Where a paragraph is missing, so are its mentions, and that has been said.
    for (const kind of isWhole ? KINDS : []) report(mentions[kind], `${place}, ${kind}`, problems);
    items.push({ loose, place, span, paragraphs, mentions });
  }
  return { items, problems };
}

/** From the first of the spans to the last, leaving out what was not found. */
export function hull(spans: readonly Span[]): Span {
  const found = spans.filter(isSomewhere);
  if (found.length === 0) return NOWHERE;
  return {
    start: Math.min(...found.map((span) => span.start)),
    end: Math.max(...found.map((span) => span.end)),
  };
}

function holds(span: Span | undefined, words: string, flat: string): span is Span {
  return span !== undefined && flat.slice(span.start, span.end) === flatten(words);
}

/** Only an item's first paragraph may stand before the items above it: HTML puts boxes anywhere. */
function anchorParagraphs(
  paragraphs: readonly LooseParagraph[],
  text: string,
  flat: string,
  from: number,
): readonly Anchored<LooseParagraph>[] {
  let cursor = from;
  return paragraphs.map((loose, i) => {
    let span = holds(loose.span, loose.text, flat)
      ? loose.span
      : locateParagraph(text, flat, loose.text, cursor);
    if (!isSomewhere(span) && i === 0) span = locateParagraph(text, flat, loose.text, 0);
    if (isSomewhere(span)) cursor = span.end;
    return { loose, span };
  });
}

function anchorMentions(
  item: LooseItem,
  paragraphs: readonly Anchored<LooseParagraph>[],
  flat: string,
): Readonly<Record<Kind, readonly Anchored<LooseMention>[]>> {
  const readable = paragraphs.filter(({ loose }) => loose.kind !== "byline");
  const of = (kind: Kind) => anchorKind(item.mentions[kind], readable, flat);
  return {
    dates: of("dates"),
    officials: of("officials"),
    locations: of("locations"),
    statistics: of("statistics"),
  };
}

/** Mentions stand in text order; each is sought from one past the start of the one before it. */
function anchorKind(
  mentions: readonly LooseMention[],
  paragraphs: readonly Anchored<LooseParagraph>[],
  flat: string,
): readonly Anchored<LooseMention>[] {
  let from = 0;
  return mentions.map((loose) => {
    const span =
      moved(loose, paragraphs, flat) ?? locateInParagraphs(flat, loose.text, paragraphs, from);
    if (isSomewhere(span)) from = span.start + 1;
    return { loose, span };
  });
}

/** The mention's old span, shifted as far as the paragraph it lay in; null where it has to be sought. */
function moved(
  { text, span: old }: LooseMention,
  paragraphs: readonly Anchored<LooseParagraph>[],
  flat: string,
): Span | null {
  if (old === undefined) return null;
  for (const { loose, span } of paragraphs) {
    const before = loose.span;
    if (before === undefined || old.start < before.start || old.end > before.end) continue;
    if (!isSomewhere(span)) return NOWHERE;
    const shift = span.start - before.start;
    const now = { start: old.start + shift, end: old.end + shift };
    if (holds(now, text, flat)) return now;
  }
  return null;
}

function locateInParagraphs(
  flat: string,
  words: string,
  paragraphs: readonly Anchored<LooseParagraph>[],
  from: number,
): Span {
  for (const find of [locateWhole, locate]) {
    for (const { span } of paragraphs) {
      if (!isSomewhere(span)) continue;
      const found = find(flat, words, { start: Math.max(span.start, from), end: span.end });
      if (isSomewhere(found)) return found;
    }
  }
  return NOWHERE;
}

function report(
  anchored: readonly Anchored<LooseMention | LooseParagraph>[],
  place: string,
  problems: Problem[],
): void {
  anchored.forEach(({ loose, span }, i) => {
    if (isSomewhere(span)) return;
    problems.push({
      level: "error",
      place: `${place} ${i + 1} “${shorten(loose.text)}”`,
      message: "is not in the text here (or stands before the one above it)",
    });
  });
}

export function shorten(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
