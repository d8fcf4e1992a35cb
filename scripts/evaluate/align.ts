/** Which parsed item stands for which gold item: of one role, most shared text first. */
import { storiesOf } from "../../src/page/stories.js";
import type { Item, Span } from "../../src/records.js";
import { hull } from "../gold/anchor.js";
import type { Gold, GoldItem } from "../gold/shape.js";
import { overlap } from "./verdict.js";

export interface Aligned {
  /** "lead", "teaser 3" as gold counts them; "no item" of gold. */
  readonly place: string;
  readonly gold: GoldItem | null;
  readonly parsed: Item | null;
}

export function alignItems(gold: Gold, parsed: readonly Item[]): readonly Aligned[] {
  const golds = storiesOf(gold);
  const candidates = golds.flatMap((one) =>
    parsed
      .filter((other) => other.role === one.role)
      .map((other) => ({ one, other, shared: overlap(extent(one), extent(other)) }))
      .filter(({ shared }) => shared > 0),
  );
  candidates.sort((one, other) => other.shared - one.shared);
  const partners = new Map<GoldItem, Item>();
  const taken = new Set<Item>();
  for (const { one, other } of candidates) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  let teasers = 0;
  return [
    ...golds.map((one) => ({
      place: one.role === "lead" ? "lead" : `teaser ${++teasers}`,
      gold: one,
      parsed: partners.get(one) ?? null,
    })),
    ...parsed
      .filter((other) => !taken.has(other))
      .map((other) => ({ place: `no item (parsed as ${other.role})`, gold: null, parsed: other })),
  ];
}

/** From the first paragraph to the last: a dated line before or after them does not count. */
export function extent({ paragraphs, span }: Pick<Item, "paragraphs" | "span">): Span {
  return paragraphs.length === 0 ? span : hull(paragraphs.map((paragraph) => paragraph.span));
}
