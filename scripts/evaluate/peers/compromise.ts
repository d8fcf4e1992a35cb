/** compromise: numbers. */
import type { Span, StatisticMention } from "../../../src/records.js";
import { importIfInstalled, type MentionPeer, NO_MENTIONS } from "./peer.js";

interface FoundNumber {
  readonly text: string;
  readonly number?: { readonly num: number | null };
}

interface Compromise {
  readonly default: (text: string) => { numbers(): { json(): readonly FoundNumber[] } };
}

export const compromise: MentionPeer = {
  name: "compromise (numbers)",
  kind: "statistics",
  async load() {
    const library = await importIfInstalled<Compromise>("compromise");
    if (library === null) return null;
    return (item, text) => {
      const statistics = item.paragraphs
        .filter(({ kind }) => kind !== "byline")
        .flatMap(({ span }) => {
          const words = text.slice(span.start, span.end);
          return placeNumbers(library.default(words).numbers().json(), words, span);
        });
      return { ...NO_MENTIONS, statistics };
    };
  },
};

/** Its own offsets are wrong on Vietnamese text, so that its numbers are sought in turn. */
export function placeNumbers(
  numbers: readonly FoundNumber[],
  words: string,
  { start: offset }: Span,
): readonly StatisticMention[] {
  let from = 0;
  return numbers.flatMap(({ text, number }) => {
    const at = text === "" ? -1 : words.indexOf(text, from);
    if (at < 0) return [];
    from = at + text.length;
    const span = { start: offset + at, end: offset + from };
    return [{ ...EMPTY, id: `s${span.start}`, text, span, value: number?.num ?? null }];
  });
}

const EMPTY = {
  min: null,
  max: null,
  unit: null,
  unitCode: null,
  per: null,
  counted: null,
  measure: null,
  subject: null,
  qualifier: "exact",
  change: null,
  of: null,
  period: null,
  comparison: null,
} as const;
