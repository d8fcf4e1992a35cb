/** Words that are annotated in one place of an item and left bare in another: often a slip. */
import type { Span } from "../../src/records.js";
import { flatten, locateWhole } from "./locate.js";
import { type GoldItem, isSomewhere, KINDS, type Kind } from "./shape.js";

export interface Omission {
  readonly kind: Kind;
  readonly words: string;
  /** The words with some of what stands around them. */
  readonly context: string;
}

/** Shorter words stand in a text by chance. */
const SHORTEST = 4;
const REACH = 30;

/** Every whole occurrence of an annotated text or name that no mention of its kind touches. */
export function findOmissions(item: GoldItem, text: string): readonly Omission[] {
  const flat = flatten(text);
  return KINDS.flatMap((kind) => {
    const taken = item.mentions[kind].map(({ span }) => span);
    return [...new Set(wordsOf(item, kind))].flatMap((words) =>
      occurrences(item, flat, words)
        .filter((span) => !taken.some((other) => span.start < other.end && other.start < span.end))
        .map(({ start, end }) => ({
          kind,
          words,
          context: flat.slice(Math.max(0, start - REACH), end + REACH).trim(),
        })),
    );
  });
}

function wordsOf({ mentions }: GoldItem, kind: Kind): readonly string[] {
  const named = kind === "locations" || kind === "officials" ? mentions[kind] : [];
  const names = named.flatMap(({ name }) => name ?? []);
  return [...mentions[kind].map(({ text }) => text), ...names].filter(
    (words) => words.length >= SHORTEST,
  );
}

function occurrences(item: GoldItem, flat: string, words: string): readonly Span[] {
  return item.paragraphs
    .filter(({ kind, span }) => kind !== "byline" && isSomewhere(span))
    .flatMap(({ span }) => {
      const found: Span[] = [];
      let at = locateWhole(flat, words, span);
      while (isSomewhere(at)) {
        found.push(at);
        at = locateWhole(flat, words, { start: at.end, end: span.end });
      }
      return found;
    });
}
