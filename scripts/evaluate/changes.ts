/** Which misses came and which went between two readings of the same pages. */
import type { Kind } from "../gold/shape.js";
import type { ScoredPage } from "./corpus.js";
import { listMisses, type Miss, showMisses } from "./report/misses.js";

/** The misses of today that were none before, and those of before that are none today. */
export function showChanges(
  now: readonly ScoredPage[],
  before: readonly ScoredPage[],
  kinds: readonly Kind[],
): string {
  const listAll = (pages: readonly ScoredPage[]) =>
    pages.flatMap((page) => listMisses(page, kinds));
  const [today, past] = [listAll(now), listAll(before)];
  const came = without(today, past);
  const went = without(past, today);
  return [
    `Newly wrong: ${came.length}${showMisses(came)}`,
    `Newly right: ${went.length}${showMisses(went)}`,
  ].join("\n\n");
}

function without(misses: readonly Miss[], others: readonly Miss[]): readonly Miss[] {
  const known = new Set(others.map(identify));
  return misses.filter((miss) => !known.has(identify(miss)));
}

/** A mention that is wrong in another way than it was is the same miss. */
function identify({ page, kind, place, context, details }: Miss): string {
  return JSON.stringify([page, kind, place, context === "" ? details : context]);
}
