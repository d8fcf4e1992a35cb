/** How much of the lead's text was taken, and how much else: the measure that extractors share. */
import type { Bulletin } from "../../src/records.js";
import type { GoldItem } from "../gold/shape.js";
import { fold } from "../gold/spelling.js";

/** F1 over the words of the lead's paragraphs; null where gold has no lead. */
export function leadTextF1(
  gold: GoldItem | null,
  parsed: Pick<Bulletin, "text" | "lead">,
): number | null {
  if (gold === null) return null;
  const got = (parsed.lead?.paragraphs ?? []).map(({ span }) =>
    parsed.text.slice(span.start, span.end),
  );
  return wordsF1(goldLeadText(gold), got.join("\n"));
}

export function goldLeadText(gold: GoldItem): string {
  return gold.paragraphs.map(({ text }) => text).join("\n");
}

/** Words as a bag: order and line breaks do not matter. */
export function wordsF1(expected: string, got: string): number {
  const left = countWords(expected);
  let shared = 0;
  let found = 0;
  for (const [word, count] of countWords(got)) {
    found += count;
    shared += Math.min(count, left.get(word) ?? 0);
  }
  const wanted = [...left.values()].reduce((sum, count) => sum + count, 0);
  return wanted + found === 0 ? 1 : (2 * shared) / (wanted + found);
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
