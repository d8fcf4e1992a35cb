/** One-to-one pairing of gold and parsed mentions, best overlap first. */
import type { Mention, Span } from "../../src/records.js";
import { overlap, type Pair, type Pairing } from "./verdict.js";

interface Candidate<G extends Mention, P extends Mention> extends Pair<G, P> {
  /** Shared characters among all that the two cover. */
  readonly likeness: number;
}

/** Only mentions that overlap and satisfy `belongs` can be paired. */
export function pairMentions<G extends Mention, P extends Mention>(
  golds: readonly G[],
  parsed: readonly P[],
  belongs: (gold: G, parsed: P) => boolean,
): Pairing<G, P> {
  const candidates: Candidate<G, P>[] = [];
  for (const gold of golds) {
    for (const one of parsed) {
      const likeness = likenessOf(gold.span, one.span);
      if (likeness > 0 && belongs(gold, one)) candidates.push({ gold, parsed: one, likeness });
    }
  }
  candidates.sort(
    (one, other) =>
      other.likeness - one.likeness ||
      one.gold.span.start - other.gold.span.start ||
      one.parsed.span.start - other.parsed.span.start,
  );
  const taken = new Set<Mention>();
  const pairs: Pair<G, P>[] = [];
  for (const { gold, parsed: one } of candidates) {
    if (taken.has(gold) || taken.has(one)) continue;
    taken.add(gold).add(one);
    pairs.push({ gold, parsed: one });
  }
  return {
    pairs,
    missed: golds.filter((gold) => !taken.has(gold)),
    spurious: parsed.filter((one) => !taken.has(one)),
  };
}

function likenessOf(one: Span, other: Span): number {
  const shared = overlap(one, other);
  return shared / (one.end - one.start + other.end - other.start - shared);
}
